import { isDay } from '../domain/day'
import type { Month } from '../domain/month'
import type { RegisterSort } from '../domain/register/register'
import {
  DEFAULT_REGISTER_VIEW,
  facetsOf,
  isSortField,
  REGISTER_LAYOUTS,
  type RegisterPageId,
  type RegisterView,
} from './registerView'

/** Turns one query value into a part of the register view, or null when it means nothing. */
type Reader = (value: string, register: RegisterPageId, before: RegisterView) => Partial<RegisterView> | null

const VALUE = /^[A-Za-z0-9.-]{1,64}$/
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/
const COLUMN = /^[a-zA-Z]{1,32}$/
const MOST_VALUES = 40
const MOST_SORTS = 3
const LONGEST_SEARCH = 120

function readSort(value: string, register: RegisterPageId): Partial<RegisterView> | null {
  const sort = value.split('_').map((part): RegisterSort => {
    const isDescending = part.startsWith('-')
    return { field: isDescending ? part.slice(1) : part, isDescending }
  })
  const fields = new Set(sort.map(({ field }) => field))
  const isKnown = sort.every(({ field }) => isSortField(register, field))
  return isKnown && fields.size === sort.length && sort.length <= MOST_SORTS ? { sort } : null
}

const READERS: Readonly<Record<string, Reader>> = {
  q: (value) => (value.length > LONGEST_SEARCH || value.trim() === '' ? null : { search: value }),
  from: (value) => (isDay(value) ? { from: value } : null),
  to: (value, _, { from }) => (isDay(value) && (from === null || from <= value) ? { to: value } : null),
  sort: readSort,
  columns: (value) => {
    const columns = value.split('_')
    return columns.length <= MOST_VALUES && columns.every((column) => COLUMN.test(column))
      ? { columns }
      : null
  },
  layout: (value, register) => {
    const layout = REGISTER_LAYOUTS[register].find((candidate) => candidate === value)
    return layout === undefined ? null : { layout }
  },
  // The pattern is the grammar of the type.
  month: (value) => (MONTH.test(value) ? { month: value as Month } : null),
}

function readFacet(name: string, value: string, before: RegisterView): Partial<RegisterView> | null {
  const values = value.split('_')
  if (values.length > MOST_VALUES || !values.every((one) => VALUE.test(one))) return null
  return { filters: { ...before.filters, [name]: [...new Set(values)] } }
}

/** Reads one parameter of a register page; null when it is none or means nothing. */
export function readRegisterParameter(
  register: RegisterPageId,
  name: string,
  value: string,
  before: RegisterView,
): Partial<RegisterView> | null {
  if (facetsOf(register).includes(name)) return readFacet(name, value, before)
  const reader = Object.hasOwn(READERS, name) ? READERS[name] : undefined
  return reader?.(value, register, before) ?? null
}

/** Parameters of a register view, only what differs from the defaults. Inverse of reading them. */
export function registerParametersOf(
  register: RegisterPageId,
  view: RegisterView,
): readonly (readonly [name: string, value: string])[] {
  const { search, filters, from, to, sort, columns, layout, month } = view
  const sortText = sort.map(({ field, isDescending }) => `${isDescending ? '-' : ''}${field}`).join('_')
  const facets = facetsOf(register).map((facet) => [facet, (filters[facet] ?? []).join('_')] as const)
  const all = [
    ['q', search],
    ...facets,
    ['from', from ?? ''],
    ['to', to ?? ''],
    ['sort', sortText],
    ['columns', (columns ?? []).join('_')],
    ['layout', layout === DEFAULT_REGISTER_VIEW.layout ? '' : layout],
    ['month', month ?? ''],
  ] as const
  return all.filter(([, value]) => value !== '')
}
