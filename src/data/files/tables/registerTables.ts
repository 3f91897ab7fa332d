import {
  choice,
  count,
  day,
  id,
  list,
  local,
  number,
  optional,
  word,
  yesNo,
  type PlainColumn,
} from '../column'
import { CellFault } from '../reason'
import { OF_REGION, refersTo, table, type RowFault } from '../table'
import { division, region } from './catalogueTables'

const SMALLEST_SHOWN = 5

/** Persons; 1 to 4 of them are never shown. */
function persons(): PlainColumn<number | null> {
  const plain = count('empty where 1 to 4 persons would show')
  const read = (cell: string): number => {
    const value = plain.read(cell)
    if (value > 0 && value < SMALLEST_SHOWN) throw new CellFault({ code: 'small-count' })
    return value
  }
  return optional({ ...plain, read })
}

const notBefore = (row: { readonly startsOn: string; readonly endsOn: string }): RowFault | null =>
  row.endsOn >= row.startsOn
    ? null
    : {
        column: 'endsOn',
        reason: { code: 'before', value: row.endsOn, start: row.startsOn, column: 'startsOn' },
      }

const notMore = (
  part: number | null,
  whole: number | null,
  columns: readonly [string, string],
): RowFault | null =>
  part === null || whole === null || part <= whole
    ? null
    : { column: columns[0], reason: { code: 'more-than', value: part, whole, column: columns[1] } }

export const PLACES = table(
  'places',
  'Settlements that registers name',
  {
    id: id(),
    name: local(),
    lon: number({ minimum: -180, maximum: 180 }, 'degrees, WGS 84'),
    lat: number({ minimum: -90, maximum: 90 }),
  },
  { isOptional: true, primaryKey: ['id'] },
)

export const ORGANISATIONS = table(
  'organisations',
  'Those who give courses and hold events',
  { id: id(), name: local() },
  { isOptional: true, primaryKey: ['id'] },
)

export const EVENT_TITLES = table(
  'event-titles',
  'Titles of events; many events share one',
  { id: id(), title: local() },
  { isOptional: true, primaryKey: ['id'] },
)

const where = [OF_REGION, refersTo('place', 'places')]

export const ASSOCIATION_LEVELS = ['republican', 'regional', 'city', 'district', 'branch'] as const
export const ASSOCIATION_STATUSES = ['registered', 'local-record', 'closed'] as const
export const COURSE_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1'] as const
export const COURSE_FORMATS = ['classroom', 'online', 'mixed'] as const

export const ASSOCIATIONS = table(
  'associations',
  'Register of ethnocultural associations and their branches',
  {
    id: id(),
    division: division(),
    region: region(),
    place: id(),
    name: local(),
    level: choice(ASSOCIATION_LEVELS),
    status: choice(ASSOCIATION_STATUSES),
    foundedOn: day(),
    registeredOn: optional(day('registration with a justice body')),
    closedOn: optional(day('there exactly when the status is closed')),
    house: local('House of Friendship its office is in'),
    hasYouthWing: yesNo(),
    languages: list(word('language'), 'languages it teaches, ISO 639-1'),
    courses: count(),
    events: count(),
  },
  {
    isOptional: true,
    primaryKey: ['id'],
    references: where,
    check: ({ status, closedOn }) => {
      if ((status === 'closed') === (closedOn !== null)) return null
      const code = closedOn === null ? 'closed-without-day' : 'day-without-closed'
      return { column: 'closedOn', reason: { code } }
    },
  },
)

export const COURSES = table(
  'courses',
  'Register of language courses, one row a group and term',
  {
    id: id(),
    division: division(),
    region: region(),
    place: id(),
    provider: id(),
    language: word('language', 'language taught, ISO 639-1'),
    level: choice(COURSE_LEVELS),
    format: choice(COURSE_FORMATS),
    startsOn: day(),
    endsOn: day(),
    capacity: count(),
    enrolled: persons(),
    ended: persons(),
    completed: persons(),
  },
  {
    isOptional: true,
    primaryKey: ['id'],
    references: [...where, refersTo('provider', 'organisations')],
    check: (row) =>
      notBefore(row) ??
      notMore(row.ended, row.enrolled, ['ended', 'enrolled']) ??
      notMore(row.completed, row.ended, ['completed', 'ended']),
  },
)

export const EVENTS = table(
  'events',
  'Register of events',
  {
    id: id(),
    division: division(),
    region: region(),
    place: id(),
    title: id(),
    startsOn: day(),
    endsOn: day(),
    type: id('indicator that counts events of this type'),
    direction: word('code'),
    measure: word('code'),
    organiser: id(),
    participants: count(),
    tags: list(choice(['session', 'jubilee', 'republican'])),
  },
  {
    isOptional: true,
    primaryKey: ['id'],
    references: [
      ...where,
      refersTo('title', 'event-titles'),
      refersTo('organiser', 'organisations'),
      refersTo('type', 'indicators'),
    ],
    check: notBefore,
  },
)

export const HOUSES = table(
  'houses',
  'Register of Houses of Friendship',
  { id: id(), division: division(), region: region(), place: id(), name: local(), openedOn: day() },
  { isOptional: true, primaryKey: ['id'], references: where },
)
