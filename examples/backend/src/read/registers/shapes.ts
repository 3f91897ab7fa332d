import type { REGISTER_FACETS, REGISTER_SORTS } from '../../../../../src/domain/register/registerFields'
import type { RegisterId } from '../../../../../src/domain/register/register'

/** Text of SQL made of constants only. */
type Sql = string

/** A value to sort by; `{rank}` is the rank column of the language, `{by}` the joined name. */
interface Order {
  readonly sql: Sql
  /** Joins the name that is sorted by, as `{by}`. */
  readonly join?: Sql
  /** It may be unknown; such rows come last, whichever way the others are sorted. */
  readonly canMiss?: true
}

/** How a register is asked for. `e` is its row. */
export interface Shape<Facet extends string, Sort extends string> {
  readonly table: string
  /** Rows counted beforehand, by the columns of the facets. */
  readonly counted?: string
  /** Day a row began. */
  readonly day: Sql
  /** Columns that hold numbers of names in which words are looked for, besides the place. */
  readonly searched: readonly string[]
  /** A value of a row, or an array of them. */
  readonly facets: Readonly<Record<Facet, { readonly sql: Sql; readonly isList?: true }>>
  readonly sorts: Readonly<Record<Sort, Order>>
  /** A row as the contract words it. */
  readonly row: Sql
}

type Shapes = {
  readonly [K in RegisterId]: Shape<(typeof REGISTER_FACETS)[K][number], (typeof REGISTER_SORTS)[K][number]>
}

const textOf = (column: string): Sql => `(select n.text from name n where n.id = e.${column})`

const plain = (column: string): Order => ({ sql: `e.${column}` })
const maybe = (column: string): Order => ({ sql: `e.${column}`, canMiss: true })
const byName = (column: string): Order => ({
  sql: '{by}.{rank}',
  join: `join name {by} on {by}.id = e.${column}`,
})
const BY_REGION: Order = {
  sql: '{by}.{rank}',
  join: `join region {by}_r on {by}_r.division = e.division and {by}_r.id = e.region join name {by} on {by}.id = {by}_r.sort_name`,
}
const BY_PLACE: Order = {
  sql: '{by}.{rank}',
  join: `join place {by}_p on {by}_p.division = e.division and {by}_p.id = e.place join name {by} on {by}.id = {by}_p.name`,
}
const BY_TYPE: Order = {
  sql: '{by}.{rank}',
  join: 'join indicator {by}_i on {by}_i.id = e.type join name {by} on {by}.id = {by}_i.sort_name',
}
const inOrder = (column: string, values: readonly string[]): Order => ({
  sql: `array_position(array[${values.map((value) => `'${value}'`).join(', ')}], e.${column}::text)`,
})

const PLACED = `'id', e.id, 'region', e.region, 'place', e.place`
const PLACE_FACETS = { region: { sql: 'e.region' }, place: { sql: 'e.place' } } as const
const yesNo = (condition: Sql) => ({ sql: `case when ${condition} then 'yes' else 'no' end` })

export const SHAPES: Shapes = {
  houses: {
    table: 'house',
    day: 'e.opened_on',
    searched: ['name'],
    facets: PLACE_FACETS,
    sorts: { name: byName('name'), region: BY_REGION, openedOn: plain('opened_on') },
    row: `json_build_object(${PLACED}, 'name', ${textOf('name')}, 'openedOn', e.opened_on)`,
  },
  associations: {
    table: 'association',
    day: 'e.founded_on',
    searched: ['name'],
    facets: {
      ...PLACE_FACETS,
      level: { sql: 'e.level' },
      status: { sql: 'e.status' },
      office: yesNo('e.house is not null'),
      language: { sql: 'e.languages', isList: true },
      wing: yesNo('e.has_youth_wing'),
    },
    sorts: {
      name: byName('name'),
      region: BY_REGION,
      place: BY_PLACE,
      level: inOrder('level', ['republican', 'regional', 'city', 'district', 'branch']),
      status: inOrder('status', ['registered', 'local-record', 'closed']),
      foundedOn: plain('founded_on'),
      registeredOn: maybe('registered_on'),
      courses: plain('courses'),
      events: plain('events'),
    },
    row: `json_build_object(${PLACED}, 'name', ${textOf('name')}, 'level', e.level, 'status', e.status,
      'foundedOn', e.founded_on, 'registeredOn', e.registered_on, 'closedOn', e.closed_on, 'house', ${textOf('house')},
      'hasYouthWing', e.has_youth_wing, 'languages', e.languages, 'courses', e.courses, 'events', e.events)`,
  },
  courses: {
    table: 'course',
    counted: 'course_count',
    day: 'e.starts_on',
    searched: ['provider'],
    facets: {
      ...PLACE_FACETS,
      language: { sql: 'e.language' },
      level: { sql: 'e.level' },
      format: { sql: 'e.format' },
      year: { sql: 'e.year' },
    },
    sorts: {
      startsOn: plain('starts_on'),
      endsOn: plain('ends_on'),
      provider: byName('provider'),
      region: BY_REGION,
      place: BY_PLACE,
      language: plain('language'),
      level: plain('level'),
      format: inOrder('format', ['classroom', 'online', 'mixed']),
      capacity: plain('capacity'),
      enrolled: maybe('enrolled'),
      completed: maybe('completed'),
    },
    row: `json_build_object(${PLACED}, 'provider', ${textOf('provider')}, 'language', e.language, 'level', e.level,
      'format', e.format, 'startsOn', e.starts_on, 'endsOn', e.ends_on, 'capacity', e.capacity,
      'enrolled', e.enrolled, 'ended', e.ended, 'completed', e.completed)`,
  },
  events: {
    table: 'event',
    counted: 'event_count',
    day: 'e.starts_on',
    searched: ['title', 'organiser'],
    facets: {
      ...PLACE_FACETS,
      type: { sql: 'e.type' },
      direction: { sql: 'e.direction' },
      tag: { sql: 'e.tags', isList: true },
      year: { sql: 'e.year' },
    },
    sorts: {
      startsOn: plain('starts_on'),
      title: byName('title'),
      region: BY_REGION,
      place: BY_PLACE,
      type: BY_TYPE,
      direction: plain('direction'),
      organiser: byName('organiser'),
      participants: plain('participants'),
    },
    row: `json_build_object(${PLACED}, 'title', ${textOf('title')}, 'startsOn', e.starts_on, 'endsOn', e.ends_on,
      'type', e.type, 'direction', e.direction, 'measure', e.measure, 'organiser', ${textOf('organiser')},
      'participants', e.participants, 'tags', e.tags)`,
  },
}
