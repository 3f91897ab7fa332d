import { differenceEuclidean } from 'culori'
import fc from 'fast-check'
import { ckmeans as reference } from 'simple-statistics'
import { describe, expect, test } from 'vitest'
import { geoConicEqualArea } from 'd3-geo'
import { nationalSeries } from '../../src/domain/aggregation'
import { project, unproject } from '../../src/domain/albers'
import { ckmeans } from '../../src/domain/ckmeans'
import { classify, classOf, isCloseCall } from '../../src/domain/classify'
import { isUnusualJump } from '../../src/domain/outliers'
import { contrast, inkOn, paletteColours } from '../../src/domain/palette'
import { rankFigures } from '../../src/domain/ranking'
import { gridOf, inputsOf } from './fixtures'

const RUNS = { seed: 20131804, numRuns: 400 }
const value = fc.oneof(fc.integer({ min: 0, max: 5000 }), fc.double({ min: 0, max: 5000, noNaN: true }))
const values = fc.array(value, { minLength: 1, maxLength: 60 })
const method = fc.constantFrom('natural-breaks' as const, 'quantile' as const, 'equal-interval' as const)

const costOf = (groups: readonly (readonly number[])[]) =>
  groups.reduce((sum, group) => {
    const mean = group.reduce((total, each) => total + each, 0) / group.length
    return sum + group.reduce((total, each) => total + (each - mean) ** 2, 0)
  }, 0)

describe('natural breaks', () => {
  test('cost as little as an independent library finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 7, maxLength: 50 }),
        fc.integer({ min: 1, max: 7 }),
        (list, k) => {
          fc.pre(new Set(list).size >= k)
          expect(costOf(ckmeans(list, k))).toBeCloseTo(costOf(reference(list, k)), 4)
        },
      ),
      RUNS,
    )
  })

  test('keep every value, in order, and never part equal ones', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 7 }), (list, k) => {
        const groups = ckmeans(list, k)
        expect(groups.flat()).toEqual(list.toSorted((a, b) => a - b))
        groups.slice(1).forEach((group, i) => expect(group[0]).toBeGreaterThan(groups[i]?.at(-1) ?? Infinity))
      }),
      RUNS,
    )
  })
})

describe('classes', () => {
  test('partition all values, with ascending borders and no empty class', () => {
    fc.assert(
      fc.property(values, method, fc.integer({ min: 3, max: 7 }), (list, how, classes) => {
        const made = classify(list, { method: how, classes }) ?? expect.fail()
        expect(made.borders).toEqual(made.borders.toSorted((a, b) => a - b))
        expect(new Set(made.borders).size).toBe(made.borders.length)
        const used = new Set(list.map((each) => classOf(made, each)))
        expect([...used].toSorted((a, b) => a - b)).toEqual(Array.from({ length: made.count }, (_, i) => i))
      }),
      RUNS,
    )
  })

  test('grow with the value', () => {
    fc.assert(
      fc.property(values, value, value, (list, a, b) => {
        const made = classify(list, { method: 'natural-breaks', classes: 5 }) ?? expect.fail()
        expect(classOf(made, Math.min(a, b))).toBeLessThanOrEqual(classOf(made, Math.max(a, b)))
      }),
      RUNS,
    )
  })

  test.each([
    ['no values', [], null],
    ['one value', [7], 1],
    ['all equal', [3, 3, 3], 1],
    ['only zeros', [0, 0], 1],
    ['two distinct values', [1, 1, 9], 2],
  ])('are as many as there are values: %s', (_, list, count) => {
    expect(classify(list, { method: 'natural-breaks', classes: 5 })?.count ?? null).toBe(count)
  })

  test('diverge symmetrically around the centre', () => {
    const made =
      classify([2, 50, 70], { method: 'diverging-target', classes: 6, centre: 60 }) ?? expect.fail()
    // Reach is 58, three classes a side: the readable step is 20.
    expect(made.borders).toEqual([20, 40, 60, 80, 100])
  })

  test('mark Karaganda and East Kazakhstan, 0.2 % apart and in different classes', () => {
    // Populations of 2018; a border of 1,382,000 falls between the two. Range 2,929,196 − 558,584, 2 % of it is 47,412.
    const made = classify([558_584, 1_380_537, 1_383_745, 2_929_196], {
      method: 'manual',
      classes: 5,
      manualBorders: [1_382_000],
    })
    if (made === null) return expect.fail('no classes')
    expect([classOf(made, 1_380_537), classOf(made, 1_383_745)]).toEqual([0, 1])
    expect([isCloseCall(made, 1_380_537), isCloseCall(made, 1_383_745)]).toEqual([true, true])
    expect([isCloseCall(made, 558_584), isCloseCall(made, 2_929_196)]).toEqual([false, false])
  })

  test('never call a small whole number close: two meetings are not nearly one', () => {
    // Range 9 − 1, 2 % of it is 0.16: less than the step between two whole numbers.
    const made = classify([1, 2, 3, 5, 9], { method: 'manual', classes: 3, manualBorders: [2, 5] })
    if (made === null) return expect.fail('no classes')
    expect([1, 2, 5].map((value) => isCloseCall(made, value))).toEqual([false, false, false])
  })
})

describe('ranks', () => {
  const figures = fc.array(
    fc.record({ value: fc.integer({ min: 60, max: 99 }), margin: fc.integer({ min: 1, max: 6 }) }),
    { minLength: 2, maxLength: 16 },
  )

  test('do not depend on the order of the regions', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 16 }), (list) => {
        const places = (of: readonly number[]) =>
          rankFigures(
            of.map((each) => ({ value: each, rule: null, margin: null })),
            'higher',
          ).map((rank) => rank?.from)
        expect(places(list.toReversed())).toEqual(places(list).toReversed())
      }),
      RUNS,
    )
  })

  test('wider margins never narrow a band', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 0, max: 5 }), (list, wider) => {
        const bands = (extra: number) =>
          rankFigures(
            list.map((each) => ({ value: each.value, rule: null, margin: each.margin + extra })),
            'higher',
          )
        bands(wider).forEach((band, i) => {
          const narrow = bands(0)[i] ?? expect.fail()
          expect(band?.from).toBeLessThanOrEqual(narrow.from)
          expect(band?.to).toBeGreaterThanOrEqual(narrow.to)
        })
      }),
      RUNS,
    )
  })

  test('the true place lies in the band in at least 95 % of simulated surveys', () => {
    // Box–Muller over a seeded generator: 16 true shares, standard error 1, margin 1.96.
    let state = 42
    const uniform = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 4294967296
    const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
    const truth = Array.from({ length: 16 }, (_, i) => 86 + i * 0.7)
    const trials = 2000
    let covered = 0
    for (let trial = 0; trial < trials; trial++) {
      const bands = rankFigures(
        truth.map((share) => ({ value: share + normal(), rule: null, margin: 1.96 })),
        'higher',
      )
      const isCovered = bands.every((band, i) => band !== null && band.from <= 16 - i && band.to >= 16 - i)
      covered += isCovered ? 1 : 0
    }
    expect(covered / trials).toBeGreaterThanOrEqual(0.95)
  })
})

describe('sums', () => {
  test('of regions are the same in any order, and grow with a region added', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 16 }), (list) => {
        const ids = list.map((_, i) => `r${i}`)
        const total = (rows: readonly number[]) =>
          nationalSeries(
            inputsOf(
              gridOf(
                ids.slice(0, rows.length),
                ['2019-Q4'],
                rows.map((each) => [each]),
              ),
            ),
            'quarter',
            'absolute',
          )[0]?.value
        expect(total(list)).toBe(total(list.toReversed()))
        expect(total(list)).toBe(list.reduce((sum, each) => sum + each, 0))
      }),
      RUNS,
    )
  })
})

describe('unusual jumps', () => {
  test('are eight times the usual value or an eighth of it, with history enough', () => {
    expect(isUnusualJump(8000, [1000, 900, 1100, 1000])).toBe(true)
    expect(isUnusualJump(7000, [1000, 900, 1100, 1000])).toBe(false)
    expect(isUnusualJump(100, [1000, 900, 1100, 1000])).toBe(true)
    expect(isUnusualJump(8000, [1000, 900])).toBe(false)
    expect(isUnusualJump(8, [1, 1, 1, 1])).toBe(false)
    expect(isUnusualJump(0, [1000, 900, 1100, 1000])).toBe(false)
  })
})

describe('colours', () => {
  const palettes = ['teal', 'blue', 'violet', 'contrast'].flatMap((id) =>
    [1, 2, 3, 4, 5, 6, 7].map((classes) => [id, classes, false] as const),
  )
  const diverging = [2, 4, 6].map((classes) => ['teal', classes, true] as const)
  const distance = differenceEuclidean('lab')

  test.each([...palettes, ...diverging])(
    'of %s, %i classes, carry text at 4.5 : 1',
    (id, classes, isDiverging) => {
      const colours = paletteColours(id, classes, isDiverging)
      expect(colours).toHaveLength(classes)
      for (const colour of colours) expect(contrast(colour, inkOn(colour))).toBeGreaterThanOrEqual(4.5)
    },
  )

  test('of the default differ by ΔE 16 from class to class', () => {
    const colours = paletteColours('teal', 5, false)
    colours
      .slice(1)
      .forEach((colour, i) => expect(distance(colours[i] ?? '', colour)).toBeGreaterThanOrEqual(16))
  })
})

describe('the projection', () => {
  test('agrees with an independent library and can be undone', () => {
    const d3 = geoConicEqualArea()
      .parallels([43, 53])
      .rotate([-67, 0])
      .center([0, 48])
      .scale(6371.0088)
      .translate([0, 0])
    fc.assert(
      fc.property(
        fc.double({ min: 46, max: 88, noNaN: true }),
        fc.double({ min: 40, max: 56, noNaN: true }),
        (longitude, latitude) => {
          const [x, y] = project(longitude, latitude)
          const [dx = 0, dy = 0] = d3([longitude, latitude]) ?? []
          expect(x).toBeCloseTo(dx, 6)
          expect(y).toBeCloseTo(-dy, 6)
          const [back, up] = unproject(x, y)
          expect(back).toBeCloseTo(longitude, 9)
          expect(up).toBeCloseTo(latitude, 9)
        },
      ),
      RUNS,
    )
  })
})
