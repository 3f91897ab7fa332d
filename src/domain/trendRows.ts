import type { NationalFigure } from './crossSection'
import type { ObservationGrid } from './observation'
import { cellAt } from './observationGrid'
import type { Period } from './period'
import type { RegionId } from './region'
import { quantile } from './quantiles'

/** One period of the trend chart: the country, the chosen region, and where all regions lie. */
export interface TrendRow {
  readonly period: Period
  readonly national: number | null
  readonly region: number | null
  /** Lowest and highest region. */
  readonly range: readonly [number, number] | null
  /** The middle half of the regions: quartiles. */
  readonly middle: readonly [number, number] | null
  readonly median: number | null
}

const pair = (low: number | null, high: number | null): readonly [number, number] | null =>
  low === null || high === null ? null : [low, high]

/** Rows of the trend chart, one a period; missing values stay gaps. */
export function trendRows(
  grid: ObservationGrid,
  national: readonly NationalFigure[],
  region: RegionId | null,
): readonly TrendRow[] {
  const chosen = region === null ? -1 : grid.regions.indexOf(region)
  return grid.periods.map((period, column) => {
    const values = grid.regions
      .map((_, row) => cellAt(grid, row, column).value)
      .filter((value) => value !== null)
      .toSorted((a, b) => a - b)
    return {
      period,
      national: national[column]?.value ?? null,
      region: chosen < 0 ? null : cellAt(grid, chosen, column).value,
      range: pair(values[0] ?? null, values.at(-1) ?? null),
      middle: pair(quantile(values, 0.25), quantile(values, 0.75)),
      median: quantile(values, 0.5),
    }
  })
}
