import type { TimeRule } from './indicator'
import type { Observation, ObservationGrid } from './observation'
import { cellAt, mapGrid } from './observationGrid'
import { quarterOf, quartersOf, yearOf } from './period'
import { worstStatus } from './status'

const square = (value: number) => value * value

/** Quarters of a year read as one; every one of them must have a value. */
function combine(quarters: readonly Observation[], rule: 'sum' | 'mean'): Observation {
  const last = quarters.at(-1)
  if (last === undefined || last.value === null) {
    return last ?? { value: null, status: 'O', absence: 'not-in-data', rule: null, margin: null }
  }
  let sum = 0
  let margins = 0
  for (const { value, margin } of quarters) {
    if (value === null) return { ...last, value: null, status: 'O', absence: 'incomplete-span', margin: null }
    sum += value
    margins += margin === null ? Number.NaN : square(margin)
  }
  const n = quarters.length
  return {
    ...last,
    value: rule === 'sum' ? sum : sum / n,
    status: worstStatus(quarters.map((quarter) => quarter.status)),
    // Independent waves: the margin of their mean is the root of the summed squares over n.
    margin: rule === 'mean' && !Number.isNaN(margins) ? Math.sqrt(margins) / n : null,
  }
}

/**
 * A grid read since January: flows summed, surveys averaged, stocks as they stand. A quarter missing since January
 * makes the reading missing (`incomplete-span`). Annual grids stay as they are.
 */
export function sinceJanuary(grid: ObservationGrid, rule: TimeRule): ObservationGrid {
  if (rule !== 'sum' && rule !== 'mean') return grid
  const columnOf = new Map(grid.periods.map((period, column) => [period, column]))
  return mapGrid(grid, (cell, row, column) => {
    const period = grid.periods[column]
    const quarter = period === undefined ? null : quarterOf(period)
    if (period === undefined || quarter === null) return cell
    const soFar = quartersOf(yearOf(period)).slice(0, quarter)
    return combine(
      soFar.map((each) => cellAt(grid, row, columnOf.get(each) ?? -1)),
      rule,
    )
  })
}
