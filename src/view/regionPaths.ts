import type { Boundaries } from '../data/dataSource'
import { FRAME, project } from '../domain/albers'
import type { RegionId } from '../domain/region'

/** Units of a small map: kilometres of the plane, a tenth each. */
const SCALE = 0.1
/** Points nearer than this to the one before are left out, units: nobody sees them at this size. */
const STEP = 1.2

export const SMALL_MAP = {
  width: (FRAME.east - FRAME.west) * SCALE,
  height: (FRAME.north - FRAME.south) * SCALE,
} as const

/** Kilometres of the plane as units of the drawing. */
export const toSmallMap = (x: number, y: number): readonly [number, number] => [
  (x - FRAME.west) * SCALE,
  (FRAME.north - y) * SCALE,
]

function ringPath(ring: readonly (readonly [number, number])[]): string {
  const kept: (readonly [number, number])[] = []
  for (const [longitude, latitude] of ring) {
    const point = toSmallMap(...project(longitude, latitude))
    const last = kept.at(-1)
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= STEP) kept.push(point)
  }
  return kept.length < 3 ? '' : `M${kept.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`
}

const cache = new WeakMap<Boundaries, ReadonlyMap<RegionId, string>>()

/** Outline of each region as the path of a small drawing; made once per boundaries. */
export function regionPaths(boundaries: Boundaries): ReadonlyMap<RegionId, string> {
  const known = cache.get(boundaries)
  if (known !== undefined) return known
  const paths = new Map(
    boundaries.regions.map(({ region, polygons }) => [
      region,
      polygons.map(([outer]) => (outer === undefined ? '' : ringPath(outer))).join(''),
    ]),
  )
  cache.set(boundaries, paths)
  return paths
}
