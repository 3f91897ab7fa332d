import type { RegionId } from '../../../domain/region'
import type { Box } from './canvas'
import type { StageMap } from './stageMap'

/** Cells to a unit of the outlines, along a side. */
const CELLS = 1

/** How much of a box, in units of the outlines, is land; 0 … 1. */
export type ShareOf = (x: number, y: number, width: number, height: number) => number

/** Which region lies where, in cells: whether a label stands inside its region is then a matter of four numbers. */
export interface Land {
  /** Says how much of a box is of a region, or of any. */
  readonly shareIn: (region?: RegionId) => ShareOf
  /** Cells of a region; 0 where its outline is not known. */
  readonly size: (region: RegionId) => number
  /** The least box around all outlines and circles of cities. */
  readonly frame: Box
}

type Point = readonly [x: number, y: number]

/** Rings of a path of moves and lines, as `stageMapOf` writes them. */
function ringsOf(path: string): readonly (readonly Point[])[] {
  return path
    .split('M')
    .filter((part) => part !== '')
    .map((part) =>
      part
        .replace('Z', '')
        .split('L')
        .map((pair): Point => {
          const [x = 0, y = 0] = pair.split(',').map(Number)
          return [x, y]
        }),
    )
}

/** Fills the cells whose middle lies inside the rings (even-odd), row by row. */
function fill(
  rings: readonly (readonly Point[])[],
  columns: number,
  rows: number,
  mark: (at: number) => void,
) {
  const crossings: number[][] = Array.from({ length: rows }, () => [])
  for (const ring of rings) {
    ring.forEach(([x1, y1], at) => {
      const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1]
      const [top, bottom] = [Math.min(y1, y2) * CELLS, Math.max(y1, y2) * CELLS]
      for (let row = Math.max(0, Math.ceil(top - 0.5)); row < rows && row + 0.5 < bottom; row += 1)
        crossings[row]?.push(CELLS * (x1 + ((row + 0.5 - y1 * CELLS) / ((y2 - y1) * CELLS)) * (x2 - x1)))
    })
  }
  crossings.forEach((xs, row) => {
    const sorted = xs.toSorted((a, b) => a - b)
    for (let at = 0; at + 1 < sorted.length; at += 2) {
      const from = Math.max(0, Math.ceil((sorted[at] ?? 0) - 0.5))
      for (let column = from; column < columns && column + 0.5 < (sorted[at + 1] ?? 0); column += 1)
        mark(row * columns + column)
    }
  })
}

/** Sums of all cells above and at the left, so that a box is counted by its corners. */
function sumsOf(columns: number, rows: number, isIn: (at: number) => boolean): Uint32Array {
  const wide = columns + 1
  const sums = new Uint32Array(wide * (rows + 1))
  for (let row = 0; row < rows; row += 1) {
    let line = 0
    for (let column = 0; column < columns; column += 1) {
      if (isIn(row * columns + column)) line += 1
      sums[(row + 1) * wide + column + 1] = (sums[row * wide + column + 1] ?? 0) + line
    }
  }
  return sums
}

function frameOf(stage: StageMap, rings: ReadonlyMap<RegionId, readonly (readonly Point[])[]>): Box {
  let [left, top, right, bottom] = [stage.width, stage.height, 0, 0]
  const hold = (x: number, y: number, around: number) => {
    left = Math.min(left, x - around)
    top = Math.min(top, y - around)
    right = Math.max(right, x + around)
    bottom = Math.max(bottom, y + around)
  }
  for (const all of rings.values()) for (const ring of all) for (const [x, y] of ring) hold(x, y, 0)
  for (const { x, y, inset } of stage.places.values()) if (inset !== null) hold(x, y, inset.radius)
  return right <= left
    ? { x: 0, y: 0, width: stage.width, height: stage.height }
    : { x: left, y: top, width: right - left, height: bottom - top }
}

function makeLand(stage: StageMap): Land {
  const columns = Math.ceil(stage.width * CELLS)
  const rows = Math.ceil(stage.height * CELLS)
  const owners = new Int16Array(columns * rows)
  const ids: RegionId[] = []
  const isCity = (region: RegionId) => (stage.places.get(region)?.inset ?? null) !== null
  const rings = new Map(
    [...stage.paths].filter(([region]) => !isCity(region)).map(([region, d]) => [region, ringsOf(d)]),
  )
  for (const [region, own] of rings) {
    ids.push(region)
    fill(own, columns, rows, (at) => {
      owners[at] = ids.length
    })
  }
  const known = new Map<RegionId | undefined, Uint32Array>()
  const sumsFor = (region: RegionId | undefined): Uint32Array => {
    const owner = region === undefined ? 0 : ids.indexOf(region) + 1
    const isIn = (at: number) => (region === undefined ? owners[at] !== 0 : owner > 0 && owners[at] === owner)
    const sums = known.get(region) ?? sumsOf(columns, rows, isIn)
    known.set(region, sums)
    return sums
  }
  const wide = columns + 1
  const shareIn = (region: RegionId | undefined): ShareOf => {
    const sums = sumsFor(region)
    return (x, y, width, height) => {
      const left = Math.max(0, Math.min(columns, Math.round(x * CELLS)))
      const right = Math.max(0, Math.min(columns, Math.round((x + width) * CELLS)))
      const top = wide * Math.max(0, Math.min(rows, Math.round(y * CELLS)))
      const bottom = wide * Math.max(0, Math.min(rows, Math.round((y + height) * CELLS)))
      const found =
        (sums[bottom + right] ?? 0) -
        (sums[bottom + left] ?? 0) -
        (sums[top + right] ?? 0) +
        (sums[top + left] ?? 0)
      // Of the whole box, also of what lies beyond the frame: there is no land.
      return found / Math.max(1, Math.round(width * CELLS) * Math.round(height * CELLS))
    }
  }
  return {
    frame: frameOf(stage, rings),
    size: (region) => sumsFor(region).at(-1) ?? 0,
    shareIn,
  }
}

const made = new WeakMap<StageMap, Land>()

/** The land of a map, worked out once. */
export function landOf(stage: StageMap): Land {
  const land = made.get(stage) ?? makeLand(stage)
  made.set(stage, land)
  return land
}
