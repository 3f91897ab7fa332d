import { contract, division as anyDivision } from './saidCatalogue'
import type { Catalogue } from './saidCatalogue'
import {
  code,
  day,
  each,
  id,
  must,
  name,
  names,
  number,
  once,
  oneOf,
  orNull,
  parts,
  plainText,
  whole,
  yes,
  type Reader,
  type Said,
} from './saidJson'

const language: Reader = (value, at) => {
  must(typeof value === 'string' && /^[a-z]{2,3}$/.test(value), `${at}: no language`)
  return value
}

/** 1 to 4 persons are never shown. */
const persons: Reader = orNull((value, at) => {
  const read = whole()(value, at)
  must(read === 0 || Number(read) > 4, `${at}: a small count`)
  return read
})

const WHERE = { id, region: id, place: id }

const ROWS: Readonly<Record<string, Reader>> = {
  associations: parts({
    ...WHERE,
    name: names,
    level: oneOf('republican', 'regional', 'city', 'district', 'branch'),
    status: oneOf('registered', 'local-record', 'closed'),
    foundedOn: day,
    registeredOn: orNull(day),
    closedOn: orNull(day),
    house: orNull(names),
    hasYouthWing: yes,
    languages: each(language),
    courses: whole(),
    events: whole(),
  }),
  courses: parts({
    ...WHERE,
    provider: names,
    language,
    level: oneOf('A1', 'A2', 'B1', 'B2', 'C1'),
    format: oneOf('classroom', 'online', 'mixed'),
    startsOn: day,
    endsOn: day,
    capacity: whole(),
    enrolled: persons,
    ended: persons,
    completed: persons,
  }),
  events: parts({
    ...WHERE,
    title: names,
    startsOn: day,
    endsOn: day,
    type: id,
    direction: code,
    measure: code,
    organiser: names,
    participants: whole(),
    tags: each(oneOf('session', 'jubilee', 'republican')),
  }),
  houses: parts({ ...WHERE, name: names, openedOn: day }),
}

const isMore = (part: unknown, of: unknown) => typeof part === 'number' && typeof of === 'number' && part > of

function checkRow(row: Said): void {
  must(!('startsOn' in row) || String(row['endsOn']) >= String(row['startsOn']), 'it ends before it begins')
  must(!('status' in row) || (row['status'] === 'closed') === (row['closedOn'] !== null), 'closed or not')
  must(
    !isMore(row['ended'], row['enrolled']) && !isMore(row['completed'], row['ended']),
    'more than there are',
  )
}

/** What is asked of a register here: the first rows, of all regions or of one, with groups or without. */
export interface RegisterAsked {
  readonly register: string
  readonly division: string
  readonly region: string | null
  readonly offset: number
  readonly limit: number
  readonly group: 'day' | 'place' | null
}

/** The meaning of a page of a register. */
export function saidRegister(said: Said, asked: RegisterAsked, catalogue: Catalogue): unknown {
  contract(said)
  must(plainText(said['datasetVersion']) === catalogue.dataset.version, 'of another version')
  anyDivision(said['division'], 'division')
  must(said['register'] === asked.register && said['division'] === asked.division, 'of something else')
  must(said['offset'] === asked.offset, 'another page')
  const total = Number(whole()(said['total'], 'total'))
  const row = ROWS[asked.register]
  must(row !== undefined, 'no such register')
  const rows = each(row)(said['rows'], 'rows') as Said[]
  const places = each(parts({ id, name: names, lon: number(-180, 180), lat: number(-90, 90) }))(
    said['places'],
    'places',
  ) as { id: string }[]
  must(rows.length <= asked.limit, 'more rows than were asked for')
  must(rows.length === 0 || asked.offset + rows.length <= total, 'more rows than there are')
  once(
    rows.map((each) => each['id']),
    'rows',
  )
  const regions = catalogue.divisions.find((each) => each.id === asked.division)?.regions ?? []
  const placeOf = (own: unknown) => {
    const found = places.filter((place) => place.id === own)
    must(found.length === 1, `place ${String(own)}`)
    return found[0]
  }
  for (const each of rows) {
    checkRow(each)
    must(
      regions.some((region) => region.id === each['region']),
      'a region of elsewhere',
    )
    must(asked.region === null || each['region'] === asked.region, 'a region nobody asked for')
  }
  const facets = each(parts({ field: name, values: each(parts({ value: name, count: whole() })) }))(
    said['facets'],
    'facets',
  ) as { field: string; values: unknown }[]
  once(
    facets.map(({ field }) => field),
    'facets',
  )
  const groups = each(parts({ key: name, count: whole(1) }))(said['groups'], 'groups') as {
    key: string
    count: number
  }[]
  once(
    groups.map(({ key }) => key),
    'groups',
  )
  if (asked.group === 'day') for (const { key } of groups) day(key, 'groups')
  return {
    register: asked.register,
    asOf: day(said['asOf'], 'asOf'),
    total,
    offset: asked.offset,
    rows: rows.map((each) => ({ ...each, place: placeOf(each['place']) })),
    facets: Object.fromEntries(facets.map(({ field, values }) => [field, values])),
    groups: groups.map(({ key, count }) => ({
      key,
      count,
      place: asked.group === 'place' ? placeOf(key) : null,
    })),
  }
}
