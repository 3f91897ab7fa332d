import type { QueryClient } from '@tanstack/react-query'
import type { ObservationGrid } from '../domain/observation'
import { revisedFigures, type RevisedFigure } from '../domain/revisedFigures'
import type { Answer } from './dataSource'

type Observations = Answer<readonly ObservationGrid[]>

/** Observations stand under [source, 'observations', division, indicators]. */
const holdsObservations = (key: readonly unknown[]): boolean => key[1] === 'observations'

function changesBetween(before: Observations, after: Observations): readonly RevisedFigure[] {
  if (before.data === after.data || before.datasetVersion === after.datasetVersion) return []
  return after.data.flatMap((grid) => {
    const known = before.data.find(({ indicator }) => indicator === grid.indicator)
    return known === undefined ? [] : revisedFigures(known, grid)
  })
}

/**
 * Tells which figures of the answers in use became others when the source renewed its dataset while the page was open.
 * @returns stops it.
 */
export function watchRevisions(
  client: QueryClient,
  tell: (changes: readonly RevisedFigure[]) => void,
): () => void {
  const cache = client.getQueryCache()
  const known = new Map<string, Observations>()
  for (const query of cache.getAll())
    if (holdsObservations(query.queryKey) && query.state.data !== undefined)
      known.set(query.queryHash, query.state.data as Observations)
  return cache.subscribe(({ type, query }) => {
    if (type !== 'updated' || !holdsObservations(query.queryKey)) return
    const after = query.state.data as Observations | undefined
    const before = known.get(query.queryHash)
    if (after === undefined || after === before) return
    known.set(query.queryHash, after)
    const changes = before === undefined || !query.isActive() ? [] : changesBetween(before, after)
    if (changes.length > 0) tell(changes)
  })
}
