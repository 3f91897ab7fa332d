import { describe, expect, test } from 'vitest'
import { regionBreaks, reportCalendar } from '../../src/domain/reportCalendar'
import { gridOf } from './fixtures'

const grid = {
  ...gridOf(
    ['akmola', 'astana'],
    ['2019-Q1', '2019-Q2'],
    [
      [{ value: 4, status: 'B' }, 'O'],
      [0, { value: 6, status: 'P' }],
    ],
  ),
  lateReports: [{ region: 'astana', period: '2019-Q1', days: 12 }] as const,
  revisions: [
    { region: 'astana', period: '2019-Q2', previous: 5, date: '2019-11-02' },
    { region: 'astana', period: '2019-Q2', previous: 3, date: '2019-09-01' },
  ] as const,
}

describe('calendar of reports', () => {
  test('has every region and period, with the reason where there is no value', () => {
    const rows = reportCalendar(grid)
    expect(rows.map(({ region, cells }) => [region, cells.map(({ value }) => value)])).toEqual([
      ['akmola', [4, null]],
      ['astana', [0, 6]],
    ])
    expect(rows[0]?.cells[1]).toMatchObject({ status: 'O', absence: 'not-reported', lateDays: null })
  })

  test('puts the days of a late report into its own cell only', () => {
    expect(reportCalendar(grid).flatMap(({ cells }) => cells.map(({ lateDays }) => lateDays))).toEqual([
      null,
      null,
      12,
      null,
    ])
  })

  test('remembers the latest of several revisions, in whatever order they came', () => {
    expect(reportCalendar(grid)[1]?.cells[1]?.revision).toMatchObject({ previous: 5, date: '2019-11-02' })
  })

  test('names the first observation of a new series', () => {
    expect(regionBreaks(grid)).toEqual([{ region: 'akmola', period: '2019-Q1' }])
  })
})
