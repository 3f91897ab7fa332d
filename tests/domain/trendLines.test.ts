import { describe, expect, test } from 'vitest'
import { nationalSeries } from '../../src/domain/aggregation'
import { targetMarks, targetReading } from '../../src/domain/compare/targetMarks'
import {
  extremesAt,
  gapsByReason,
  summariseTrend,
  trendLines,
  type TrendOptions,
} from '../../src/domain/compare/trendLines'
import type { Indicator, Target } from '../../src/domain/indicator'
import { displayedGrid } from '../../src/domain/normalisation'
import type { Period } from '../../src/domain/period'
import { COUNTRY } from '../../src/domain/region'
import { gridOf, indicatorOf, inputsOf, type Written } from './fixtures'

const REGIONS = ['akmola', 'aktobe', 'almaty', 'atyrau', 'jambyl']
const QUARTERS: readonly Period[] = ['2018-Q3', '2018-Q4', '2019-Q1']
const PLAIN: TrendOptions = { base: null, since: null, rules: 'all' }

function trends(
  rows: readonly (readonly Written[])[],
  options: Partial<TrendOptions> = {},
  changes: Partial<Indicator> = {},
) {
  const grid = gridOf(REGIONS.slice(0, rows.length), QUARTERS, rows)
  const indicator = indicatorOf(changes)
  const inputs = inputsOf(grid, { indicator })
  return trendLines(
    {
      indicator,
      reported: grid,
      span: 'quarter',
      displayed: displayedGrid(inputs, 'quarter', 'absolute'),
      national: nationalSeries(inputs, 'quarter', 'absolute'),
    },
    { ...PLAIN, ...options },
  )
}

const APART = { value: 900, rule: 'all-forms' } as const

describe('lines of all regions over time', () => {
  test('the country is the sum, median and quartiles are of the regions that reported, worked by hand', () => {
    const { national, middle } = trends([[10], [20], [30], [40], ['O']])
    expect(national[0]?.value).toBe(100)
    expect(middle[0]).toEqual({ median: 25, middle: [17.5, 32.5], n: 4, mixesRules: false })
  })

  test('a region that did not report is a gap with its reason, never zero', () => {
    const { lines } = trends([
      [10, 'O', 0],
      [10, 'Q', 10],
    ])
    expect(lines[0]?.points.map(({ value, absence }) => value ?? absence)).toEqual([10, 'not-reported', 0])
    expect(lines[1]?.points[1]?.absence).toBe('suppressed')
  })

  test('start at the quarter asked for', () => {
    const { periods, lines, national, middle } = trends([[1, 2, 3]], { since: '2018-Q4' })
    expect(periods).toEqual(['2018-Q4', '2019-Q1'])
    expect(lines[0]?.points.map(({ value }) => value)).toEqual([2, 3])
    expect([national.length, middle.length]).toEqual([2, 2])
  })

  test('indexed to a quarter they are 100 there, also when it lies before the first one shown', () => {
    const { lines, national } = trends(
      [
        [50, 100, 25],
        [50, 100, 75],
      ],
      { base: '2018-Q3', since: '2018-Q4' },
    )
    expect(lines.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [200, 50],
      [200, 150],
    ])
    expect(national.map(({ value }) => value)).toEqual([200, 100])
  })

  test('over a base that is missing or zero they are gaps that say so', () => {
    const { lines } = trends(
      [
        ['O', 5, 'Q'],
        [0, 5, 5],
      ],
      { base: '2018-Q3' },
    )
    expect(lines[0]?.points.map(({ absence }) => absence)).toEqual(['not-reported', 'no-base', 'suppressed'])
    expect(lines[1]?.points.map(({ absence }) => absence)).toEqual(['zero-base', 'zero-base', 'zero-base'])
  })

  test('a region of another counting rule bears the mark and, with one rule only, stays out of the middle', () => {
    const rows = [[10], [20], [30], [APART]]
    const all = trends(rows)
    expect(all.lines.map(({ points }) => points[0]?.isOtherRule)).toEqual([false, false, false, true])
    expect(all.middle[0]).toEqual({ median: 25, middle: [17.5, 247.5], n: 4, mixesRules: true })
    expect(all.national[0]?.isOtherRule).toBe(true)
    const same = trends(rows, { rules: 'same' })
    expect(same.middle[0]).toEqual({ median: 20, middle: [15, 25], n: 3, mixesRules: false })
  })

  test('only breaks among the periods shown are marked', () => {
    const breaks = [
      { period: '2018-Q4', note: {} },
      { period: '2015-Q1', note: {} },
    ]
    expect(trends([[1, 2, 3]], {}, { breaks }).breaks).toEqual(['2018-Q4'])
  })
})

describe('the highest and the lowest region', () => {
  test('are those of the period, without regions of another rule when one rule is asked for', () => {
    const rows = [[10], [20], [30], [APART]]
    const ids = (rules: 'all' | 'same') => {
      const found = extremesAt(trends(rows, { rules }), '2018-Q3', rules)
      return [found?.highest.region, found?.lowest.region]
    }
    expect(ids('all')).toEqual(['atyrau', 'akmola'])
    expect(ids('same')).toEqual(['almaty', 'akmola'])
  })

  test('are not said when all are equal or only one reported', () => {
    expect(extremesAt(trends([[7], [7], [7]]), '2018-Q3', 'all')).toBeNull()
    expect(extremesAt(trends([[7], ['O']]), '2018-Q3', 'all')).toBeNull()
  })
})

describe('a line in figures', () => {
  test('has its first, last, highest and lowest value with their periods', () => {
    const [line] = trends([['O', 9, 4]]).lines
    const summary = summariseTrend(line?.points ?? [])
    expect([summary?.first.period, summary?.last.period]).toEqual(['2018-Q4', '2019-Q1'])
    expect([summary?.highest.value, summary?.lowest.value]).toEqual([9, 4])
  })

  test('without any value there is nothing to say, and the reasons are counted', () => {
    const [line] = trends([['O', 'Q', 'O']]).lines
    expect(summariseTrend(line?.points ?? [])).toBeNull()
    expect([...gapsByReason(line?.points ?? [])]).toEqual([
      ['not-reported', 2],
      ['suppressed', 1],
    ])
  })
})

describe('targets beside lines', () => {
  const target = (year: number, region = COUNTRY): Target => ({
    indicator: 'learners',
    region,
    year,
    value: 500,
    kind: 'plan',
    source: {},
  })

  test('stand at the last quarter of their year, and at no year that is not drawn', () => {
    const marks = targetMarks(
      [target(2018), target(2019), target(2018, 'akmola')],
      indicatorOf(),
      COUNTRY,
      QUARTERS,
    )
    expect(marks.map(({ period, target: { year } }) => [period, year])).toEqual([['2018-Q4', 2018]])
  })

  test('of an annual indicator stand at the year', () => {
    const annual = indicatorOf({ frequency: 'year' })
    expect(targetMarks([target(2018)], annual, COUNTRY, ['2018', '2019'])).toHaveLength(1)
  })

  test('of counts are held against the year so far, of levels against the level', () => {
    expect(targetReading(indicatorOf()).span).toBe('year-to-date')
    expect(targetReading(indicatorOf({ kind: 'stock', overTime: 'last' })).span).toBe('quarter')
  })
})
