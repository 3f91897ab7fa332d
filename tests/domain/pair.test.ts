import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countStandings, mostDifferent, pairOf, widestFirst, type Pair } from '../../src/domain/compare/pair'
import { timesApart } from '../../src/domain/compare/similarity'
import { standardise } from '../../src/domain/compare/standardise'
import type { RegionFigure } from '../../src/domain/crossSection'
import type { Polarity } from '../../src/domain/indicator'
import { urbanShareOf } from '../../src/domain/residents'
import { figureOf as figure } from './fixtures'

/** The pair of the first two figures. */
function pair(figures: readonly RegionFigure[], better: Polarity = 'higher', resolution = 0.5): Pair {
  const indicator = { better, kind: 'flow' } as const
  const column = standardise(figures, indicator, 'all')
  const [first, second] = figures.map(({ region }) => region)
  return (
    pairOf({ indicator, figures, column, resolution }, first ?? '', second ?? '') ?? expect.fail('no pair')
  )
}

describe('two regions in one indicator', () => {
  test('stand apart by their difference over the deviation of all regions', () => {
    // Mean 5, deviation 2: Akmola (9) is 2 above, Kostanay (4) ½ below.
    const figures = [9, 4, 2, 4, 4, 5, 5, 7].map((value, i) => figure(`r${i}`, value))
    expect(pair(figures)).toMatchObject({ deviations: 2.5, standing: 'first' })
    expect(pair(figures, 'lower')).toMatchObject({ deviations: 2.5, standing: 'second' })
    expect(pair(figures, 'neutral')).toMatchObject({ deviations: 2.5, standing: 'not-judged' })
  })

  test('are equal where the difference is too small to be written', () => {
    const figures = [85.04, 85, 60, 20].map((value, i) => figure(`r${i}`, value))
    expect(pair(figures, 'higher', 0.05).standing).toBe('equal')
    expect(pair(figures, 'higher', 0.005).standing).toBe('first')
  })

  test('are not compared without a value or across counting rules, and have no distance then', () => {
    const other = { rule: 'all-structures', isOtherRule: true }
    for (const figures of [
      [figure('a', null), figure('b', 4), figure('c', 6), figure('d', 7)],
      [figure('a', 9, other), figure('b', 4), figure('c', 6), figure('d', 7)],
    ]) {
      expect(pair(figures)).toMatchObject({ standing: 'not-compared', deviations: null })
    }
  })

  test('are not ranked within the margin of a survey', () => {
    const margin = { margin: 3 }
    const near = [figure('a', 64, margin), figure('b', 60, margin), figure('c', 40, margin)]
    // √(3² + 3²) = 4.24 is more than the 4 points between them.
    expect(pair(near).standing).toBe('within-margin')
    expect(pair([figure('a', 65, margin), ...near.slice(1)]).standing).toBe('first')
  })

  test('are none when the division lacks one of them', () => {
    const column = standardise([], { better: 'higher' }, 'all')
    const input = {
      indicator: { better: 'higher', kind: 'flow' },
      figures: [],
      column,
      resolution: 0.5,
    } as const
    expect(pairOf(input, 'a', 'b')).toBeNull()
  })
})

const anyFigure = (region: string) =>
  fc
    .record({
      value: fc.option(fc.integer({ min: 0, max: 6 })),
      rule: fc.constantFrom(null, null, 'other'),
      margin: fc.constantFrom(null, 2),
    })
    .map(({ value, rule, margin }) => figure(region, value, { rule, margin, isOtherRule: rule !== null }))

const anyPair = fc
  .tuple(
    fc.tuple(anyFigure('a'), anyFigure('b'), anyFigure('c'), anyFigure('d')),
    fc.constantFrom('higher' as const, 'lower' as const, 'neutral' as const),
  )
  .map(([figures, better]) => ({ figures, better }))

describe('the count of standings', () => {
  test('counts every indicator exactly once', () => {
    fc.assert(
      fc.property(fc.array(anyPair, { maxLength: 60 }), (all) => {
        const pairs = all.map(({ figures, better }) => pair(figures, better))
        const counts = countStandings(pairs)
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(pairs.length)
        for (const { standing, difference } of pairs) {
          expect(standing === 'not-compared').toBe(difference.kind === 'none')
          if (difference.kind === 'none') continue
          expect(standing === 'within-margin').toBe(difference.isWithinMargin)
          if (difference.ahead !== null) expect(standing).toBe(difference.ahead)
        }
      }),
      { seed: 21 },
    )
  })

  test('the other way round, first and second change places and every distance its sign', () => {
    fc.assert(
      fc.property(fc.array(anyPair, { maxLength: 20 }), (all) => {
        const there = all.map(({ figures, better }) => pair(figures, better))
        const back = all.map(({ figures: [a, b, ...rest], better }) => pair([b, a, ...rest], better))
        const [one, other] = [countStandings(there), countStandings(back)]
        expect({ ...one, first: one.second, second: one.first }).toEqual(other)
        there.forEach(({ deviations }, i) => {
          const turned = back[i]?.deviations ?? null
          expect(turned === null).toBe(deviations === null)
          if (turned !== null) expect(turned).toBeCloseTo(0 - (deviations ?? Number.NaN), 12)
        })
      }),
      { seed: 22 },
    )
  })
})

describe('the order by width', () => {
  const of = (deviations: number | null, changes: Partial<Pair> = {}): Pair => ({
    ...pair([figure('a', 9), figure('b', 4), figure('c', 6)]),
    deviations,
    ...changes,
  })

  test('is the widest first whichever way; what has no distance comes last, after what does not differ', () => {
    const order = widestFirst([of(null), of(0), of(0.4), of(-2.1), of(1.3)])
    expect(order.map(({ deviations }) => deviations)).toEqual([-2.1, 1.3, 0.4, 0, null])
  })

  test('of what can be told apart leaves out the rest', () => {
    const pairs = [of(null), of(0), of(3, { standing: 'within-margin' }), of(0.4), of(-2.1), of(1.3)]
    expect(mostDifferent(pairs, 2).map(({ deviations }) => deviations)).toEqual([-2.1, 1.3])
    expect(mostDifferent(pairs, 9)).toHaveLength(3)
  })
})

test('a distance by residents says how many times larger', () => {
  expect(timesApart(Math.log(1_600 / 800))).toBeCloseTo(2, 12)
  expect(timesApart(0)).toBe(1)
})

test('townspeople are a share of all residents, unknown where the source is silent or nobody lives', () => {
  const row = { division: '2013', region: 'akmola', year: 2019, residents: 800 } as const
  expect(urbanShareOf({ ...row, urban: 376 })).toBe(47)
  expect(urbanShareOf({ ...row, urban: 0 })).toBe(0)
  expect(urbanShareOf(row)).toBeNull()
  expect(urbanShareOf({ ...row, residents: 0, urban: 0 })).toBeNull()
})
