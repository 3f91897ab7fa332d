import { observationAt } from '../observationGrid'
import type { LateReports, MissingReports, Proof } from './fact'
import { isUnreported, readingsInQuarter, type RegionData } from './regionData'

const MISSING_WEIGHT = 91
const LATE_WEIGHT = 57

const worklistOf = (data: RegionData): Proof => ({
  page: 'region',
  indicator: null,
  period: data.period,
  span: 'quarter',
  normalisation: null,
  view: null,
  anchor: 'worklist',
})

/** Indicators without a report this quarter, as one fact. What is hidden or cannot exist is not missing. */
export function missingReports(data: RegionData): readonly MissingReports[] {
  const missing = readingsInQuarter(data)
    .filter(({ reading, period }) => isUnreported(observationAt(reading.absolute, data.region, period)))
    .map(({ reading }) => reading.indicator.id)
  if (missing.length === 0) return []
  return [
    {
      kind: 'missing-reports',
      indicator: null,
      missing,
      tone: 'bad',
      weight: MISSING_WEIGHT,
      proof: worklistOf(data),
    },
  ]
}

/** Days that each late report of this quarter was late. */
export const lateDays = (data: RegionData): readonly number[] =>
  readingsInQuarter(data).flatMap(({ reading, period }) =>
    reading.inputs.grid.lateReports
      .filter((late) => late.region === data.region && late.period === period && late.days > 0)
      .map((late) => late.days),
  )

/** Reports that came after their deadline, as one fact. */
export function lateReports(data: RegionData): readonly LateReports[] {
  const days = lateDays(data)
  if (days.length === 0) return []
  return [
    {
      kind: 'late-reports',
      indicator: null,
      count: days.length,
      longestDays: Math.max(...days),
      tone: 'bad',
      weight: LATE_WEIGHT,
      proof: worklistOf(data),
    },
  ]
}
