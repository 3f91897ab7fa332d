import type { ObservationGrid } from './observation'
import { quarterOf } from './period'
import { medianOf } from './quantiles'

/** A value this many times its usual one, or one part of it, deserves a second look. */
const JUMP = 8
/** Fewer earlier and later values than this say nothing about what is usual. */
const HISTORY = 4

/** A jump against the usual value: × 8 or more, or ÷ 8 or less. Zero and near-zero levels make no jumps. */
export function isUnusualJump(value: number, usual: readonly number[]): boolean {
  const level = medianOf(usual) ?? 0
  if (usual.length < HISTORY || level <= 0 || value <= 0) return false
  // From 1 to 8 is no news; a jump needs some weight of its own.
  return Math.max(value, level) >= 2 * JUMP && (value >= level * JUMP || value * JUMP <= level)
}

const cache = new WeakMap<ObservationGrid, readonly boolean[]>()

/**
 * Per cell of a grid: is it unusual against the same region's values in the same quarter of other years
 * (work is seasonal)? Computed once per grid.
 */
export function unusualCells(grid: ObservationGrid): readonly boolean[] {
  const known = cache.get(grid)
  if (known !== undefined) return known
  const width = grid.periods.length
  const quarters = grid.periods.map((period) => quarterOf(period))
  const flags = Array.from(grid.values, (value, cell) => {
    if (Number.isNaN(value)) return false
    const row = Math.floor(cell / width)
    const column = cell % width
    const usual: number[] = []
    for (let other = 0; other < width; other++) {
      const candidate = grid.values[row * width + other] ?? Number.NaN
      if (other !== column && quarters[other] === quarters[column] && !Number.isNaN(candidate))
        usual.push(candidate)
    }
    return isUnusualJump(value, usual)
  })
  cache.set(grid, flags)
  return flags
}
