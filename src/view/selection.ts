import type { Catalogue, PopulationTable } from '../domain/catalogue'
import type { ClassificationMethod } from '../domain/classification'
import type { Division, DivisionId } from '../domain/division'
import { goodPeriod } from '../domain/goodPeriod'
import type { Indicator, IndicatorId, Normalisation, Target } from '../domain/indicator'
import type { ObservationGrid } from '../domain/observation'
import { yearOf, type Period, type Span } from '../domain/period'
import { COUNTRY, type RegionId } from '../domain/region'
import { targetFor } from '../domain/targets'
import type { Notice } from './notice'
import type { PaletteId, Symbology, View, ViewKind } from './view'

/** A view with every gap filled: what really is on the screen. */
export interface Selection {
  readonly period: Period
  readonly span: Span
  readonly normalisation: Normalisation
  readonly kind: ViewKind
  readonly symbology: Symbology
  readonly method: ClassificationMethod
  readonly classes: number
  /** Inner borders when `method` is manual. */
  readonly borders: readonly number[]
  readonly palette: PaletteId
  readonly classNumbers: boolean
  readonly region: RegionId | null
}

interface Resolved<T> {
  readonly value: T
  readonly notices: readonly Notice[]
}

const FIRST_INDICATOR = 'kz-course-learners'

/** The division of the view; divisions without data fall back to the first one of the catalogue. */
export function resolveDivision(catalogue: Catalogue, wanted: DivisionId): Resolved<Division> {
  const first = catalogue.divisions[0]
  if (first === undefined) throw new Error('A catalogue without divisions passed the wire')
  const isKnown = first.id === wanted
  return { value: first, notices: isKnown ? [] : [{ kind: 'unknown-division', id: wanted }] }
}

/** The indicator of the view, or the one a first visit opens with. */
export function resolveIndicator(catalogue: Catalogue, wanted: IndicatorId | null): Resolved<Indicator> {
  const listed = catalogue.indicators.filter((candidate) => candidate.role === 'listed')
  const asked = listed.find((candidate) => candidate.id === wanted)
  if (asked !== undefined) return { value: asked, notices: [] }
  const first = listed.find((candidate) => candidate.id === FIRST_INDICATOR) ?? listed[0]
  if (first === undefined) throw new Error('A catalogue without indicators passed the wire')
  return {
    value: first,
    notices: wanted === null ? [] : [{ kind: 'unknown-indicator', id: wanted }],
  }
}

/** Normalised values need residents; without them the absolute ones stand, and it is said. */
export function resolveNormalisation(
  indicator: Indicator,
  view: View,
  populations: PopulationTable | null,
): Resolved<Normalisation> {
  const offered = indicator.normalisations.find((candidate) => candidate === view.normalisation)
  const wanted = offered ?? indicator.normalisations[0] ?? 'absolute'
  if (wanted === 'absolute' || populations !== null) return { value: wanted, notices: [] }
  return { value: 'absolute', notices: [{ kind: 'no-population' }] }
}

/** Annual indicators read a quarter as its year; periods outside the data fall back to the last good one. */
export function resolvePeriod(
  grid: ObservationGrid,
  wanted: Period | null,
  expected: number,
): Resolved<Period> {
  const last = grid.periods.at(-1)
  if (last === undefined) throw new Error('Observations without periods passed the wire')
  if (wanted === null) return { value: goodPeriod(grid, last, expected).period, notices: [] }
  if (grid.periods.includes(wanted)) return { value: wanted, notices: [] }
  const asYear: Period = `${yearOf(wanted)}`
  if (grid.periods.includes(asYear)) return { value: asYear, notices: [] }
  const sameYear = grid.periods.findLast((period) => yearOf(period) === yearOf(wanted))
  if (sameYear !== undefined) return { value: sameYear, notices: [] }
  return {
    value: goodPeriod(grid, last, expected).period,
    notices: [{ kind: 'period-not-covered', period: wanted }],
  }
}

interface MethodContext {
  readonly indicator: Indicator
  readonly targets: readonly Target[]
  readonly period: Period
  /** National value of the period, as displayed. */
  readonly national: number | null
  readonly normalisation: Normalisation
}

interface ResolvedMethod {
  readonly method: ClassificationMethod
  readonly borders: readonly number[]
  readonly centre: number | null
}

/** The classification of the view; one that lacks its centre or borders falls back to natural breaks. */
export function resolveMethod(view: View, context: MethodContext): Resolved<ResolvedMethod> {
  const { indicator } = context
  const method = view.method ?? (indicator.fixedBreaks === null ? 'natural-breaks' : 'manual')
  const natural: ResolvedMethod = { method: 'natural-breaks', borders: [], centre: null }
  const unavailable = { value: natural, notices: [{ kind: 'method-unavailable', method } as const] }
  if (method === 'manual') {
    const borders = view.borders.length > 0 ? view.borders : (indicator.fixedBreaks ?? [])
    return borders.length === 0 ? unavailable : { value: { method, borders, centre: null }, notices: [] }
  }
  if (method === 'diverging-national' || method === 'diverging-target') {
    const centre = method === 'diverging-national' ? context.national : targetCentre(context)
    return centre === null ? unavailable : { value: { method, borders: [], centre }, notices: [] }
  }
  return { value: { ...natural, method }, notices: [] }
}

/** A target centres the colours only where it is in the unit of the display. */
export function targetCentre({ indicator, targets, period, normalisation }: MethodContext): number | null {
  if (normalisation !== 'absolute' || indicator.kind === 'flow' || indicator.kind === 'stock') return null
  return targetFor(targets, indicator.id, COUNTRY, yearOf(period))?.value ?? null
}

/** Raw counts as filled regions would be a map of population: they open as circles. */
export function resolveSymbology(indicator: Indicator, normalisation: Normalisation, view: View): Symbology {
  if (view.symbology !== null) return view.symbology
  const isCount = indicator.kind === 'flow' || indicator.kind === 'stock'
  return isCount && normalisation === 'absolute' ? 'circles' : 'fill'
}

export function resolveRegion(division: Division, view: View): Resolved<RegionId | null> {
  const { region } = view
  if (region === null || division.regions.some((candidate) => candidate.id === region)) {
    return { value: region, notices: [] }
  }
  return { value: null, notices: [{ kind: 'unknown-region', id: region }] }
}
