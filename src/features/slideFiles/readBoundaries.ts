import type { QueryClient } from '@tanstack/react-query'
import type { Boundaries, DataSource } from '../../data/dataSource'
import { boundariesQuery } from '../../data/queries'
import type { Slide } from '../../domain/deck/slide'
import type { DivisionId } from '../../domain/division'

/** Outlines of the divisions that slides have maps of, as far as they can be had: a map without them is its ranking. */
export async function readBoundaries(
  client: QueryClient,
  source: DataSource,
  slides: readonly Slide[],
): Promise<ReadonlyMap<DivisionId, Boundaries>> {
  const divisions = new Set(
    slides.flatMap(({ body }) => (body.kind === 'regions' && body.layout === 'map' ? [body.division] : [])),
  )
  const found = await Promise.all(
    [...divisions].map(async (division) => {
      try {
        const { data } = await client.ensureQueryData({
          ...boundariesQuery(source, division, 'detailed'),
          retry: 1,
        })
        return [[division, data] as const]
      } catch {
        return []
      }
    }),
  )
  return new Map(found.flat())
}
