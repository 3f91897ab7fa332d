import { describe, expect, test } from 'vitest'
import type { ReportCell } from '../../../src/domain/reportCalendar'
import {
  REPORT_SIGNS,
  REPORT_STATES,
  reportStateOf,
} from '../../../src/features/indicators/reports/reportState'

const cell = (part: Partial<ReportCell>): ReportCell => ({
  period: '2019-Q1',
  value: 1,
  status: 'A',
  absence: null,
  lateDays: null,
  revision: null,
  ...part,
})

describe('state of a report', () => {
  test.each([
    ['reported', {}],
    ['reported', { value: 0 }],
    ['late', { lateDays: 3 }],
    ['provisional', { status: 'P', lateDays: 3 }],
    ['estimated', { status: 'E' }],
    ['break', { status: 'B' }],
    ['missing', { value: null, status: 'O', absence: 'not-reported' }],
    ['missing', { value: null, status: 'O', absence: 'not-in-data' }],
    ['cannot-exist', { value: null, status: 'M', absence: 'cannot-exist' }],
    ['suppressed', { value: null, status: 'Q', absence: 'suppressed' }],
  ] as const)('is %s for %o', (state, part) => {
    expect(reportStateOf(cell(part))).toBe(state)
  })

  test('is told apart without colour: each has a sign of its own', () => {
    expect(new Set(REPORT_STATES.map((state) => REPORT_SIGNS[state])).size).toBe(REPORT_STATES.length)
  })
})
