import type { QueryClient } from '@tanstack/react-query'
import type { Answer } from './dataSource'

/** Whether what a query holds is a copy that was kept, because the source did not answer. */
export const isSavedCopy = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  'freshness' in data &&
  // Only answers of the port carry a freshness.
  (data as Answer<unknown>).freshness.isStale

/** Whether anything that the page shows is such a copy. */
export const showsSavedCopies = (client: QueryClient): boolean =>
  client
    .getQueryCache()
    .findAll({ type: 'active' })
    .some(({ state }) => isSavedCopy(state.data))
