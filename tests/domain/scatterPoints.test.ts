import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fittedTicks, tickDecimals } from '../../src/domain/axisTicks'
import { quadrantOf, strengthOf } from '../../src/domain/compare/quadrant'
import { scatterExtent } from '../../src/domain/compare/scatterExtent'
import { scatterPoints } from '../../src/domain/compare/scatterPoints'
import { trailPoints } from '../../src/domain/compare/trailPoints'
import { shownPeriod } from '../../src/domain/shownPeriod'
import type { Quarter } from '../../src/domain/period'
import { figureOf as figure, gridOf, indicatorOf } from './fixtures'

const column = (values: readonly (number | null)[]) => values.map((value, i) => figure(`r${i}`, value))

describe('two indicators over the regions', () => {
  test('medians and correlation are of the regions that have both, worked by hand', () => {
    const found = scatterPoints(column([1, 2, 3, 4, 5, null]), column([2, 4, 6, 8, 10, 12]), 'all')
    expect(found.medians).toEqual({ x: 3, y: 6 })
    expect(found.correlation).toMatchObject({ kind: 'found', n: 5, spearman: expect.closeTo(1, 9) })
    expect(found.absent).toEqual([{ region: 'r5', x: 'not-reported', y: null, isLeftOut: false }])
  })

  test('each region without one of the two is named with the reason of that one', () => {
    const xs = [figure('a', null, { absence: 'suppressed' }), figure('b', 1)]
    const ys = [figure('a', 2), figure('b', null, { absence: 'cannot-exist' })]
    expect(scatterPoints(xs, ys, 'all').absent).toEqual([
      { region: 'a', x: 'suppressed', y: null, isLeftOut: false },
      { region: 'b', x: null, y: 'cannot-exist', isLeftOut: false },
    ])
  })

  test('with one rule only, regions of another leave points, medians and n, and are named', () => {
    const xs = column([1, 2, 3, 4, 90]).with(4, figure('r4', 90, { isOtherRule: true }))
    const ys = column([1, 2, 3, 4, 1])
    const all = scatterPoints(xs, ys, 'all')
    expect([all.correlation.n, all.mixesRules]).toEqual([5, true])
    const same = scatterPoints(xs, ys, 'same')
    expect([same.correlation.n, same.mixesRules]).toEqual([4, false])
    expect(same.absent).toEqual([{ region: 'r4', x: null, y: null, isLeftOut: true }])
    expect(same.correlation).toMatchObject({ spearman: expect.closeTo(1, 9) })
  })

  test('every region is drawn or named, never both', () => {
    const value = fc.option(fc.integer({ min: 0, max: 50 }), { nil: null })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(value, value, fc.boolean()), { maxLength: 16 }),
        fc.boolean(),
        (rows, isSame) => {
          const xs = rows.map(([x, , isOtherRule], i) =>
            figure(`r${i}`, x, { isOtherRule: x !== null && isOtherRule }),
          )
          const ys = rows.map(([, y], i) => figure(`r${i}`, y))
          const { points, absent, correlation } = scatterPoints(xs, ys, isSame ? 'same' : 'all')
          const ids = [...points, ...absent].map(({ region }) => region)
          expect(ids.toSorted()).toEqual(rows.map((_, i) => `r${i}`).toSorted())
          expect(correlation.n).toBe(points.length)
          for (const each of absent) expect(each.isLeftOut || each.x !== null || each.y !== null).toBe(true)
        },
      ),
    )
  })
})

describe('words of the scatter plot', () => {
  test('corners are better and worse for judged indicators, also where lower is better', () => {
    const higher = { better: 'higher', isAbove: true } as const
    expect(quadrantOf(higher, higher)).toEqual({ kind: 'both', word: 'better' })
    expect(quadrantOf(higher, { better: 'lower', isAbove: true })).toEqual({
      kind: 'apart',
      x: 'better',
      y: 'worse',
    })
  })

  test('a neutral indicator is only higher or lower', () => {
    const neutral = { better: 'neutral', isAbove: false } as const
    expect(quadrantOf(neutral, neutral)).toEqual({ kind: 'both', word: 'lower' })
    expect(quadrantOf(neutral, { better: 'higher', isAbove: false })).toEqual({
      kind: 'apart',
      x: 'lower',
      y: 'worse',
    })
  })

  test('the strength of a correlation does not depend on its sign, and each border belongs to the stronger word', () => {
    expect([0, 0.19, 0.2, 0.4, 0.6, 0.8, 1].map(strengthOf)).toEqual([
      'none',
      'none',
      'weak',
      'moderate',
      'strong',
      'very-strong',
      'very-strong',
    ])
    expect(strengthOf(-0.65)).toBe('strong')
  })
})

describe('axes of the scatter plot', () => {
  const periods = ['2018-Q1', '2019-Q1', '2020-Q1', '2021-Q1', '2022-Q1'] as const

  test('hold all periods, whichever is on show', () => {
    const grid = gridOf(['akmola', 'aktobe'], periods, [
      [5, 6, 7, 8, 9],
      [40, 50, 45, 44, 43],
    ])
    const read = { displayed: grid, absolute: grid }
    expect(scatterExtent(read, '2018-Q1', 'all')).toEqual([5, 50])
    expect(scatterExtent(read, '2022-Q1', 'all')).toEqual([5, 50])
  })

  test('are widened by a jump in its own period only', () => {
    const grid = gridOf(['akmola'], periods, [[20, 21, 220, 20, 19]])
    const read = { displayed: grid, absolute: grid }
    expect(scatterExtent(read, '2019-Q1', 'all')).toEqual([19, 21])
    expect(scatterExtent(read, '2020-Q1', 'all')).toEqual([19, 220])
  })

  test('hold the margins of estimates, and without other rules only what is drawn', () => {
    const survey = gridOf(['akmola'], periods, [[{ value: 80, margin: 4 }]])
    expect(scatterExtent({ displayed: survey, absolute: survey }, '2018-Q1', 'all')).toEqual([76, 84])
    const mixed = gridOf(['a', 'b', 'c'], periods, [[5], [6], [{ value: 90, rule: 'all-forms' }]])
    const read = { displayed: mixed, absolute: mixed }
    expect(scatterExtent(read, '2018-Q1', 'all')).toEqual([5, 90])
    expect(scatterExtent(read, '2018-Q1', 'same')).toEqual([5, 6])
  })

  test('have readable ticks around the values, not down to zero', () => {
    expect(fittedTicks(81, 96, 4)).toEqual([80, 85, 90, 95, 100])
    expect(tickDecimals([0, 2.5, 5])).toBe(1)
    expect(tickDecimals([0, 10, 20])).toBe(0)
  })

  test('ticks always hold the values, even when all are equal', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        const ticks = fittedTicks(low, high)
        const slack = Math.max(Math.abs(low), Math.abs(high)) * 1e-9
        expect(ticks.length).toBeGreaterThanOrEqual(2)
        expect(ticks[0]).toBeLessThanOrEqual(low + slack)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - slack)
      }),
    )
  })
})

describe('the way of a region through time', () => {
  const QUARTERS: readonly Quarter[] = ['2018-Q3', '2018-Q4', '2019-Q1', '2019-Q2']
  const quarterly = indicatorOf()
  const annual = indicatorOf({ frequency: 'year' })

  test('reads each indicator at its own last period, ends at the period on show, and leaves gaps', () => {
    const x = gridOf(['akmola'], QUARTERS, [[1, 'O', 3, 4]])
    const y = gridOf(['akmola'], ['2017', '2018'], [[70, 80]])
    const way = trailPoints(
      'akmola',
      { grid: x, periodOf: (quarter) => shownPeriod(quarterly, quarter) },
      { grid: y, periodOf: (quarter) => shownPeriod(annual, quarter) },
      QUARTERS,
      '2019-Q1',
    )
    expect(way).toEqual([
      { quarter: '2018-Q3', at: { x: 1, y: 70 } },
      { quarter: '2018-Q4', at: null },
      { quarter: '2019-Q1', at: { x: 3, y: 80 } },
    ])
  })

  test('standing still is one place', () => {
    const grid = gridOf(['akmola'], ['2017', '2018'], [[70, 80]])
    const axis = { grid, periodOf: (quarter: Quarter) => shownPeriod(annual, quarter) }
    expect(trailPoints('akmola', axis, axis, QUARTERS, '2019-Q2').map(({ at }) => at?.x)).toEqual([70, 80])
  })
})
