import type { Division, DivisionId } from './division'
import type { ObservationGrid } from './observation'
import { makeGrid, observationAt } from './observationGrid'
import type { RegionId } from './region'
import { worstStatus } from './status'

/** A region of an earlier division and the later regions it was divided into. */
export interface LineageRow {
  readonly earlier: DivisionId
  readonly later: DivisionId
  readonly region: RegionId
  readonly parts: readonly RegionId[]
}

/**
 * Regions that were divided. Sources: decree of 19 June 2018 (South Kazakhstan → Turkistan and Shymkent);
 * decree of 4 May 2022, in force 8 June 2022 (Abai, Jetisu and Ulytau carved out).
 */
export const LINEAGE: readonly LineageRow[] = [
  { earlier: '2013', later: '2018', region: 'south-kazakhstan', parts: ['turkistan', 'shymkent'] },
  { earlier: '2013', later: '2022', region: 'south-kazakhstan', parts: ['turkistan', 'shymkent'] },
  ...(['2013', '2018'] as const).flatMap((earlier): LineageRow[] => [
    { earlier, later: '2022', region: 'east-kazakhstan', parts: ['east-kazakhstan', 'abai'] },
    { earlier, later: '2022', region: 'almaty-region', parts: ['almaty-region', 'jetisu'] },
    { earlier, later: '2022', region: 'karaganda', parts: ['karaganda', 'ulytau'] },
  ]),
]

/** Later regions that together are the territory of an earlier one; an undivided region is itself. */
export function partsOf(region: RegionId, earlier: DivisionId, later: DivisionId): readonly RegionId[] {
  const row = LINEAGE.find(
    (each) => each.earlier === earlier && each.later === later && each.region === region,
  )
  return row?.parts ?? [region]
}

/**
 * Counts of a later division added up to an earlier one, exactly. A part without a value leaves the whole without one.
 * The reverse does not exist: a whole is never split. Throws RangeError when asked for it.
 */
export function toEarlierDivision(grid: ObservationGrid, earlier: Division): ObservationGrid {
  if (earlier.id > grid.division) throw new RangeError(`${grid.division} cannot be split into ${earlier.id}`)
  if (earlier.id === grid.division) return grid
  const regions = earlier.regions.map((region) => region.id)
  const head = { indicator: grid.indicator, division: earlier.id, regions, periods: grid.periods }
  return makeGrid(head, (row, column) => {
    const period = grid.periods[column]
    const parts = partsOf(regions[row] ?? '', earlier.id, grid.division)
    const cells = period === undefined ? [] : parts.map((part) => observationAt(grid, part, period))
    const missing = cells.find((cell) => cell.value === null)
    const first = cells[0]
    if (missing !== undefined || first === undefined) {
      return missing ?? { value: null, status: 'O', absence: 'not-in-data', rule: null, margin: null }
    }
    return {
      value: cells.reduce((sum, cell) => sum + (cell.value ?? Number.NaN), 0),
      status: worstStatus(cells.map((cell) => cell.status)),
      absence: null,
      rule: cells.every((cell) => cell.rule === first.rule) ? first.rule : null,
      margin: null,
    }
  })
}
