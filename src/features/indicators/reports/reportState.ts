import type { ReportCell } from '../../../domain/reportCalendar'

/** What became of a report, in the words of the calendar. */
export type ReportState =
  | 'reported'
  | 'late'
  | 'provisional'
  | 'estimated'
  | 'break'
  | 'missing'
  | 'cannot-exist'
  | 'suppressed'

export const REPORT_STATES: readonly ReportState[] = [
  'reported',
  'late',
  'provisional',
  'estimated',
  'break',
  'missing',
  'cannot-exist',
  'suppressed',
]

/** The sign of each state; a late report has its days instead. */
export const REPORT_SIGNS: Readonly<Record<ReportState, string>> = {
  reported: '✓',
  late: '+',
  provisional: 'p',
  estimated: '≈',
  break: '‖',
  missing: '—',
  'cannot-exist': '×',
  suppressed: 'Q',
}

/** One state a cell: that there is no value says most, then what the value is worth, then that it came late. */
export function reportStateOf({ value, status, absence, lateDays }: ReportCell): ReportState {
  if (value === null) {
    if (absence === 'cannot-exist') return 'cannot-exist'
    return absence === 'suppressed' ? 'suppressed' : 'missing'
  }
  if (status === 'P') return 'provisional'
  if (status === 'E') return 'estimated'
  if (status === 'B') return 'break'
  return lateDays === null ? 'reported' : 'late'
}
