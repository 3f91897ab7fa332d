import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Breakdown, Part } from '../../src/domain/breakdown'
import { splitAt, splitOfCountry, splitOfRegion } from '../../src/domain/breakdownTotals'
import type { ObservationStatus } from '../../src/domain/observation'
import { absenceOf } from '../../src/domain/status'

/** `12` a final figure, `'12p'` a provisional one, a letter the status of none. */
type Written = number | `${number}p` | 'O' | 'M' | 'Q'

function part(written: Written): Part {
  if (typeof written === 'number') return { value: written, status: 'A', absence: null }
  if (written.endsWith('p')) return { value: Number.parseInt(written, 10), status: 'P', absence: null }
  const status = written as ObservationStatus
  return { value: null, status, absence: absenceOf(status) }
}

/** A breakdown of one year, a row a region. */
const breakdownOf = (rows: readonly (readonly Written[])[]): Breakdown => ({
  id: 'age',
  name: { en: 'Age' },
  indicator: 'learners',
  division: '2013',
  categories: (rows[0] ?? []).map((_, i) => ({ id: `part-${i}`, name: {} })),
  regions: rows.map((_, i) => `region-${i}`),
  periods: ['2019'],
  parts: rows.map((row) => row.map((written) => [part(written)])),
})

const values = (split: ReturnType<typeof splitOfCountry>) => split.parts.map(({ value }) => value)
const shares = (split: ReturnType<typeof splitOfCountry>) => split.parts.map(({ share }) => share)

describe('parts of a region', () => {
  test('add up to the total, and their shares to 100 percent', () => {
    const split = splitOfRegion(breakdownOf([[30, 50, 20]]), 'region-0', '2019')
    expect(split.total).toBe(100)
    expect(shares(split)).toEqual([30, 50, 20])
    expect(split.counted).toEqual(['region-0'])
  })

  test('have no total and no shares where one of them is hidden, but stay to be seen', () => {
    const split = splitOfRegion(breakdownOf([['Q', 50, 'Q']]), 'region-0', '2019')
    expect(split.total).toBeNull()
    expect(values(split)).toEqual([null, 50, null])
    expect(shares(split)).toEqual([null, null, null])
    expect(split).toMatchObject({ counted: [], hidden: ['region-0'], missing: [] })
  })

  test('are whole without a part that cannot exist: no villages in a city', () => {
    const split = splitOfRegion(breakdownOf([[40, 'M']]), 'region-0', '2019')
    expect(split.total).toBe(40)
    expect(shares(split)).toEqual([100, null])
  })

  test('of a zero have no shares: nothing cannot be divided', () => {
    const split = splitOfRegion(breakdownOf([[0, 0]]), 'region-0', '2019')
    expect(split.total).toBe(0)
    expect(shares(split)).toEqual([null, null])
  })

  test('of a region or year that the source never sent are missing, not zero', () => {
    const split = splitOfRegion(breakdownOf([[1, 2]]), 'region-7', '2019')
    expect(split.parts.map(({ absence }) => absence)).toEqual(['not-in-data', 'not-in-data'])
    expect(splitOfRegion(breakdownOf([[1, 2]]), 'region-0', '2018').missing).toEqual(['region-0'])
  })
})

describe('parts of the country', () => {
  test('are summed over regions of which every part is known, and say over which', () => {
    const split = splitOfCountry(
      breakdownOf([
        [10, 20],
        ['O', 'O'],
        [30, 40],
        ['Q', 'Q'],
      ]),
      '2019',
    )
    expect(values(split)).toEqual([40, 60])
    expect(shares(split)).toEqual([40, 60])
    expect(split.counted).toEqual(['region-0', 'region-2'])
    expect(split.missing).toEqual(['region-1'])
    expect(split.hidden).toEqual(['region-3'])
  })

  test('leave out the shown parts of a region with a hidden one, so that all parts are of the same regions', () => {
    const split = splitOfCountry(
      breakdownOf([
        [10, 20, 30],
        ['Q', 90, 'Q'],
      ]),
      '2019',
    )
    expect(values(split)).toEqual([10, 20, 30])
  })

  test('are provisional as soon as one region is', () => {
    const split = splitOfCountry(
      breakdownOf([
        [10, 20],
        ['5p', '6p'],
      ]),
      '2019',
    )
    expect(split.parts.map(({ status }) => status)).toEqual(['P', 'P'])
  })

  test('say why there are none: hidden before not reported', () => {
    const absences = (rows: readonly (readonly Written[])[]) =>
      splitOfCountry(breakdownOf(rows), '2019').parts.map(({ absence }) => absence)
    expect(absences([['O', 'O']])).toEqual(['not-reported', 'not-reported'])
    expect(
      absences([
        ['O', 'O'],
        ['Q', 'Q'],
      ]),
    ).toEqual(['suppressed', 'suppressed'])
    expect(absences([['M', 'M']])).toEqual(['cannot-exist', 'cannot-exist'])
  })

  test('know a part that exists nowhere', () => {
    expect(splitOfCountry(breakdownOf([[4, 'M']]), '2019').parts[1]).toMatchObject({
      value: null,
      absence: 'cannot-exist',
    })
  })

  test('do not expect regions in which nothing of it can exist', () => {
    const split = splitOfCountry(
      breakdownOf([
        [1, 2],
        ['M', 'M'],
      ]),
      '2019',
    )
    expect([...split.counted, ...split.hidden, ...split.missing]).toEqual(['region-0'])
  })
})

describe('whatever a source sends', () => {
  const written: fc.Arbitrary<Written> = fc.oneof(
    { weight: 6, arbitrary: fc.nat({ max: 9000 }) },
    fc.constantFrom<Written>('O', 'M', 'Q'),
  )
  const anyRows = fc
    .integer({ min: 2, max: 6 })
    .chain((width) =>
      fc.array(fc.array(written, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 16 }),
    )

  test('shares are there for all parts with a value or for none, and then add up to 100', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const breakdown = breakdownOf(rows)
        for (const region of [null, ...breakdown.regions]) {
          const { parts, total } = splitAt(breakdown, region, '2019')
          const known = parts.filter(({ value }) => value !== null)
          const given = known.flatMap(({ share }) => share ?? [])
          if (total === null || total === 0) {
            expect(given).toEqual([])
            continue
          }
          expect(given).toHaveLength(known.length)
          expect(given.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 6)
        }
      }),
    )
  })

  test('nothing said of the country depends on what is hidden or stands beside it', () => {
    fc.assert(
      fc.property(anyRows, fc.nat({ max: 9000 }), (rows, other) => {
        // The same answer with every figure of a region that hides something replaced by another one.
        const changed = rows.map((row) =>
          row.includes('Q') ? row.map((each) => (typeof each === 'number' ? other : each)) : row,
        )
        expect(splitOfCountry(breakdownOf(changed), '2019')).toEqual(
          splitOfCountry(breakdownOf(rows), '2019'),
        )
      }),
    )
  })

  test('every region that could have parts is counted, hidden or missing, and only one of these', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { counted, hidden, missing } = splitOfCountry(breakdownOf(rows), '2019')
        const expected = rows.flatMap((row, i) => (row.every((each) => each === 'M') ? [] : [`region-${i}`]))
        expect([...counted, ...hidden, ...missing].toSorted()).toEqual(expected.toSorted())
      }),
    )
  })
})
