import { reportedCounts } from './completeness'
import type { ObservationGrid } from './observation'
import { comparePeriods, yearOf, type Period, type Year } from './period'

/**
 * The period nearest to the wanted one in which at least half the regions have data; the later one when two are as near.
 * `moved` is false when the wanted period is good, or when an annual grid merely reads a quarter as its year.
 */
export function goodPeriod(
  grid: ObservationGrid,
  wanted: Period,
  expected: number,
): { readonly period: Period; readonly moved: boolean } {
  const asYear: Year = `${yearOf(wanted)}`
  const counts = reportedCounts(grid)
  const start = grid.periods.includes(wanted) ? wanted : grid.periods.includes(asYear) ? asYear : wanted
  const good = grid.periods.filter((_, column) => (counts[column] ?? 0) * 2 >= expected)
  if (good.length === 0)
    return { period: grid.periods.includes(start) ? start : (grid.periods.at(-1) ?? start), moved: false }
  const distance = (period: Period) => Math.abs(comparePeriods(period, start))
  const nearest = good.reduce((best, next) => (distance(next) <= distance(best) ? next : best))
  return { period: nearest, moved: nearest !== start }
}
