import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  distanceKey,
  figureKey,
  geographicOrder,
  orderRows,
  type SortKey,
} from '../../src/domain/compare/matrixOrder'
import type { Rank } from '../../src/domain/crossSection'

const ranked = (value: number): SortKey => ({ group: 'ranked', value })
const apart = (value: number): SortKey => ({ group: 'apart', value })
const NONE: SortKey = { group: 'none' }

const order = (keys: Readonly<Record<string, SortKey>>, isReversed = false) =>
  orderRows(Object.keys(keys), (region) => keys[region] ?? NONE, isReversed).join('')

const key = fc.oneof(
  fc.integer({ min: -5, max: 5 }).map(ranked),
  fc.integer({ min: -5, max: 5 }).map(apart),
  fc.constant(NONE),
)
const table = fc
  .array(key, { minLength: 1, maxLength: 16 })
  .map((keys) => Object.fromEntries(keys.map((each, i) => [String.fromCodePoint(97 + i), each])))

/** Regions of a group, in the order of the rows. */
const ofGroup = (rows: string, keys: Readonly<Record<string, SortKey>>, group: SortKey['group']) =>
  rows.split('').filter((region) => keys[region]?.group === group)

const valueOf = (each: SortKey | undefined) =>
  each === undefined || each.group === 'none' ? null : each.value

describe('rows by a column', () => {
  const keys = { a: ranked(2), b: NONE, c: ranked(-1), d: apart(-9), e: ranked(2), f: apart(4) }

  test('worked by hand: the lowest key first, another rule after the others, no value last', () => {
    expect(order(keys)).toBe('caedfb')
  })

  test('reversed by hand: another rule and no value stay behind, level ones keep their geography', () => {
    expect(order(keys, true)).toBe('aecfdb')
  })

  test('hold every region once, whatever is sorted', () => {
    fc.assert(
      fc.property(table, fc.boolean(), (keys, isReversed) => {
        expect(order(keys, isReversed).split('').toSorted()).toEqual(Object.keys(keys).toSorted())
      }),
      { seed: 41 },
    )
  })

  test('have those without a value last and those of another rule before them, both ways', () => {
    fc.assert(
      fc.property(table, fc.boolean(), (keys, isReversed) => {
        const groups = order(keys, isReversed)
          .split('')
          .map((region) => ['ranked', 'apart', 'none'].indexOf(keys[region]?.group ?? ''))
        expect(groups).toEqual(groups.toSorted((a, b) => a - b))
      }),
      { seed: 42 },
    )
  })

  test('reversed are the same values from the other end, among those that have one', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('ranked', 'apart'), (keys, group) => {
        const values = (isReversed: boolean) =>
          ofGroup(order(keys, isReversed), keys, group).map((region) => valueOf(keys[region]))
        expect(values(true)).toEqual(values(false).toReversed())
      }),
      { seed: 43 },
    )
  })

  test('that are level keep the order they came in, both ways', () => {
    fc.assert(
      fc.property(table, fc.boolean(), (keys, isReversed) => {
        const rows = order(keys, isReversed)
        for (const region of Object.keys(keys)) {
          const level = Object.keys(keys).filter(
            (other) =>
              keys[other]?.group === keys[region]?.group && valueOf(keys[other]) === valueOf(keys[region]),
          )
          expect(rows.split('').filter((each) => level.includes(each))).toEqual(level)
        }
      }),
      { seed: 44 },
    )
  })
})

describe('rows by geography', () => {
  const tiles = { west: [0, 1], north: [3, 0], east: [4, 1], south: [2, 3] } as const

  test('run from the north-west to the south-east', () => {
    expect(geographicOrder(['south', 'east', 'west', 'north'], tiles)).toEqual([
      'north',
      'west',
      'east',
      'south',
    ])
  })

  test('have regions without a place in the tile grid behind, in the order of the division', () => {
    expect(geographicOrder(['new', 'south', 'other', 'north'], tiles)).toEqual([
      'north',
      'south',
      'new',
      'other',
    ])
  })
})

describe('what a row is sorted by', () => {
  const rank = (from: number, to: number): Rank => ({ from, to, of: 16, isShared: false, isApart: false })
  const figure = (value: number | null, changes: { rank?: Rank; isOtherRule?: boolean } = {}) => ({
    value,
    rank: null,
    isOtherRule: false,
    ...changes,
  })
  const sorted = (
    indicator: Parameters<typeof figureKey>[0],
    figures: Readonly<Record<string, Parameters<typeof figureKey>[1]>>,
  ) => orderRows(Object.keys(figures), (region) => figureKey(indicator, figures[region]), false).join('')

  test('the best value comes first: the most where more is better, the least where less is', () => {
    const figures = { a: figure(1), b: figure(3), c: figure(2) }
    expect(sorted({ better: 'higher', kind: 'flow' }, figures)).toBe('bca')
    expect(sorted({ better: 'lower', kind: 'flow' }, figures)).toBe('acb')
    expect(sorted({ better: 'neutral', kind: 'flow' }, figures)).toBe('bca')
  })

  test('zero is a value, and stands before a region that did not report', () => {
    expect(sorted({ better: 'higher', kind: 'flow' }, { a: figure(null), b: figure(0), c: figure(2) })).toBe(
      'cba',
    )
  })

  test('the best of all by another rule still comes after those of the common rule', () => {
    const figures = { a: figure(900, { isOtherRule: true }), b: figure(1), c: figure(2) }
    expect(sorted({ better: 'higher', kind: 'flow' }, figures)).toBe('cba')
  })

  test('survey estimates within one band of places stay in geography, however their values differ', () => {
    const figures = {
      a: figure(91.2, { rank: rank(2, 9) }),
      b: figure(93.9, { rank: rank(2, 9) }),
      c: figure(97, { rank: rank(1, 1) }),
      d: figure(92.5, { rank: rank(2, 9) }),
    }
    expect(sorted({ better: 'higher', kind: 'index' }, figures)).toBe('cabd')
  })

  test('a survey that is not judged has no places, so its estimates are not put in order', () => {
    const figures = { a: figure(90), b: figure(99), c: figure(null), d: figure(95) }
    expect(sorted({ better: 'neutral', kind: 'index' }, figures)).toBe('abdc')
  })

  test('the greatest overall distance comes first, one that cannot be computed last', () => {
    const distances: Readonly<Record<string, number | null>> = { a: -0.4, b: null, c: 0.9, d: 0 }
    const rows = (isReversed: boolean) =>
      orderRows(Object.keys(distances), (region) => distanceKey(distances[region] ?? null), isReversed).join(
        '',
      )
    expect(rows(false)).toBe('cdab')
    expect(rows(true)).toBe('adcb')
  })
})
