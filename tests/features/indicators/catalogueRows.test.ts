import { describe, expect, test } from 'vitest'
import { completenessBand } from '../../../src/domain/indicatorCompleteness'
import {
  countBy,
  filterRows,
  sortRows,
  type CatalogueRow,
  type RowFilter,
} from '../../../src/features/indicators/catalogue/catalogueRows'
import { formatsFor } from '../../../src/i18n/formats/formats'
import { indicatorOf } from '../../domain/fixtures'

const row = (
  id: string,
  kk: string,
  direction: string,
  field: string,
  share: number | null,
): CatalogueRow => ({
  indicator: indicatorOf({ id, name: { kk }, direction, field }),
  completeness: {
    reported: share ?? 0,
    expected: share === null ? 0 : 100,
    share,
    band: share === null ? null : completenessBand(share),
  },
})

const ROWS = [
  row('courses', 'Курстар', '5.1', 'language', 88),
  row('associations', 'Қауымдастықтар', '5.1', 'role', 96),
  row('meetings', 'Әңгімелер', '5.2', 'role', 70),
  row('plans', 'Іс-шаралар', '5.2', 'policy', null),
]
const ALL: RowFilter = { direction: null, field: null, completeness: null, found: null }
const idsOf = (rows: readonly CatalogueRow[]) => rows.map(({ indicator }) => indicator.id)
const { compare } = formatsFor('kk')
const byName = (a: CatalogueRow['indicator'], b: CatalogueRow['indicator']) =>
  compare(a.name.kk ?? '', b.name.kk ?? '')

describe('filters of the catalogue', () => {
  test('leave everything while nothing is chosen, in the order of the programme', () => {
    expect(filterRows(ROWS, ALL)).toEqual(ROWS)
  })

  test('hold together: direction, field, completeness and search', () => {
    expect(idsOf(filterRows(ROWS, { ...ALL, direction: '5.2' }))).toEqual(['meetings', 'plans'])
    expect(idsOf(filterRows(ROWS, { ...ALL, field: 'role' }))).toEqual(['associations', 'meetings'])
    expect(idsOf(filterRows(ROWS, { ...ALL, direction: '5.1', field: 'role' }))).toEqual(['associations'])
    expect(idsOf(filterRows(ROWS, { ...ALL, completeness: 'poor' }))).toEqual(['meetings'])
    expect(
      idsOf(filterRows(ROWS, { ...ALL, found: new Set(['plans', 'courses']), direction: '5.1' })),
    ).toEqual(['courses'])
  })

  test('find nothing when the search found nothing, whatever else is chosen', () => {
    expect(filterRows(ROWS, { ...ALL, found: new Set() })).toEqual([])
  })

  test('tell beside each value how many rows have it', () => {
    expect([...countBy(ROWS, ({ indicator }) => indicator.direction)]).toEqual([
      ['5.1', 2],
      ['5.2', 2],
    ])
    expect([...countBy(ROWS, ({ completeness }) => completeness.band)]).toEqual([
      ['partial', 1],
      ['full', 1],
      ['poor', 1],
    ])
  })
})

describe('order of the catalogue', () => {
  test('by name follows the Kazakh alphabet: ә after а, қ after к, і near its end', () => {
    expect(idsOf(sortRows(ROWS, 'name', byName))).toEqual(['meetings', 'courses', 'associations', 'plans'])
  })

  test('by completeness begins with what misses most; the unknown comes last', () => {
    expect(idsOf(sortRows(ROWS, 'completeness', byName))).toEqual([
      'meetings',
      'courses',
      'associations',
      'plans',
    ])
  })

  test('by completeness keeps equal rows in the order of the programme', () => {
    const equal = ['c', 'a', 'b'].map((id) => row(id, id, '5.1', 'role', 90))
    expect(idsOf(sortRows(equal, 'completeness', byName))).toEqual(['c', 'a', 'b'])
  })
})
