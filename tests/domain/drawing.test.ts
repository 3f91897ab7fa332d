import fc from 'fast-check'
import { quantile as reference } from 'simple-statistics'
import { describe, expect, test } from 'vitest'
import { axisTicks } from '../../src/domain/axisTicks'
import { daysOf } from '../../src/domain/period'
import { residentsIn } from '../../src/domain/residents'
import { quantile } from '../../src/domain/quantiles'

describe('ticks of an axis', () => {
  test('are readable numbers from zero', () => {
    expect(axisTicks(0, 25.7)).toEqual([0, 10, 20, 30])
    expect(axisTicks(0, 3.7)).toEqual([0, 1, 2, 3, 4])
    expect(axisTicks(-2, 3)).toEqual([-2, 0, 2, 4])
    expect(axisTicks(0, 0)).toHaveLength(2)
  })

  test('hold every value, at equal steps, a handful of them', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (high) => {
        const ticks = axisTicks(0, high)
        expect(ticks[0]).toBe(0)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high * (1 - 1e-12))
        expect(ticks.length).toBeLessThanOrEqual(6)
        expect(ticks.length).toBeGreaterThanOrEqual(2)
      }),
      { seed: 3 },
    )
  })
})

test('quartiles of the regions agree with an independent library', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -1000, max: 100_000 }), { minLength: 1, maxLength: 16 }),
      (values) => {
        const ascending = values.toSorted((a, b) => a - b)
        // The library counts order statistics another way except at the ends and for odd halves: both agree there.
        expect(quantile(ascending, 0)).toBe(ascending[0])
        expect(quantile(ascending, 1)).toBe(ascending.at(-1))
        expect(quantile(ascending, 0.5)).toBeCloseTo(reference(ascending, 0.5), 9)
      },
    ),
    { seed: 4 },
  )
  // Type 7 by hand: position 0.25 · 3 = 0.75 between 10 and 20.
  expect(quantile([10, 20, 40, 80], 0.25)).toBe(17.5)
  expect(quantile([], 0.5)).toBeNull()
})

test('a quarter has its first and last day, a year too', () => {
  expect(daysOf('2019-Q1')).toEqual({ from: '2019-01-01', to: '2019-03-31' })
  expect(daysOf('2020-Q4')).toEqual({ from: '2020-10-01', to: '2020-12-31' })
  expect(daysOf('2016')).toEqual({ from: '2016-01-01', to: '2016-12-31' })
})

test('residents are those of the latest year that is not after the one asked for', () => {
  const row = (region: string, year: number, residents: number) =>
    ({ division: '2013', region, year, residents }) as const
  const table = [row('akmola', 2018, 100), row('akmola', 2020, 120), row('astana', 2019, 900)]
  expect(residentsIn(table, '2013', 'akmola', 2019)).toMatchObject({ year: 2018, residents: 100 })
  expect(residentsIn(table, '2013', 'akmola', 2021)).toMatchObject({ year: 2020, residents: 120 })
  expect(residentsIn(table, '2013', 'akmola', 2017)).toBeNull()
  expect(residentsIn(null, '2013', 'akmola', 2019)).toBeNull()
})
