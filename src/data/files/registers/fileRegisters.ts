import type { DivisionId } from '../../../domain/division'
import type { LocalText } from '../../../domain/region'
import type { RegisterId } from '../../../domain/register/register'
import type { components } from '../../contract'
import type { RegisterTable } from '../../registers/registerTable'
import type { FilesPackage } from '../filesPackage'
import type { Columns, RowOf, Table } from '../table'
import { rowsOf, type TableData } from '../tableData'
import { INDICATORS, REGIONS } from '../tables/catalogueTables'
import * as tables from '../tables/registerTables'
import { encode, encodeBy, namesOf, type Encoded } from './encode'
import { fileTable, type NamedColumn, type RegisterColumns } from './fileTable'

type Schemas = components['schemas']

interface Context {
  readonly files: FilesPackage
  readonly regions: readonly RowOf<typeof REGIONS.columns>[]
  readonly places: readonly RowOf<typeof tables.PLACES.columns>[]
}

/** Columns every register has. */
interface RegisterRow {
  readonly id: string
  readonly division: string
  readonly region: string
  readonly place: string
}

/** Reads single columns of the rows of a division, in the order of their ids. */
interface Reader<Row> {
  readonly count: number
  readonly column: <K extends keyof Row>(name: K) => readonly Row[K][]
}

function readerOf<C extends Columns>(data: TableData<C>, division: string): Reader<RowOf<C>> {
  // Every register has these columns.
  const { id = [], division: divisions = [] } = data.columns as Readonly<Record<string, readonly string[]>>
  const own = Array.from({ length: data.count }, (_, at) => at)
    .filter((at) => divisions[at] === division)
    .toSorted((a, b) => ((id[a] ?? '') < (id[b] ?? '') ? -1 : 1))
  return {
    count: own.length,
    // The values of a column are what the rows have under its name.
    column: (name) => own.map((at) => data.columns[name]?.[at]) as never,
  }
}

const namedBy = (
  column: readonly string[],
  rows: readonly { readonly id: string; readonly text: LocalText }[],
): NamedColumn => ({
  ...encodeBy(
    column,
    rows.map(({ id }) => id),
  ),
  names: rows.map(({ text }) => namesOf(text)),
})

/** A text of its own for each row. */
const ownNames = (ids: readonly string[], texts: readonly LocalText[]): NamedColumn => ({
  ...encode(ids),
  names: texts.map(namesOf),
})

const textRows = (rows: readonly { readonly id: string; readonly name: LocalText }[]) =>
  rows.map(({ id, name }) => ({ id, text: name }))

const values = <T extends string>({ codes, values: list }: Encoded<T>): Encoded<readonly string[]> => ({
  codes,
  values: list.map((value) => [value]),
})

const yearOf = (days: readonly string[]) => values(encode(days.map((day) => day.slice(0, 4))))

const yesOrNo = (column: readonly boolean[]): Encoded<readonly string[]> => ({
  codes: Uint32Array.from(column, (is) => (is ? 1 : 0)),
  values: [['no'], ['yes']],
})

/** Lists as numbers: two of the same values in the same order are one. */
function lists(column: readonly (readonly string[])[]): Encoded<readonly string[]> {
  const { codes, values: joined } = encode(column.map((list) => list.join('|')))
  return { codes, values: joined.map((list) => (list === '' ? [] : list.split('|'))) }
}

/** The order of a choice is that of its list. */
const inOrder = <T extends string>(column: readonly T[], list: readonly T[]): Encoded<number> => ({
  codes: encodeBy(column, list).codes,
  values: list.map((_, place) => place),
})

const common = (reader: Reader<RegisterRow>, { regions, places }: Context) => ({
  count: reader.count,
  region: namedBy(reader.column('region'), textRows(regions)),
  place: namedBy(reader.column('place'), textRows(places)),
})

async function associations(context: Context, division: string) {
  const reader = readerOf(await context.files.table(tables.ASSOCIATIONS), division)
  const { column } = reader
  const names = ownNames(column('id'), column('name'))
  const languages = column('languages')
  const houses = column('house').map((house) => (Object.keys(house).length === 0 ? null : house))
  const columns: RegisterColumns = {
    ...common(reader, context),
    began: column('foundedOn'),
    facets: {
      level: values(encode(column('level'))),
      status: values(encode(column('status'))),
      office: yesOrNo(houses.map((house) => house !== null)),
      language: lists(languages),
      wing: yesOrNo(column('hasYouthWing')),
    },
    plain: {
      level: inOrder(column('level'), tables.ASSOCIATION_LEVELS),
      status: inOrder(column('status'), tables.ASSOCIATION_STATUSES),
      foundedOn: encode(column('foundedOn')),
      registeredOn: encode(column('registeredOn')),
      courses: encode(column('courses')),
      events: encode(column('events')),
    },
    named: { name: names },
    searched: [names],
  }
  const fields = fieldsOf(reader, tables.ASSOCIATIONS)
  return fileTable<Schemas['Association']>(columns, (at) => {
    const { division: _, ...row } = fields(at)
    return { ...row, house: houses[at] ?? null, languages: [...row.languages] }
  })
}

/** Makes the row at a place out of the columns. */
function fieldsOf<C extends Columns>(reader: Reader<RowOf<C>>, table: Table<C>): (at: number) => RowOf<C> {
  const columns = Object.keys(table.columns).map((name) => [name, reader.column(name)] as const)
  return (at) => Object.fromEntries(columns.map(([name, column]) => [name, column[at]])) as RowOf<C>
}

async function courses(context: Context, division: string) {
  const reader = readerOf(await context.files.table(tables.COURSES), division)
  const { column } = reader
  const organisations = rowsOf(await context.files.table(tables.ORGANISATIONS))
  const providers = namedBy(column('provider'), textRows(organisations))
  const columns: RegisterColumns = {
    ...common(reader, context),
    began: column('startsOn'),
    facets: {
      language: values(encode(column('language'))),
      level: values(encode(column('level'))),
      format: values(encode(column('format'))),
      year: yearOf(column('startsOn')),
    },
    plain: {
      startsOn: encode(column('startsOn')),
      endsOn: encode(column('endsOn')),
      language: encode(column('language')),
      level: inOrder(column('level'), tables.COURSE_LEVELS),
      format: inOrder(column('format'), tables.COURSE_FORMATS),
      capacity: encode(column('capacity')),
      enrolled: encode(column('enrolled')),
      completed: encode(column('completed')),
    },
    named: { provider: providers },
    searched: [providers],
  }
  const fields = fieldsOf(reader, tables.COURSES)
  return fileTable<Schemas['Course']>(columns, (at) => {
    const { division: _, ...row } = fields(at)
    return { ...row, provider: organisations[providers.codes[at] ?? 0]?.name ?? {} }
  })
}

async function events(context: Context, division: string) {
  const reader = readerOf(await context.files.table(tables.EVENTS), division)
  const { column } = reader
  const organisations = rowsOf(await context.files.table(tables.ORGANISATIONS))
  const titleRows = rowsOf(await context.files.table(tables.EVENT_TITLES))
  const indicators = rowsOf(await context.files.table(INDICATORS))
  const organisers = namedBy(column('organiser'), textRows(organisations))
  const titles = namedBy(
    column('title'),
    titleRows.map(({ id, title }) => ({ id, text: title })),
  )
  const columns: RegisterColumns = {
    ...common(reader, context),
    began: column('startsOn'),
    facets: {
      type: values(encode(column('type'))),
      direction: values(encode(column('direction'))),
      tag: lists(column('tags')),
      year: yearOf(column('startsOn')),
    },
    plain: {
      startsOn: encode(column('startsOn')),
      direction: encode(column('direction')),
      participants: encode(column('participants')),
    },
    named: { title: titles, organiser: organisers, type: namedBy(column('type'), textRows(indicators)) },
    searched: [titles, organisers],
  }
  const fields = fieldsOf(reader, tables.EVENTS)
  return fileTable<Schemas['Event']>(columns, (at) => {
    const { division: _, ...row } = fields(at)
    return {
      ...row,
      title: titleRows[titles.codes[at] ?? 0]?.title ?? {},
      organiser: organisations[organisers.codes[at] ?? 0]?.name ?? {},
      tags: [...row.tags],
    }
  })
}

async function houses(context: Context, division: string) {
  const reader = readerOf(await context.files.table(tables.HOUSES), division)
  const names = ownNames(reader.column('id'), reader.column('name'))
  const columns: RegisterColumns = {
    ...common(reader, context),
    began: reader.column('openedOn'),
    facets: {},
    plain: { openedOn: encode(reader.column('openedOn')) },
    named: { name: names },
    searched: [names],
  }
  const fields = fieldsOf(reader, tables.HOUSES)
  return fileTable<Schemas['House']>(columns, (at) => {
    const { division: _, ...row } = fields(at)
    return row
  })
}

/** Rows of each register as the contract words them. */
export interface WireRows {
  readonly associations: Schemas['Association']
  readonly courses: Schemas['Course']
  readonly events: Schemas['Event']
  readonly houses: Schemas['House']
}

type Makers = {
  readonly [K in RegisterId]: (context: Context, division: string) => Promise<RegisterTable<WireRows[K]>>
}

const MAKERS: Makers = { associations, courses, events, houses }

export const REGISTER_TABLES = {
  associations: tables.ASSOCIATIONS,
  courses: tables.COURSES,
  events: tables.EVENTS,
  houses: tables.HOUSES,
} as const satisfies Readonly<Record<RegisterId, object>>

/** A register of a package, its rows numbered and ready for questions. @throws PackageError */
export async function fileRegister<K extends RegisterId>(
  files: FilesPackage,
  register: K,
  division: DivisionId,
): Promise<RegisterTable<WireRows[K]>> {
  const places = rowsOf(await files.table(tables.PLACES))
  const regions = rowsOf(await files.table(REGIONS)).filter((row) => row.division === division)
  return MAKERS[register]({ files, regions, places }, division)
}
