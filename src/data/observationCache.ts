import type { Query, QueryClient } from '@tanstack/react-query'
import type { DivisionId } from '../domain/division'
import type { IndicatorId } from '../domain/indicator'
import type { ObservationGrid } from '../domain/observation'
import type { Answer, DataSource } from './dataSource'

/** Milliseconds for which observations are taken as current. */
export const OBSERVATIONS_STALE = 15 * 60_000

export const catalogueKey = (source: DataSource) => [source.id, 'catalogue'] as const

export const observationsKey = (
  source: DataSource,
  indicators: readonly IndicatorId[],
  division: DivisionId,
) => [source.id, 'observations', division, indicators.join(',')] as const

type Observations = Answer<readonly ObservationGrid[]>

function isCurrent({ state }: Query, after: number): boolean {
  return (
    !state.isInvalidated &&
    state.dataUpdatedAt > after &&
    Date.now() - state.dataUpdatedAt < OBSERVATIONS_STALE
  )
}

/**
 * Some indicators out of a larger answer that is already there: after the list of indicators has loaded its sparklines,
 * choosing one of them asks nobody. Null when nothing newer than the query's own answer holds them all.
 */
export function alreadyThere(
  client: QueryClient,
  source: DataSource,
  indicators: readonly IndicatorId[],
  division: DivisionId,
): Observations | null {
  const own = client.getQueryState(observationsKey(source, indicators, division))?.dataUpdatedAt ?? 0
  const candidates = client.getQueryCache().findAll({ queryKey: [source.id, 'observations', division] })
  for (const query of candidates) {
    if (!isCurrent(query, own)) continue
    const answer = client.getQueryData<Observations>(query.queryKey)
    if (answer === undefined || answer.freshness.isStale) continue
    const data = indicators.map((id) => answer.data.find((grid) => grid.indicator === id))
    if (data.every((grid) => grid !== undefined)) return { ...answer, data }
  }
  return null
}
