import { describe, expect, test } from 'vitest'
import { INDICATORS } from '../../mocks/indicators'
import { measures } from '../../mocks/measures'
import { REGION_IDS, seriesOf } from '../../mocks/observations'
import { blindSpots, yearReport, yearsWithFigures, type SightRule } from '../../src/domain/blindSpots'
import type { ObservationGrid, ObservationStatus } from '../../src/domain/observation'
import { makeGrid } from '../../src/domain/observationGrid'
import { parsePeriod } from '../../src/domain/period'
import type { Measure } from '../../src/domain/programme'
import { absenceOf } from '../../src/domain/status'
import { gridOf } from './fixtures'
import { measureOf } from './programmeFixture'

const QUARTERS = ['2018-Q4', '2019-Q1', '2019-Q2', '2019-Q3', '2019-Q4'] as const
const YEARS = ['2018', '2019'] as const

/** Two regions, three indicators. South reports no courses in 2019; meetings cannot exist in the north. */
const REGIONS = ['north', 'south'] as const
const grids = new Map<string, ObservationGrid>([
  [
    'courses',
    gridOf(REGIONS, QUARTERS, [
      [5, 0, 'O', 'O', 'O'],
      [4, 'O', 'O', 'O', 'O'],
    ]),
  ],
  [
    'events',
    gridOf(REGIONS, YEARS, [
      [1, 2],
      [3, 'O'],
    ]),
  ],
  [
    'meetings',
    gridOf(REGIONS, YEARS, [
      ['M', 'M'],
      [7, 8],
    ]),
  ],
])

const MEASURES: readonly Measure[] = [
  measureOf('a', ['courses']),
  measureOf('b', ['courses', 'meetings']),
  measureOf('c', ['events'], 'partly'),
  measureOf('d', []),
  measureOf('e', ['events'], 'no'),
]

const spotsBy = (rule: SightRule) =>
  blindSpots({ measures: MEASURES, grids, regions: REGIONS, year: 2019, rule })

const idsOf = (list: readonly Measure[] | undefined) => list?.map(({ id }) => id)

describe('blind spots by hand', () => {
  test('a measure is seen where any of its indicators has a figure in the year: zero is a figure', () => {
    const [north, south] = spotsBy('any').regions
    expect([north?.seen, south?.seen]).toEqual([3, 1])
    expect([idsOf(north?.blind), idsOf(south?.blind)]).toEqual([['d'], ['a', 'c', 'd']])
    expect(north?.share).toBe(75)
  })

  test('in full, it is seen where no figure of its indicators is missing, but for those that cannot exist', () => {
    const [north, south] = spotsBy('all').regions
    expect([idsOf(north?.blind), idsOf(south?.blind)]).toEqual([
      ['a', 'b', 'd'],
      ['a', 'b', 'c', 'd'],
    ])
  })

  test('measures that figures cannot show are left out of the whole, and it says how many', () => {
    expect(spotsBy('any')).toMatchObject({ monitorable: 4, notMonitorable: 1 })
  })

  test('a measure without an indicator is blind everywhere and asks for an indicator, not for a report', () => {
    const { nowhere, withoutIndicator, gaps } = spotsBy('any')
    expect([idsOf(nowhere), idsOf(withoutIndicator)]).toEqual([['d'], ['d']])
    expect(gaps.map(({ measure }) => measure.id)).not.toContain('d')
  })

  test('who could report what: the region, the measure and the indicator that would open it', () => {
    expect(
      spotsBy('any').gaps.map(({ region, measure, indicator, reported, expected }) => [
        region,
        measure.id,
        indicator,
        reported,
        expected,
      ]),
    ).toEqual([
      ['south', 'a', 'courses', 0, 4],
      ['south', 'c', 'events', 0, 1],
    ])
  })

  test('nobody is asked for a figure that cannot exist', () => {
    const asked = spotsBy('all').gaps.filter(({ region }) => region === 'north')
    expect(asked.map(({ measure, indicator }) => [measure.id, indicator])).toEqual([
      ['a', 'courses'],
      ['b', 'courses'],
    ])
  })

  test('years without any value are not on offer', () => {
    expect(yearsWithFigures(grids.values())).toEqual([2018, 2019])
    expect(yearsWithFigures([gridOf(['north'], YEARS, [[0, 'O']])])).toEqual([2018])
  })

  test('a region the source has no row for reported nothing of what was expected', () => {
    const events = gridOf(REGIONS, YEARS, [[1, 2]])
    expect(yearReport(events, 'east', 2019)).toEqual({ reported: 0, expected: 1 })
  })
})

/** Counts again, from the wire, cell by cell: slow and without anything of the domain. */
function recount(region: number, year: number, rule: SightRule): number {
  let seen = 0
  for (const measure of measures) {
    if (measure.monitorable === 'no') continue
    let hasAny = false
    let lacksOne = false
    for (const id of measure.indicators) {
      const series = seriesOf(id)
      series?.periods.forEach((period, column) => {
        if (!period.startsWith(String(year)) || series.statuses[region]?.[column] === 'M') return
        if (series.values[region]?.[column] === null) lacksOne = true
        else hasAny = true
      })
    }
    if (rule === 'any' ? hasAny : hasAny && !lacksOne) seen += 1
  }
  return seen
}

/** The demonstration data as grids. */
const demonstration = new Map(
  INDICATORS.map(({ id }) => {
    const series = seriesOf(id)
    if (series === null) throw new Error(id)
    const periods = series.periods.map((text) => parsePeriod(text) ?? '2013')
    const grid = makeGrid(
      { indicator: id, division: '2013', regions: REGION_IDS, periods },
      (row, column) => {
        // Letters of the demonstration data are of the code list; its own test keeps them so.
        const status = (series.statuses[row]?.[column] ?? 'O') as ObservationStatus
        const value = series.values[row]?.[column] ?? null
        return { value, status, absence: absenceOf(status), rule: null, margin: null }
      },
    )
    return [id, grid] as const
  }),
)

describe('blind spots of the demonstration data', () => {
  for (const rule of ['any', 'all'] as const) {
    test(`are what a slow recount from the wire finds, every year and region, by the rule "${rule}"`, () => {
      for (const year of [2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020]) {
        const { regions, monitorable, notMonitorable } = blindSpots({
          measures,
          grids: demonstration,
          regions: REGION_IDS,
          year,
          rule,
        })
        expect([monitorable, notMonitorable]).toEqual([122, 18])
        expect(regions.map(({ seen }) => seen)).toEqual(REGION_IDS.map((_, row) => recount(row, year, rule)))
        expect(regions.map(({ seen, blind }) => seen + blind.length)).toEqual(REGION_IDS.map(() => 122))
      }
    })
  }
})
