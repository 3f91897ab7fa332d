import type { QueryClient } from '@tanstack/react-query'
import type { Catalogue } from '../domain/catalogue'
import type { Answer, DataSource } from './dataSource'
import { catalogueKey } from './observationCache'

const knownVersion = (client: QueryClient, source: DataSource) =>
  client.getQueryData<Answer<Catalogue>>(catalogueKey(source))?.data.dataset.version

/** Whether an answer and the catalogue on the screen are of one dataset version. A saved copy says its date instead. */
function isOfOneVersion(client: QueryClient, source: DataSource, answer: Answer<unknown>): boolean {
  const version = knownVersion(client, source)
  if (version === undefined || answer.datasetVersion === undefined || answer.freshness.isStale) return true
  return answer.datasetVersion === version
}

/**
 * Asks for figures and sees to it that they and the catalogue on the screen are of one dataset version: when the
 * dataset was renewed in between, the catalogue is fetched again before the figures are handed out, and whatever else
 * was read before is asked for again.
 */
export async function askOneVersion<T extends Answer<unknown>>(
  client: QueryClient,
  source: DataSource,
  ask: () => Promise<T>,
): Promise<T> {
  const answer = await ask()
  if (isOfOneVersion(client, source, answer)) return answer
  await client.refetchQueries({ queryKey: catalogueKey(source), exact: true })
  void client.invalidateQueries({
    predicate: ({ queryKey, state }) =>
      queryKey[0] === source.id &&
      queryKey[1] !== 'catalogue' &&
      queryKey[1] !== 'boundaries' &&
      state.fetchStatus === 'idle',
  })
  // Renewed once more in the meantime: the second answer is taken as it is, the next one settles it.
  return isOfOneVersion(client, source, answer) ? answer : ask()
}
