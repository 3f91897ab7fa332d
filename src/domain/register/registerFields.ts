import type { RegisterId, RegisterQuery } from './register'

/** What the contract lets a register be narrowed by. */
export const REGISTER_FACETS = {
  associations: ['region', 'place', 'level', 'status', 'office', 'language', 'wing'],
  courses: ['region', 'place', 'language', 'level', 'format', 'year'],
  events: ['region', 'place', 'type', 'direction', 'tag', 'year'],
  houses: ['region', 'place'],
} as const satisfies Readonly<Record<RegisterId, readonly string[]>>

/** What the contract lets a register be sorted by; the first is the order without a wish. */
export const REGISTER_SORTS = {
  associations: [
    'name',
    'region',
    'place',
    'level',
    'status',
    'foundedOn',
    'registeredOn',
    'courses',
    'events',
  ],
  courses: [
    'startsOn',
    'endsOn',
    'provider',
    'region',
    'place',
    'language',
    'level',
    'format',
    'capacity',
    'enrolled',
    'completed',
  ],
  events: ['startsOn', 'title', 'region', 'place', 'type', 'direction', 'organiser', 'participants'],
  houses: ['name', 'region', 'openedOn'],
} as const satisfies Readonly<Record<RegisterId, readonly string[]>>

/** Most rows in one answer of the contract. */
export const MAX_REGISTER_LIMIT = 5000

/** What is asked where nothing is wished: the defaults of the contract, over the whole country and all time. */
export const NO_WISHES: Omit<RegisterQuery, 'division'> = {
  region: null,
  search: '',
  filters: {},
  from: null,
  to: null,
  sort: [],
  language: 'kk',
  offset: 0,
  limit: 100,
  group: null,
  hasFacets: true,
}
