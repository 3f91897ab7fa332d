import type { Indicator, Normalisation, Target } from '../indicator'
import { targetSpan } from '../narrative/targetNews'
import { quartersOf, type Period, type Span } from '../period'
import type { RegionId } from '../region'

/** A target at the period that ends its year. */
export interface TargetMark {
  readonly period: Period
  readonly target: Target
}

/** How values have to be read to be held against targets: as reported, and over the whole year where quarters add up. */
export const targetReading = (
  indicator: Indicator,
): { readonly span: Span; readonly normalisation: Normalisation } => ({
  span: targetSpan({ indicator }),
  normalisation: 'absolute',
})

/** Targets of a region (or the country), each at the last period of its year; nothing between them. */
export function targetMarks(
  targets: readonly Target[],
  indicator: Indicator,
  region: RegionId,
  periods: readonly Period[],
): readonly TargetMark[] {
  return targets.flatMap((target) => {
    if (target.indicator !== indicator.id || target.region !== region) return []
    const end: Period =
      indicator.frequency === 'year' ? `${target.year}` : (quartersOf(target.year)[3] ?? '0')
    return periods.includes(end) ? [{ period: end, target }] : []
  })
}
