import type { ObservationGrid } from './observation'

/** How many regions have a value, one count per period of the grid. Zero counts as reported. */
export function reportedCounts(grid: ObservationGrid): readonly number[] {
  const width = grid.periods.length
  const counts = Array.from({ length: width }, () => 0)
  grid.values.forEach((value, cell) => {
    if (!Number.isNaN(value)) counts[cell % width] = (counts[cell % width] ?? 0) + 1
  })
  return counts
}

/** Regions that could report at each period: all but those whose value cannot exist. */
export function expectedCounts(grid: ObservationGrid): readonly number[] {
  const width = grid.periods.length
  const counts = Array.from({ length: width }, () => grid.regions.length)
  grid.absences.forEach((absence, cell) => {
    if (absence === 'cannot-exist') counts[cell % width] = (counts[cell % width] ?? 0) - 1
  })
  return counts
}
