import type { Breakdown } from '../../src/domain/breakdown'
import type { ObservationGrid } from '../../src/domain/observation'
import { observationAt } from '../../src/domain/observationGrid'
import { NO_WISHES } from '../../src/domain/register/registerFields'
import type { RegisterId, RegisterQuery } from '../../src/domain/register/register'
import type { Answer, DataSource } from '../../src/data/dataSource'
import { saidBoundaries, saidOwnBoundaries } from '../oracle/saidBoundaries'
import {
  saidCatalogue,
  saidDataset,
  saidDescription,
  saidPopulations,
  saidProgramme,
} from '../oracle/saidCatalogue'
import { saidBreakdowns, saidObservations } from '../oracle/saidFigures'
import type { Catalogue } from '../oracle/saidCatalogue'
import type { Said } from '../oracle/saidJson'
import { saidRegister } from '../oracle/saidRegister'

/** A question to the port, and the two readings of its answer that must agree. */
export interface Resource {
  readonly name: string
  /** Path and query below the base address; boundaries lie beside the page. */
  readonly at: string
  readonly ask: (source: DataSource) => Promise<Answer<unknown>>
  /** What the port answered, in the words of the oracle. */
  readonly meaning: (data: never) => unknown
  readonly oracle: (said: Said, catalogue: Catalogue) => unknown
}

const DIVISION = '2013'

/** What a dataset has that can be asked for. */
export interface Known {
  readonly programme: string
  readonly observed: readonly string[]
  readonly described: string
  readonly divided: readonly string[]
  readonly region: string
  readonly registers: readonly RegisterId[]
}

const gridMeaning = (grids: readonly ObservationGrid[]) =>
  grids.map((grid) => ({
    indicator: grid.indicator,
    division: grid.division,
    periods: grid.periods,
    cells: Object.fromEntries(
      grid.regions.flatMap((region) =>
        grid.periods.map((period) => {
          const { value, status, absence, rule, margin } = observationAt(grid, region, period)
          return [`${region} ${period}`, [value, status, absence, rule, margin]]
        }),
      ),
    ),
    revisions: grid.revisions,
    lateReports: grid.lateReports,
    unknownRegions: grid.unknownRegions,
  }))

const partsMeaning = (breakdowns: readonly Breakdown[]) =>
  breakdowns.map(({ regions, parts, ...breakdown }) => ({
    ...breakdown,
    cells: Object.fromEntries(
      regions.flatMap((region, table) =>
        breakdown.categories.flatMap(({ id }, row) =>
          breakdown.periods.map((year, column) => {
            const part = parts[table]?.[row]?.[column]
            return [`${region} ${id} ${year}`, [part?.value ?? null, part?.status, part?.absence ?? null]]
          }),
        ),
      ),
    ),
  }))

const same = (data: unknown) => data

function observations(ids: readonly string[]): Resource {
  return {
    name: `observations of ${ids.length}`,
    at: `/observations?indicator=${ids.join(',')}&division=${DIVISION}`,
    ask: (source) => source.observations(ids, DIVISION),
    meaning: gridMeaning,
    oracle: (said, catalogue) => saidObservations(said, ids, DIVISION, catalogue),
  }
}

function breakdowns(id: string): Resource {
  return {
    name: `breakdowns of ${id}`,
    at: `/indicators/${id}/breakdowns?division=${DIVISION}`,
    ask: (source) => source.breakdowns(id, DIVISION),
    meaning: partsMeaning,
    oracle: (said, catalogue) => saidBreakdowns(said, id, DIVISION, catalogue),
  }
}

const LIMIT = 6

type Asked = Pick<RegisterQuery, 'region' | 'group' | 'hasFacets' | 'offset'>

function register(id: RegisterId, own: Asked): Resource {
  const query: RegisterQuery = { ...NO_WISHES, division: DIVISION, limit: LIMIT, ...own }
  const { hasFacets, ...rest } = own
  const asked = { register: id, division: DIVISION, limit: LIMIT, ...rest }
  const group = own.group === null ? '' : `&group=${own.group}`
  const region = own.region === null ? '' : `&region=${own.region}`
  const facets = hasFacets ? '' : '&facets=no'
  return {
    name: `${id}${own.group === null ? '' : ` by ${own.group}`}`,
    at: `/${id}?division=${DIVISION}&language=kk&offset=${own.offset}&limit=${LIMIT}${region}${facets}${group}`,
    ask: (source) => source.register(id, query),
    meaning: same,
    oracle: (said, catalogue) => saidRegister(said, asked, catalogue),
  }
}

export const BOUNDARIES = '/boundaries/2013.topo.json'
/** Rows before the page that is asked for. */
const BEFORE = 2

/**
 * Every resource of the contract that an adapter reads; a new one is a line here and its reading in the oracle. Nobody reads
 * `/completeness`: the app has the figures themselves, and the contract suite judges who answers it (`tests/contract`).
 */
export const resourcesOf = (known: Known): readonly Resource[] => [
  {
    name: 'catalogue',
    at: '/catalogue',
    ask: (source) => source.catalogue(),
    meaning: same,
    oracle: saidCatalogue,
  },
  {
    name: 'dataset',
    at: '/dataset',
    ask: (source) => source.dataset(),
    meaning: same,
    oracle: saidDataset,
  },
  {
    name: 'populations',
    at: '/populations',
    ask: (source) => source.populations(),
    meaning: same,
    oracle: saidPopulations,
  },
  {
    name: 'programme',
    at: `/programmes/${known.programme}`,
    ask: (source) => source.programme(known.programme),
    meaning: same,
    oracle: (said) => saidProgramme(said, known.programme),
  },
  {
    name: 'description',
    at: `/indicators/${known.described}`,
    ask: (source) => source.indicatorMetadata(known.described),
    meaning: same,
    oracle: (said) => saidDescription(said, known.described),
  },
  observations(known.observed),
  observations(known.observed.slice(0, 1)),
  ...known.divided.map(breakdowns),
  // A first page with its facets, and a later one with counts by place, or by day of the calendar.
  ...known.registers.flatMap((id) => [
    register(id, { region: null, group: null, hasFacets: true, offset: 0 }),
    register(id, {
      region: known.region,
      group: id === 'events' ? 'day' : 'place',
      hasFacets: false,
      // A region has few houses.
      offset: id === 'houses' ? 0 : BEFORE,
    }),
  ]),
]

/** Boundaries that a source draws itself; asked for where the configuration says so. */
export const OWN_BOUNDARIES_RESOURCE: Resource = {
  name: 'boundaries of the source',
  at: '/boundaries/2013',
  ask: (source) => source.boundaries(DIVISION, 'light'),
  meaning: same,
  oracle: (said, catalogue) => saidOwnBoundaries(said, DIVISION, 'light', catalogue),
}

/** Boundaries that come with the app. */
export const BOUNDARIES_RESOURCE: Resource = {
  name: 'boundaries',
  at: BOUNDARIES,
  ask: (source) => source.boundaries(DIVISION, 'light'),
  meaning: same,
  oracle: (said, catalogue) => saidBoundaries(said, DIVISION, 'light', catalogue),
}
