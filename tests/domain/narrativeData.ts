import type { PopulationTable } from '../../src/domain/catalogue'
import type { Indicator, Target } from '../../src/domain/indicator'
import { readIndicator, type RegionData } from '../../src/domain/narrative/regionData'
import type { LateReport, Revision } from '../../src/domain/observation'
import { quartersOf, yearOf, type Period, type Quarter } from '../../src/domain/period'
import { divisionOf, gridOf, indicatorOf, type Written } from './fixtures'

export const OWN = 'akmola'
const OTHERS = ['aktobe', 'atyrau', 'karaganda', 'kostanay', 'kyzylorda', 'mangystau', 'pavlodar', 'turan']
export const REGIONS = [OWN, ...OTHERS]
const YEARS = Array.from({ length: 7 }, (_, i) => 2013 + i)
export const QUARTERS: readonly Quarter[] = YEARS.flatMap(quartersOf)

/** What stands in a cell; regions and periods not mentioned have 100, every year and everywhere alike. */
export type Told = (region: string, period: Period) => Written | undefined

/** A series as a test tells it: an indicator, what is unlike 100, and notes about reports. */
export interface ToldSeries {
  readonly indicator?: Partial<Indicator>
  readonly told?: Told
  readonly revisions?: readonly Revision[]
  readonly lateReports?: readonly LateReport[]
}

/** Only the own region, in the periods named, is unlike the others. */
export const own =
  (cells: Readonly<Record<string, Written>>): Told =>
  (region, period) =>
    region === OWN ? cells[period] : undefined

const RESIDENTS: PopulationTable = YEARS.flatMap((year) =>
  REGIONS.map((region) => ({ division: '2013' as const, region, year, residents: 100_000 })),
)

/** The data of the own region's page in a quarter. Nothing is news in them but what the series tell. */
export function pageOf(
  period: Quarter,
  series: readonly ToldSeries[],
  targets: readonly Target[] = [],
  regions: readonly string[] = REGIONS,
): RegionData {
  const division = divisionOf(...regions)
  const readings = series.map(({ indicator: changes = {}, told = () => undefined, ...notes }, i) => {
    const indicator = indicatorOf({
      id: i === 0 ? 'learners' : `learners-${i}`,
      normalisations: ['absolute'],
      ...changes,
    })
    const periods: readonly Period[] =
      indicator.frequency === 'year' ? YEARS.map((year): Period => `${year}`) : QUARTERS
    const rows = regions.map((region) => periods.map((at) => told(region, at) ?? 100))
    const grid = { ...gridOf(regions, periods, rows, indicator.id), ...notes }
    const inputs = { indicator, division, grid, numerator: null, denominator: null, weight: null }
    return readIndicator({ ...inputs, populations: RESIDENTS }, null)
  })
  return {
    catalogue: {
      dataset: {
        id: 'test',
        version: '1',
        title: {},
        source: {},
        isDemonstration: true,
        asOf: '2020-01-20',
        firstPeriod: '2013-Q1',
        lastPeriod: '2019-Q4',
      },
      programme: { id: 'test', name: {}, directions: [] },
      divisions: [division],
      indicators: readings.map((reading) => reading.indicator),
      targets,
    },
    division,
    region: OWN,
    period,
    readings,
  }
}

export const targetOf = (value: number, changes: Partial<Target> = {}): Target => ({
  indicator: 'learners',
  region: OWN,
  year: 2019,
  value,
  kind: 'plan',
  source: {},
  ...changes,
})

/** The own region is ahead of all others in the quarters of some years. */
export const aheadSince =
  (first: Quarter, value = 101): Told =>
  (region, period) =>
    region === OWN && period >= first && yearOf(period) > 2012 ? value : undefined
