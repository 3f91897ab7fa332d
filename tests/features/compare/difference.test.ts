import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Indicator } from '../../../src/domain/indicator'
import { changePair } from '../../../src/features/compare/difference/changePair'
import { differenceSheet } from '../../../src/features/compare/difference/differenceSheet'
import { differenceSummary } from '../../../src/view/compare/differenceSummary'
import { pairGroups } from '../../../src/view/compare/pairGroups'
import { pairModel } from '../../../src/view/compare/pairModel'
import type { CompareModel } from '../../../src/view/compare/compareModel'
import { addCompared } from '../../../src/view/compared'
import type { Written } from '../../domain/fixtures'
import { compareModelOf, loadTexts, neighboursIn, wordsIn } from './compareModelOf'

beforeAll(loadTexts)

const REGIONS = ['first', 'second', 'third', 'fourth']
const RULES = [{ id: 'all', name: { en: 'All structures' } }]
const FIGURES: readonly (readonly [Partial<Indicator> & { id: string }, readonly Written[]])[] = [
  [{ id: 'learners' }, [80, 50, 20, 70]],
  [{ id: 'share', kind: 'ratio', unit: '%', decimals: 1, better: 'lower' }, [40, 55.5, 30, 60]],
  [{ id: 'silent' }, ['O', 5, 6, 7]],
  [{ id: 'rule', rules: RULES }, [{ value: 90, rule: 'all' }, 5, 6, 7]],
  [
    { id: 'survey', kind: 'index', unit: '%', decimals: 1 },
    [61, 60, 40, 55].map((value) => ({ value, margin: 2 })),
  ],
  [{ id: 'same' }, [5, 5, 6, 7]],
  [{ id: 'neutral', better: 'neutral' }, [9, 5, 6, 7]],
]
const model = (changes: Partial<Parameters<typeof compareModelOf>[0]> = {}): CompareModel =>
  compareModelOf({
    regions: REGIONS,
    figures: FIGURES,
    view: { compared: ['first', 'second'] },
    ...changes,
  })
const pairIn = (compare: CompareModel) => pairModel(compare) ?? expect.fail('no pair')
const summaryOf = (compare: CompareModel, language: 'kk' | 'ru' | 'en') =>
  differenceSummary(pairIn(compare), wordsIn(language), neighboursIn(language))

describe('the difference of two regions', () => {
  test('says who is ahead in how many indicators and what cannot be said', () => {
    expect(summaryOf(model(), 'en')).toBe(
      'first is ahead in 2 of 5 indicators that can be compared, second in 0. In 1 indicator they are equal. ' +
        '1 indicator is within the margin of error and is not ranked. 1 indicator is not judged. ' +
        '2 indicators cannot be compared.',
    )
    expect(summaryOf(model(), 'ru')).toContain(
      'first впереди по 2 из 5 сравнимых показателей, second — по 0.',
    )
    expect(summaryOf(model(), 'kk')).toContain(
      'Салыстыруға болатын 5 көрсеткіш ішінде first 2 көрсеткіш бойынша',
    )
  })

  test('claims nothing where nothing can be compared', () => {
    const silent = model({ figures: [[{ id: 'a' }, ['O', 5, 6, 7]]] })
    expect(summaryOf(silent, 'en')).toBe(
      'first and second cannot be compared in any indicator. 1 indicator cannot be compared.',
    )
    expect(summaryOf(model({ figures: [] }), 'en')).toBe('These indicators have no figures.')
  })

  test('counts each indicator once: the numbers of the sentence add up to the rows', () => {
    const cell = fc.oneof(
      fc.integer({ min: 0, max: 4 }),
      fc.constant<Written>('O'),
      fc.integer({ min: 0, max: 4 }).map((value): Written => ({ value, rule: 'all' })),
      fc.integer({ min: 0, max: 4 }).map((value): Written => ({ value, margin: 1 })),
    )
    const table = fc.array(
      fc.tuple(
        fc.tuple(cell, cell, cell),
        fc.constantFrom('higher' as const, 'lower' as const, 'neutral' as const),
      ),
      { minLength: 1, maxLength: 12 },
    )
    fc.assert(
      fc.property(table, (rows) => {
        const figures = rows.map(([cells, better], i) => [{ id: `i${i}`, better }, cells] as const)
        const text = summaryOf(
          compareModelOf({ regions: ['x', 'y', 'z'], figures, view: { compared: ['x', 'y'] } }),
          'en',
        )
        const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits))
        const isNone = text.startsWith('x and y cannot')
        const [ahead = 0, compared = 0, behind = 0] = isNone ? [] : numbers
        const rest = isNone ? numbers : numbers.slice(3)
        expect(ahead + behind + rest.reduce((sum, number) => sum + number, 0)).toBe(rows.length)
        expect(compared).toBeLessThanOrEqual(rows.length)
      }),
      { seed: 31, numRuns: 60 },
    )
  })
})

describe('the pair', () => {
  test('is the first two compared by slot', () => {
    const { first, second } = pairIn(model({ view: { compared: [null, 'fourth', 'second', 'third'] } }))
    expect([first.region.id, first.slot]).toEqual(['fourth', 1])
    expect([second.region.id, second.slot]).toEqual(['second', 2])
  })

  test('is completed by the region of the view and by the nearest in residents', () => {
    const populations = [800, 100, 790, 400].map((residents, i) => ({
      division: '2013' as const,
      region: REGIONS[i] ?? '',
      year: 2019,
      residents,
    }))
    const { first, second } = pairIn(model({ populations, view: { region: 'first' } }))
    expect([first.region.id, second.region.id]).toEqual(['first', 'third'])
  })

  test('gives its place and slot to the region that replaces one of it', () => {
    expect(changePair(['a', 'b', 'c'], ['a', 'b'], 'a', 'z')).toEqual(['z', 'b', 'c'])
    expect(changePair(['a', 'b', 'c'], ['a', 'b'], 'a', 'c')).toEqual(['c', 'b', 'a'])
    expect(changePair([], ['a', 'b'], 'b', 'z')).toEqual(['a', 'z'])
    expect(changePair(['a'], ['a', 'b'], 'b', 'z')).toEqual(['a', 'z'])
  })

  test('after any change the replaced is gone from its slot and the other stays where it was', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g')
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 2, maxLength: 6 }), id, (compared, by) => {
        const [first = '', second = ''] = compared
        fc.pre(by !== second)
        const after = changePair(compared, [first, second], first, by)
        expect(after[0]).toBe(by)
        expect(after[1]).toBe(second)
        expect(new Set(after).size).toBe(after.length)
        expect(after).toHaveLength(addCompared(compared, first).length)
      }),
      { seed: 32 },
    )
  })
})

describe('the rows', () => {
  test('stand by direction and field, or the widest apart first', () => {
    const fields = (compare: CompareModel) =>
      pairGroups(compare, pairIn(compare)).map(({ field, rows }) => [field?.id ?? null, rows.length])
    expect(fields(model())).toEqual([['state-language', 7]])
    const sorted = model({ compare: { rows: 'distance' } })
    expect(fields(sorted)).toEqual([[null, 7]])
    expect(
      pairIn(sorted)
        .rows.slice(-2)
        .every(({ deviations }) => deviations === null),
    ).toBe(true)
  })
})

describe('the sheet', () => {
  const rowsOf = () => {
    const sheet = differenceSheet(model(), wordsIn('en'), neighboursIn('en'))
    return new Map(
      sheet.rows.map((row) => {
        const cells = row.map((cell) =>
          cell.kind === 'number' ? Number(cell.value.toFixed(4)) : cell.kind === 'text' ? cell.text : null,
        )
        return [cells[2], cells.slice(5)] as const
      }),
    )
  }

  test('has values, difference, percent, deviations and outcome as worked by hand', () => {
    const rows = rowsOf()
    // Mean 55, deviation √((25² + 5² + 35² + 15²) ÷ 4) = 22.9129.
    expect(rows.get('learners')).toEqual([80, 50, 30, 60, 1.3093, 'first', null])
    // Mean 46.375, deviation √(577.6875 ÷ 4) = 12.0176; lower is better, a share has no percent.
    expect(rows.get('share')).toEqual([40, 55.5, -15.5, null, -1.2898, 'first', null])
  })

  test('leaves cells without a figure empty and says why', () => {
    const rows = rowsOf()
    expect(rows.get('silent')).toEqual([null, 5, null, null, null, 'not compared, no data: first', null])
    expect(rows.get('rule')).toEqual([
      90,
      5,
      null,
      null,
      null,
      'counted differently, not compared: All structures / usual rule',
      'first',
    ])
    expect(rows.get('survey')?.at(-2)).toBe('within the margin of error, not ranked')
    expect(rows.get('same')?.at(-2)).toBe('equal')
    expect(rows.get('neutral')?.at(-2)).toBe('not judged')
  })

  test('has as many cells as columns, and both regions by name', () => {
    const sheet = differenceSheet(model(), wordsIn('kk'), neighboursIn('kk'))
    for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length)
    expect(sheet.columns).toEqual(expect.arrayContaining(['first', 'second']))
  })
})
