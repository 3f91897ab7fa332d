import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import type { Freshness } from '../data/dataSource'
import { useDataSource } from '../data/DataSourceProvider'
import { observationsQuery, populationsQuery } from '../data/queries'
import { makeAllSeries, makeSeriesReader, type AllSeries } from './allSeries'
import type { Notice } from './notice'
import { AllSeriesContext } from './useAllSeries'
import { useCatalogueView } from './useMapModel'
import { useQuarter } from './useQuarter'
import { useView } from './useView'

/** Where the figures of the page stand. */
export type AllSeriesState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void }
  | {
      readonly state: 'ready'
      readonly series: AllSeries
      readonly freshness: Freshness
      readonly notices: readonly Notice[]
    }

const FRESH: Freshness = { isStale: false, fetchedAt: '' }

/** All indicators of the catalogue in one request, read by the span and normalisation of the view. */
export function useBuiltAllSeries(): AllSeriesState {
  const source = useDataSource()
  const { catalogue, division, unknown } = useCatalogueView()
  const { view, ignored } = useView()
  const { span, normalisation } = view
  const { period, quarters, notices: periodNotices } = useQuarter()
  const ids = useMemo(() => catalogue.indicators.map(({ id }) => id), [catalogue])
  const observations = useQuery(observationsQuery(source, ids, division.id))
  const populations = useQuery(populationsQuery(source))
  const grids = observations.data?.data
  const table = populations.data?.data ?? null
  const isWaiting = populations.isPending

  const reader = useMemo(
    () =>
      grids === undefined || isWaiting
        ? null
        : makeSeriesReader({ catalogue, division, grids, populations: table, span, normalisation }),
    [catalogue, division, grids, table, span, normalisation, isWaiting],
  )
  const series = useMemo(
    () =>
      reader === null || period === null
        ? null
        : makeAllSeries(reader, { catalogue, division, period, quarters, populations: table }),
    [reader, period, quarters, catalogue, division, table],
  )

  if (observations.isError && observations.data === undefined) {
    return { state: 'failed', error: observations.error, retry: () => void observations.refetch() }
  }
  if (series === null) return { state: 'loading' }
  const leftOut = [...new Set((grids ?? []).flatMap((grid) => grid.unknownRegions))]
  return {
    state: 'ready',
    series,
    freshness: observations.data?.freshness ?? FRESH,
    notices: [
      ...(ignored.length > 0 ? [{ kind: 'ignored-parameters', names: ignored } as const] : []),
      ...unknown,
      ...periodNotices,
      ...(table === null ? [{ kind: 'no-population' } as const] : []),
      ...(leftOut.length > 0 ? [{ kind: 'regions-left-out', ids: leftOut } as const] : []),
    ],
  }
}

/** Gives the figures to the features below. */
export function AllSeriesProvider({ series, children }: { series: AllSeries; children: ReactNode }) {
  return <AllSeriesContext value={series}>{children}</AllSeriesContext>
}
