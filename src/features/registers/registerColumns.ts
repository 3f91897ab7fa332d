import type { RegisterPageId } from '../../view/registerView'

/** A column of a register: what it shows, by what it is sorted, how much room it has. */
export interface Column {
  readonly id: ColumnId
  /** Sort field of the contract; null where the contract has none. */
  readonly sort: string | null
  /** Share of the width. */
  readonly room: number
  /** Seen on a first visit. */
  readonly isUsual: boolean
  readonly isNumber: boolean
}

export type ColumnId =
  | 'name'
  | 'region'
  | 'place'
  | 'level'
  | 'status'
  | 'foundedOn'
  | 'registeredOn'
  | 'closedOn'
  | 'house'
  | 'languages'
  | 'wing'
  | 'courses'
  | 'events'
  | 'startsOn'
  | 'endsOn'
  | 'language'
  | 'courseLevel'
  | 'provider'
  | 'format'
  | 'capacity'
  | 'enrolled'
  | 'ended'
  | 'completed'
  | 'share'
  | 'title'
  | 'type'
  | 'organiser'
  | 'participants'
  | 'tags'
  | 'direction'
  | 'measure'

type Draft = readonly [id: ColumnId, sort: string | null, room: number, how: string]

/** `u` usual, `n` number. */
const column = ([id, sort, room, how]: Draft): Column => ({
  id,
  sort,
  room,
  isUsual: how.includes('u'),
  isNumber: how.includes('n'),
})

const ASSOCIATIONS: readonly Draft[] = [
  ['name', 'name', 29, 'u'],
  ['region', 'region', 14, 'u'],
  ['place', 'place', 14, 'u'],
  ['level', 'level', 11, 'u'],
  ['status', 'status', 18, 'u'],
  ['foundedOn', 'foundedOn', 14, ''],
  ['registeredOn', 'registeredOn', 14, ''],
  ['closedOn', null, 14, ''],
  ['house', null, 16, ''],
  ['languages', null, 16, 'u'],
  ['wing', null, 9, ''],
  ['courses', 'courses', 7, 'un'],
  ['events', 'events', 12, 'un'],
]

// The words of the last three heads are the longest of all, in Kazakh.
const COURSES: readonly Draft[] = [
  ['startsOn', 'startsOn', 12, 'u'],
  ['language', 'language', 12, 'u'],
  ['courseLevel', 'level', 8, 'u'],
  ['provider', 'provider', 19, 'u'],
  ['region', 'region', 12, 'u'],
  ['place', 'place', 11, 'u'],
  ['format', 'format', 10, ''],
  ['endsOn', 'endsOn', 14, ''],
  ['capacity', 'capacity', 8, 'n'],
  ['enrolled', 'enrolled', 14, 'un'],
  ['ended', null, 10, 'n'],
  ['completed', 'completed', 12, 'un'],
  ['share', null, 13, 'un'],
]

const EVENTS: readonly Draft[] = [
  ['startsOn', 'startsOn', 14, 'u'],
  ['title', 'title', 36, 'u'],
  ['type', 'type', 20, 'u'],
  ['region', 'region', 15, 'u'],
  ['place', 'place', 15, 'u'],
  ['organiser', 'organiser', 22, ''],
  ['participants', 'participants', 11, 'un'],
  ['tags', null, 12, ''],
  ['direction', 'direction', 10, ''],
  ['measure', null, 14, ''],
  ['endsOn', null, 14, ''],
]

const COLUMNS: Readonly<Record<RegisterPageId, readonly Column[]>> = {
  associations: ASSOCIATIONS.map(column),
  courses: COURSES.map(column),
  events: EVENTS.map(column),
}

export const columnsOf = (register: RegisterPageId): readonly Column[] => COLUMNS[register]

/** The column that names a row; its cell opens the details. */
export const NAMING: Readonly<Record<RegisterPageId, ColumnId>> = {
  associations: 'name',
  courses: 'provider',
  events: 'title',
}

/** Columns on show: those of the address that exist, else the usual ones; the naming one always, the region only of many. */
export function shownColumns(
  register: RegisterPageId,
  wanted: readonly string[] | null,
  isOneRegion: boolean,
): readonly Column[] {
  const all = columnsOf(register)
  const isWanted = ({ id, isUsual }: Column): boolean =>
    id === NAMING[register] ||
    (wanted === null ? isUsual && !(id === 'region' && isOneRegion) : wanted.includes(id))
  return all.filter(isWanted)
}
