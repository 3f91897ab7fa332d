import { isDay } from '../../domain/day'
import type { LocalText } from '../../domain/region'
import { CellFault, type Form } from './reason'

/** Types of Table Schema that the package has. */
type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date'

/** Constraints of Table Schema that the package has. */
export interface Constraints {
  readonly required?: true
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
}

/** A column of one cell a row: what its texts mean, and how it is described to others. */
export interface PlainColumn<T> {
  readonly kind: 'plain'
  readonly type: FieldType
  readonly constraints: Constraints
  readonly about: string
  /** The meaning of a cell; the decimal point of numbers is a point by now. @throws CellFault */
  read(text: string): T
  write(value: T): string
}

/** A text in three languages, a column each: `name_kk`, `name_ru`, `name_en`. An empty cell is a text left out. */
export interface LocalColumn {
  readonly kind: 'local'
  readonly about: string
}

export type Column<T = unknown> = PlainColumn<T> | LocalColumn

/** What a column holds. */
export type ValueOf<C> = C extends PlainColumn<infer T> ? T : LocalText

const ID = '[a-z0-9][a-z0-9-]{0,63}'
const CODE = '[A-Za-z0-9][A-Za-z0-9.-]{0,95}'
const FORMS: Readonly<Record<Form, string>> = {
  id: `^${ID}$`,
  code: `^${CODE}$`,
  period: '^[0-9]{4}(-Q[1-4])?$',
  language: '^[a-z]{2,3}$',
  list: '^[^|]+([|][^|]+)*$',
}
const TESTS = Object.fromEntries(
  Object.entries(FORMS).map(([form, pattern]) => [form, new RegExp(pattern)]),
) as Readonly<Record<Form, RegExp>>

const NUMBER = /^-?\d+(\.\d+)?([eE][+-]?\d{1,3})?$/
const WHOLE = /^-?\d{1,15}$/
const SEPARATOR = '|'

const keep = (text: string): string => text

function spelt(form: Form) {
  const test = TESTS[form]
  return (text: string): string => {
    if (!test.test(text)) throw new CellFault({ code: 'pattern', value: text, form })
    return text
  }
}

function within(value: number, text: string, { minimum, maximum }: Constraints): number {
  if (minimum !== undefined && value < minimum)
    throw new CellFault({ code: 'below', value: text, limit: minimum })
  if (maximum !== undefined && value > maximum)
    throw new CellFault({ code: 'above', value: text, limit: maximum })
  return value
}

const column = <T>(
  type: FieldType,
  constraints: Constraints,
  about: string,
  read: (text: string) => T,
  write: (value: T) => string,
): PlainColumn<T> => ({
  kind: 'plain',
  type,
  constraints: { required: true, ...constraints },
  about,
  read: (text) => {
    if (text === '') throw new CellFault({ code: 'required' })
    return read(text)
  },
  write,
})

export const text = (about = ''): PlainColumn<string> => column('string', {}, about, keep, keep)

/** A word of a fixed spelling. */
export const word = (form: Exclude<Form, 'list'>, about = ''): PlainColumn<string> =>
  column('string', { pattern: FORMS[form] }, about, spelt(form), keep)

export const id = (about = ''): PlainColumn<string> => word('id', about)

export function choice<const T extends string>(allowed: readonly T[], about = ''): PlainColumn<T> {
  const read = (cell: string): T => {
    const found = allowed.find((each) => each === cell)
    if (found === undefined) throw new CellFault({ code: 'choice', value: cell, allowed: allowed.join(', ') })
    return found
  }
  return column('string', { enum: allowed }, about, read, keep)
}

export function whole(limits: Constraints = {}, about = ''): PlainColumn<number> {
  const read = (cell: string): number => {
    if (!WHOLE.test(cell)) throw new CellFault({ code: 'not-whole', value: cell })
    return within(Number(cell) + 0, cell, limits)
  }
  return column('integer', limits, about, read, String)
}

/** Whole and not below zero. */
export const count = (about = ''): PlainColumn<number> => whole({ minimum: 0 }, about)

export const year = (about = ''): PlainColumn<number> => whole({ minimum: 1900, maximum: 2200 }, about)

export function number(limits: Constraints = {}, about = ''): PlainColumn<number> {
  const read = (cell: string): number => {
    const value = NUMBER.test(cell) ? Number(cell) : Number.NaN
    // Beyond this a number is no longer exact.
    if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER))
      throw new CellFault({ code: 'not-a-number', value: cell })
    return within(value + 0, cell, limits)
  }
  return column('number', limits, about, read, String)
}

export const yesNo = (about = ''): PlainColumn<boolean> =>
  column(
    'boolean',
    {},
    about,
    (cell) => {
      if (cell !== 'true' && cell !== 'false') throw new CellFault({ code: 'not-yes-no', value: cell })
      return cell === 'true'
    },
    String,
  )

export const day = (about = ''): PlainColumn<string> =>
  column(
    'date',
    {},
    about,
    (cell) => {
      if (!isDay(cell)) throw new CellFault({ code: 'not-a-date', value: cell })
      return cell
    },
    keep,
  )

/** The same column, but a cell may be empty, and the column may be left out: not known. */
export const optional = <T>({ read, write, constraints, ...rest }: PlainColumn<T>): PlainColumn<T | null> => {
  const { required: _, ...others } = constraints
  return {
    ...rest,
    constraints: others,
    read: (cell) => (cell === '' ? null : read(cell)),
    write: (value) => (value === null ? '' : write(value)),
  }
}

/** Several values in one cell, `a|b|c`; an empty cell has none. */
export const list = <T>(items: PlainColumn<T>, about = ''): PlainColumn<readonly T[]> => ({
  kind: 'plain',
  type: 'string',
  constraints: { pattern: FORMS.list },
  about: `${about === '' ? '' : `${about}; `}several are separated by |`,
  read: (cell) => (cell === '' ? [] : spelt('list')(cell).split(SEPARATOR).map(items.read)),
  write: (values) =>
    values
      .map((value) => {
        const written = items.write(value)
        if (written.includes(SEPARATOR)) throw new Error(`"${written}" cannot stand in a list`)
        return written
      })
      .join(SEPARATOR),
})

export const local = (about = ''): LocalColumn => ({ kind: 'local', about })
