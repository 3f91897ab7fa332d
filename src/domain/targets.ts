import type { IndicatorId, Target } from './indicator'
import type { RegionId } from './region'

/** The target of an indicator for a region (or the country) in a year. Years without one have none: no interpolation. */
export function targetFor(
  targets: readonly Target[],
  indicator: IndicatorId,
  region: RegionId,
  year: number,
): Target | null {
  return (
    targets.find(
      (target) => target.indicator === indicator && target.region === region && target.year === year,
    ) ?? null
  )
}
