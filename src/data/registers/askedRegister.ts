import { LANGUAGES } from '../../domain/region'
import {
  MAX_REGISTER_LIMIT,
  NO_WISHES,
  REGISTER_FACETS,
  REGISTER_SORTS,
} from '../../domain/register/registerFields'
import type { DivisionId } from '../../domain/division'
import type { RegisterId, RegisterQuery, RegisterSort } from '../../domain/register/register'
import { listIn } from '../contractLists'
import { dayOf, isoOf } from './days'

/** A question once it has been understood. */
export type AskedRegister = RegisterQuery

/** What a question may name: the divisions that have registers, each with the ids of its regions. */
export type KnownRegions = ReadonlyMap<DivisionId, readonly string[]>

/** Why a question is not answered. */
export interface Refusal {
  readonly status: 400 | 404
  readonly detail: string
}

const MOST_LETTERS = 120
const MOST_FILTERS = 60
const MOST_SORTS = 4
const FILTER = /^([a-z]+):([A-Za-z0-9.-]{1,64})$/
const SORT = /^(-?)([a-zA-Z]{1,32})$/
const DATE = /^\d{4}-\d{2}-\d{2}$/

/** A question that is not answered; the message says why. */
export class Refused extends Error {
  readonly status: Refusal['status']

  constructor(detail: string, status: Refusal['status'] = 400) {
    super(detail)
    this.status = status
  }
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
  if (found === undefined) throw new Refused(`${name} is one of ${allowed.join(', ')}`)
  return found
}

function wholeNumber(params: URLSearchParams, name: string, most: number, otherwise: number): number {
  const text = params.get(name)
  if (text === null) return otherwise
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (!(number <= most)) throw new Refused(`${name} is a whole number up to ${most}`)
  return number
}

function date(params: URLSearchParams, name: string): string | null {
  const text = params.get(name)
  if (text === null) return null
  const day = DATE.test(text) ? dayOf(text) : Number.NaN
  if (Number.isNaN(day) || isoOf(day) !== text) throw new Refused(`${name} is a date, YYYY-MM-DD`)
  return text
}

function filters(params: URLSearchParams, register: RegisterId): Readonly<Record<string, readonly string[]>> {
  const fields: readonly string[] = REGISTER_FACETS[register]
  const asked = listIn(params, 'filter')
  if (asked.length > MOST_FILTERS) throw new Refused(`At most ${MOST_FILTERS} filters`)
  const found: Record<string, string[]> = {}
  for (const part of asked) {
    const [, field = '', value = ''] = FILTER.exec(part) ?? []
    if (!fields.includes(field))
      throw new Refused(`Filter ${register} by ${fields.join(', ')}, not by "${part}"`)
    ;(found[field] ??= []).push(value)
  }
  return found
}

function sorts(params: URLSearchParams, register: RegisterId): readonly RegisterSort[] {
  const fields: readonly string[] = REGISTER_SORTS[register]
  const asked = listIn(params, 'sort')
  if (asked.length > MOST_SORTS) throw new Refused(`At most ${MOST_SORTS} fields to sort by`)
  if (asked.length === 0) return [{ field: fields[0] ?? '', isDescending: false }]
  return asked.map((part) => {
    const [, minus = '', field = ''] = SORT.exec(part) ?? []
    if (!fields.includes(field))
      throw new Refused(`Sort ${register} by ${fields.join(', ')}, not by "${part}"`)
    return { field, isDescending: minus === '-' }
  })
}

/** What is asked of a register beside its extent: rows, their order and number, counts. @throws Refused */
export function wishesIn(
  params: URLSearchParams,
  register: RegisterId,
): Omit<AskedRegister, 'division' | 'region'> {
  const search = params.get('q') ?? ''
  if (search.length > MOST_LETTERS) throw new Refused(`Search for at most ${MOST_LETTERS} letters`)
  return {
    search,
    filters: filters(params, register),
    from: date(params, 'from'),
    to: date(params, 'to'),
    sort: sorts(params, register),
    language: oneOf(params, 'language', LANGUAGES, 'kk'),
    offset: wholeNumber(params, 'offset', Number.MAX_SAFE_INTEGER, 0),
    limit: wholeNumber(params, 'limit', MAX_REGISTER_LIMIT, NO_WISHES.limit),
    group: params.has('group') ? oneOf<'day' | 'place'>(params, 'group', ['day', 'place'], 'day') : null,
    hasFacets: oneOf(params, 'facets', ['yes', 'no'], 'yes') === 'yes',
  }
}

function read(params: URLSearchParams, register: RegisterId, known: KnownRegions): AskedRegister {
  const asked = params.get('division')
  const [division, regions] = [...known].find(([id]) => id === asked) ?? []
  if (division === undefined || regions === undefined)
    throw new Refused(`There are data for the division of ${[...known.keys()].join(', ')}`, 404)
  const region = params.get('region')
  if (region !== null && !regions.includes(region)) throw new Refused(`There is no region ${region}`, 404)
  return { division, region, ...wishesIn(params, register) }
}

/** Reads a question strictly: what the contract does not know is refused, not ignored. */
export function askedRegister(
  params: URLSearchParams,
  register: RegisterId,
  known: KnownRegions,
): AskedRegister | Refusal {
  try {
    return read(params, register, known)
  } catch (error) {
    if (error instanceof Refused) return { status: error.status, detail: error.message }
    throw error
  }
}
