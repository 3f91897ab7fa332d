import type { Indicator } from '../indicator'
import {
  isUnreported,
  readingsInQuarter,
  type IndicatorReading,
  type RegionData,
} from '../narrative/regionData'
import { suspicionAt } from '../narrative/suspiciousValues'
import type { Absence } from '../observation'
import { observationAt } from '../observationGrid'
import { previousYear, type Period } from '../period'
import { daysBetween, deadlineOf, type ReportingDays } from './deadline'

/**
 * `due`: no report yet, and there is time. `late`: the deadline has passed, with or without a report since. `empty`: no
 * report, and no deadline is known. `suspicious`: reported, but so far from the usual that it may be a typing error.
 */
export type WorkState = 'due' | 'late' | 'empty' | 'suspicious'

/** What one indicator of the form asks of the region. Values are before normalisation, as the form has them. */
export interface WorkItem {
  readonly indicator: Indicator
  readonly period: Period
  readonly state: WorkState
  /** A report has come in, late or suspicious as it may be. */
  readonly isReported: boolean
  /** ISO date; null when unknown. */
  readonly deadline: string | null
  /** Days left while due, days late when late; null otherwise. */
  readonly days: number | null
  readonly value: number | null
  /** What a suspicious value usually is: the median of the same quarter of other years. */
  readonly usual: number | null
  /** The same period of last year. */
  readonly lastYear: { readonly value: number | null; readonly absence: Absence | null }
  /** Codes of the programme's measures that the indicator answers to. */
  readonly measures: readonly string[]
}

interface Terms {
  /** ISO date the data are as of. */
  readonly asOf: string
  readonly reportingDays: ReportingDays | null
}

type Finding = Pick<WorkItem, 'state' | 'isReported' | 'days' | 'usual'>

/** Nothing has come in: by when should it have? */
function unreported(deadline: string | null, asOf: string): Finding {
  const base = { isReported: false, usual: null }
  if (deadline === null) return { ...base, state: 'empty', days: null }
  const left = daysBetween(asOf, deadline)
  return left < 0 ? { ...base, state: 'late', days: -left } : { ...base, state: 'due', days: left }
}

/** What there is to do about an indicator; null when nothing. A value in doubt comes before its lateness: it can be mended. */
function findingOf(
  reading: IndicatorReading,
  data: RegionData,
  at: { readonly period: Period; readonly deadline: string | null; readonly asOf: string },
): Finding | null {
  if (isUnreported(observationAt(reading.absolute, data.region, at.period))) {
    return unreported(at.deadline, at.asOf)
  }
  const suspicion = suspicionAt(reading, data.region, at.period)
  if (suspicion !== null) {
    return { state: 'suspicious', isReported: true, days: null, usual: suspicion.usual }
  }
  const late = reading.inputs.grid.lateReports.find(
    (each) => each.region === data.region && each.period === at.period && each.days > 0,
  )
  return late === undefined ? null : { state: 'late', isReported: true, days: late.days, usual: null }
}

const ORDER: Readonly<Record<WorkState, number>> = { late: 0, suspicious: 1, empty: 2, due: 3 }

/** Late ones first, the longest delay on top, what is still missing before what came after all. */
function compareItems(a: WorkItem, b: WorkItem): number {
  if (a.state !== b.state) return ORDER[a.state] - ORDER[b.state]
  const byDays = (a.days ?? 0) - (b.days ?? 0)
  if (byDays !== 0) return a.state === 'late' ? -byDays : byDays
  return Number(a.isReported) - Number(b.isReported)
}

/**
 * What the region has to do about its report of the quarter: one item for each listed indicator that needs attention, in
 * order of urgency, then of the catalogue. Annual indicators belong to the fourth quarter; parts of a ratio that are no
 * indicators of their own come in on the same form and are not listed. What is hidden, cannot exist or is only provisional
 * asks for nothing. An empty list is a finished report.
 */
export function worklist(data: RegionData, { asOf, reportingDays }: Terms): readonly WorkItem[] {
  const items = readingsInQuarter(data).flatMap(({ reading, period }): readonly WorkItem[] => {
    const deadline = deadlineOf(period, reportingDays)
    const finding = findingOf(reading, data, { period, deadline, asOf })
    if (finding === null) return []
    const { indicator, absolute } = reading
    const lastYear = observationAt(absolute, data.region, previousYear(period))
    return [
      {
        indicator,
        period,
        deadline,
        ...finding,
        value: observationAt(absolute, data.region, period).value,
        lastYear: { value: lastYear.value, absence: lastYear.absence },
        measures: indicator.measures,
      },
    ]
  })
  // Sorting is stable: equal items keep the order of the catalogue.
  return items.toSorted(compareItems)
}
