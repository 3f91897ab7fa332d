import type { Association, AssemblyEvent, Course, RegisterRow } from '../../domain/register/register'
import type { LocalText } from '../../domain/region'
import type { ColumnId } from './registerColumns'

/** What stands in a cell, typed: the screen and every file read the same. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly lang?: string }
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'date'; readonly iso: string }
  /** A count too small to be shown. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'none' }

/** Words of the view's language that cells are made of. */
export interface RegisterWords {
  readonly local: (text: LocalText) => { readonly text: string; readonly lang: string }
  readonly region: (id: string) => string
  /** A value of a facet in words: level, status, language, format, type, direction, tag, year, yes or no. */
  readonly value: (facet: string, value: string) => string
}

const NONE: Cell = { kind: 'none' }
const text = (value: string): Cell => (value === '' ? NONE : { kind: 'text', text: value })
const count = (value: number): Cell => ({ kind: 'number', value, decimals: 0 })
const persons = (value: number | null): Cell => (value === null ? { kind: 'hidden' } : count(value))
const date = (iso: string | null): Cell => (iso === null ? NONE : { kind: 'date', iso })

/** Share of the enrolled who completed, percent; unknown where either is hidden or nobody was enrolled. */
function share({ enrolled, completed }: Course): Cell {
  if (enrolled === null || completed === null) return { kind: 'hidden' }
  return enrolled === 0 ? NONE : { kind: 'number', value: (completed / enrolled) * 100, decimals: 1 }
}

type Reader<R> = (row: R, words: RegisterWords) => Cell

const localCell = (of: LocalText, words: RegisterWords): Cell => ({ kind: 'text', ...words.local(of) })

const ASSOCIATION: Readonly<Partial<Record<ColumnId, Reader<Association>>>> = {
  name: (row, words) => localCell(row.name, words),
  level: (row, words) => text(words.value('level', row.level)),
  status: (row, words) => text(words.value('status', row.status)),
  foundedOn: (row) => date(row.foundedOn),
  registeredOn: (row) => date(row.registeredOn),
  closedOn: (row) => date(row.closedOn),
  house: (row, words) => (row.house === null ? NONE : localCell(row.house, words)),
  languages: (row, words) => text(row.languages.map((code) => words.value('language', code)).join(', ')),
  wing: (row, words) => text(words.value('wing', row.hasYouthWing ? 'yes' : 'no')),
  courses: (row) => count(row.courses),
  events: (row) => count(row.events),
}

const COURSE: Readonly<Partial<Record<ColumnId, Reader<Course>>>> = {
  startsOn: (row) => date(row.startsOn),
  endsOn: (row) => date(row.endsOn),
  language: (row, words) => text(words.value('language', row.language)),
  courseLevel: (row) => text(row.level),
  provider: (row, words) => localCell(row.provider, words),
  format: (row, words) => text(words.value('format', row.format)),
  capacity: (row) => count(row.capacity),
  enrolled: (row) => persons(row.enrolled),
  ended: (row) => persons(row.ended),
  completed: (row) => persons(row.completed),
  share: (row) => share(row),
}

const EVENT: Readonly<Partial<Record<ColumnId, Reader<AssemblyEvent>>>> = {
  startsOn: (row) => date(row.startsOn),
  endsOn: (row) => date(row.endsOn),
  title: (row, words) => localCell(row.title, words),
  type: (row, words) => text(words.value('type', row.type)),
  organiser: (row, words) => localCell(row.organiser, words),
  participants: (row) => count(row.participants),
  tags: (row, words) => text(row.tags.map((tag) => words.value('tag', tag)).join(', ')),
  direction: (row, words) => text(words.value('direction', row.direction)),
  measure: (row) => text(row.measure),
}

/** The cell of a row in a column; columns of other registers are empty. */
export function cellOf(row: RegisterRow, column: ColumnId, words: RegisterWords): Cell {
  if (column === 'region') return text(words.region(row.region))
  if (column === 'place') return localCell(row.place.name, words)
  if ('status' in row) return ASSOCIATION[column]?.(row, words) ?? NONE
  if ('provider' in row) return COURSE[column]?.(row, words) ?? NONE
  if ('organiser' in row) return EVENT[column]?.(row, words) ?? NONE
  return NONE
}
