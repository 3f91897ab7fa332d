import { nationalChange } from '../aggregation'
import { changeBetween } from '../change'
import type { Change } from '../crossSection'
import type { Normalisation } from '../indicator'
import type { Absence, Observation, ObservationGrid } from '../observation'
import { observationAt } from '../observationGrid'
import { addQuarters, isQuarter, quarterOf, type Period, type Quarter } from '../period'
import type { RegionId } from '../region'
import { isRegionBroken, type SeriesRead } from '../seriesBreak'
import type { SeriesInputs } from '../seriesInputs'
import { marginOfDifference } from './difference'

/** Two periods that are held against each other. */
export interface PeriodPair {
  readonly earlier: Period
  readonly later: Period
}

/** A change between any two periods; none between readings since January that add up unlike numbers of quarters. */
export type ChangeOver = Change | { readonly kind: 'none'; readonly reason: 'other-length' }

const OTHER_LENGTH: ChangeOver = { kind: 'none', reason: 'other-length' }

/** The last quarter that had ended before an ISO day: on 26 April 2016 it is the first of 2016. */
export function quarterEndedBy(day: string): Quarter {
  const month = Number(day.slice(5, 7))
  const current = `${Number(day.slice(0, 4))}-Q${Math.ceil(month / 3)}`
  // A month has one of four quarters.
  return addQuarters(current as Quarter, -1)
}

/** Read since January, three quarters are not held against one. */
function isOfOtherLength({ indicator, span }: SeriesRead, { earlier, later }: PeriodPair): boolean {
  const isCumulated = span === 'year-to-date' && isQuarter(later) && indicator.overTime !== 'last'
  return isCumulated && quarterOf(earlier) !== quarterOf(later)
}

/** A region at both periods, as displayed. */
export interface RegionChange {
  readonly region: RegionId
  readonly before: Observation
  readonly after: Observation
  readonly change: ChangeOver
  /** Survey estimates nearer than the margin of their difference: it may be chance. */
  readonly isWithinMargin: boolean
}

/**
 * Change of each region of the displayed grid, by the rules of the change on a year: percent for counts, points for shares;
 * none over a missing or zero base, another counting rule, a break, or an unlike span.
 */
export function regionChanges(
  read: SeriesRead,
  displayed: ObservationGrid,
  pair: PeriodPair,
): readonly RegionChange[] {
  const { earlier, later } = pair
  const hasOtherLength = isOfOtherLength(read, pair)
  return displayed.regions.map((region) => {
    const before = observationAt(displayed, region, earlier)
    const after = observationAt(displayed, region, later)
    const change = changeBetween(read.indicator, {
      now: after.value,
      base: before.value,
      isSameRule: before.rule === after.rule,
      isBroken: isRegionBroken(read, read.reported.regions.indexOf(region), later, earlier),
    })
    return {
      region,
      before,
      after,
      change: change.kind !== 'none' && hasOtherLength ? OTHER_LENGTH : change,
      isWithinMargin:
        after.value !== null &&
        before.value !== null &&
        after.margin !== null &&
        before.margin !== null &&
        Math.abs(after.value - before.value) <= marginOfDifference(after.margin, before.margin),
    }
  })
}

/** Change of the country over the `compared` regions that have a comparable value at both periods. */
export function nationalChangeOver(
  inputs: SeriesInputs,
  read: SeriesRead,
  normalisation: Normalisation,
  pair: PeriodPair,
): { readonly change: ChangeOver; readonly compared: number } {
  const found = nationalChange(inputs, read.span, normalisation, [pair.earlier, pair.later])
  const isRefused = found.change.kind !== 'none' && isOfOtherLength(read, pair)
  return isRefused ? { ...found, change: OTHER_LENGTH } : found
}

/** Silence is a report that did not come; what cannot exist or is hidden is not silent. */
const isSilence = (absence: Absence | null): boolean => absence !== 'cannot-exist' && absence !== 'suppressed'

/** Which regions have a value at the later period and had none at the earlier, and the reverse; null where the data lack one of the periods. */
export function presenceChanges(
  displayed: ObservationGrid,
  { earlier, later }: PeriodPair,
): { readonly appeared: readonly RegionId[]; readonly silent: readonly RegionId[] } | null {
  if (!displayed.periods.includes(earlier) || !displayed.periods.includes(later)) return null
  const pairs = displayed.regions.map((region) => ({
    region,
    before: observationAt(displayed, region, earlier),
    after: observationAt(displayed, region, later),
  }))
  return {
    appeared: pairs
      .filter(({ before, after }) => before.value === null && after.value !== null)
      .map(({ region }) => region),
    silent: pairs
      .filter(
        ({ before, after }) => before.value !== null && after.value === null && isSilence(after.absence),
      )
      .map(({ region }) => region),
  }
}
