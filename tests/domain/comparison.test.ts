import fc from 'fast-check'
import * as reference from 'simple-statistics'
import { describe, expect, test } from 'vitest'
import { correlate, pearson, spearman } from '../../src/domain/compare/correlation'
import { differenceOf, marginOfDifference } from '../../src/domain/compare/difference'
import { figuresInScope, mixesRules } from '../../src/domain/compare/ruleScope'
import {
  similarByPopulation,
  similarByProfile,
  similarByUrbanShare,
} from '../../src/domain/compare/similarity'
import { overallDistances, standardise, type StandardisedColumn } from '../../src/domain/compare/standardise'
import type { RegionFigure } from '../../src/domain/crossSection'
import type { Polarity } from '../../src/domain/indicator'
import { figureOf } from './fixtures'

const figuresOf = (values: readonly (number | null)[]): readonly RegionFigure[] =>
  values.map((value, i) => figureOf(`r${i}`, value))

const scoreOf = (column: StandardisedColumn, region: string) => column.distances.get(region)?.score ?? null

const higher = { better: 'higher' } as const

const overallOf = (columns: readonly StandardisedColumn[], region: string) =>
  overallDistances(columns, [region]).get(region)

describe('the distance from the mean of the regions', () => {
  // Mean 5, deviation 2 (worked in statistics.test.ts).
  const eight = figuresOf([2, 4, 4, 4, 5, 5, 7, 9])

  test('is counted in standard deviations, worked by hand', () => {
    const column = standardise(eight, higher, 'all')
    expect(column).toMatchObject({ mean: 5, deviation: 2, n: 8, mixesRules: false })
    expect(['r0', 'r1', 'r4', 'r6', 'r7'].map((region) => scoreOf(column, region))).toEqual([
      -1.5, -0.5, 0, 1, 2,
    ])
  })

  test('is coloured by steps at half a deviation, one and two, the border belonging to the step beyond it', () => {
    const steps = [...standardise(eight, higher, 'all').distances.values()].map(({ step }) => step)
    expect(steps).toEqual([-2, -1, -1, -1, 0, 0, 2, 3])
  })

  test('turns where lower is better, and is not judged where neither is', () => {
    const lower = standardise(eight, { better: 'lower' }, 'all').distances.get('r7')
    expect(lower).toMatchObject({ score: 2, favour: -2, step: -3 })
    const neutral = standardise(eight, { better: 'neutral' }, 'all').distances.get('r7')
    expect(neutral).toMatchObject({ score: 2, favour: null, step: 3 })
  })

  test('is not told of a region without a value, which is no zero and changes nothing for the others', () => {
    const withSilent = [...eight, figureOf('silent', null)]
    expect(standardise(withSilent, higher, 'all')).toEqual(standardise(eight, higher, 'all'))
    const withZero = [...eight, figureOf('zero', 0)]
    expect(standardise(withZero, higher, 'all').n).toBe(9)
  })

  test('is zero for all when all are equal, and nothing among fewer than three', () => {
    const equal = standardise(figuresOf([7, 7, 7]), higher, 'all')
    expect([...equal.distances.values()].map(({ score, step }) => [score, step])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ])
    expect(standardise(figuresOf([1, 9]), higher, 'all').distances.size).toBe(0)
    expect(standardise(figuresOf([null, null]), higher, 'all')).toMatchObject({ mean: null, n: 0 })
  })

  test('leaves regions of another rule out when asked, counts n anew, and carries the mark when it does not', () => {
    const mixed = [...eight, figureOf('other', 100, { rule: 'all-structures', isOtherRule: true })]
    expect(standardise(mixed, higher, 'same')).toEqual(standardise(eight, higher, 'all'))
    expect(standardise(mixed, higher, 'all')).toMatchObject({ n: 9, mixesRules: true })
    expect(figuresInScope(mixed, 'same').map(({ region }) => region)).not.toContain('other')
    expect(mixesRules(mixed)).toBe(true)
    expect(mixesRules([...eight, figureOf('silent', null, { isOtherRule: true })])).toBe(false)
  })

  test('of a survey inside its margin is coloured as the mean', () => {
    const survey = [70, 80, 84, 90].map((value, i) => figureOf(`r${i}`, value, { margin: 4 }))
    // Mean 81: 80 and 84 lie within ± 4 of it, 70 and 90 do not.
    const distances = standardise(survey, higher, 'all').distances
    expect([...distances.values()].map(({ isWithinMargin }) => isWithinMargin)).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect([...distances.values()].map(({ step }) => step)).toEqual([-2, 0, 0, 2])
  })

  test('agrees with the z-scores of an independent library, and has mean 0 and deviation 1', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 3, maxLength: 16 }), (values) => {
        fc.pre(new Set(values).size > 1)
        const column = standardise(figuresOf(values), higher, 'all')
        const mean = reference.mean(values)
        const deviation = reference.standardDeviation(values)
        const scores = values.map((_, i) => scoreOf(column, `r${i}`) ?? Number.NaN)
        values.forEach((value, i) => {
          expect(scores[i]).toBeCloseTo(reference.zScore(value, mean, deviation), 9)
        })
        expect(reference.mean(scores)).toBeCloseTo(0, 9)
        expect(reference.standardDeviation(scores)).toBeCloseTo(1, 9)
      }),
      { seed: 8 },
    )
  })

  test('keeps the order of the values and forgets their unit', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -500, max: 500 }), { minLength: 3, maxLength: 16 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: -100, max: 100 }),
        (values, scale, shift) => {
          const own = standardise(figuresOf(values), higher, 'all')
          const other = standardise(figuresOf(values.map((value) => value * scale + shift)), higher, 'all')
          values.forEach((value, i) => {
            expect(scoreOf(other, `r${i}`)).toBeCloseTo(scoreOf(own, `r${i}`) ?? Number.NaN, 9)
            values.forEach((rival, j) => {
              if (value > rival)
                expect(scoreOf(own, `r${i}`) ?? 0).toBeGreaterThan(scoreOf(own, `r${j}`) ?? 0)
            })
          })
        },
      ),
      { seed: 9 },
    )
  })
})

describe('the overall distance of a region', () => {
  const column = (values: readonly (number | null)[], better: Polarity = 'higher') =>
    standardise(figuresOf(values), { better }, 'all')

  test('is the mean over the judged indicators, better positive, worked by hand', () => {
    // 1 2 3: mean 2, deviation √(2/3) = 0.8165; 3 stands at +1.2247, 1 at −1.2247.
    const columns = [
      column([1, 2, 3]),
      column([3, 2, 1]),
      column([1, 2, 3], 'lower'),
      column([1, 2, 3], 'neutral'),
    ]
    expect(overallOf(columns, 'r2')).toBeCloseTo((1.2247 - 1.2247 - 1.2247) / 3, 4)
    expect(overallOf(columns, 'r1')).toBe(0)
  })

  test('is not told of a region that has fewer than half of them, nor where nothing is judged', () => {
    const columns = [column([1, 2, 3]), column([null, 2, 3, 4]), column([null, 5, 3, 4])]
    expect(overallOf(columns, 'r0')).toBeNull()
    expect(overallOf(columns, 'r1')).not.toBeNull()
    expect(overallOf([column([1, 2, 3], 'neutral')], 'r0')).toBeNull()
    expect(overallOf([], 'r0')).toBeNull()
  })
})

describe('correlation', () => {
  test('worked by hand: 1 2 3 4 5 against 2 4 5 4 5 gives r = 0.7746 and ρ = 0.7379', () => {
    // Sxy = 6, Sxx = 10, Syy = 6: 6 ÷ √60. Midranks of y 1 2.5 4.5 2.5 4.5: Sxy = 7, Syy = 9: 7 ÷ √90.
    const pairs = [
      [1, 2],
      [2, 4],
      [3, 5],
      [4, 4],
      [5, 5],
    ] as const
    const found = correlate(pairs)
    expect(found).toMatchObject({ kind: 'found', n: 5 })
    expect(found.kind === 'found' && found.pearson).toBeCloseTo(6 / Math.sqrt(60), 12)
    expect(found.kind === 'found' && found.spearman).toBeCloseTo(7 / Math.sqrt(90), 12)
  })

  test('is not said over fewer than four regions, nor where one side does not vary', () => {
    expect(
      correlate([
        [1, 1],
        [2, 2],
        [3, 3],
      ]),
    ).toEqual({ kind: 'none', n: 3, reason: 'too-few' })
    expect(
      correlate([
        [1, 7],
        [2, 7],
        [3, 7],
        [4, 7],
      ]),
    ).toEqual({ kind: 'none', n: 4, reason: 'all-equal' })
    expect(correlate([])).toEqual({ kind: 'none', n: 0, reason: 'too-few' })
  })

  test('agrees with an independent library', () => {
    const pair = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: -99, max: 99 }))
    fc.assert(
      fc.property(fc.array(pair, { minLength: 4, maxLength: 16 }), (pairs) => {
        const x = pairs.map(([value]) => value)
        const y = pairs.map(([, value]) => value)
        fc.pre(new Set(x).size > 1 && new Set(y).size > 1)
        expect(pearson(x, y)).toBeCloseTo(reference.sampleCorrelation(x, y), 9)
        // The library has no midranks: it is asked only about values that are all different.
        if (new Set(x).size === x.length && new Set(y).size === y.length)
          expect(spearman(x, y)).toBeCloseTo(reference.sampleRankCorrelation(x, y), 9)
      }),
      { seed: 10, numRuns: 500 },
    )
  })

  test('lies between −1 and 1, is the same both ways, and ρ only sees the order', () => {
    const pair = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }))
    fc.assert(
      fc.property(fc.array(pair, { minLength: 4, maxLength: 16 }), (pairs) => {
        const x = pairs.map(([value]) => value)
        const y = pairs.map(([, value]) => value)
        const [r, rho] = [pearson(x, y), spearman(x, y)]
        fc.pre(r !== null && rho !== null)
        expect(Math.abs(r)).toBeLessThanOrEqual(1)
        expect(Math.abs(rho)).toBeLessThanOrEqual(1)
        expect(pearson(y, x)).toBeCloseTo(r, 12)
        expect(
          spearman(
            x.map((value) => value ** 3),
            y,
          ),
        ).toBeCloseTo(rho, 12)
      }),
      { seed: 11 },
    )
  })
})

describe('similar regions', () => {
  test('by residents: twice as many is as far as half as many', () => {
    const residents = new Map([
      ['own', 800],
      ['double', 1600],
      ['half', 400],
      ['near', 880],
      ['empty', 0],
    ])
    const found = similarByPopulation('own', residents)
    expect(found.map(({ region }) => region)).toEqual(['near', 'double', 'half'])
    expect(found[1]?.distance).toBeCloseTo(Math.log(2), 12)
    expect(found[2]?.distance).toBeCloseTo(found[1]?.distance ?? 0, 12)
  })

  test('by townspeople: percentage points', () => {
    const shares = new Map([
      ['own', 47],
      ['a', 51],
      ['b', 39.5],
      ['c', 100],
    ])
    expect(similarByUrbanShare('own', shares).map(({ region, distance }) => [region, distance])).toEqual([
      ['a', 4],
      ['b', 7.5],
      ['c', 53],
    ])
    expect(similarByUrbanShare('unknown', shares)).toEqual([])
  })

  test('by profile: the root mean square over the indicators both have, worked by hand', () => {
    const column = (scores: Readonly<Record<string, number>>): StandardisedColumn => ({
      mean: 0,
      deviation: 1,
      n: 3,
      mixesRules: false,
      distances: new Map(
        Object.entries(scores).map(([region, score]) => [
          region,
          { score, favour: score, step: 0, isWithinMargin: false },
        ]),
      ),
    })
    const columns = [
      column({ own: 1, a: 1, b: -1 }),
      column({ own: 0, a: 2, b: 0 }),
      column({ own: -1, a: 0 }),
      column({ own: 2, c: 2 }),
    ]
    const found = similarByProfile('own', columns, ['own', 'a', 'b', 'c'])
    // a: (0 + 4 + 1) ÷ 3; b: (4 + 0) ÷ 2; c shares one of four indicators only and is left out.
    expect(found.map(({ region, basis }) => [region, basis])).toEqual([
      ['a', 3],
      ['b', 2],
    ])
    expect(found[0]?.distance).toBeCloseTo(Math.sqrt(5 / 3), 12)
    expect(found[1]?.distance).toBeCloseTo(Math.sqrt(2), 12)
  })

  test('are as near to each other one way as the other', () => {
    const values = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 3, maxLength: 8 })
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 6 }), (table) => {
        const columns = table.map((row) => standardise(figuresOf(row), higher, 'all'))
        const regions = Array.from({ length: 8 }, (_, i) => `r${i}`)
        const between = (of: string, to: string) =>
          similarByProfile(of, columns, regions).find(({ region }) => region === to)?.distance
        const [there, back] = [between('r0', 'r1'), between('r1', 'r0')]
        if (there !== undefined && back !== undefined) expect(there).toBeCloseTo(back, 9)
        expect(similarByProfile('r0', columns, regions).map(({ region }) => region)).not.toContain('r0')
      }),
      { seed: 12 },
    )
  })
})

describe('the difference of two regions', () => {
  const count = { better: 'higher', kind: 'flow' } as const
  const share = { better: 'lower', kind: 'ratio' } as const

  test('is in the unit of the values and in percent of the second, in points for shares', () => {
    expect(differenceOf(count, figureOf('a', 120), figureOf('b', 80))).toEqual({
      kind: 'found',
      value: 40,
      percent: 50,
      ahead: 'first',
      isWithinMargin: false,
    })
    expect(differenceOf(share, figureOf('a', 12), figureOf('b', 20))).toMatchObject({
      value: -8,
      percent: null,
      ahead: 'first',
    })
    expect(differenceOf(count, figureOf('a', 5), figureOf('b', 0))).toMatchObject({ value: 5, percent: null })
  })

  test('is not told over a missing value, whichever it is; zero is a value', () => {
    const [zero, none] = [figureOf('a', 0), figureOf('b', null)]
    expect(differenceOf(count, zero, none)).toEqual({ kind: 'none', reason: 'second-missing' })
    expect(differenceOf(count, none, zero)).toEqual({ kind: 'none', reason: 'first-missing' })
    expect(differenceOf(count, none, none)).toEqual({ kind: 'none', reason: 'both-missing' })
    expect(differenceOf(count, zero, figureOf('b', 0))).toMatchObject({ value: 0, ahead: null })
  })

  test('is not told of regions that count by different rules', () => {
    const other = figureOf('b', 3360, { rule: 'all-structures', isOtherRule: true })
    expect(differenceOf(count, figureOf('a', 158, { rule: 'centre-only' }), other)).toEqual({
      kind: 'none',
      reason: 'other-rule',
    })
  })

  test('of surveys inside the margin names nobody as ahead', () => {
    const index = { better: 'higher', kind: 'index' } as const
    const [a, b, c] = [90, 86, 84].map((value, i) => figureOf(`r${i}`, value, { margin: 3 }))
    if (a === undefined || b === undefined || c === undefined) throw new Error('three figures')
    // √(9 + 9) = 4.24: a difference of 4 is inside, of 6 outside.
    expect(marginOfDifference(3, 3)).toBeCloseTo(4.2426, 4)
    expect(differenceOf(index, a, b)).toMatchObject({ value: 4, ahead: null, isWithinMargin: true })
    expect(differenceOf(index, a, c)).toMatchObject({ value: 6, ahead: 'first', isWithinMargin: false })
  })

  test('turned round has the other sign and the other one ahead', () => {
    const value = fc.integer({ min: 0, max: 500 })
    fc.assert(
      fc.property(value, value, fc.constantFrom<Polarity>('higher', 'lower', 'neutral'), (x, y, better) => {
        const indicator = { better, kind: 'flow' } as const
        const there = differenceOf(indicator, figureOf('a', x), figureOf('b', y))
        const back = differenceOf(indicator, figureOf('b', y), figureOf('a', x))
        if (there.kind === 'none' || back.kind === 'none') throw new Error('both have values')
        expect(there.value + back.value).toBe(0)
        const turned = { first: 'second', second: 'first' } as const
        expect(back.ahead).toBe(there.ahead === null ? null : turned[there.ahead])
        expect(there.ahead === null).toBe(better === 'neutral' || x === y)
      }),
      { seed: 13 },
    )
  })
})
