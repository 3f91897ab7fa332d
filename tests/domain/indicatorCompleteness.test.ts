import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  completenessBand,
  completenessByPeriod,
  completenessOf,
} from '../../src/domain/indicatorCompleteness'
import { gridOf, type Written } from './fixtures'

const PERIODS = ['2019-Q1', '2019-Q2', '2019-Q3', '2019-Q4'] as const

describe('completeness of an indicator', () => {
  test('is the share of expected region-periods that have a value; zero is a value', () => {
    const grid = gridOf(['a', 'b'], PERIODS, [
      [0, 5, 'O', 7],
      [1, 'O', 'O', { value: 2, status: 'P' }],
    ])
    expect(completenessOf(grid)).toEqual({ reported: 5, expected: 8, share: 62.5, band: 'poor' })
  })

  test('expects nothing where a value cannot exist', () => {
    const grid = gridOf(['a', 'b'], PERIODS, [
      [1, 2, 3, 4],
      ['M', 'M', 5, 6],
    ])
    expect(completenessOf(grid)).toEqual({ reported: 6, expected: 6, share: 100, band: 'full' })
    expect(
      completenessByPeriod(grid).map(({ period, reported, expected }) => [period, reported, expected]),
    ).toEqual([
      ['2019-Q1', 1, 1],
      ['2019-Q2', 1, 1],
      ['2019-Q3', 2, 2],
      ['2019-Q4', 2, 2],
    ])
  })

  test('adds up the periods and does not average their shares', () => {
    // 1 of 1 and 1 of 3: two of four, not two thirds.
    const grid = gridOf(
      ['a', 'b', 'c'],
      ['2018', '2019'],
      [
        [1, 1],
        ['M', 'O'],
        ['M', 'O'],
      ],
    )
    expect(completenessOf(grid).share).toBe(50)
  })

  test('has no share and no band where nothing is expected', () => {
    expect(completenessOf(gridOf(['a'], ['2019'], [['M']]))).toEqual({
      reported: 0,
      expected: 0,
      share: null,
      band: null,
    })
  })

  test('counts a hidden figure as one that is not there', () => {
    expect(completenessOf(gridOf(['a'], ['2018', '2019'], [[3, 'Q']])).share).toBe(50)
  })

  test.each([
    [100, 'full'],
    [95, 'full'],
    [94.99, 'partial'],
    [80, 'partial'],
    [79.99, 'poor'],
    [0, 'poor'],
  ] as const)('%s percent are %s', (share, band) => {
    expect(completenessBand(share)).toBe(band)
  })

  test('lies between the worst and the best period', () => {
    const written = fc.constantFrom<Written>(1, 0, 'O', 'M', 'Q')
    const rows = fc.array(fc.array(written, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(rows, (cells) => {
        const grid = gridOf(
          cells.map((_, i) => `r${i}`),
          PERIODS,
          cells,
        )
        const shares = completenessByPeriod(grid).flatMap(({ share }) => share ?? [])
        const { share, reported, expected } = completenessOf(grid)
        const flat = cells.flat()
        expect(reported).toBe(flat.filter((cell) => typeof cell === 'number').length)
        expect(expected).toBe(flat.filter((cell) => cell !== 'M').length)
        if (share === null) expect(shares).toEqual([])
        else {
          expect(share).toBeGreaterThanOrEqual(Math.min(...shares) - 1e-9)
          expect(share).toBeLessThanOrEqual(Math.max(...shares) + 1e-9)
        }
      }),
    )
  })
})
