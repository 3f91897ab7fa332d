import type { DivisionId } from './division'
import type { IndicatorId } from './indicator'
import type { Observation } from './observation'
import { NOT_IN_DATA } from './observationGrid'
import type { Year } from './period'
import type { LocalText, RegionId } from './region'

/** One part of a region's figure of a year. */
export type Part = Pick<Observation, 'value' | 'status' | 'absence'>

export interface BreakdownCategory {
  readonly id: string
  readonly name: LocalText
}

/**
 * A dimension that divides an indicator: the parts of a region and year add up to its figure of that year, which is the sum
 * of the quarters for a flow and the last quarter for a stock.
 */
export interface Breakdown {
  readonly id: string
  readonly name: LocalText
  readonly indicator: IndicatorId
  readonly division: DivisionId
  /** In the order of the source, which is the order to show them in. */
  readonly categories: readonly BreakdownCategory[]
  /** All regions of the division, in its order. */
  readonly regions: readonly RegionId[]
  readonly periods: readonly Year[]
  /** By region, category and period. */
  readonly parts: readonly (readonly (readonly Part[])[])[]
}

/** Parts of a region in a year, one a category; what the source never sent reads as `not-in-data`. */
export function partsAt(breakdown: Breakdown, region: RegionId, period: Year): readonly Part[] {
  const rows = breakdown.parts[breakdown.regions.indexOf(region)]
  const column = breakdown.periods.indexOf(period)
  return breakdown.categories.map((_, category) => rows?.[category]?.[column] ?? NOT_IN_DATA)
}
