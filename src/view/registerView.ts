import type { Month } from '../domain/month'
import { REGISTER_FACETS, REGISTER_SORTS } from '../domain/register/registerFields'
import type { RegisterId, RegisterSort } from '../domain/register/register'

/** Registers with a page of their own; Houses of Friendship stand on the map of the associations. */
export type RegisterPageId = Exclude<RegisterId, 'houses'>

export type RegisterLayout = 'table' | 'calendar' | 'map'

/** What a register page shows, beside language, division and region of the view. The URL is its single home. */
export interface RegisterView {
  readonly search: string
  /** Chosen values by facet. */
  readonly filters: Readonly<Record<string, readonly string[]>>
  /** ISO dates. */
  readonly from: string | null
  readonly to: string | null
  readonly sort: readonly RegisterSort[]
  /** Columns on show; null = the ones a first visit sees. */
  readonly columns: readonly string[] | null
  readonly layout: RegisterLayout
  /** Month of the calendar; null = the last one with rows. */
  readonly month: Month | null
}

export const DEFAULT_REGISTER_VIEW: RegisterView = {
  search: '',
  filters: {},
  from: null,
  to: null,
  sort: [],
  columns: null,
  layout: 'table',
  month: null,
}

export const REGISTER_PAGES: readonly RegisterPageId[] = ['associations', 'courses', 'events']

/** Layouts a register can be seen in: only events have a calendar, courses are a table. */
export const REGISTER_LAYOUTS = {
  associations: ['table', 'map'],
  courses: ['table'],
  events: ['table', 'calendar', 'map'],
} as const satisfies Readonly<Record<RegisterPageId, readonly RegisterLayout[]>>

/** Facets of a register page; the region is part of every view and not repeated here. */
export const facetsOf = (register: RegisterPageId): readonly string[] =>
  REGISTER_FACETS[register].filter((facet) => facet !== 'region')

/** The ones with a list of their own beside the rows; a place is chosen on the map. */
export const listedFacetsOf = (register: RegisterPageId): readonly string[] =>
  facetsOf(register).filter((facet) => facet !== 'place')

export const isSortField = (register: RegisterPageId, field: string): boolean =>
  REGISTER_SORTS[register].some((candidate) => candidate === field)
