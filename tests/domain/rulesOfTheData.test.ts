import { describe, expect, test } from 'vitest'
import { nationalSeries } from '../../src/domain/aggregation'
import { changeBetween } from '../../src/domain/change'
import { classify, classOf } from '../../src/domain/classify'
import { expectedCounts, reportedCounts } from '../../src/domain/completeness'
import { crossSectionAt } from '../../src/domain/crossSectionAt'
import { goodPeriod } from '../../src/domain/goodPeriod'
import { partsOf, toEarlierDivision } from '../../src/domain/lineage'
import { displayedGrid } from '../../src/domain/normalisation'
import { gridColumn, observationAt } from '../../src/domain/observationGrid'
import { addQuarters, comparePeriods, parsePeriod, previousYear } from '../../src/domain/period'
import { rankFigures } from '../../src/domain/ranking'
import { isRegionBroken, isSeriesBroken } from '../../src/domain/seriesBreak'
import { targetFor } from '../../src/domain/targets'
import { divisionOf, gridOf, indicatorOf, inputsOf } from './fixtures'

const Q = ['2018-Q4', '2019-Q1', '2019-Q2', '2019-Q3', '2019-Q4'] as const

describe('rule 1: missing is not zero', () => {
  const grid = gridOf(['a', 'b', 'c'], ['2019-Q4'], [[0], ['O'], [10]])
  const inputs = inputsOf(grid)
  const classification = classify([0, 10], { method: 'natural-breaks', classes: 5 })
  const [national] = nationalSeries(inputs, 'quarter', 'absolute')
  const section = crossSectionAt({
    indicator: inputs.indicator,
    division: inputs.division,
    displayed: grid,
    absolute: grid,
    reported: grid,
    span: 'quarter',
    national: national ?? expect.fail(),
    period: '2019-Q4',
    classification,
  })

  test('zero is counted, classed and ranked', () => {
    expect(section.figures[0]).toMatchObject({
      value: 0,
      classIndex: 0,
      absence: null,
      rank: { from: 2, of: 2 },
    })
  })

  test('a missing value has a reason and no class, no rank, no part in the total', () => {
    expect(section.figures[1]).toMatchObject({
      value: null,
      classIndex: null,
      rank: null,
      absence: 'not-reported',
    })
    // 0 + 10, over two of three regions
    expect(national).toMatchObject({ value: 10, reported: 2, expected: 3 })
    expect(section.absent).toEqual(['b'])
    expect(section.classCounts.reduce((sum, count) => sum + count, 0)).toBe(2)
  })

  test('a region or period that was never sent reads as "not in the data", not as zero', () => {
    expect(observationAt(grid, 'elsewhere', '2019-Q4')).toMatchObject({ value: null, absence: 'not-in-data' })
    expect(observationAt(grid, 'a', '2030-Q1')).toMatchObject({ value: null, absence: 'not-in-data' })
    expect(gridColumn(grid, '2019-Q4').map((cell) => cell.value)).toEqual([0, null, 10])
  })

  test('what cannot exist is not expected either', () => {
    const rooms = gridOf(['a', 'b', 'c'], ['2019-Q4'], [['M'], [3], ['O']])
    expect(nationalSeries(inputsOf(rooms), 'quarter', 'absolute')[0]).toMatchObject({
      reported: 1,
      expected: 2,
    })
    expect(reportedCounts(rooms)).toEqual([1])
    expect(expectedCounts(rooms)).toEqual([2])
  })
})

describe('rule 2: aggregation is declared', () => {
  const ratio = indicatorOf({
    id: 'rate',
    kind: 'ratio',
    unit: '%',
    overRegions: 'ratio',
    overTime: 'ratio',
    numerator: 'done',
    denominator: 'all',
    normalisations: ['absolute'],
  })
  // Region a completed 90 of 100, region b 10 of 300.
  const quarters = ['2019-Q1', '2019-Q2'] as const
  const own = gridOf(
    ['a', 'b'],
    quarters,
    [
      [90, 50],
      [3.3, 50],
    ],
    'rate',
  )
  const numerator = gridOf(
    ['a', 'b'],
    quarters,
    [
      [90, 10],
      [10, 100],
    ],
    'done',
  )
  const denominator = gridOf(
    ['a', 'b'],
    quarters,
    [
      [100, 20],
      [300, 200],
    ],
    'all',
  )
  const inputs = inputsOf(own, { indicator: ratio, numerator, denominator })

  test('the national rate is completions ÷ learners, never the mean of rates', () => {
    // (90 + 10) / (100 + 300) = 25 %; the mean of 90 % and 3.3 % would be 46.7 %
    expect(nationalSeries(inputs, 'quarter', 'absolute')[0]?.value).toBeCloseTo(25, 10)
  })

  test('since January the parts are summed first', () => {
    // a: (90 + 10) / (100 + 20) = 83.33 %
    expect(
      observationAt(displayedGrid(inputs, 'year-to-date', 'absolute'), 'a', '2019-Q2').value,
    ).toBeCloseTo(83.3333, 4)
    // country: (90 + 10 + 10 + 100) / (100 + 300 + 20 + 200) = 210 / 620
    expect(nationalSeries(inputs, 'year-to-date', 'absolute')[1]?.value).toBeCloseTo((210 / 620) * 100, 10)
  })

  test('a ratio over nothing has no value', () => {
    const nothing = gridOf(
      ['a', 'b'],
      quarters,
      [
        [0, 0],
        [0, 0],
      ],
      'all',
    )
    const cell = observationAt(
      displayedGrid({ ...inputs, denominator: nothing }, 'quarter', 'absolute'),
      'a',
      '2019-Q1',
    )
    expect(cell).toMatchObject({ value: null, absence: 'zero-denominator' })
  })

  test('a hidden ratio stays hidden even when its parts are known', () => {
    const hidden = gridOf(
      ['a', 'b'],
      quarters,
      [
        ['Q', 50],
        [3.3, 50],
      ],
      'rate',
    )
    const cell = observationAt(
      displayedGrid({ ...inputs, grid: hidden }, 'quarter', 'absolute'),
      'a',
      '2019-Q1',
    )
    expect(cell).toMatchObject({ value: null, absence: 'suppressed' })
  })

  test('a survey is weighed by its respondents', () => {
    const survey = indicatorOf({
      id: 's',
      kind: 'index',
      overRegions: 'weighted-mean',
      overTime: 'mean',
      weight: 'n',
    })
    const shares = gridOf(['a', 'b'], ['2019-Q1'], [[90], [80]], 's')
    const weight = gridOf(['a', 'b'], ['2019-Q1'], [[100], [300]], 'n')
    // (90 × 100 + 80 × 300) / 400 = 82.5
    expect(
      nationalSeries(inputsOf(shares, { indicator: survey, weight }), 'quarter', 'absolute')[0]?.value,
    ).toBeCloseTo(82.5, 10)
  })

  test('where no rule is declared there is no national value', () => {
    const none = indicatorOf({ overRegions: 'none' })
    expect(nationalSeries(inputsOf(own, { indicator: none }), 'quarter', 'absolute')[0]?.value).toBeNull()
  })
})

describe('rule 3: normalisation uses residents of the same year and division', () => {
  const grid = gridOf(
    ['a', 'b'],
    ['2018-Q4', '2019-Q1'],
    [
      [50, 50],
      [30, 30],
    ],
  )
  const populations = [
    { division: '2013' as const, region: 'a', year: 2018, residents: 100_000 },
    { division: '2013' as const, region: 'a', year: 2019, residents: 125_000 },
    { division: '2018' as const, region: 'b', year: 2019, residents: 10_000 },
  ]
  const displayed = displayedGrid(inputsOf(grid, { populations }), 'quarter', 'per-10k')

  test('50 of 100,000 residents is 5 per 10,000; of 125,000 it is 4', () => {
    expect(observationAt(displayed, 'a', '2018-Q4').value).toBeCloseTo(5, 10)
    expect(observationAt(displayed, 'a', '2019-Q1').value).toBeCloseTo(4, 10)
  })

  test('residents of another division are not used, and it says why there is no value', () => {
    expect(observationAt(displayed, 'b', '2019-Q1')).toMatchObject({ value: null, absence: 'no-population' })
  })

  test('the national rate divides by the residents of the regions that have a value', () => {
    expect(nationalSeries(inputsOf(grid, { populations }), 'quarter', 'per-10k')[1]).toMatchObject({
      value: 4,
      reported: 1,
      expected: 2,
    })
  })
})

describe('rule 4: ranks', () => {
  const ranked = (values: readonly number[], better: 'higher' | 'lower' | 'neutral' = 'higher') =>
    rankFigures(
      values.map((value) => ({ value, rule: null, margin: null })),
      better,
    )

  test('ties share a place, and the next place is skipped', () => {
    // 9, 7, 7, 5 → 1, 2, 2, 4
    expect(ranked([7, 9, 5, 7]).map((rank) => rank?.from)).toEqual([2, 1, 4, 2])
    expect(ranked([7, 9, 5, 7])[0]).toMatchObject({ isShared: true, of: 4 })
  })

  test('"lower is better" reverses, "neutral" has no places', () => {
    expect(ranked([1, 2, 3], 'lower').map((rank) => rank?.from)).toEqual([1, 2, 3])
    expect(ranked([1, 2, 3], 'neutral')).toEqual([null, null, null])
  })

  test('regions of another rule are ranked apart', () => {
    const figures = [
      { value: 3360, rule: 'all', margin: null },
      { value: 957, rule: 'assembly', margin: null },
      { value: 800, rule: 'assembly', margin: null },
    ]
    expect(rankFigures(figures, 'higher')).toMatchObject([
      { from: 1, of: 1, isApart: true },
      { from: 1, of: 2, isApart: false },
      { from: 2, of: 2, isApart: false },
    ])
  })

  test('a survey gets a band: 95 ± 2, 94 ± 2, 80 ± 2 and 79 ± 2', () => {
    // q(4) = 3.633; bound = 3.633 / √2 / 1.96 × √(2² + 2²) = 3.707: 95 and 94 cannot be told apart, 94 and 80 can.
    const figures = [95, 94, 80, 79].map((value) => ({ value, rule: null, margin: 2 }))
    expect(rankFigures(figures, 'higher').map((rank) => [rank?.from, rank?.to])).toEqual([
      [1, 2],
      [1, 2],
      [3, 4],
      [3, 4],
    ])
  })
})

describe('rule 5: spans and change', () => {
  const grid = gridOf(['a', 'b'], Q, [
    [10, 1, 2, 3, 4],
    [10, 1, 'O', 3, 4],
  ])

  test('since January sums the quarters of the year; a gap leaves no value and says so', () => {
    const cumulated = displayedGrid(inputsOf(grid), 'year-to-date', 'absolute')
    expect(observationAt(cumulated, 'a', '2019-Q4').value).toBe(10)
    expect(observationAt(cumulated, 'a', '2019-Q1').value).toBe(1)
    expect(observationAt(cumulated, 'b', '2019-Q4')).toMatchObject({
      value: null,
      absence: 'incomplete-span',
    })
    expect(observationAt(cumulated, 'b', '2019-Q2')).toMatchObject({ value: null, absence: 'not-reported' })
  })

  test('a stock since January is the stock', () => {
    const stock = indicatorOf({ kind: 'stock', overTime: 'last' })
    expect(
      observationAt(
        displayedGrid(inputsOf(grid, { indicator: stock }), 'year-to-date', 'absolute'),
        'a',
        '2019-Q3',
      ).value,
    ).toBe(3)
  })

  const change = (now: number | null, base: number | null, changes = {}) =>
    changeBetween(indicatorOf(changes), { now, base, isSameRule: true, isBroken: false })

  test('counts change in percent, ratios in points', () => {
    expect(change(12, 10)).toEqual({ kind: 'percent', value: 20 })
    expect(change(63, 60, { kind: 'ratio' })).toEqual({ kind: 'points', value: 3 })
  })

  test('there is no change over a missing base, a base of zero, another rule or a break', () => {
    expect(change(12, null)).toEqual({ kind: 'none', reason: 'no-base' })
    expect(change(12, 0)).toEqual({ kind: 'none', reason: 'zero-base' })
    expect(change(null, 10)).toEqual({ kind: 'none', reason: 'no-value' })
    const pair = { now: 12, base: 10 }
    expect(changeBetween(indicatorOf(), { ...pair, isSameRule: false, isBroken: false })).toEqual({
      kind: 'none',
      reason: 'other-rule',
    })
    expect(changeBetween(indicatorOf(), { ...pair, isSameRule: true, isBroken: true })).toEqual({
      kind: 'none',
      reason: 'break',
    })
  })

  test('a break lies between two periods when it comes after the first and not after the second', () => {
    const quarters = ['2018-Q3', '2018-Q4', '2019-Q1', '2019-Q2', '2019-Q3', '2019-Q4'] as const
    // Region b passed land to another in the second quarter of 2019; its series begins anew there.
    const reported = gridOf(['a', 'b'], quarters, [
      [1, 2, 3, 4, 5, 6],
      [1, 2, 3, { value: 4, status: 'B' }, 5, 6],
    ])
    const read = { indicator: indicatorOf(), reported, span: 'quarter' as const }
    const declared = (period: string) => ({
      ...read,
      indicator: indicatorOf({ breaks: [{ period, note: {} }] }),
    })
    expect(isSeriesBroken(declared('2019-Q1'), '2019-Q4')).toBe(true)
    expect(isSeriesBroken(declared('2018-Q4'), '2019-Q4')).toBe(false)
    expect(isRegionBroken(read, 1, '2019-Q2')).toBe(true)
    expect(isRegionBroken(read, 1, '2020-Q1')).toBe(true)
    expect([isRegionBroken(read, 0, '2019-Q2'), isRegionBroken(read, 1, '2019-Q1')]).toEqual([false, false])
    expect(isRegionBroken(read, 1, '2020-Q2')).toBe(false)
    // Since January 2020 is compared with all of January–June 2019, a quarter of which was before the break.
    expect(isRegionBroken({ ...read, span: 'year-to-date' }, 1, '2020-Q2')).toBe(true)
  })

  test('a fall to zero is −100 %, not missing', () => {
    expect(change(0, 10)).toEqual({ kind: 'percent', value: -100 })
  })

  test('the base is the same quarter of the year before', () => {
    expect(previousYear('2019-Q3')).toBe('2018-Q3')
    expect(previousYear('2019')).toBe('2018')
    expect(addQuarters('2019-Q4', 1)).toBe('2020-Q1')
    expect(addQuarters('2019-Q1', -1)).toBe('2018-Q4')
    expect(comparePeriods('2019-Q1', '2018-Q4')).toBeGreaterThan(0)
    expect(['2019Q4', '2019-Q5', '2019-13', '19-Q1', ''].map((text) => parsePeriod(text))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })

  test('the country is compared over the regions that reported both times', () => {
    const two = gridOf(
      ['a', 'b'],
      ['2018-Q4', '2019-Q4'],
      [
        [10, 15],
        ['O', 100],
      ],
    )
    // 15 against 10, not 115 against 10
    expect(nationalSeries(inputsOf(two), 'quarter', 'absolute')[1]).toMatchObject({
      value: 115,
      compared: 1,
      change: { kind: 'percent', value: 50 },
    })
  })
})

describe('rule 6: targets', () => {
  test('belong to indicator, region and year, and are never interpolated', () => {
    const targets = [
      {
        indicator: 'x',
        region: 'kazakhstan',
        year: 2017,
        value: 80,
        kind: 'published' as const,
        source: { en: 's' },
      },
    ]
    expect(targetFor(targets, 'x', 'kazakhstan', 2017)?.value).toBe(80)
    expect(targetFor(targets, 'x', 'kazakhstan', 2016)).toBeNull()
    expect(targetFor(targets, 'x', 'akmola', 2017)).toBeNull()
  })
})

describe('rule 7: classes', () => {
  test('zero has a row of its own and a value on a border goes up', () => {
    const classes = classify([0, 0, 10, 20, 30], { method: 'natural-breaks', classes: 3 }) ?? expect.fail()
    expect(classes.hasZeroClass).toBe(true)
    expect(classOf(classes, 0)).toBe(0)
    for (const [i, border] of classes.borders.entries()) expect(classOf(classes, border)).toBe(i + 2)
  })
})

describe('rule 8: lineage', () => {
  const later = {
    ...gridOf(['turkistan', 'shymkent', 'akmola'], ['2019-Q4'], [[1300], [700], [5]]),
    division: '2018' as const,
  }
  const earlier = divisionOf('south-kazakhstan', 'akmola')

  test('South Kazakhstan is Turkistan and Shymkent together', () => {
    const summed = toEarlierDivision(later, earlier)
    expect(observationAt(summed, 'south-kazakhstan', '2019-Q4').value).toBe(2000)
    expect(observationAt(summed, 'akmola', '2019-Q4').value).toBe(5)
    expect(partsOf('karaganda', '2013', '2022')).toEqual(['karaganda', 'ulytau'])
  })

  test('a missing part leaves the whole without a value', () => {
    const half = {
      ...gridOf(['turkistan', 'shymkent'], ['2019-Q4'], [[1300], ['O']]),
      division: '2018' as const,
    }
    expect(observationAt(toEarlierDivision(half, earlier), 'south-kazakhstan', '2019-Q4')).toMatchObject({
      value: null,
      absence: 'not-reported',
    })
  })

  test('a whole is never split', () => {
    const whole = gridOf(['south-kazakhstan'], ['2019-Q4'], [[2000]])
    expect(() => toEarlierDivision(whole, { ...earlier, id: '2018' })).toThrow(RangeError)
  })
})

describe('rule 9: what is hidden stays out of totals', () => {
  test('a suppressed cell is no zero and the total says how many it covers', () => {
    const grid = gridOf(['a', 'b'], ['2019-Q4'], [['Q'], [40]])
    expect(nationalSeries(inputsOf(grid), 'quarter', 'absolute')[0]).toMatchObject({
      value: 40,
      reported: 1,
      expected: 2,
    })
  })
})

describe('switching to a period with data', () => {
  const grid = gridOf(['a', 'b', 'c'], Q, [
    ['O', 1, 1, 1, 1],
    ['O', 'O', 1, 1, 'O'],
    ['O', 'O', 'O', 1, 'O'],
  ])

  test('stays where at least half the regions have data', () => {
    expect(goodPeriod(grid, '2019-Q2', 3)).toEqual({ period: '2019-Q2', moved: false })
  })

  test('moves to the nearest period that has them', () => {
    expect(goodPeriod(grid, '2018-Q4', 3)).toEqual({ period: '2019-Q2', moved: true })
    expect(goodPeriod(grid, '2019-Q4', 3)).toEqual({ period: '2019-Q3', moved: true })
  })

  test('an annual grid reads a quarter as its year, which is no move', () => {
    expect(goodPeriod(gridOf(['a'], ['2018', '2019'], [[1, 2]]), '2019-Q2', 1)).toEqual({
      period: '2019',
      moved: false,
    })
  })
})
