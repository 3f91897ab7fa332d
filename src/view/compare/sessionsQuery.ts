import type { DataSource } from '../../data/dataSource'
import { registerQuery } from '../../data/queries'
import { nextDay } from '../../domain/day'
import type { Division } from '../../domain/division'
import type { RegisterQuery } from '../../domain/register/register'
import { MAX_REGISTER_LIMIT, NO_WISHES } from '../../domain/register/registerFields'

const askFor = (division: Division, rest: Partial<RegisterQuery>): RegisterQuery => ({
  // Sorted by day: whose alphabet it is does not matter, and one answer serves all languages.
  ...NO_WISHES,
  division: division.id,
  sort: [{ field: 'startsOn', isDescending: false }],
  limit: 0,
  hasFacets: false,
  ...rest,
})

/** All sessions of the register of events. */
export const sessionsQueryOf = (source: DataSource, division: Division) =>
  registerQuery(
    source,
    'events',
    askFor(division, { filters: { tag: ['session'] }, limit: MAX_REGISTER_LIMIT }),
  )

/** The days after one session up to and with another, so that no event is counted between two pairs of sessions. */
export const daysBetween = (earlier: string, later: string) => ({ from: nextDay(earlier), to: later })

/** How many events were held between two sessions. */
export const heldBetweenQuery = (source: DataSource, division: Division, earlier: string, later: string) =>
  registerQuery(source, 'events', askFor(division, daysBetween(earlier, later)))
