import type { RegisterQuery } from '../../domain/register/register'
import type { operations } from '../contract'

type Parameters = operations['getEvents']['parameters']['query']

/** A question about a register as the contract words it; what is not asked is left out of the address. */
export function registerParameters(query: RegisterQuery): Parameters {
  const filter = Object.entries(query.filters)
    .flatMap(([field, values]) => values.map((value) => `${field}:${value}`))
    .toSorted()
  const sort = query.sort.map(({ field, isDescending }) => `${isDescending ? '-' : ''}${field}`)
  return {
    division: query.division,
    language: query.language,
    offset: query.offset,
    limit: query.limit,
    ...(query.region === null ? {} : { region: query.region }),
    ...(query.search === '' ? {} : { q: query.search }),
    ...(filter.length === 0 ? {} : { filter }),
    ...(query.from === null ? {} : { from: query.from }),
    ...(query.to === null ? {} : { to: query.to }),
    ...(sort.length === 0 ? {} : { sort }),
    ...(query.hasFacets ? {} : { facets: 'no' as const }),
    ...(query.group === null ? {} : { group: query.group }),
  }
}
