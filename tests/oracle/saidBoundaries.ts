import { contract, type Catalogue } from './saidCatalogue'
import { list, must, object, once, proses, type Said } from './saidJson'

type Point = readonly [number, number]

const pairOf = (value: unknown): Point => {
  const pair = list(value, 'point')
  must(
    pair.length === 2 && pair.every((each) => typeof each === 'number' && Number.isFinite(each)),
    'no point',
  )
  return pair as unknown as Point
}

/** Points of an arc in degrees: steps from the one before, scaled, where the file has a transform. */
function arcOf(value: unknown, transform: Said | null): readonly Point[] {
  const points = list(value, 'arc').map(pairOf)
  if (transform === null) return points
  const [scale, translate] = [pairOf(transform['scale']), pairOf(transform['translate'])]
  let [x, y] = [0, 0]
  return points.map(([dx, dy]): Point => {
    x += dx
    y += dy
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
  })
}

function ringOf(indexes: unknown, arcs: readonly (readonly Point[])[]): readonly Point[] {
  const ring: Point[] = []
  for (const index of list(indexes, 'ring')) {
    must(Number.isInteger(index), 'no arc')
    const at = Number(index)
    const arc = arcs[at < 0 ? -at - 1 : at]
    must(arc !== undefined, `no arc ${at}`)
    const walked = at < 0 ? arc.toReversed() : arc
    const last = ring.at(-1)
    const [first] = walked
    must(first !== undefined, 'an arc without points')
    must(last === undefined || (last[0] === first[0] && last[1] === first[1]), 'arcs that do not meet')
    ring.push(...(ring.length === 0 ? walked : walked.slice(1)))
  }
  const [first, last] = [ring[0], ring.at(-1)]
  must(first !== undefined && last !== undefined && ring.length >= 4, 'a ring that encloses nothing')
  must(first[0] === last[0] && first[1] === last[1], 'a ring that is not closed')
  for (const [lon, lat] of ring) must(lon >= 46 && lon <= 88 && lat >= 40 && lat <= 56, 'outside the country')
  return ring
}

/** The meaning of a boundaries file: rings of longitude and latitude by region. */
export function saidBoundaries(said: Said, division: string, level: string, catalogue: Catalogue): unknown {
  must(said['type'] === 'Topology', 'no topology')
  const transform = Object.hasOwn(said, 'transform') ? object(said['transform'], 'transform') : null
  const arcs = list(said['arcs'], 'arcs').map((arc) => arcOf(arc, transform))
  const objects = object(said['objects'], 'objects')
  must(Object.hasOwn(objects, level), `no ${level}`)
  const collection = object(objects[level], level)
  must(collection['type'] === 'GeometryCollection', 'no collection')
  const shapes = list(collection['geometries'], 'geometries').map((shape) => object(shape, 'geometry'))
  const known = catalogue.divisions.find((each) => each.id === division)?.regions.map(({ id }) => id) ?? []
  once(
    shapes.map((shape) => shape['id']),
    'geometries',
  )
  must(shapes.length === known.length, 'not the regions of the division')
  const regions = known.map((region) => {
    const shape = shapes.find((each) => each['id'] === region)
    must(shape !== undefined, `no ${region}`)
    must(shape['type'] === 'Polygon' || shape['type'] === 'MultiPolygon', 'no polygon')
    const polygons = shape['type'] === 'Polygon' ? [shape['arcs']] : list(shape['arcs'], 'arcs')
    const rings = polygons.map((polygon) => list(polygon, 'polygon').map((ring) => ringOf(ring, arcs)))
    const outer = rings.flatMap((polygon) => polygon[0] ?? [])
    const span = (axis: 0 | 1) =>
      Math.max(...outer.map((point) => point[axis])) - Math.min(...outer.map((point) => point[axis]))
    must(span(0) > 0 && span(0) <= 20 && span(1) > 0 && span(1) <= 12, `${region} has no such extent`)
    return { region, polygons: rings }
  })
  const attribution = Object.hasOwn(said, 'attribution')
    ? { attribution: proses(said['attribution'], 'attribution') }
    : {}
  return { division, level, regions, ...attribution }
}

/** The meaning of what a source answers of its own boundaries: the same, under the head of every answer. */
export function saidOwnBoundaries(
  said: Said,
  division: string,
  level: string,
  catalogue: Catalogue,
): unknown {
  contract(said)
  must(said['division'] === division, 'borders of another division')
  return saidBoundaries(said, division, level, catalogue)
}
