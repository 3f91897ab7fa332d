import type { Catalogue, PopulationTable } from '../domain/catalogue'
import type { CrossSection } from '../domain/crossSection'
import { crossSectionAt } from '../domain/crossSectionAt'
import type { Division } from '../domain/division'
import type { Indicator, IndicatorId, Normalisation } from '../domain/indicator'
import type { ObservationGrid } from '../domain/observation'
import { offeredNormalisation } from '../domain/normalisation'
import type { Period, Quarter, Span } from '../domain/period'
import type { SeriesInputs } from '../domain/seriesInputs'
import { shownPeriod } from '../domain/shownPeriod'
import { measure, nationalAt, resolveSpan, type Measured } from './buildMapModel'
import { makeSeriesInputs } from './seriesInputsOf'

/** One indicator as the view reads it: span and normalisation, all periods. */
export interface Series extends Measured {
  readonly indicator: Indicator
  readonly inputs: SeriesInputs
}

/** All indicators of the catalogue, each read when it is first asked for. */
export interface AllSeries {
  readonly catalogue: Catalogue
  readonly division: Division
  /** The quarter on show; an annual indicator is read at `periodOf(indicator)`. */
  readonly period: Quarter
  /** Quarters that can be chosen, ascending. */
  readonly quarters: readonly Quarter[]
  readonly populations: PopulationTable | null
  /** Listed indicators whose figures have come, in the order of the catalogue. */
  readonly indicators: readonly Indicator[]
  readonly seriesOf: (indicator: IndicatorId) => Series | null
  /** The last period of an indicator that has ended with a quarter, by default the one on show. */
  readonly periodOf: (indicator: Indicator, quarter?: Quarter) => Period
  /** All regions at a period; by default the one on show. */
  readonly sectionAt: (series: Series, period?: Period) => CrossSection
}

interface Parts {
  readonly catalogue: Catalogue
  readonly division: Division
  readonly grids: readonly ObservationGrid[]
  readonly populations: PopulationTable | null
  readonly span: Span
  readonly normalisation: Normalisation | null
}

/** What stays while the period moves: reads and cross-sections are made once each. */
export type SeriesReader = Pick<AllSeries, 'indicators' | 'seriesOf'> & {
  readonly sectionOf: (series: Series, period: Period) => CrossSection
}

/** Reads of all indicators of an answer. */
export function makeSeriesReader(parts: Parts): SeriesReader {
  const { catalogue, division, grids, populations } = parts
  const inputsOf = makeSeriesInputs(division, grids, populations)
  const known = new Map<IndicatorId, Series | null>()
  const sections = new WeakMap<Series, Map<Period, CrossSection>>()

  const read = (id: IndicatorId): Series | null => {
    const indicator = catalogue.indicators.find((each) => each.id === id)
    const inputs = indicator === undefined ? null : inputsOf(indicator)
    if (indicator === undefined || inputs === null) return null
    const span = resolveSpan(indicator, parts.span)
    const normalisation = offeredNormalisation(indicator, parts.normalisation, populations)
    return { ...measure(inputs, span, normalisation), indicator, inputs }
  }

  return {
    indicators: catalogue.indicators.filter(
      (indicator) => indicator.role === 'listed' && inputsOf(indicator) !== null,
    ),
    seriesOf: (id) => {
      const found = known.get(id)
      if (found !== undefined) return found
      const series = read(id)
      known.set(id, series)
      return series
    },
    sectionOf: (series, period) => {
      const made = sections.get(series) ?? new Map<Period, CrossSection>()
      sections.set(series, made)
      const found = made.get(period)
      if (found !== undefined) return found
      const { indicator, displayed, absolute, reported, span } = series
      const national = nationalAt(series, period)
      const section = crossSectionAt({
        indicator,
        division,
        displayed,
        absolute,
        reported,
        span,
        national,
        period,
        classification: null,
      })
      made.set(period, section)
      return section
    },
  }
}

type Shown = Pick<AllSeries, 'catalogue' | 'division' | 'period' | 'quarters' | 'populations'>

/** All indicators at the quarter on show. */
export function makeAllSeries({ indicators, seriesOf, sectionOf }: SeriesReader, shown: Shown): AllSeries {
  const periodOf: AllSeries['periodOf'] = (indicator, quarter = shown.period) =>
    shownPeriod(indicator, quarter)
  return {
    ...shown,
    indicators,
    seriesOf,
    periodOf,
    sectionAt: (of, at) => sectionOf(of, at ?? periodOf(of.indicator)),
  }
}
