import type { Boundaries, Ring } from '../../../data/dataSource'
import { FRAME, project } from '../../../domain/albers'
import type { RegionId } from '../../../domain/region'
import type { Box, RingPoint } from './page'

/** Points nearer than this to the one before are left out, kilometres: nobody sees them on a slide. */
const STEP_KM = 4

/** The plane of the map as a part of a slide. */
export interface MapPlace {
  /** Inches of a point, kilometres of the plane. */
  readonly at: (x: number, y: number) => readonly [number, number]
  /** Inches a kilometre. */
  readonly scale: number
  readonly box: Box
}

/** The country as large as a box allows, in its middle. */
export function placeMap(room: Box): MapPlace {
  const wide = FRAME.east - FRAME.west
  const tall = FRAME.north - FRAME.south
  const scale = Math.min(room.w / wide, room.h / tall)
  const box = {
    x: room.x + (room.w - wide * scale) / 2,
    y: room.y + (room.h - tall * scale) / 2,
    w: wide * scale,
    h: tall * scale,
  }
  return {
    scale,
    box,
    at: (x, y) => [box.x + (x - FRAME.west) * scale, box.y + (FRAME.north - y) * scale],
  }
}

/** A region as a freeform: its box and its rings, inches. */
export interface Outline {
  readonly region: RegionId
  readonly box: Box
  readonly rings: readonly RingPoint[]
}

function keptPoints(ring: Ring): (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = []
  for (const [longitude, latitude] of ring) {
    const point = project(longitude, latitude)
    const last = kept.at(-1)
    // What is no number is kept, so that it is found.
    const isNear = last !== undefined && Math.hypot(point[0] - last[0], point[1] - last[1]) < STEP_KM
    if (!isNear) kept.push(point)
  }
  return kept
}

/** Outlines of all regions that have an area; holes are covered by what lies in them. */
export function outlinesOf({ regions }: Boundaries, { at }: MapPlace): readonly Outline[] {
  return regions.flatMap(({ region, polygons }) => {
    const rings = polygons
      .flatMap(([outer]) => (outer === undefined ? [] : [keptPoints(outer)]))
      .filter(({ length }) => length > 2)
      .map((ring) => ring.map(([x, y]) => at(x, y)))
    const points = rings.flat()
    if (points.length === 0) return []
    const xs = points.map(([x]) => x)
    const ys = points.map(([, y]) => y)
    const [left, top] = [Math.min(...xs), Math.min(...ys)]
    const box = { x: left, y: top, w: Math.max(...xs) - left, h: Math.max(...ys) - top }
    const moved = rings.flatMap((ring): RingPoint[] => [
      ...ring.map(([x, y]): RingPoint => [x - left, y - top]),
      null,
    ])
    return [{ region, box, rings: moved }]
  })
}

/** Whether a point of the slide lies in a freeform (even–odd rule). */
export function isInOutline({ box, rings }: Outline, x: number, y: number): boolean {
  const [px, py] = [x - box.x, y - box.y]
  if (px < 0 || py < 0 || px > box.w || py > box.h) return false
  let isInside = false
  let first: readonly [number, number] | null = null
  let last: readonly [number, number] | null = null
  const cross = (a: readonly [number, number], b: readonly [number, number]) => {
    if (a[1] > py !== b[1] > py && px < ((b[0] - a[0]) * (py - a[1])) / (b[1] - a[1]) + a[0]) {
      isInside = !isInside
    }
  }
  for (const point of rings) {
    if (point === null) {
      if (first !== null && last !== null) cross(last, first)
      first = null
      last = null
      continue
    }
    if (last !== null) cross(last, point)
    first ??= point
    last = point
  }
  return isInside
}
