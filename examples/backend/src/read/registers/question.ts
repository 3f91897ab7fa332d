import {
  MAX_REGISTER_LIMIT,
  REGISTER_FACETS,
  REGISTER_SORTS,
} from '../../../../../src/domain/register/registerFields'
import type { RegisterId } from '../../../../../src/domain/register/register'
import type { Language } from '../../../../../src/domain/region'
import { Refused } from '../refused'

/** A question about a register, once it has been understood. */
export interface Question {
  readonly division: string
  readonly region: string | null
  readonly search: string
  /** Values by field: alternatives within a field, fields narrow each other. */
  readonly filters: ReadonlyMap<string, readonly string[]>
  readonly from: string | null
  readonly to: string | null
  readonly sort: readonly { readonly field: string; readonly isDescending: boolean }[]
  readonly language: Language
  readonly offset: number
  readonly limit: number
  readonly group: 'day' | 'place' | null
  readonly hasFacets: boolean
}

const DEFAULT_LIMIT = 100
const MOST_LETTERS = 120
const MOST_FILTERS = 60
const MOST_SORTS = 4
const MOST_OFFSET = 999_999_999
const FILTER = /^([a-z]+):([A-Za-z0-9.-]{1,64})$/
const SORT = /^(-?)([a-zA-Z]{1,32})$/
const DATE = /^\d{4}-\d{2}-\d{2}$/
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/

/** Parts of a list that is comma-separated, or named several times. */
export const partsOf = (params: URLSearchParams, name: string): readonly string[] =>
  params
    .getAll(name)
    .flatMap((part) => part.split(','))
    .filter((part) => part !== '')

/** The division asked for. @throws Refused when it is none of the contract. */
export function divisionIn(params: URLSearchParams): string {
  const division = params.get('division')
  if (division === null) throw new Refused(400, 'Ask for a division')
  if (!/^\d{4}$/.test(division)) throw new Refused(404, 'There is no such division')
  return division
}

function oneOf<T extends string>(
  params: URLSearchParams,
  name: string,
  allowed: readonly T[],
  otherwise: T,
): T {
  const text = params.get(name)
  if (text === null) return otherwise
  const found = allowed.find((each) => each === text)
  if (found === undefined) throw new Refused(400, `${name} is one of ${allowed.join(', ')}`)
  return found
}

function wholeNumber(params: URLSearchParams, name: string, most: number, otherwise: number): number {
  const text = params.get(name)
  if (text === null) return otherwise
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (!(number <= most)) throw new Refused(400, `${name} is a whole number up to ${most}`)
  return number
}

function date(params: URLSearchParams, name: string): string | null {
  const text = params.get(name)
  if (text === null) return null
  const day = DATE.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN)
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
    throw new Refused(400, `${name} is a date, YYYY-MM-DD`)
  return text
}

function filters(params: URLSearchParams, register: RegisterId): ReadonlyMap<string, readonly string[]> {
  const fields: readonly string[] = REGISTER_FACETS[register]
  const asked = partsOf(params, 'filter')
  if (asked.length > MOST_FILTERS) throw new Refused(400, `At most ${MOST_FILTERS} filters`)
  const found = new Map<string, readonly string[]>()
  for (const part of asked) {
    const [, field = '', value = ''] = FILTER.exec(part) ?? []
    if (!fields.includes(field))
      throw new Refused(400, `Filter ${register} by ${fields.join(', ')}, as field:value`)
    found.set(field, [...(found.get(field) ?? []), value])
  }
  return found
}

function sorts(params: URLSearchParams, register: RegisterId): Question['sort'] {
  const fields: readonly string[] = REGISTER_SORTS[register]
  const asked = partsOf(params, 'sort')
  if (asked.length > MOST_SORTS) throw new Refused(400, `At most ${MOST_SORTS} fields to sort by`)
  if (asked.length === 0) return [{ field: fields[0] ?? '', isDescending: false }]
  return asked.map((part) => {
    const [, minus = '', field = ''] = SORT.exec(part) ?? []
    if (!fields.includes(field)) throw new Refused(400, `Sort ${register} by ${fields.join(', ')}`)
    return { field, isDescending: minus === '-' }
  })
}

/** Reads a question strictly: what the contract does not know is refused, not ignored. @throws Refused */
export function questionIn(params: URLSearchParams, register: RegisterId): Question {
  const region = params.get('region')
  if (region !== null && !ID.test(region)) throw new Refused(404, 'There is no such region')
  const search = params.get('q') ?? ''
  if (search.length > MOST_LETTERS) throw new Refused(400, `Search for at most ${MOST_LETTERS} letters`)
  return {
    division: divisionIn(params),
    region,
    search,
    filters: filters(params, register),
    from: date(params, 'from'),
    to: date(params, 'to'),
    sort: sorts(params, register),
    language: oneOf(params, 'language', ['kk', 'ru', 'en'], 'kk'),
    offset: wholeNumber(params, 'offset', MOST_OFFSET, 0),
    limit: wholeNumber(params, 'limit', MAX_REGISTER_LIMIT, DEFAULT_LIMIT),
    group: params.has('group') ? oneOf<'day' | 'place'>(params, 'group', ['day', 'place'], 'day') : null,
    hasFacets: oneOf(params, 'facets', ['yes', 'no'], 'yes') === 'yes',
  }
}
