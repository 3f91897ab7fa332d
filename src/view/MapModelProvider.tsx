import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useDataSource } from '../data/DataSourceProvider'
import { observationsQuery, populationsQuery } from '../data/queries'
import { goodPeriod } from '../domain/goodPeriod'
import type { IndicatorId } from '../domain/indicator'
import type { Period } from '../domain/period'
import type { SeriesInputs } from '../domain/seriesInputs'
import { classifyMeasured, measure, resolveDrawing, resolveMeasure, sectionOf } from './buildMapModel'
import { indicatorsNeeded } from './indicatorsNeeded'
import type { Notice } from './notice'
import { resolvePeriod, resolveRegion, type Selection } from './selection'
import { makeSeriesInputs } from './seriesInputsOf'
import { MapModelContext, useCatalogueView, type CatalogueView, type MapModel } from './useMapModel'
import { useView } from './useView'

/** Where the figures of the page stand. */
export type MapModelState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly state: 'ready'; readonly model: MapModel; readonly isSwitching: boolean }

/** Grids of the indicator on show, which stays the previous one until the next has arrived. */
function useSeriesInputs() {
  const source = useDataSource()
  const asked = useCatalogueView()
  const { catalogue, division, unknown, regionOf } = asked
  const populations = useQuery(populationsQuery(source))
  const observations = useQuery({
    ...observationsQuery(source, indicatorsNeeded(asked.indicator), division.id),
    placeholderData: keepPreviousData,
  })
  const grids = observations.data?.data
  const table = populations.data?.data ?? null

  const shown = useMemo((): { view: CatalogueView; inputs: SeriesInputs } | null => {
    const grid = grids?.[0]
    const indicator = catalogue.indicators.find((candidate) => candidate.id === grid?.indicator)
    if (grid === undefined || indicator === undefined) return null
    const inputs = makeSeriesInputs(division, grids ?? [], table)(indicator)
    if (inputs === null) return null
    return { view: { catalogue, division, indicator, unknown, regionOf }, inputs }
  }, [grids, table, catalogue, division, unknown, regionOf])

  return { shown, observations, isWaiting: populations.isPending, populations: table }
}

/**
 * When another indicator comes on show and the period would leave fewer than half the regions with data,
 * the nearest good period is taken and it is said.
 */
function useMoveToGoodPeriod(inputs: SeriesInputs | null, period: Period | null): Notice | null {
  const { change } = useView()
  const seen = useRef<IndicatorId | null>(null)
  const [notice, setNotice] = useState<{ indicator: IndicatorId; moved: Notice } | null>(null)
  const indicator = inputs?.indicator.id ?? null

  useEffect(() => {
    if (inputs === null || period === null || indicator === null || seen.current === indicator) return
    const isFirstVisit = seen.current === null
    seen.current = indicator
    if (isFirstVisit || !inputs.grid.periods.includes(period)) return
    const good = goodPeriod(inputs.grid, period, inputs.division.regions.length)
    if (!good.moved) return
    // The address is an outside system here: it and the notice about it must change together, once per indicator.
    // oxlint-disable-next-line react/set-state-in-effect
    setNotice({ indicator, moved: { kind: 'moved-period', from: period, to: good.period } })
    change({ period: good.period }, 'replace')
  }, [inputs, indicator, period, change])

  return notice !== null && notice.indicator === indicator ? notice.moved : null
}

/** Builds the model of the page from address, catalogue and observations; its parts are memoised by what they depend on. */
export function useBuiltMapModel(): MapModelState {
  const { view, ignored } = useView()
  const { shown, observations, isWaiting, populations } = useSeriesInputs()
  const inputs = shown?.inputs ?? null
  const how = useMemo(
    () => (inputs === null ? null : resolveMeasure(view, inputs, populations)),
    [view, inputs, populations],
  )
  const span = how?.span
  const normalisation = how?.normalisation
  const measured = useMemo(
    () =>
      inputs === null || span === undefined || normalisation === undefined
        ? null
        : measure(inputs, span, normalisation),
    [inputs, span, normalisation],
  )
  const period = useMemo(
    () => (inputs === null ? null : resolvePeriod(inputs.grid, view.period, inputs.division.regions.length)),
    [inputs, view.period],
  )
  const moved = useMoveToGoodPeriod(inputs, period?.value ?? null)
  const drawing = useMemo(
    () =>
      shown === null || measured === null || period === null
        ? null
        : resolveDrawing(view, shown.view, measured, period.value),
    [view, shown, measured, period],
  )
  const method = drawing?.value.method
  const centre = drawing?.value.centre ?? null
  const borders = drawing?.value.borders.join('_') ?? ''
  const classification = useMemo(() => {
    if (inputs === null || measured === null || method === undefined) return null
    const inner = borders === '' ? [] : borders.split('_').map(Number)
    return classifyMeasured(measured, {
      method,
      centre,
      borders: inner,
      classes: view.classes,
    })
  }, [inputs, measured, method, centre, borders, view.classes])

  const model = useMemo((): MapModel | null => {
    if (shown === null || measured === null || period === null || drawing === null || how === null)
      return null
    const region = resolveRegion(shown.view.division, view)
    const selection: Selection = {
      period: period.value,
      span: how.span,
      normalisation: how.normalisation,
      kind: view.kind,
      symbology: drawing.symbology,
      method: drawing.value.method,
      classes: view.classes,
      borders: drawing.value.borders,
      palette: view.palette,
      classNumbers: view.classNumbers,
      region: region.value,
    }
    const leftOut = shown.inputs.grid.unknownRegions
    const notices: readonly Notice[] = [
      ...(ignored.length > 0 ? [{ kind: 'ignored-parameters', names: ignored } as const] : []),
      ...shown.view.unknown,
      ...how.notices,
      ...period.notices,
      ...(moved === null ? [] : [moved]),
      ...drawing.notices,
      ...region.notices,
      ...(leftOut.length > 0 ? [{ kind: 'regions-left-out', ids: leftOut } as const] : []),
    ]
    return {
      ...shown.view,
      selection,
      inputs: shown.inputs,
      displayed: measured.displayed,
      absolute: measured.absolute,
      national: measured.national,
      classification,
      ...sectionOf(shown.view, measured, classification, selection),
      freshness: observations.data?.freshness ?? { isStale: false, fetchedAt: '' },
      notices,
    }
  }, [shown, measured, period, drawing, how, view, classification, moved, ignored, observations.data])

  if (observations.isError && !observations.isPlaceholderData && observations.data === undefined) {
    return { state: 'failed', error: observations.error, retry: () => void observations.refetch() }
  }
  if (model === null || isWaiting) return { state: 'loading' }
  return { state: 'ready', model, isSwitching: observations.isPlaceholderData }
}

/** Gives the model to the features below. */
export function MapModelProvider({ model, children }: { model: MapModel; children: ReactNode }) {
  return <MapModelContext value={model}>{children}</MapModelContext>
}
