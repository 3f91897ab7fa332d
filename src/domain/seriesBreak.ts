import type { Indicator } from './indicator'
import type { ObservationGrid } from './observation'
import {
  comparePeriods,
  isQuarter,
  parsePeriod,
  previousYear,
  yearOf,
  type Period,
  type Span,
} from './period'

/** What a change rests on: the indicator, its observations as reported, and how they are read. */
export interface SeriesRead {
  readonly indicator: Indicator
  /** As the source sent it, whose `B` marks the first observation of a new series. */
  readonly reported: ObservationGrid
  readonly span: Span
}

/** The base itself, or the first quarter that a base read since January adds up. */
function baseBegins({ indicator, span }: SeriesRead, period: Period): Period {
  const base = previousYear(period)
  const isCumulated = span === 'year-to-date' && isQuarter(base) && indicator.overTime !== 'last'
  return isCumulated ? `${yearOf(base)}-Q1` : base
}

/** A break declared for the indicator lies after the base and not after the period: the two are not of one kind. */
export function isSeriesBroken(read: SeriesRead, period: Period): boolean {
  const from = baseBegins(read, period)
  return read.indicator.breaks.some((at) => {
    const first = parsePeriod(at.period)
    return first !== null && comparePeriods(first, from) > 0 && comparePeriods(first, period) <= 0
  })
}

/** The same for one region, whose own series may have a break (territory passed, a new way of counting). */
export function isRegionBroken(read: SeriesRead, row: number, period: Period): boolean {
  if (isSeriesBroken(read, period)) return true
  const { periods, statuses } = read.reported
  const from = baseBegins(read, period)
  const start = row * periods.length
  return periods.some(
    (at, column) =>
      statuses[start + column] === 'B' && comparePeriods(at, from) > 0 && comparePeriods(at, period) <= 0,
  )
}
