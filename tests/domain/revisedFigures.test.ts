import { describe, expect, test } from 'vitest'
import type { ObservationGrid } from '../../src/domain/observation'
import { makeGrid, NOT_IN_DATA } from '../../src/domain/observationGrid'
import { revisedFigures } from '../../src/domain/revisedFigures'

type Head = Pick<ObservationGrid, 'indicator' | 'division' | 'regions' | 'periods'>

const HEAD: Head = {
  indicator: 'courses',
  division: '2013',
  regions: ['akmola', 'aktobe'],
  periods: ['2019-Q3', '2019-Q4'],
}

/** A grid of these values, row by row; null has not been reported. */
const grid = (values: readonly (number | null)[], head: Partial<Head> = {}): ObservationGrid => {
  const all = { ...HEAD, ...head }
  return makeGrid(all, (row, column) => {
    const value = values[row * all.periods.length + column] ?? null
    return value === null
      ? { ...NOT_IN_DATA, absence: 'not-reported' }
      : { ...NOT_IN_DATA, value, status: 'A', absence: null }
  })
}

const told = (before: ObservationGrid, after: ObservationGrid) =>
  revisedFigures(before, after).map(({ region, period, before, after }) => [region, period, before, after])

describe('F59: figures that were revised', () => {
  test('are other values, values that came, and values that went; nothing is told as zero', () => {
    expect(told(grid([1, null, 3, 0]), grid([2, 5, null, 0]))).toEqual([
      ['akmola', '2019-Q3', 1, 2],
      ['akmola', '2019-Q4', null, 5],
      ['aktobe', '2019-Q3', 3, null],
    ])
    expect(told(grid([0, 1, 2, 3]), grid([null, 1, 2, 3]))).toEqual([['akmola', '2019-Q3', 0, null]])
  })

  test('are found by region and period, wherever they stand', () => {
    const turned = grid([4, 3, 2, 9], {
      regions: ['aktobe', 'akmola'],
      periods: ['2019-Q4', '2019-Q3'],
    })
    expect(told(grid([1, 2, 3, 4]), turned)).toEqual([['akmola', '2019-Q3', 1, 9]])
  })

  test('are not those of a period or region that is new, nor of another division', () => {
    const longer = grid([1, 2, 7, 3, 4, 8], { periods: ['2019-Q3', '2019-Q4', '2020-Q1'] })
    expect(told(grid([1, 2, 3, 4]), longer)).toEqual([])
    expect(told(grid([1, 2, 3, 4]), grid([9, 9, 9, 9], { division: '2022' }))).toEqual([])
  })
})
