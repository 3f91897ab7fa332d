import { useQuery } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import type { Freshness } from '../data/dataSource'
import { useDataSource } from '../data/DataSourceProvider'
import { observationsQuery, populationsQuery } from '../data/queries'
import type { Notice } from './notice'
import { readAll, rowOf, type RegionModel } from './regionModel'
import { useCatalogueView } from './useMapModel'
import { useQuarter } from './useQuarter'
import { RegionModelContext } from './useRegionModel'
import { useView } from './useView'

/** Where the figures of the page stand. */
export type RegionModelState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void }
  | {
      readonly state: 'ready'
      readonly model: RegionModel
      readonly freshness: Freshness
      readonly notices: readonly Notice[]
    }

const FRESH: Freshness = { isStale: false, fetchedAt: '' }

/** Builds the model of a region's page: all indicators in one request, read once, and the rows of the quarter. */
export function useBuiltRegionModel(): RegionModelState {
  const source = useDataSource()
  const { catalogue, division, regionOf, unknown } = useCatalogueView()
  const { view, ignored } = useView()
  const { normalisation } = view
  const { period, quarters, notices: periodNotices } = useQuarter()
  const ids = useMemo(() => catalogue.indicators.map(({ id }) => id), [catalogue])
  const observations = useQuery(observationsQuery(source, ids, division.id))
  const populations = useQuery(populationsQuery(source))
  const grids = observations.data?.data
  const table = populations.data?.data ?? null
  const region = view.region === null ? undefined : regionOf(view.region)

  const readings = useMemo(
    () => (grids === undefined ? null : readAll(catalogue, division, grids, table, normalisation)),
    [catalogue, division, grids, table, normalisation],
  )
  const model = useMemo((): RegionModel | null => {
    if (readings === null || region === undefined || period === null) return null
    const rows = readings.flatMap((reading) => rowOf(reading, division, region.id, period) ?? [])
    const data = { catalogue, division, region: region.id, period, readings }
    return { catalogue, division, region, period, quarters, normalisation, data, rows, populations: table }
  }, [readings, region, period, quarters, catalogue, division, normalisation, table])

  if (observations.isError && observations.data === undefined) {
    return { state: 'failed', error: observations.error, retry: () => void observations.refetch() }
  }
  if (model === null || populations.isPending) return { state: 'loading' }
  const hasNoPopulation = table === null
  return {
    state: 'ready',
    model,
    freshness: observations.data?.freshness ?? FRESH,
    notices: [
      ...(ignored.length > 0 ? [{ kind: 'ignored-parameters', names: ignored } as const] : []),
      // The indicator of the address matters to the map only.
      ...unknown.filter(({ kind }) => kind === 'unknown-division'),
      ...periodNotices,
      ...(hasNoPopulation ? [{ kind: 'no-population' } as const] : []),
    ],
  }
}

/** Gives the model to the features below. */
export function RegionModelProvider({ model, children }: { model: RegionModel; children: ReactNode }) {
  return <RegionModelContext value={model}>{children}</RegionModelContext>
}
