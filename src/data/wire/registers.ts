import * as v from 'valibot'
import { isDay } from '../../domain/day'
import type { Division } from '../../domain/division'
import type {
  Place,
  RegisterId,
  RegisterPage,
  RegisterQuery,
  RegisterRows,
} from '../../domain/register/register'
import type { components } from '../contract'
import { parseWire } from './parseWire'
import { refuse, type Origin } from './refuse'
import { ROW_SCHEMAS, rowProblem, type ContractRow, type WireRow } from './registerRows'
import { countSchema, dateSchema, divisionIdSchema, idSchema, numberSchema } from './wireParts'
import { localName, nameText } from './wireText'

type WirePage = components['schemas']['RegisterPage']

const degrees = (limit: number) => v.pipe(numberSchema, v.minValue(-limit), v.maxValue(limit))

const pageEntries = {
  contract: v.string(),
  datasetVersion: nameText,
  register: v.picklist(['associations', 'courses', 'events', 'houses']),
  division: divisionIdSchema,
  asOf: dateSchema,
  total: countSchema,
  offset: countSchema,
  places: v.array(v.object({ id: idSchema, name: localName, lon: degrees(180), lat: degrees(90) })),
  facets: v.array(
    v.object({ field: nameText, values: v.array(v.object({ value: nameText, count: countSchema })) }),
  ),
  groups: v.array(v.object({ key: nameText, count: v.pipe(countSchema, v.minValue(1)) })),
}

const rowsOf = <S extends v.GenericSchema>(row: S) => v.object({ ...pageEntries, rows: v.array(row) })

const PAGE_SCHEMAS = {
  associations: rowsOf(ROW_SCHEMAS.associations),
  courses: rowsOf(ROW_SCHEMAS.courses),
  events: rowsOf(ROW_SCHEMAS.events),
  houses: rowsOf(ROW_SCHEMAS.houses),
}

/** What a payload says, once checked. */
export interface RegisterRead<K extends RegisterId> {
  readonly datasetVersion: string
  readonly page: RegisterPage<K>
}

interface Context {
  readonly division: Division
  readonly places: ReadonlyMap<string, Place>
  readonly origin: Origin
}

function placeOf(id: string, at: string, { places, origin }: Context): Place {
  const place = places.get(id)
  if (place === undefined) throw refuse(origin, at, `"${id}" is not among the places of the answer`)
  return place
}

/** What stands twice under one name would be read as one of the two. */
function checkOnce(part: 'places' | 'facets' | 'groups', names: readonly string[], origin: Origin): void {
  const seen = new Set<string>()
  for (const [index, name] of names.entries()) {
    if (seen.has(name)) throw refuse(origin, `${part}[${index}]`, `"${name}" stands twice`)
    seen.add(name)
  }
}

/** Counts by day are told by days. */
function checkDays(groups: WirePage['groups'], origin: Origin): void {
  for (const [index, { key }] of groups.entries()) {
    if (!isDay(key)) throw refuse(origin, `groups[${index}].key`, `"${key}" is not a day`)
  }
}

/** Rows that agree with themselves, stand in the division, and come once each. */
function checkRows(rows: readonly WireRow[], asked: RegisterQuery, context: Context): void {
  const { division, origin } = context
  const regions = new Set(division.regions.map((region) => region.id))
  const seen = new Set<string>()
  for (const [index, row] of rows.entries()) {
    const at = `rows[${index}]`
    if (!regions.has(row.region))
      throw refuse(origin, `${at}.region`, `"${row.region}" is not in ${division.id}`)
    if (asked.region !== null && row.region !== asked.region)
      throw refuse(origin, `${at}.region`, `asked for "${asked.region}", got "${row.region}"`)
    if (seen.has(row.id)) throw refuse(origin, `${at}.id`, `"${row.id}" stands twice`)
    seen.add(row.id)
    const problem = rowProblem(row)
    if (problem !== null) throw refuse(origin, at, problem)
  }
}

/** The answer is one to the question: register, division, offset, size. */
function checkPage(
  wire: Omit<WirePage, 'facets' | 'places'>,
  rows: number,
  register: RegisterId,
  asked: RegisterQuery,
  origin: Origin,
): void {
  if (wire.register !== register)
    throw refuse(origin, 'register', `asked for "${register}", got "${wire.register}"`)
  if (wire.division !== asked.division) {
    const reason = `asked for ${asked.division}, got ${wire.division}`
    throw refuse(origin, 'division', reason, 'wrong-division')
  }
  if (wire.offset !== asked.offset)
    throw refuse(origin, 'offset', `asked for ${asked.offset}, got ${wire.offset}`)
  if (rows > asked.limit) throw refuse(origin, 'rows', `${rows} rows, at most ${asked.limit} were asked for`)
  if (rows > 0 && wire.offset + rows > wire.total)
    throw refuse(origin, 'total', `${wire.total}, yet rows up to ${wire.offset + rows} were answered`)
}

/**
 * An excerpt of a register from its JSON.
 * @throws DataError naming the path and the reason.
 */
export function readRegister<K extends RegisterId>(
  json: unknown,
  register: K,
  asked: RegisterQuery,
  division: Division,
  origin: Origin,
): RegisterRead<K> {
  const wire = parseWire(PAGE_SCHEMAS[register], json, origin)
  checkPage(wire, wire.rows.length, register, asked, origin)
  const { places: known, facets, groups } = wire
  checkOnce(
    'places',
    known.map(({ id }) => id),
    origin,
  )
  checkOnce(
    'facets',
    facets.map(({ field }) => field),
    origin,
  )
  checkOnce(
    'groups',
    groups.map(({ key }) => key),
    origin,
  )
  if (asked.group === 'day') checkDays(groups, origin)
  const places = new Map(known.map((place) => [place.id, place]))
  const context: Context = { division, places, origin }
  checkRows(wire.rows satisfies readonly ContractRow[], asked, context)
  const rows = wire.rows.map((row, index) => ({
    ...row,
    place: placeOf(row.place, `rows[${index}].place`, context),
  }))
  return {
    datasetVersion: wire.datasetVersion,
    page: {
      register,
      asOf: wire.asOf,
      total: wire.total,
      offset: wire.offset,
      // The schema was chosen by the register: its rows are those of K.
      rows: rows as unknown as readonly RegisterRows[K][],
      facets: Object.fromEntries(facets.map(({ field, values }) => [field, values])),
      groups: groups.map(({ key, count: size }, index) => ({
        key,
        count: size,
        place: asked.group === 'place' ? placeOf(key, `groups[${index}].key`, context) : null,
      })),
    },
  }
}
