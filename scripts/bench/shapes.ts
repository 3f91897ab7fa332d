import { readFileSync } from 'node:fs'
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { FRAME, project } from '../../src/domain/albers'
import { geographyOf } from '../../src/view/geography'
import type { BenchData, BenchShapes } from './client/data'

type Topo = Topology<{ light: GeometryCollection; detailed: GeometryCollection }>

/** The boundaries that Birlik ships, in the light level of detail when read as shapes. */
export const ownBoundaries = (): Topo =>
  // Written by scripts/build-boundaries.ts.
  JSON.parse(readFileSync('public/boundaries/2013.topo.json', 'utf8')) as Topo

const COLUMNS = 20

/** Squares in rows across the country, as boundaries of a made-up division. */
export function squareBoundaries(ids: readonly string[]): Topo {
  const arcs = ids.map((_, index): Position[] => {
    const west = 48 + (index % COLUMNS) * 1.9
    const south = 41 + Math.floor(index / COLUMNS) * 1.25
    const [east, north] = [west + 1.8, south + 1.15]
    return [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ]
  })
  const geometries = ids.map((id, index) => ({ type: 'Polygon' as const, id, arcs: [[index]] }))
  const level: GeometryCollection = { type: 'GeometryCollection', geometries }
  return { type: 'Topology', arcs, objects: { light: level, detailed: level } }
}

/** Whole Albers kilometres, y upwards. */
const toPlane = ([longitude = 0, latitude = 0]: Position): [number, number] => {
  const [x, y] = project(longitude, latitude)
  return [Math.round(x), Math.round(y)]
}

interface Region {
  readonly id: string
  readonly polygons: readonly (readonly (readonly [number, number])[])[][]
  readonly label: readonly [number, number]
}

function regionsOf(topology: Topo): Region[] {
  const { labels } = geographyOf('2013')
  return feature(topology, topology.objects.light).features.flatMap(({ id, geometry }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
    const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    const polygons = coordinates.map((rings) => rings.map((ring) => ring.map(toPlane)))
    const first = polygons[0]?.[0] ?? []
    const centre = [0, 1].map(
      (axis) => first.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / first.length,
    )
    const place = labels[String(id)]
    const label = place === undefined ? centre : [place.x, place.y]
    return [{ id: String(id), polygons, label: [label[0] ?? 0, label[1] ?? 0] as const }]
  })
}

/** `shapes.json` of the hand-written page. */
export function svgShapes(topology: Topo): BenchShapes {
  const { west, east, south, north } = FRAME
  return {
    viewBox: `${west} ${-north} ${east - west} ${north - south}`,
    shapes: regionsOf(topology).map(({ id, polygons, label: [x, y] }) => ({
      id,
      d: polygons
        .flat()
        .map((ring) => `M${ring.map(([x, y]) => `${x} ${-y}`).join('L')}Z`)
        .join(''),
      label: [x, -y] as const,
    })),
  }
}

/** `boundaries.json` of the ECharts page: GeoJSON in the plane of the map. */
export function planeGeoJson(
  topology: Topo,
  { regions }: BenchData,
): FeatureCollection<Polygon | MultiPolygon> {
  const nameOf = new Map(regions.map(({ id, name }) => [id, name]))
  return {
    type: 'FeatureCollection',
    features: regionsOf(topology).map(({ id, polygons, label }) => ({
      type: 'Feature',
      properties: { id, name: nameOf.get(id) ?? id, cp: label },
      geometry: {
        type: 'MultiPolygon',
        coordinates: polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [x, y]))),
      },
    })),
  }
}
