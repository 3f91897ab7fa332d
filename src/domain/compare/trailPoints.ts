import type { ObservationGrid } from '../observation'
import { observationAt } from '../observationGrid'
import { comparePeriods, type Period, type Quarter } from '../period'
import type { RegionId } from '../region'

/** A region's place at an earlier quarter; null values leave a gap. */
export interface TrailPoint {
  readonly quarter: Quarter
  readonly at: { readonly x: number; readonly y: number } | null
}

interface Axis {
  readonly grid: ObservationGrid
  readonly periodOf: (quarter: Quarter) => Period
}

/** The way of a region through the quarters up to one, each indicator at its own last period; standing still is one place. */
export function trailPoints(
  region: RegionId,
  x: Axis,
  y: Axis,
  quarters: readonly Quarter[],
  until: Quarter,
): readonly TrailPoint[] {
  const places = quarters
    .filter((quarter) => comparePeriods(quarter, until) <= 0)
    .map((quarter): TrailPoint => {
      const ownX = observationAt(x.grid, region, x.periodOf(quarter)).value
      const ownY = observationAt(y.grid, region, y.periodOf(quarter)).value
      return { quarter, at: ownX === null || ownY === null ? null : { x: ownX, y: ownY } }
    })
  return places.filter(({ at }, i) => {
    const before = places[i - 1]
    return before === undefined || before.at?.x !== at?.x || before.at?.y !== at?.y
  })
}
