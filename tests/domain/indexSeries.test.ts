import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nationalSeries } from '../../src/domain/aggregation'
import { indexNational, indexSeries } from '../../src/domain/compare/indexSeries'
import { displayedGrid } from '../../src/domain/normalisation'
import type { Period, Span } from '../../src/domain/period'
import { gridOf, indicatorOf, inputsOf, type Written } from './fixtures'

const QUARTERS: readonly Period[] = ['2017-Q3', '2017-Q4', '2018-Q1', '2018-Q2', '2018-Q3']

function indexed(row: readonly Written[], base: Period, changes = {}, span: Span = 'quarter') {
  const grid = gridOf(['akmola'], QUARTERS, [row])
  const indicator = indicatorOf(changes)
  const inputs = inputsOf(grid, { indicator })
  return indexSeries(
    { indicator, reported: grid, span },
    displayedGrid(inputs, span, 'absolute'),
    'akmola',
    base,
  )
}

const valuesOf = (points: ReturnType<typeof indexed>) => points.map(({ value, absence }) => value ?? absence)

describe('a series with a quarter as 100', () => {
  test('is the value over that of the base, worked by hand, before the base as after it', () => {
    expect(valuesOf(indexed([50, 200, 300, 0, 100], '2017-Q4'))).toEqual([25, 100, 150, 0, 50])
  })

  test('has gaps where nothing was reported, and none at all over a missing or zero base', () => {
    expect(valuesOf(indexed([50, 200, 'O', 'Q', 100], '2017-Q4'))).toEqual([
      25,
      100,
      'no-value',
      'no-value',
      50,
    ])
    expect(valuesOf(indexed([50, 'O', 300, 0, 100], '2017-Q4'))).toEqual([
      'no-base',
      'no-value',
      'no-base',
      'no-base',
      'no-base',
    ])
    expect(valuesOf(indexed([50, 0, 300, 0, 100], '2017-Q4'))).toEqual(Array(5).fill('zero-base'))
  })

  test('is not read across a break, on whichever side of it the base lies', () => {
    const breaks = [{ period: '2018-Q1', note: {} }]
    expect(valuesOf(indexed([50, 200, 300, 400, 100], '2017-Q4', { breaks }))).toEqual([
      25,
      100,
      'break',
      'break',
      'break',
    ])
    expect(valuesOf(indexed([50, 200, 300, 400, 100], '2018-Q2', { breaks }))).toEqual([
      'break',
      'break',
      75,
      100,
      25,
    ])
  })

  test("stops at a break of the region's own, marked by status B", () => {
    const own = { value: 300, status: 'B' } as const
    expect(valuesOf(indexed([50, 200, own, 400, 100], '2017-Q4'))).toEqual([
      25,
      100,
      'break',
      'break',
      'break',
    ])
  })

  test('read since January, a base that begins before the break is broken by it', () => {
    const breaks = [{ period: '2018-Q2', note: {} }]
    // 2018-Q3 adds up January to September, so its first quarter lies before the break.
    expect(valuesOf(indexed([1, 2, 300, 400, 100], '2018-Q3', { breaks }, 'year-to-date')).at(-1)).toBe(
      'break',
    )
    expect(valuesOf(indexed([1, 2, 300, 400, 100], '2018-Q3', { breaks })).at(-1)).toBe(100)
  })

  test('is not read across a change of the counting rule', () => {
    const by = (value: number, rule: string) => ({ value, rule })
    expect(
      valuesOf(indexed([by(50, 'a'), by(200, 'a'), by(300, 'b'), by(100, 'a'), by(1, 'b')], '2017-Q4')),
    ).toEqual([25, 100, 'other-rule', 50, 'other-rule'])
  })

  test('is 100 at its base and keeps the proportions of the values, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 5, maxLength: 5 }),
        fc.constantFrom(...QUARTERS),
        (row, base) => {
          const points = indexed(row, base).map(({ value }) => value ?? Number.NaN)
          const at = QUARTERS.indexOf(base)
          expect(points[at]).toBe(100)
          row.forEach((value, i) => expect(points[i]).toBeCloseTo((value / (row[at] ?? 0)) * 100, 9))
        },
      ),
      { seed: 14 },
    )
  })
})

test('the series of the country is that of its sums', () => {
  const grid = gridOf(['akmola', 'aktobe'], QUARTERS, [
    [10, 20, 30, 40, 'O'],
    [30, 30, 30, 60, 'O'],
  ])
  const indicator = indicatorOf()
  const national = nationalSeries(inputsOf(grid, { indicator }), 'quarter', 'absolute')
  const points = indexNational({ indicator, reported: grid, span: 'quarter' }, national, '2017-Q4')
  expect(points.map(({ value, absence }) => value ?? absence)).toEqual([80, 100, 120, 200, 'no-value'])
})
