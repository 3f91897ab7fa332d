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

/** The period itself, or the first quarter that a period read since January adds up. */
function readingBegins({ indicator, span }: SeriesRead, period: Period): Period {
  const isCumulated = span === 'year-to-date' && isQuarter(period) && indicator.overTime !== 'last'
  return isCumulated ? `${yearOf(period)}-Q1` : period
}

/** Whether a first period of a new kind lies after where the earlier of two readings begins, and not after the later one. */
function liesBetween(read: SeriesRead, first: Period, a: Period, b: Period): boolean {
  const [earlier, later] = comparePeriods(a, b) <= 0 ? [a, b] : [b, a]
  return comparePeriods(first, readingBegins(read, earlier)) > 0 && comparePeriods(first, later) <= 0
}

/**
 * A break declared for the indicator lies between a period and its base (by default the same quarter of the year before):
 * the two are not of one kind.
 */
export function isSeriesBroken(
  read: SeriesRead,
  period: Period,
  base: Period = previousYear(period),
): boolean {
  return read.indicator.breaks.some((at) => {
    const first = parsePeriod(at.period)
    return first !== null && liesBetween(read, first, base, period)
  })
}

/** The same for one region, whose own series may have a break (territory passed, a new way of counting). */
export function isRegionBroken(
  read: SeriesRead,
  row: number,
  period: Period,
  base: Period = previousYear(period),
): boolean {
  if (isSeriesBroken(read, period, base)) return true
  const { periods, statuses } = read.reported
  const start = row * periods.length
  return periods.some((at, column) => statuses[start + column] === 'B' && liesBetween(read, at, base, period))
}
