import type { MultiPolygon, Polygon, Topology } from 'topojson-specification'
import * as v from 'valibot'
import type { LocalText } from '../../domain/region'
import type { BoundaryLevel } from '../dataSource'
import { issuePath } from './parseWire'
import { refuse, type Origin } from './refuse'
import { localProse } from './wireText'

/** More points than any level of detail needs; beyond it the page would freeze. */
const MAX_POINTS = 300_000

const finite = v.pipe(v.number(), v.finite())
const pair = v.strictTuple([finite, finite])

/** Checked in one loop: a detailed file has tens of thousands of points. */
const isArc = (arc: unknown): arc is [number, number][] =>
  Array.isArray(arc) &&
  arc.every((point) => Array.isArray(point) && point.length === 2 && point.every((x) => Number.isFinite(x)))

const arcIndexes = v.array(v.pipe(v.number(), v.integer()))

const geometrySchema = v.variant('type', [
  v.object({ type: v.literal('Polygon'), id: v.string(), arcs: v.array(arcIndexes) }),
  v.object({ type: v.literal('MultiPolygon'), id: v.string(), arcs: v.array(v.array(arcIndexes)) }),
])

const topologySchema = v.object({
  type: v.literal('Topology'),
  transform: v.exactOptional(v.object({ scale: pair, translate: pair })),
  arcs: v.array(v.custom<[number, number][]>(isArc, 'Invalid arc: expected pairs of finite numbers')),
  objects: v.record(v.string(), v.unknown()),
  attribution: v.exactOptional(localProse),
})

const collectionSchema = v.object({
  type: v.literal('GeometryCollection'),
  geometries: v.pipe(v.array(geometrySchema), v.minLength(1)),
})

/** A polygon whose id is a region id and whose arcs all exist. */
export type CheckedGeometry = (Polygon | MultiPolygon) & { readonly id: string }

export interface CheckedTopology {
  readonly topology: Topology
  readonly geometries: readonly CheckedGeometry[]
  readonly attribution?: LocalText
}

function parsePart<S extends v.GenericSchema>(
  schema: S,
  json: unknown,
  at: string,
  origin: Origin,
): v.InferOutput<S> {
  const result = v.safeParse(schema, json, { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  const path = [at, issuePath(issue)].filter((part) => part !== '').join('.')
  throw refuse(origin, path, issue.message)
}

/** An index n means arc n, a negative one the arc ~n walked backwards. */
function checkArcs(geometry: CheckedGeometry, count: number, path: string, origin: Origin): void {
  for (const index of geometry.arcs.flat(2)) {
    const arc = index < 0 ? ~index : index
    if (arc >= count) throw refuse(origin, `${path}.arcs`, `arc ${index} does not exist; there are ${count}`)
  }
}

/**
 * Structure of a TopoJSON file and of the one object that is asked for.
 * @throws DataError when it is not a topology, is too large, or points to arcs that are not there.
 */
export function checkTopology(json: unknown, level: BoundaryLevel, origin: Origin): CheckedTopology {
  const { objects, attribution, ...topology } = parsePart(topologySchema, json, '', origin)
  const points = topology.arcs.reduce((sum, arc) => sum + arc.length, 0)
  if (points > MAX_POINTS) throw refuse(origin, 'arcs', `${points} points, limit ${MAX_POINTS}`, 'too-large')
  if (!Object.hasOwn(objects, level)) throw refuse(origin, 'objects', `there is no object "${level}"`)
  const { geometries } = parsePart(collectionSchema, objects[level], `objects.${level}`, origin)
  for (const [index, geometry] of geometries.entries()) {
    checkArcs(geometry, topology.arcs.length, `objects.${level}.geometries[${index}]`, origin)
  }
  return {
    topology: { ...topology, objects: {} },
    geometries,
    ...(attribution === undefined ? {} : { attribution }),
  }
}
