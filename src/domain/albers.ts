/**
 * Albers equal-area conic for Kazakhstan on a sphere: parallels 43° and 53°, centre 48° N 67° E, kilometres.
 * A choropleth compares areas, so the projection keeps them. Formulae: Snyder, Map Projections (1987), pp. 98–103.
 */
const RADIUS_KM = 6371.0088
const rad = (degrees: number): number => (degrees * Math.PI) / 180

const SIN_1 = Math.sin(rad(43))
const SIN_2 = Math.sin(rad(53))
const N = (SIN_1 + SIN_2) / 2
const C = 1 + SIN_1 * SIN_2
const radiusAt = (latitude: number): number =>
  (RADIUS_KM * Math.sqrt(C - 2 * N * Math.sin(rad(latitude)))) / N
const RADIUS_0 = radiusAt(48)

/** Kilometres east and north of the centre. */
export type PlanePoint = readonly [x: number, y: number]

/** Longitude, latitude in degrees → kilometres. */
export function project(longitude: number, latitude: number): PlanePoint {
  const radius = radiusAt(latitude)
  const angle = N * rad(longitude - 67)
  return [radius * Math.sin(angle), RADIUS_0 - radius * Math.cos(angle)]
}

/** Kilometres → longitude, latitude in degrees. */
export function unproject(x: number, y: number): readonly [longitude: number, latitude: number] {
  const down = RADIUS_0 - y
  const radius = Math.hypot(x, down)
  const scaled = (radius * N) / RADIUS_KM
  const sine = (C - scaled * scaled) / (2 * N)
  return [67 + (Math.atan2(x, down) * 180) / Math.PI / N, (Math.asin(sine) * 180) / Math.PI]
}

/** The frame of the country and its city circles, kilometres. */
export const FRAME = { west: -1505, east: 1470, south: -835, north: 840 } as const
