import { parsePeriod } from '../period'
import { daysBetween, deadlineOf, type ReportingDays } from './deadline'

/**
 * What became of one report. Expected are all but M; reported R (in time, or nobody knows when), L (late) and Q (hidden);
 * missing D (there is time yet) and N (its day has passed, or no day is known).
 */
export type ReportState = 'R' | 'L' | 'Q' | 'D' | 'N' | 'M'

/** What reports are measured by. */
export interface ReportTerms {
  /** ISO date the data are as of. */
  readonly asOf: string
  readonly reportingDays: ReportingDays | null
}

/** The state of a period that nobody has reported. */
export function missingState(period: string, { asOf, reportingDays }: ReportTerms): 'D' | 'N' {
  const known = parsePeriod(period)
  const deadline = known === null ? null : deadlineOf(known, reportingDays)
  return deadline !== null && daysBetween(asOf, deadline) >= 0 ? 'D' : 'N'
}

/**
 * The state of one report by its observation.
 * @param status letter of the observation; one that nobody knows is no report.
 * @param isLate whether it came after its day.
 */
export function reportState(
  status: string,
  isLate: boolean,
  period: string,
  terms: ReportTerms,
): ReportState {
  switch (status) {
    case 'M':
    case 'Q':
      return status
    case 'A':
    case 'P':
    case 'E':
    case 'B':
      return isLate ? 'L' : 'R'
    default:
      return missingState(period, terms)
  }
}
