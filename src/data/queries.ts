import { queryOptions } from '@tanstack/react-query'
import type { DivisionId } from '../domain/division'
import type { IndicatorId } from '../domain/indicator'
import type { RegisterId, RegisterQuery } from '../domain/register/register'
import type { BoundaryLevel, DataSource } from './dataSource'
import { alreadyThere, catalogueKey, OBSERVATIONS_STALE, observationsKey } from './observationCache'
import { askOneVersion } from './oneVersion'

const MINUTE = 60_000

/** Dataset, divisions, indicators, targets. */
export function catalogueQuery(source: DataSource) {
  return queryOptions({
    queryKey: catalogueKey(source),
    queryFn: ({ signal }) => source.catalogue({ signal }),
    staleTime: 5 * MINUTE,
    gcTime: Infinity,
  })
}

/** Residents by division, region and year. */
export function populationsQuery(source: DataSource) {
  return queryOptions({
    queryKey: [source.id, 'populations'],
    queryFn: ({ signal }) => source.populations({ signal }),
    staleTime: 15 * MINUTE,
    gcTime: Infinity,
  })
}

/** A programme with its measures. */
export function programmeQuery(source: DataSource, id: string) {
  return queryOptions({
    queryKey: [source.id, 'programme', id],
    queryFn: ({ signal }) => source.programme(id, { signal }),
    staleTime: 60 * MINUTE,
  })
}

/** How an indicator is counted. */
export function indicatorMetadataQuery(source: DataSource, id: IndicatorId) {
  return queryOptions({
    queryKey: [source.id, 'indicator', id],
    queryFn: ({ signal }) => source.indicatorMetadata(id, { signal }),
    staleTime: 60 * MINUTE,
  })
}

/** How a count divides: its dimensions, all regions and years. */
export function breakdownsQuery(source: DataSource, id: IndicatorId, division: DivisionId) {
  return queryOptions({
    queryKey: [source.id, 'breakdowns', division, id],
    queryFn: ({ client, signal }) =>
      askOneVersion(client, source, () => source.breakdowns(id, division, { signal })),
    staleTime: 15 * MINUTE,
  })
}

/** All regions and periods of some indicators, in the order given. */
export function observationsQuery(
  source: DataSource,
  indicators: readonly IndicatorId[],
  division: DivisionId,
) {
  return queryOptions({
    queryKey: observationsKey(source, indicators, division),
    queryFn: ({ client, signal }) => {
      const known = alreadyThere(client, source, indicators, division)
      return (
        known ?? askOneVersion(client, source, () => source.observations(indicators, division, { signal }))
      )
    },
    staleTime: OBSERVATIONS_STALE,
    gcTime: Infinity,
    // Grids are typed arrays: comparing them cell by cell costs more than it saves.
    structuralSharing: false,
  })
}

/** An excerpt of a register. The last few stay at hand for going back. */
export function registerQuery<K extends RegisterId>(source: DataSource, register: K, query: RegisterQuery) {
  return queryOptions({
    queryKey: [source.id, 'register', register, query],
    queryFn: ({ client, signal }) =>
      askOneVersion(client, source, () => source.register(register, query, { signal })),
    staleTime: 5 * MINUTE,
    gcTime: 2 * MINUTE,
    // Pages of hundreds of rows: comparing them field by field costs more than drawing them.
    structuralSharing: false,
  })
}

/** Boundaries of a division. They change with the app, never while it runs. */
export function boundariesQuery(source: DataSource, division: DivisionId, level: BoundaryLevel) {
  return queryOptions({
    queryKey: [source.id, 'boundaries', division, level],
    queryFn: ({ signal }) => source.boundaries(division, level, { signal }),
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
  })
}
