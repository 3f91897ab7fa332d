import fc from 'fast-check'
import * as reference from 'simple-statistics'
import { describe, expect, test } from 'vitest'
import { medianOf, quantile } from '../../src/domain/quantiles'
import { deviationOf, meanOf, midranks, sumOf } from '../../src/domain/statistics'

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 })
const off = (value: number | null, expected: number): number => Math.abs((value ?? Number.NaN) - expected)
/** Rounding of sums of numbers up to a million. */
const ROUNDING = 1e-3

describe('worked by hand', () => {
  // 2 4 4 4 5 5 7 9: mean 5; squared differences 9 1 1 1 0 0 4 16 = 32; 32 ÷ 8 = 4; its root is 2.
  const eight = [2, 4, 4, 4, 5, 5, 7, 9]

  test('mean and standard deviation, n in the denominator', () => {
    expect(meanOf(eight)).toBe(5)
    expect(deviationOf(eight)).toBe(2)
  })

  test('median and quartiles of an even number of values', () => {
    expect(medianOf([9, 5, 2, 4, 7, 4, 5, 4])).toBe(4.5)
    // Type 7: (8 − 1) × ¼ = 1.75 → 4 + 0.75 × (4 − 4) = 4; (8 − 1) × ¾ = 5.25 → 5 + 0.25 × (7 − 5) = 5.5.
    expect(quantile(eight, 0.25)).toBe(4)
    expect(quantile(eight, 0.75)).toBe(5.5)
  })

  test('equal values share the mean of their places', () => {
    expect(midranks([10, 30, 20, 20])).toEqual([1, 4, 2.5, 2.5])
    expect(midranks([5, 5, 5])).toEqual([2, 2, 2])
  })

  test('nothing has no mean, no deviation and no median', () => {
    expect([meanOf([]), deviationOf([]), medianOf([]), quantile([], 0.5)]).toEqual([null, null, null, null])
  })

  test('equal values deviate by exactly zero, also where their mean is rounded', () => {
    expect(deviationOf([0.1, 0.1, 0.1])).toBe(0)
  })

  test('small terms beside a large one are not lost in the sum', () => {
    expect(sumOf([1e16, 1, 1, -1e16])).toBe(2)
  })
})

describe('an independent library agrees on', () => {
  test('mean, deviation, median and quartiles', () => {
    fc.assert(
      fc.property(values, (list) => {
        expect(off(meanOf(list), reference.mean(list))).toBeLessThan(ROUNDING)
        expect(off(deviationOf(list), reference.standardDeviation(list))).toBeLessThan(ROUNDING)
        expect(off(medianOf(list), reference.median(list))).toBeLessThan(ROUNDING)
      }),
      { seed: 4, numRuns: 500 },
    )
  })
})

describe('by property', () => {
  test('places are those of a person who counts how many are lower and how many are level', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 16 }), (list) => {
        const counted = list.map((value) => {
          const lower = list.filter((other) => other < value).length
          const level = list.filter((other) => other === value).length
          return lower + (level + 1) / 2
        })
        expect(midranks(list)).toEqual(counted)
        expect(sumOf(midranks(list))).toBe((list.length * (list.length + 1)) / 2)
      }),
      { seed: 5 },
    )
  })

  test('moving all values moves mean and median with them and leaves the deviation', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -1000, max: 1000 }), (list, by) => {
        const moved = list.map((value) => value + by)
        expect(off(meanOf(moved), (meanOf(list) ?? 0) + by)).toBeLessThan(ROUNDING)
        expect(off(medianOf(moved), (medianOf(list) ?? 0) + by)).toBeLessThan(ROUNDING)
        expect(off(deviationOf(moved), deviationOf(list) ?? 0)).toBeLessThan(ROUNDING)
      }),
      { seed: 6 },
    )
  })

  test('quartiles lie in order between the lowest and the highest', () => {
    fc.assert(
      fc.property(values, (list) => {
        const ascending = list.toSorted((a, b) => a - b)
        const five = [0, 0.25, 0.5, 0.75, 1].map((share) => quantile(ascending, share) ?? Number.NaN)
        expect(five).toEqual(five.toSorted((a, b) => a - b))
        expect([five[0], five[4]]).toEqual([ascending[0], ascending.at(-1)])
      }),
      { seed: 7 },
    )
  })
})
