import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nationalSeries } from '../../src/domain/aggregation'
import { changeStep, changeSteps } from '../../src/domain/compare/changeSteps'
import {
  nationalChangeOver,
  presenceChanges,
  quarterEndedBy,
  regionChanges,
} from '../../src/domain/compare/sessionChange'
import { nextDay } from '../../src/domain/day'
import type { Indicator } from '../../src/domain/indicator'
import { addQuarters, daysOf, previousYear, type Period, type Span } from '../../src/domain/period'
import { shownPeriod } from '../../src/domain/shownPeriod'
import { quantile } from '../../src/domain/quantiles'
import { gridOf, indicatorOf, inputsOf, type Written } from './fixtures'

const days = fc
  .date({ min: new Date('2012-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('the quarter whose figures a session has', () => {
  test.each([
    ['2016-04-26', '2016-Q1'],
    ['2016-04-01', '2016-Q1'],
    ['2016-03-31', '2015-Q4'],
    ['2013-12-10', '2013-Q3'],
    ['2017-01-09', '2016-Q4'],
  ])('on %s it is %s', (day, quarter) => {
    expect(quarterEndedBy(day)).toBe(quarter)
  })

  test('had ended by that day, and the next one had not', () => {
    fc.assert(
      fc.property(days, (day) => {
        const quarter = quarterEndedBy(day)
        expect(daysOf(quarter).to < day).toBe(true)
        expect(daysOf(addQuarters(quarter, 1)).to < day).toBe(false)
      }),
    )
  })

  test('gives annual indicators the last year that had ended', () => {
    const annual = indicatorOf({ frequency: 'year' })
    expect(shownPeriod(annual, quarterEndedBy('2016-04-26'))).toBe('2015')
    expect(shownPeriod(annual, quarterEndedBy('2017-01-09'))).toBe('2016')
  })

  test('the day after the last of February is the first of March, in leap years too', () => {
    expect(['2016-02-28', '2016-02-29', '2019-02-28', '2019-12-31'].map(nextDay)).toEqual([
      '2016-02-29',
      '2016-03-01',
      '2019-03-01',
      '2020-01-01',
    ])
  })
})

const PERIODS: readonly Period[] = ['2016-Q1', '2017-Q1', '2018-Q1', '2018-Q3']
const PAIR = { earlier: '2016-Q1', later: '2018-Q1' } as const

/** Regions a, b, c … with a cell a period. */
function readOf(
  rows: readonly (readonly Written[])[],
  changes: Partial<Indicator> = {},
  span: Span = 'quarter',
) {
  const indicator = indicatorOf({ normalisations: ['absolute'], ...changes })
  const regions = rows.map((_, i) => 'abcdefgh'[i] ?? '')
  const grid = gridOf(regions, PERIODS, rows)
  return { indicator, grid, inputs: inputsOf(grid, { indicator }), read: { indicator, reported: grid, span } }
}

const rule = (value: number, of: string): Written => ({ value, rule: of })

describe('the change of a region between two sessions', () => {
  test('is in percent for counts, over the years in between', () => {
    const { read, grid } = readOf([[40, 55, 50, 60]])
    expect(regionChanges(read, grid, PAIR)[0]?.change).toEqual({ kind: 'percent', value: 25 })
  })

  test('is in points for shares', () => {
    const { read, grid } = readOf([[40, 55, 50, 60]], { kind: 'ratio', unit: '%' })
    expect(regionChanges(read, grid, PAIR)[0]?.change).toEqual({ kind: 'points', value: 10 })
  })

  test('is none over what is missing, a zero, another rule or a break, and says which', () => {
    const { read, grid } = readOf([
      ['O', 1, 5, 5],
      [5, 1, 'O', 5],
      [0, 1, 5, 5],
      [rule(5, 'all'), 1, rule(5, 'own'), 5],
      [5, { value: 5, status: 'B' }, 6, 5],
      [5, 5, 6, { value: 5, status: 'B' }],
    ])
    expect(
      regionChanges(read, grid, PAIR).map(({ change }) =>
        change.kind === 'none' ? change.reason : change.value,
      ),
    ).toEqual(['no-base', 'no-value', 'zero-base', 'other-rule', 'break', 20])
  })

  test('is none since January between readings of one quarter and of three', () => {
    const pair = { earlier: '2018-Q1', later: '2018-Q3' } as const
    const sums = readOf([[1, 2, 3, 4]], {}, 'year-to-date')
    expect(regionChanges(sums.read, sums.grid, pair)[0]?.change).toEqual({
      kind: 'none',
      reason: 'other-length',
    })
    const stocks = readOf([[1, 2, 3, 6]], { overTime: 'last', kind: 'stock' }, 'year-to-date')
    expect(regionChanges(stocks.read, stocks.grid, pair)[0]?.change).toEqual({ kind: 'percent', value: 100 })
  })

  test('of a survey may lie within the margin: √(3² + 4²) = 5 points', () => {
    const survey = { kind: 'index', unit: '%' } as const
    const estimate = (value: number, margin: number): Written => ({ value, margin })
    const { read, grid } = readOf(
      [
        [estimate(60, 3), 1, estimate(65, 4), 1],
        [estimate(60, 3), 1, estimate(65.1, 4), 1],
      ],
      survey,
    )
    expect(regionChanges(read, grid, PAIR).map(({ isWithinMargin }) => isWithinMargin)).toEqual([true, false])
  })
})

describe('the change of the country between two sessions', () => {
  test('is over the regions that can be compared, counted', () => {
    const { inputs, read } = readOf([
      [10, 1, 15, 1],
      [30, 1, 45, 1],
      [60, 1, 'O', 1],
      ['O', 1, 500, 1],
      [rule(5, 'own'), 1, 500, 1],
    ])
    // (15 + 45) ÷ (10 + 30) = 1.5
    expect(nationalChangeOver(inputs, read, 'absolute', PAIR)).toEqual({
      change: { kind: 'percent', value: 50 },
      compared: 2,
    })
  })

  test('a year apart is the change on the year that the map page says', () => {
    const cell = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.constant<Written>('O'))
    const row = fc.tuple(cell, cell, cell, cell)
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const { inputs, read } = readOf(rows)
        const onMap = nationalSeries(inputs, 'quarter', 'absolute')[2]
        const pair = { earlier: previousYear('2018-Q1'), later: '2018-Q1' } as const
        const found = nationalChangeOver(inputs, read, 'absolute', pair)
        expect(found).toEqual({ change: onMap?.change, compared: onMap?.compared })
      }),
    )
  })
})

describe('what is new and what fell silent', () => {
  test('are values that one of the sessions has; what cannot exist or is hidden is not silent', () => {
    const { grid } = readOf([
      ['O', 1, 5, 1],
      [5, 1, 'O', 1],
      [5, 1, 'M', 1],
      [5, 1, 'Q', 1],
      [5, 1, 0, 1],
      ['O', 1, 'O', 1],
    ])
    expect(presenceChanges(grid, PAIR)).toEqual({ appeared: ['a'], silent: ['b'] })
  })

  test('cannot be told where the data do not reach a session', () => {
    const { grid } = readOf([[1, 2, 3, 4]])
    expect(presenceChanges(grid, { earlier: '2012-Q4', later: '2018-Q1' })).toBeNull()
  })
})

describe('the steps of the map of change', () => {
  test('are readable neighbours up to the upper quartile, so that one outlier does not flatten the rest', () => {
    expect(changeSteps([1, -4, 6, -9, 12, 14, 21, 900])).toEqual([2, 5, 10])
    expect(changeSteps([0.3, -0.4, 0.25, 0.6])).toEqual([0.05, 0.1, 0.2])
  })

  test('are usual ones when nothing changed', () => {
    expect(changeSteps([])).toEqual([1, 2, 5])
    expect(changeSteps([0, 0, 0])).toEqual([1, 2, 5])
  })

  test('a size on a border belongs to the step beyond it', () => {
    expect([-10, -9.9, -2, -1.9, 0, 1.9, 2, 5, 10].map((change) => changeStep(change, [2, 5, 10]))).toEqual([
      -3, -2, -1, 0, 0, 0, 1, 2, 3,
    ])
  })

  test('ascend, and a fall is coloured as far from the middle as an equal rise', () => {
    const change = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), change, (changes, one) => {
        const steps = changeSteps(changes)
        expect(steps).toEqual(steps.toSorted((a, b) => a - b))
        expect(new Set(steps).size).toBe(3)
        expect(changeStep(-one, steps) + changeStep(one, steps)).toBe(0)
        const upper =
          quantile(
            changes.map(Math.abs).toSorted((a, b) => a - b),
            0.75,
          ) ?? 0
        if (upper >= 0.05) expect(steps[2]).toBeLessThanOrEqual(upper)
      }),
    )
  })
})
