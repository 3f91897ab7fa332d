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
  throw refuse(origin, path === '' ? 'document' : path, issue.message)
}

type Arc = readonly (readonly [number, number])[]
type Ends = readonly [first: string, last: string]

/** Where an arc begins and ends, in the units of the file; undefined for one without points. */
function endsOf(arc: Arc, isStepwise: boolean): Ends | undefined {
  const [first] = arc
  const last = isStepwise ? arc.reduce(([x, y], [dx, dy]) => [x + dx, y + dy], [0, 0]) : arc.at(-1)
  return first === undefined ? undefined : [String(first), String(last)]
}

/**
 * The arcs of a ring exist, and each begins where the one before it ends: joined otherwise, they would draw a border that
 * nobody meant. An index n means arc n, a negative one the arc ~n walked backwards.
 */
function checkRing(
  ring: readonly number[],
  ends: readonly (Ends | undefined)[],
  path: string,
  origin: Origin,
): void {
  const walked = ring.map((index) => {
    const own = ends[index < 0 ? ~index : index]
    if (own === undefined) throw refuse(origin, path, `arc ${index} does not exist; there are ${ends.length}`)
    return index < 0 ? [own[1], own[0]] : own
  })
  for (const [at, [begins]] of walked.entries()) {
    if (walked.at(at - 1)?.[1] !== begins)
      throw refuse(origin, path, `arc ${ring[at]} does not meet the one before it`)
  }
}

const ringsOf = (geometry: CheckedGeometry): readonly (readonly number[])[] =>
  geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat()

/**
 * Structure of a TopoJSON file and of the one object that is asked for.
 * @throws DataError when it is not a topology, is too large, or points to arcs that are not there or do not meet.
 */
export function checkTopology(json: unknown, level: BoundaryLevel, origin: Origin): CheckedTopology {
  const { objects, attribution, ...topology } = parsePart(topologySchema, json, '', origin)
  const points = topology.arcs.reduce((sum, arc) => sum + arc.length, 0)
  if (points > MAX_POINTS) throw refuse(origin, 'arcs', `${points} points, limit ${MAX_POINTS}`, 'too-large')
  if (!Object.hasOwn(objects, level)) throw refuse(origin, 'objects', `there is no object "${level}"`)
  const { geometries } = parsePart(collectionSchema, objects[level], `objects.${level}`, origin)
  const ends = topology.arcs.map((arc) => endsOf(arc, topology.transform !== undefined))
  for (const [index, geometry] of geometries.entries()) {
    const path = `objects.${level}.geometries[${index}].arcs`
    for (const ring of ringsOf(geometry)) checkRing(ring, ends, path, { ...origin, region: geometry.id })
  }
  return {
    topology: { ...topology, objects: {} },
    geometries,
    ...(attribution === undefined ? {} : { attribution }),
  }
}
