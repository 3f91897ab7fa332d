import type { Polarity, Target } from '../indicator'
import type { Observation } from '../observation'
import { observationAt } from '../observationGrid'
import { addQuarters, isQuarter, quarterOf, quartersOf, yearOf, type Period, type Span } from '../period'
import type { RegionId } from '../region'
import { targetFor } from '../targets'
import type { TargetNews } from './fact'
import { readingsInQuarter, type IndicatorReading, type RegionData } from './regionData'
import { suspicionAt } from './suspiciousValues'

const WEIGHT = 95

/** A year's target is held against the year so far, wherever quarters add up to one; levels stand as they are. */
export function targetSpan({ indicator }: Pick<IndicatorReading, 'indicator'>): Span {
  const addsUp = indicator.overTime !== 'last' && indicator.overTime !== 'none'
  return addsUp && indicator.frequency === 'quarter' ? 'year-to-date' : 'quarter'
}

/** The value that is held against the year's target, before normalisation. */
export const towardsTarget = (reading: IndicatorReading, region: RegionId, period: Period): Observation =>
  observationAt(targetSpan(reading) === 'quarter' ? reading.absolute : reading.sinceJanuary, region, period)

const isReached = (value: number, target: Target, better: Polarity): boolean =>
  better === 'lower' ? value <= target.value : value >= target.value

/** The periods before this one at which the target must not have been reached yet. */
function periodsBefore(reading: IndicatorReading, period: Period): readonly Period[] {
  if (!isQuarter(period)) return []
  const earlier = quartersOf(yearOf(period)).slice(0, (quarterOf(period) ?? 1) - 1)
  // A flow begins again in January; a level or a share that stood above the target all along is no news then.
  return earlier.length === 0 && reading.indicator.kind !== 'flow' ? [addQuarters(period, -1)] : earlier
}

/** A quarter that went into the value is probably a typing error: nothing is reached or missed by it. */
function isInDoubt(reading: IndicatorReading, region: RegionId, period: Period): boolean {
  const isYearSoFar = isQuarter(period) && targetSpan(reading) === 'year-to-date'
  const made = isYearSoFar ? quartersOf(yearOf(period)).slice(0, quarterOf(period) ?? 1) : [period]
  return made.some((at) => suspicionAt(reading, region, at) !== null)
}

/** Both would be printed alike, so that the sentence would contradict its own figures. */
function looksEqual(a: number, b: number, decimals: number): boolean {
  const unit = 10 ** decimals
  return Math.round(a * unit) === Math.round(b * unit)
}

/**
 * What there is to say about a target at a period: reached now and not before (every earlier quarter must be known), or the
 * year ended without it. A flow of which less is better cannot be reached, only kept: it is told when the year ends above.
 */
export function targetVerdict(
  reading: IndicatorReading,
  target: Target,
  region: RegionId,
  period: Period,
): 'target-crossed' | 'target-missed' | null {
  const { better, decimals, kind } = reading.indicator
  const { value } = towardsTarget(reading, region, period)
  if (better === 'neutral' || value === null || isInDoubt(reading, region, period)) return null
  if (!isReached(value, target, better)) {
    const isYearOver = !isQuarter(period) || quarterOf(period) === 4
    return isYearOver && !looksEqual(value, target.value, decimals) ? 'target-missed' : null
  }
  if (better === 'lower' && kind === 'flow') return null
  const before = periodsBefore(reading, period).map((at) => towardsTarget(reading, region, at).value)
  const isNew = before.every((earlier) => earlier !== null && !isReached(earlier, target, better))
  return isNew ? 'target-crossed' : null
}

/** Targets of the year that the region reached in this quarter, or ended the year without. */
export function targetNews(data: RegionData): readonly TargetNews[] {
  return readingsInQuarter(data).flatMap(({ reading, period }): readonly TargetNews[] => {
    const { id } = reading.indicator
    const target = targetFor(data.catalogue.targets, id, data.region, yearOf(period))
    if (target === null) return []
    const kind = targetVerdict(reading, target, data.region, period)
    const { value, status } = towardsTarget(reading, data.region, period)
    if (kind === null || value === null) return []
    const span = targetSpan(reading)
    return [
      {
        kind,
        indicator: id,
        period,
        target,
        value,
        span,
        status,
        tone: kind === 'target-crossed' ? 'good' : 'bad',
        weight: WEIGHT,
        proof: {
          page: 'map',
          indicator: id,
          period,
          span,
          normalisation: 'absolute',
          view: 'table',
          anchor: null,
        },
      },
    ]
  })
}
