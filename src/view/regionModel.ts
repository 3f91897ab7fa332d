import type { Catalogue, PopulationTable } from '../domain/catalogue'
import type { CrossSection, NationalFigure, RegionFigure } from '../domain/crossSection'
import { crossSectionAt } from '../domain/crossSectionAt'
import type { Division } from '../domain/division'
import type { Indicator, Normalisation, Target } from '../domain/indicator'
import { readIndicator, type IndicatorReading, type RegionData } from '../domain/narrative/regionData'
import { towardsTarget } from '../domain/narrative/targetNews'
import type { ObservationGrid } from '../domain/observation'
import { yearOf, type Period, type Quarter } from '../domain/period'
import type { Region, RegionId } from '../domain/region'
import { shownPeriod } from '../domain/shownPeriod'
import { targetFor } from '../domain/targets'
import { makeSeriesInputs } from './seriesInputsOf'

/** One indicator of a region at the quarter on show. */
export interface RegionRow {
  readonly reading: IndicatorReading
  readonly indicator: Indicator
  /** The quarter; for an annual indicator the last year that has ended with it. */
  readonly period: Period
  readonly figure: RegionFigure
  readonly national: NationalFigure
  readonly section: CrossSection
}

/** How far the year's plan has come. */
export interface Progress {
  readonly target: Target
  /** The value that is held against the target, as in the sentences; null where it is not known. */
  readonly done: number | null
}

/** All readings of the listed indicators whose figures have come; computed once per answer and normalisation. */
export function readAll(
  catalogue: Catalogue,
  division: Division,
  grids: readonly ObservationGrid[],
  populations: PopulationTable | null,
  normalisation: Normalisation | null,
): readonly IndicatorReading[] {
  const inputsOf = makeSeriesInputs(division, grids, populations)
  return catalogue.indicators.flatMap((indicator) => {
    const inputs = indicator.role === 'listed' ? inputsOf(indicator) : null
    return inputs === null ? [] : [readIndicator(inputs, normalisation)]
  })
}

/** The row of one reading, or null where the indicator has no such period. */
export function rowOf(
  reading: IndicatorReading,
  division: Division,
  region: RegionId,
  quarter: Quarter,
): RegionRow | null {
  const { indicator, displayed, absolute, inputs, national } = reading
  const period = shownPeriod(indicator, quarter)
  const country = national[displayed.periods.indexOf(period)]
  if (country === undefined) return null
  const section = crossSectionAt({
    indicator,
    division,
    displayed,
    absolute,
    reported: inputs.grid,
    span: 'quarter',
    national: country,
    period,
    classification: null,
  })
  const figure = section.figures.find((each) => each.region === region)
  return figure === undefined ? null : { reading, indicator, period, figure, national: country, section }
}

/** Progress to the target of the region and year; null where the year has none. */
export function progressOf(
  { reading, indicator, period }: RegionRow,
  targets: readonly Target[],
  region: RegionId,
): Progress | null {
  const target = targetFor(targets, indicator.id, region, yearOf(period))
  if (target === null) return null
  return { target, done: towardsTarget(reading, region, period).value }
}

/** Everything on the page of a region: header, cards, trends, table, narrative, passport and letter read this one model. */
export interface RegionModel {
  readonly catalogue: Catalogue
  readonly division: Division
  readonly region: Region
  readonly period: Quarter
  /** Quarters that can be chosen, ascending. */
  readonly quarters: readonly Quarter[]
  readonly normalisation: Normalisation | null
  readonly data: RegionData
  readonly rows: readonly RegionRow[]
  readonly populations: PopulationTable | null
}

/** Headline indicators by direction, in the order the catalogue gives them; without any, the first three of each. */
export function headlinesOf(rows: readonly RegionRow[], direction: string): readonly RegionRow[] {
  const own = rows.filter(({ indicator }) => indicator.direction === direction)
  const declared = rows.some(({ indicator }) => indicator.headline !== undefined)
  if (!declared) return own.slice(0, 3)
  return own
    .filter(({ indicator }) => indicator.headline !== undefined)
    .toSorted((a, b) => (a.indicator.headline ?? 0) - (b.indicator.headline ?? 0))
}
