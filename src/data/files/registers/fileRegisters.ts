import type { DivisionId } from '../../../domain/division'
import type { RegisterId } from '../../../domain/register/register'
import type { components } from '../../contract'
import type { RegisterTable } from '../../registers/registerTable'
import type { FilesPackage } from '../filesPackage'
import { rowsOf } from '../tableData'
import { INDICATORS, REGIONS } from '../tables/catalogueTables'
import * as tables from '../tables/registerTables'
import { encode } from './encode'
import { fileTable, type RegisterColumns } from './fileTable'
import {
  common,
  fieldsOf,
  inOrder,
  lists,
  namedBy,
  ownNames,
  readerOf,
  textRows,
  values,
  yearOf,
  yesOrNo,
  type Context,
} from './registerReader'

type Schemas = components['schemas']

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
