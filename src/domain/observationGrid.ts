import type { DivisionId } from './division'
import type { IndicatorId } from './indicator'
import type { Observation, ObservationGrid, ObservationStatus } from './observation'
import type { Period } from './period'
import type { RegionId } from './region'

/** The cell that a source never sent. */
export const NOT_IN_DATA: Observation = {
  value: null,
  status: 'O',
  absence: 'not-in-data',
  rule: null,
  margin: null,
}

interface GridHead {
  readonly indicator: IndicatorId
  readonly division: DivisionId
  readonly regions: readonly RegionId[]
  readonly periods: readonly Period[]
}

type GridNotes = Partial<Pick<ObservationGrid, 'revisions' | 'lateReports' | 'unknownRegions'>>

/** Builds a grid from a function that says what stands in each cell (row = region, column = period). */
export function makeGrid(
  head: GridHead,
  cellAt: (row: number, column: number) => Observation,
  notes: GridNotes = {},
): ObservationGrid {
  const { indicator, division, regions, periods } = head
  const size = regions.length * periods.length
  const values = new Float64Array(size)
  const absences: ObservationGrid['absences'][number][] = []
  const statuses: ObservationStatus[] = []
  const rules: (string | null)[] = []
  const margins = new Float64Array(size).fill(Number.NaN)
  let hasRules = false
  let hasMargins = false
  for (let cell = 0; cell < size; cell++) {
    const { value, status, absence, rule, margin } = cellAt(
      Math.floor(cell / periods.length),
      cell % periods.length,
    )
    values[cell] = value ?? Number.NaN
    absences.push(absence)
    statuses.push(status)
    rules.push(rule)
    margins[cell] = margin ?? Number.NaN
    hasRules ||= rule !== null
    hasMargins ||= margin !== null
  }
  return {
    indicator,
    division,
    regions,
    periods,
    values,
    absences,
    statuses,
    rules: hasRules ? rules : null,
    margins: hasMargins ? margins : null,
    revisions: notes.revisions ?? [],
    lateReports: notes.lateReports ?? [],
    unknownRegions: notes.unknownRegions ?? [],
  }
}

/** NaN never leaves the grid: it is missing, and missing is null. */
const orNull = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value

/** The observation at a row and column of the grid. */
export function cellAt(grid: ObservationGrid, row: number, column: number): Observation {
  if (row < 0 || column < 0 || row >= grid.regions.length || column >= grid.periods.length) return NOT_IN_DATA
  const cell = row * grid.periods.length + column
  return {
    value: orNull(grid.values[cell]),
    status: grid.statuses[cell] ?? 'O',
    absence: grid.absences[cell] ?? null,
    rule: grid.rules?.[cell] ?? null,
    margin: orNull(grid.margins?.[cell]),
  }
}

/** The observation of a region at a period; a row or column that is not there reads as `not-in-data`. */
export const observationAt = (grid: ObservationGrid, region: RegionId, period: Period): Observation =>
  cellAt(grid, grid.regions.indexOf(region), grid.periods.indexOf(period))

/** One period of all regions, in the order of `grid.regions`. */
export function gridColumn(grid: ObservationGrid, period: Period): readonly Observation[] {
  const column = grid.periods.indexOf(period)
  return grid.regions.map((_, row) => cellAt(grid, row, column))
}

/** A copy of the grid in which every cell is made anew; notes about reports stay. */
export function mapGrid(
  grid: ObservationGrid,
  change: (cell: Observation, row: number, column: number) => Observation,
): ObservationGrid {
  return makeGrid(grid, (row, column) => change(cellAt(grid, row, column), row, column), grid)
}
