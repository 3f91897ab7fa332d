import { REGISTER_FACETS } from '../../src/domain/register/registerFields'
import type { RegisterId } from '../../src/domain/register/register'
import type { components } from '../../src/data/contract'
import { AS_OF, REGISTER_CONTRACT, VERSION } from '../catalogue'
import type { AskedRegister } from './askedRegister'
import { dayOf, isoOf } from './days'
import { ordered } from './order'
import { placeOf, PLACES, regionNumber, REGIONS } from './places'
import type { RegisterScope, RegisterTable } from './registerTable'
import { scan, type Wanted } from './scan'
import { askedWords } from './searchNames'

type Page = components['schemas']['RegisterPage']
type Counts = ReadonlyMap<string, number>

const FIRST_DAY = -Infinity
const LAST_DAY = Infinity

/** The region asked for is one more filter of the facet of regions. */
function filtersOf(query: AskedRegister): ReadonlyMap<string, ReadonlySet<string>> {
  const filters = new Map(Object.entries(query.filters).map(([field, values]) => [field, new Set(values)]))
  if (query.region !== null) {
    const named = filters.get('region')
    const isIn = named === undefined || named.has(query.region)
    filters.set('region', new Set(isIn ? [query.region] : []))
  }
  return filters
}

/** Most frequent first, then by value. */
const sortedCounts = (counts: Counts): { value: string; count: number }[] =>
  [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))

function groupsOf(scope: RegisterScope, rows: Uint32Array, group: AskedRegister['group']): Page['groups'] {
  if (group === null) return []
  const codes = group === 'day' ? scope.days : scope.places
  const counts = new Uint32Array(65_536)
  for (const row of rows) {
    const code = codes[row] ?? 0
    counts[code] = (counts[code] ?? 0) + 1
  }
  return Array.from(counts, (count, code) => ({ code, count }))
    .filter(({ count }) => count > 0)
    .map(({ code, count }) => ({ key: group === 'day' ? isoOf(code) : placeOf(code).id, count }))
}

/**
 * Answers a question about a register. Rows of other regions are made only when they are counted: the facet of regions
 * leaves the region aside, and without other wishes its counts are known before any row is.
 */
export function registerPage<Row extends { readonly place: string }>(
  register: RegisterId,
  table: RegisterTable<Row>,
  query: AskedRegister,
): Page & { rows: Row[] } {
  const filters = filtersOf(query)
  const words = askedWords(query.search)
  const isOnlyByRegion =
    words.length === 0 &&
    query.from === null &&
    query.to === null &&
    [...filters.keys()].every((field) => field === 'region')
  const [single = null, ...others] = filters.get('region') ?? []
  const isWithin = single !== null && others.length === 0 && (!query.hasFacets || isOnlyByRegion)
  const region = isWithin && regionNumber(single) >= 0 ? regionNumber(single) : null

  const scope = table.scope(region)
  const wanted: Wanted = {
    words,
    from: query.from === null ? FIRST_DAY : dayOf(query.from),
    to: query.to === null ? LAST_DAY : dayOf(query.to),
    filters,
    counted: query.hasFacets ? REGISTER_FACETS[register] : [],
  }
  const { rows: matching, counts } = scan(scope, wanted)
  const all = region === null ? counts : withRegions(counts, table)
  const orders = query.sort.map(({ field, isDescending }) => ({
    ...scope.sortKey(field, query.language),
    isDescending,
  }))
  const shown = ordered(matching, orders).subarray(query.offset, query.offset + query.limit)
  const rows = Array.from(shown, (at) => table.row(region, at))
  const groups = groupsOf(scope, matching, query.group)
  const named = new Set([
    ...rows.map(({ place }) => place),
    ...(query.group === 'place' ? groups.map(({ key }) => key) : []),
  ])
  return {
    contract: REGISTER_CONTRACT,
    datasetVersion: VERSION,
    register,
    division: '2013',
    asOf: AS_OF,
    total: matching.length,
    offset: query.offset,
    places: PLACES.filter(({ id }) => named.has(id)).map(({ id, name, lon, lat }) => ({
      id,
      name,
      lon,
      lat,
    })),
    facets: query.hasFacets
      ? REGISTER_FACETS[register].map((field) => ({
          field,
          values: sortedCounts(all.get(field) ?? new Map()),
        }))
      : [],
    groups,
    rows,
  }
}

function withRegions<Row>(
  counts: ReadonlyMap<string, Counts>,
  table: RegisterTable<Row>,
): ReadonlyMap<string, Counts> {
  const byRegion = new Map(
    REGIONS.map(({ id }, region) => [id, table.countIn(region)] as const).filter(([, count]) => count > 0),
  )
  return new Map([...counts, ['region', byRegion]])
}
