import type { DivisionId } from './division'
import type { IndicatorId } from './indicator'
import type { ObservationGrid } from './observation'
import { observationAt } from './observationGrid'
import type { Period } from './period'
import type { RegionId } from './region'

/** A figure that is not what it was: another value, or a value lost or gained. In the unit of the indicator. */
export interface RevisedFigure {
  readonly indicator: IndicatorId
  readonly division: DivisionId
  readonly region: RegionId
  readonly period: Period
  /** Null where there was no value. */
  readonly before: number | null
  /** Null where there is none any more: missing is not zero. */
  readonly after: number | null
}

/** Figures of one indicator that were there before and are others now; periods and regions that are new are no revision. */
export function revisedFigures(before: ObservationGrid, after: ObservationGrid): readonly RevisedFigure[] {
  const { indicator, division } = after
  if (before.division !== division || before.indicator !== indicator) return []
  const periods = after.periods.filter((period) => before.periods.includes(period))
  return after.regions
    .filter((region) => before.regions.includes(region))
    .flatMap((region) =>
      periods.flatMap((period) => {
        const was = observationAt(before, region, period).value
        const is = observationAt(after, region, period).value
        return was === is ? [] : [{ indicator, division, region, period, before: was, after: is }]
      }),
    )
}
