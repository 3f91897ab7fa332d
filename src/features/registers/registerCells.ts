import type { Association, AssemblyEvent, Course, RegisterRow } from '../../domain/register/register'
import type { LocalText } from '../../domain/region'
import { NO_CELL, numberCell, textCell, type Cell } from '../../ui/files/sheet'
import type { ColumnId } from './registerColumns'

/** Words of the view's language that cells are made of. */
export interface RegisterWords {
  readonly local: (text: LocalText) => { readonly text: string; readonly lang: string }
  readonly region: (id: string) => string
  /** A value of a facet in words: level, status, language, format, type, direction, tag, year, yes or no. */
  readonly value: (facet: string, value: string) => string
}

const count = (value: number): Cell => numberCell(value, 0)
const persons = (value: number | null): Cell => (value === null ? { kind: 'hidden' } : count(value))
const date = (iso: string | null): Cell => (iso === null ? NO_CELL : { kind: 'date', iso })

/** Share of the enrolled who completed, percent; unknown where either is hidden or nobody was enrolled. */
function share({ enrolled, completed }: Course): Cell {
  if (enrolled === null || completed === null) return { kind: 'hidden' }
  return enrolled === 0 ? NO_CELL : { kind: 'number', value: (completed / enrolled) * 100, decimals: 1 }
}

type Reader<R> = (row: R, words: RegisterWords) => Cell

const localCell = (of: LocalText, words: RegisterWords): Cell => ({ kind: 'text', ...words.local(of) })

const ASSOCIATION: Readonly<Partial<Record<ColumnId, Reader<Association>>>> = {
  name: (row, words) => localCell(row.name, words),
  level: (row, words) => textCell(words.value('level', row.level)),
  status: (row, words) => textCell(words.value('status', row.status)),
  foundedOn: (row) => date(row.foundedOn),
  registeredOn: (row) => date(row.registeredOn),
  closedOn: (row) => date(row.closedOn),
  house: (row, words) => (row.house === null ? NO_CELL : localCell(row.house, words)),
  languages: (row, words) => textCell(row.languages.map((code) => words.value('language', code)).join(', ')),
  wing: (row, words) => textCell(words.value('wing', row.hasYouthWing ? 'yes' : 'no')),
  courses: (row) => count(row.courses),
  events: (row) => count(row.events),
}

const COURSE: Readonly<Partial<Record<ColumnId, Reader<Course>>>> = {
  startsOn: (row) => date(row.startsOn),
  endsOn: (row) => date(row.endsOn),
  language: (row, words) => textCell(words.value('language', row.language)),
  courseLevel: (row) => textCell(row.level),
  provider: (row, words) => localCell(row.provider, words),
  format: (row, words) => textCell(words.value('format', row.format)),
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
  type: (row, words) => textCell(words.value('type', row.type)),
  organiser: (row, words) => localCell(row.organiser, words),
  participants: (row) => count(row.participants),
  tags: (row, words) => textCell(row.tags.map((tag) => words.value('tag', tag)).join(', ')),
  direction: (row, words) => textCell(words.value('direction', row.direction)),
  measure: (row) => textCell(row.measure),
}

/** The cell of a row in a column; columns of other registers are empty. */
export function cellOf(row: RegisterRow, column: ColumnId, words: RegisterWords): Cell {
  if (column === 'region') return textCell(words.region(row.region))
  if (column === 'place') return localCell(row.place.name, words)
  if ('status' in row) return ASSOCIATION[column]?.(row, words) ?? NO_CELL
  if ('provider' in row) return COURSE[column]?.(row, words) ?? NO_CELL
  if ('organiser' in row) return EVENT[column]?.(row, words) ?? NO_CELL
  return NO_CELL
}
