import { REGISTER_FACETS } from '../../domain/register/registerFields'
import type { RegisterId } from '../../domain/register/register'
import type { components } from '../contract'
import type { AskedRegister } from './askedRegister'
import { dayOf, isoOf } from './days'
import { ordered } from './order'
import type { RegisterScope, RegisterTable } from './registerTable'
import { scan, type Wanted } from './scan'
import { askedWords } from './searchNames'

type Page = components['schemas']['RegisterPage']
/** What surrounds the rows of a register. */
export interface RegisterSurroundings extends Pick<
  Page,
  'contract' | 'datasetVersion' | 'asOf' | 'division'
> {
  /** Ids, by number of the region. */
  readonly regions: readonly string[]
  /** By code of the place. */
  readonly places: Page['places']
}

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
    .toSorted((a, b) => (a.count === b.count ? (a.value < b.value ? -1 : 1) : b.count - a.count))

function groupsOf(
  scope: RegisterScope,
  rows: Uint32Array,
  group: AskedRegister['group'],
  places: Page['places'],
): Page['groups'] {
  if (group === null) return []
  const codes = group === 'day' ? scope.days : scope.places
  const counts = new Map<number, number>()
  for (const row of rows) {
    const code = codes[row] ?? 0
    counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return [...counts]
    .toSorted(([a], [b]) => a - b)
    .map(([code, count]) => ({ key: group === 'day' ? isoOf(code) : (places[code]?.id ?? ''), count }))
}

/**
 * Answers a question about a register. Rows of other regions are made only when they are counted: the facet of regions
 * leaves the region aside, and without other wishes its counts are known before any row is.
 */
export function registerPage<Row extends { readonly place: string }>(
  register: RegisterId,
  table: RegisterTable<Row>,
  query: AskedRegister,
  surroundings: RegisterSurroundings,
): Page & { rows: Row[] } {
  const { regions, places, ...about } = surroundings
  const filters = filtersOf(query)
  const words = askedWords(query.search)
  const isOnlyByRegion =
    words.length === 0 &&
    query.from === null &&
    query.to === null &&
    [...filters.keys()].every((field) => field === 'region')
  const [single = null, ...others] = filters.get('region') ?? []
  const isWithin = single !== null && others.length === 0 && (!query.hasFacets || isOnlyByRegion)
  const region = isWithin && regions.includes(single) ? regions.indexOf(single) : null

  const scope = table.scope(region)
  const wanted: Wanted = {
    words,
    from: query.from === null ? FIRST_DAY : dayOf(query.from),
    to: query.to === null ? LAST_DAY : dayOf(query.to),
    filters,
    counted: query.hasFacets ? REGISTER_FACETS[register] : [],
  }
  const { rows: matching, counts } = scan(scope, wanted)
  const all = region === null ? counts : withRegions(counts, table, regions)
  const orders = query.sort.map(({ field, isDescending }) => ({
    ...scope.sortKey(field, query.language),
    isDescending,
  }))
  const shown = ordered(matching, orders).subarray(query.offset, query.offset + query.limit)
  const rows = Array.from(shown, (at) => table.row(region, at))
  const groups = groupsOf(scope, matching, query.group, places)
  const named = new Set([
    ...rows.map(({ place }) => place),
    ...(query.group === 'place' ? groups.map(({ key }) => key) : []),
  ])
  return {
    ...about,
    register,
    total: matching.length,
    offset: query.offset,
    places: places.filter(({ id }) => named.has(id)),
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
  regions: readonly string[],
): ReadonlyMap<string, Counts> {
  const byRegion = new Map(
    regions.map((id, region) => [id, table.countIn(region)] as const).filter(([, count]) => count > 0),
  )
  return new Map([...counts, ['region', byRegion]])
}
