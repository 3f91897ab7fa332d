import type { QueryClient } from '@tanstack/react-query'
import type { DataSource } from '../../../data/dataSource'
import { indicatorMetadataQuery } from '../../../data/queries'
import type { IndicatorId, IndicatorMetadata } from '../../../domain/indicator'

/** Requests under way at once: as many as a browser opens to one host. */
const AT_ONCE = 6

/** How indicators are counted, of those whose text could be read. */
export async function readDefinitions(
  client: QueryClient,
  source: DataSource,
  ids: readonly IndicatorId[],
): Promise<ReadonlyMap<IndicatorId, IndicatorMetadata>> {
  const found = new Map<IndicatorId, IndicatorMetadata>()
  const waiting = [...ids]
  const readOn = async () => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      try {
        found.set(
          id,
          (await client.ensureQueryData({ ...indicatorMetadataQuery(source, id), retry: 1 })).data,
        )
      } catch {
        // The sheet says that texts are missing; a figure would be no substitute.
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, readOn))
  return found
}
