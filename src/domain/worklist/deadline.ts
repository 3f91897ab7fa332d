import { daysOf, isQuarter, type Period } from '../period'

/** Days after the end of a quarter or a year by which it is reported. */
export interface ReportingDays {
  readonly quarter: number
  readonly year: number
}

const DAY_MS = 86_400_000

/** Plain dates know no time zone: they are counted in UTC. */
const dayNumber = (iso: string): number => Math.floor(Date.parse(iso.slice(0, 10)) / DAY_MS)

/** Whole days from one ISO date to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from)

/** ISO date by which a period is reported: so many days after its last day; null when no deadline is known. */
export function deadlineOf(period: Period, days: ReportingDays | null): string | null {
  if (days === null) return null
  const allowed = isQuarter(period) ? days.quarter : days.year
  return new Date((dayNumber(daysOf(period).to) + allowed) * DAY_MS).toISOString().slice(0, 10)
}
