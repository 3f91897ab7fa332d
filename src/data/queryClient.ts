import { QueryClient } from '@tanstack/react-query'
import { recheckWhenBack } from './recheck'
import { keepRecovering } from './recovery'
import { retryPause, shouldRetry } from './retry'

/** The cache of answers, with our own rules of patience. One for the life of the page. */
export function makeQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        // `navigator.onLine` knows nothing of a dead route or of a mock in the page: results of requests decide.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: shouldRetry,
        retryDelay: (failures, error) => retryPause(failures, error),
      },
    },
  })
  keepRecovering(client)
  recheckWhenBack(client)
  return client
}
