import type { ReportGap } from '../../../domain/blindSpots'
import { groupBy } from '../../../domain/groupBy'
import type { IndicatorId } from '../../../domain/indicator'
import type { Measure } from '../../../domain/programme'
import type { RegionId } from '../../../domain/region'

/** One report that is missing: an indicator in a region, with the measures it would open there. */
export interface MissingReport {
  readonly region: RegionId
  readonly indicator: IndicatorId
  readonly reported: number
  readonly expected: number
  readonly measures: readonly Measure[]
}

/** Gaps put together: a region is asked once for an indicator, however many measures wait for it. */
export function missingReports(gaps: readonly ReportGap[]): readonly MissingReport[] {
  const together = groupBy(gaps, ({ region, indicator }) => `${region} ${indicator}`)
  return [...together.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const { region, indicator, reported, expected } = first
    return [{ region, indicator, reported, expected, measures: same.map(({ measure }) => measure) }]
  })
}

/** Reports of each region. */
export const byRegion = (reports: readonly MissingReport[]) => groupBy(reports, ({ region }) => region)

/** Reports of each indicator. */
export const byIndicator = (reports: readonly MissingReport[]) =>
  groupBy(reports, ({ indicator }) => indicator)

/** Reports that would open each measure, in the order of the measures. */
export function byMeasure(
  reports: readonly MissingReport[],
  measures: readonly Measure[],
): ReadonlyMap<Measure, readonly MissingReport[]> {
  const found = measures.map(
    (measure) => [measure, reports.filter((report) => report.measures.includes(measure))] as const,
  )
  return new Map(found.filter(([, own]) => own.length > 0))
}
