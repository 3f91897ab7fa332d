import L from 'leaflet'
import type { RegionId } from '../../domain/region'
import type { Boundaries } from '../../data/dataSource'
import type { CityInset, Geography } from '../../view/geography'
import type { Plane } from './mapCrs'

/** A region as Leaflet draws it: the shape that is the option, and the rings that mark it. */
export interface RegionShape {
  readonly region: RegionId
  /** Polygon of an oblast, or the enlarged circle of a city. */
  readonly option: L.Path
  /** Draws the outline again for a ring, in a style of its own. */
  readonly outline: (style: L.PathOptions) => L.Path
}

/** Radius of a city circle on screen, px: at least 24 px across for a pointer, 44 for a finger. */
export const cityRadius = (mapWidth: number): number =>
  mapWidth < 600 ? 22 : Math.min(34, 12 + mapWidth / 90)

type LatLngRings = L.LatLngTuple[][][]

function ringsOf(boundaries: Boundaries, region: RegionId, plane: Plane): LatLngRings {
  const boundary = boundaries.regions.find((candidate) => candidate.region === region)
  return (boundary?.polygons ?? []).map((polygon) =>
    polygon.map((ring) => ring.map(([longitude, latitude]) => plane.fromDegrees(longitude, latitude))),
  )
}

const QUIET: L.PathOptions = { interactive: false, bubblingMouseEvents: false }

/** Shapes of all regions: oblasts first, cities last so that they are never covered. */
export function makeShapes(
  boundaries: Boundaries,
  geography: Geography,
  regions: readonly RegionId[],
  plane: Plane,
): RegionShape[] {
  const shapes = regions.map((region): RegionShape => {
    const inset = geography.insets[region]
    if (inset !== undefined) return cityShape(region, inset, plane)
    const rings = ringsOf(boundaries, region, plane)
    return {
      region,
      option: L.polygon(rings, {
        className: 'region-map__region',
        smoothFactor: 0.4,
        weight: 1,
        fillOpacity: 1,
      }),
      outline: (style) => L.polygon(rings, { ...QUIET, fill: false, smoothFactor: 0.4, ...style }),
    }
  })
  return shapes.toSorted(
    (a, b) =>
      Number(geography.insets[a.region] !== undefined) - Number(geography.insets[b.region] !== undefined),
  )
}

function cityShape(region: RegionId, inset: CityInset, plane: Plane): RegionShape {
  const at = plane.fromKilometres([inset.x, inset.y])
  return {
    region,
    option: L.circleMarker(at, {
      className: 'region-map__region region-map__region--city',
      radius: 16,
      weight: 1.5,
      fillOpacity: 1,
    }),
    outline: (style) => L.circleMarker(at, { ...QUIET, fill: false, radius: 16, ...style }),
  }
}

/** What is drawn once under and over the regions: outline of the country, leader lines and true places of the cities. */
export function makeFixtures(
  boundaries: Boundaries,
  geography: Geography,
  plane: Plane,
): { under: L.Layer[]; over: L.Layer[] } {
  const all = boundaries.regions.flatMap(({ region }) => ringsOf(boundaries, region, plane))
  const over = Object.values(geography.insets).flatMap(({ x, y, cityX, cityY }) => [
    L.polyline([plane.fromKilometres([x, y]), plane.fromKilometres([cityX, cityY])], {
      ...QUIET,
      className: 'region-map__leader',
      weight: 1,
    }),
    L.circleMarker(plane.fromKilometres([cityX, cityY]), {
      ...QUIET,
      className: 'region-map__city',
      radius: 3.5,
      weight: 1.5,
    }),
  ])
  return {
    under: [
      ...graticule(plane),
      L.polygon(all, { ...QUIET, className: 'region-map__country', smoothFactor: 0.4, weight: 3 }),
    ],
    over,
  }
}

/** Faint meridians and parallels, 5° apart: they say that this is a map, and which way it is bent. */
function graticule(plane: Plane): L.Layer[] {
  const line = (points: L.LatLngTuple[]) =>
    L.polyline(points, { ...QUIET, className: 'region-map__graticule', weight: 1, smoothFactor: 0 })
  const steps = (from: number, to: number, by: number) =>
    Array.from({ length: Math.round((to - from) / by) + 1 }, (_, i) => from + i * by)
  const meridians = steps(40, 95, 5).map((longitude) =>
    line(steps(37, 59, 1).map((latitude) => plane.fromDegrees(longitude, latitude))),
  )
  const parallels = steps(40, 55, 5).map((latitude) =>
    line(steps(36, 98, 1).map((longitude) => plane.fromDegrees(longitude, latitude))),
  )
  return [...meridians, ...parallels]
}
