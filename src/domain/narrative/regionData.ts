import { nationalSeries } from '../aggregation'
import type { Catalogue } from '../catalogue'
import type { NationalFigure } from '../crossSection'
import type { Division } from '../division'
import type { Indicator, Normalisation } from '../indicator'
import { displayedGrid, offeredNormalisation } from '../normalisation'
import type { Observation, ObservationGrid } from '../observation'
import { quarterOf, yearOf, type Period, type Quarter } from '../period'
import type { RegionId } from '../region'
import type { SeriesInputs } from '../seriesInputs'

/** One indicator read for a region page: everything, over all periods. */
export interface IndicatorReading {
  readonly indicator: Indicator
  readonly inputs: SeriesInputs
  readonly normalisation: Normalisation
  /** By quarters, as displayed. */
  readonly displayed: ObservationGrid
  /** By quarters, before normalisation. */
  readonly absolute: ObservationGrid
  /** Before normalisation, each quarter read since January of its year. */
  readonly sinceJanuary: ObservationGrid
  /** The country, as displayed: one figure per period of `displayed`. */
  readonly national: readonly NationalFigure[]
}

/** All that is said of one region in one quarter is computed from this. */
export interface RegionData {
  readonly catalogue: Catalogue
  readonly division: Division
  readonly region: RegionId
  readonly period: Quarter
  readonly readings: readonly IndicatorReading[]
}

/**
 * Reads an indicator in all the ways a region page needs. `null` = the default normalisation of the indicator; one that
 * it does not offer, or that lacks residents, falls back to the default or to absolute values.
 */
export function readIndicator(inputs: SeriesInputs, wanted: Normalisation | null): IndicatorReading {
  const { indicator, populations } = inputs
  const normalisation = offeredNormalisation(indicator, wanted, populations)
  const absolute = displayedGrid(inputs, 'quarter', 'absolute')
  return {
    indicator,
    inputs,
    normalisation,
    absolute,
    displayed: normalisation === 'absolute' ? absolute : displayedGrid(inputs, 'quarter', normalisation),
    sinceJanuary: displayedGrid(inputs, 'year-to-date', 'absolute'),
    national: nationalSeries(inputs, 'quarter', normalisation),
  }
}

/** The period an indicator has for a quarter: annual ones report with the fourth; in other quarters they have none. */
export function periodIn(indicator: Indicator, quarter: Quarter): Period | null {
  if (indicator.frequency === 'quarter') return quarter
  return quarterOf(quarter) === 4 ? `${yearOf(quarter)}` : null
}

/** Readings of listed indicators, in the order of the catalogue. */
export function listedReadings(data: RegionData): readonly IndicatorReading[] {
  const order = new Map(data.catalogue.indicators.map((indicator, place) => [indicator.id, place]))
  const placeOf = ({ indicator }: IndicatorReading) => order.get(indicator.id) ?? order.size
  return data.readings
    .filter(({ indicator }) => indicator.role === 'listed')
    .toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** Those that report in the quarter, each with its period. */
export function readingsInQuarter(
  data: RegionData,
): readonly { readonly reading: IndicatorReading; readonly period: Period }[] {
  return listedReadings(data).flatMap((reading) => {
    const period = periodIn(reading.indicator, data.period)
    return period === null ? [] : [{ reading, period }]
  })
}

/** Nothing has come in: what is hidden or cannot exist was answered all the same. */
export const isUnreported = ({ absence }: Observation): boolean =>
  absence === 'not-reported' || absence === 'not-in-data'
