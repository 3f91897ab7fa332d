import { queryOptions } from '@tanstack/react-query'
import type { DataSource } from './dataSource'
import { askOneVersion } from './oneVersion'

const STALE_AFTER = 15 * 60_000

/** Publisher and licence of the dataset; apart from the other queries, since no first picture asks it. */
export function datasetQuery(source: DataSource) {
  return queryOptions({
    queryKey: [source.id, 'dataset'],
    queryFn: ({ client, signal }) => askOneVersion(client, source, () => source.dataset({ signal })),
    staleTime: STALE_AFTER,
  })
}
