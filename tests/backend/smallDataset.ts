import type { components } from '../../src/data/contract'
import { plainIndicator, sameWords } from '../../examples/backend/src/importing/plainIndicator'
import {
  put,
  type ImportRow,
  type ImportRows,
  type ImportSource,
  type TableName,
} from '../../examples/backend/src/importing/rows'

const indicator = (position: number, id: string, own: Partial<ImportRows['indicator']> = {}) =>
  put('indicator', { ...plainIndicator(position, id), ...own })

const cell = (
  id: string,
  region: string,
  period: string,
  value: number | null,
  own: Partial<ImportRows['observation']> = {},
) =>
  put('observation', {
    division: '2013',
    indicator: id,
    region,
    period,
    value,
    status: value === null ? 'O' : 'A',
    rule: null,
    margin: null,
    is_published: true,
    ...own,
  })

const part = (category: string, value: number | null, status = 'A') =>
  put('breakdown_cell', {
    indicator: 'learners',
    division: '2013',
    breakdown: 'sex',
    category,
    region: 'akmola',
    year: 2019,
    unit: 'persons',
    value,
    status,
  })

const region = (position: number, id: string) =>
  put('region', {
    division: '2013',
    id,
    position,
    kind: 'oblast',
    name: sameWords(id),
    short_name: sameWords(id),
    abbreviation: sameWords(id),
    centre: sameWords(id),
    iso: null,
    iso_old: null,
    kato: `${position}`,
    aliases: [],
    area_km2: null,
  })

/** Boundaries without a line, of some regions. */
export function topologyOf(regions: readonly string[]): ImportRows['boundaries']['topology'] {
  const shapes: components['schemas']['RegionGeometries'] = {
    type: 'GeometryCollection',
    geometries: regions.map((id) => ({ type: 'Polygon', id, arcs: [] })),
  }
  return { type: 'Topology', objects: { light: shapes, detailed: shapes }, arcs: [] }
}

/** Two regions, three indicators, one year, one event. */
export const SMALL: readonly ImportRow[] = [
  put('programme', {
    id: 'plan',
    position: 0,
    name: sameWords('plan'),
    approved: '2013-04-18',
    first_year: 2013,
    last_year: 2020,
  }),
  put('direction', { programme: 'plan', id: '1', position: 0, name: sameWords('direction') }),
  put('field', { programme: 'plan', direction: '1', id: 'work', position: 0, name: sameWords('work') }),
  put('division', { id: '2013', position: 0, name: sameWords('2013'), from_date: '1997-05-03' }),
  region(0, 'akmola'),
  region(1, 'aktobe'),
  put('boundaries', { division: '2013', topology: topologyOf(['akmola', 'aktobe']) }),
  indicator(0, 'learners'),
  indicator(1, 'completed', { part_of: 'learners' }),
  indicator(2, 'rate', {
    unit: '%',
    kind: 'ratio',
    over_regions: 'ratio',
    over_time: 'ratio',
    numerator: 'completed',
    denominator: 'learners',
    range_max: 100,
  }),
  put('dataset', {
    id: 'small',
    version: 'first',
    title: sameWords('small'),
    source: sameWords('nobody'),
    is_demonstration: true,
    as_of: '2020-01-15',
    first_period: '2019-Q1',
    last_period: '2019-Q4',
    reporting_quarter: null,
    reporting_year: null,
    programme: 'plan',
    publisher: null,
    licence: null,
    licence_url: null,
  }),
  put('population', { division: '2013', region: 'akmola', year: 2019, residents: 738_587, urban: 347_136 }),
  ...['learners', 'completed'].map((id) =>
    put('series', { division: '2013', indicator: id, unit: 'persons', rule_ids: null }),
  ),
  put('series', { division: '2013', indicator: 'rate', unit: '%', rule_ids: null }),
  ...['2019-Q1', '2019-Q2', '2019-Q3', '2019-Q4'].flatMap((period) => [
    cell('learners', 'akmola', period, 10),
    cell('completed', 'akmola', period, 5),
    cell('rate', 'akmola', period, 50),
    cell('learners', 'aktobe', period, null),
  ]),
  put('breakdown', { indicator: 'learners', id: 'sex', position: 0, name: sameWords('sex') }),
  ...['women', 'men'].map((id, position) =>
    put('breakdown_category', { indicator: 'learners', breakdown: 'sex', id, position, name: sameWords(id) }),
  ),
  part('women', 30),
  part('men', 10),
  put('place', {
    division: '2013',
    id: 'kokshetau',
    position: 0,
    region: 'akmola',
    name: sameWords('Kokshetau'),
    lon: 69.4,
    lat: 53.3,
  }),
  put('event', {
    division: '2013',
    id: 'event-1',
    region: 'akmola',
    place: 'kokshetau',
    is_published: true,
    title: sameWords('Nauryz'),
    starts_on: '2019-03-22',
    ends_on: '2019-03-23',
    type: 'learners',
    direction: '1',
    measure: '1.work.1',
    organiser: sameWords('House of Friendship'),
    participants: 300,
    tags: ['jubilee'],
  }),
]

/** Rows as a source; `change` may spoil one of them. */
export function sourceOf(rows: readonly ImportRow[]): ImportSource {
  async function* arriving() {
    yield* rows
  }
  return { name: 'small', rows: arriving(), expected: rows.length }
}

/** The small dataset with the rows of a table changed; `isMeant` says which of them. */
export const changed = <K extends TableName>(
  table: K,
  change: Partial<ImportRows[K]>,
  isMeant: (row: ImportRows[K]) => boolean = () => true,
): readonly ImportRow[] =>
  SMALL.map((each) =>
    // The row is of the table that its name says.
    each.table === table && isMeant(each.row as ImportRows[K])
      ? put(table, { ...(each.row as ImportRows[K]), ...change })
      : each,
  )
