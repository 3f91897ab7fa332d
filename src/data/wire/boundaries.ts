import type { MultiPolygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import type { Division } from '../../domain/division'
import type { Boundaries, BoundaryLevel, LonLat, Polygon, RegionBoundary, Ring } from '../dataSource'
import { checkTopology, type CheckedGeometry } from './checkTopology'
import { refuse, type Origin } from './refuse'

/** The country lies well inside these degrees; anything outside is another projection or swapped axes. */
const DEGREES = { west: 46, east: 88, south: 40, north: 56 }
/** No region spans more than this; a ring turned inside out or joined across the country does. */
const MAX_SPAN = { lon: 20, lat: 12 }

/** Vertices of a ring that is closed and lies in the country. */
function readRing(positions: readonly Position[], path: string, origin: Origin): Ring {
  const ring = positions.map(([lon, lat]): LonLat => {
    const isInside =
      lon !== undefined &&
      lat !== undefined &&
      lon >= DEGREES.west &&
      lon <= DEGREES.east &&
      lat >= DEGREES.south &&
      lat <= DEGREES.north
    if (!isInside)
      throw refuse(origin, path, `point ${lon}, ${lat} is not longitude, latitude in the country`)
    return [lon, lat]
  })
  if (ring.length < 4) throw refuse(origin, path, `a ring of ${ring.length} points encloses nothing`)
  return ring
}

function checkSpan(polygons: readonly Polygon[], path: string, origin: Origin): void {
  const points = polygons.flatMap((polygon) => polygon[0] ?? [])
  const spanOf = (axis: 0 | 1) => {
    let low = Infinity
    let high = -Infinity
    for (const point of points) {
      low = Math.min(low, point[axis])
      high = Math.max(high, point[axis])
    }
    return high - low
  }
  const [lon, lat] = [spanOf(0), spanOf(1)]
  if (lon > 0 && lat > 0 && lon <= MAX_SPAN.lon && lat <= MAX_SPAN.lat) return
  throw refuse(origin, path, `covers ${lon.toFixed(1)} by ${lat.toFixed(1)} degrees, which no region does`)
}

/** TopoJSON arcs followed into rings. */
function polygonsOf(topology: Topology, geometry: CheckedGeometry): MultiPolygon['coordinates'] {
  const shape = feature(topology, geometry)
  if (shape.type !== 'Feature') return []
  if (shape.geometry.type === 'Polygon') return [shape.geometry.coordinates]
  return shape.geometry.type === 'MultiPolygon' ? shape.geometry.coordinates : []
}

/**
 * Boundaries of one division from TopoJSON: geometry ids are region ids, coordinates longitude and latitude in degrees.
 * @throws DataError when a region is missing, stands twice or lies outside the country.
 */
export function readBoundaries(
  json: unknown,
  division: Division,
  level: BoundaryLevel,
  origin: Origin,
): Boundaries {
  const { topology, geometries, attribution } = checkTopology(json, level, origin)
  const byRegion = new Map<string, RegionBoundary>()
  for (const [index, geometry] of geometries.entries()) {
    const path = `objects.${level}.geometries[${index}]`
    const region = division.regions.find((candidate) => candidate.id === geometry.id)
    if (region === undefined) {
      throw refuse(
        origin,
        `${path}.id`,
        `"${geometry.id}" is not a region of ${division.id}`,
        'wrong-division',
      )
    }
    if (byRegion.has(region.id))
      throw refuse({ ...origin, region: region.id }, `${path}.id`, `"${region.id}" stands twice`)
    const own = { ...origin, region: region.id }
    const polygons = polygonsOf(topology, geometry).map((polygon) =>
      polygon.map((ring) => readRing(ring, path, own)),
    )
    checkSpan(polygons, path, own)
    byRegion.set(region.id, { region: region.id, polygons })
  }
  const regions = division.regions.map(({ id }) => {
    const boundary = byRegion.get(id)
    if (boundary === undefined)
      throw refuse({ ...origin, region: id }, `objects.${level}.geometries`, `region "${id}" is missing`)
    return boundary
  })
  return { division: division.id, level, regions, ...(attribution === undefined ? {} : { attribution }) }
}
