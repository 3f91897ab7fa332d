import type { ReportGap } from '../../../domain/blindSpots'
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

/** Items by a key, in the order the keys first come. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? []
    groups.set(keyOf(item), group)
    group.push(item)
  }
  return groups
}

/** Gaps put together: a region is asked once for an indicator, however many measures wait for it. */
export function missingReports(gaps: readonly ReportGap[]): readonly MissingReport[] {
  const together = grouped(gaps, ({ region, indicator }) => `${region} ${indicator}`)
  return [...together.values()].flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const { region, indicator, reported, expected } = first
    return [{ region, indicator, reported, expected, measures: same.map(({ measure }) => measure) }]
  })
}

/** Reports of each region. */
export const byRegion = (reports: readonly MissingReport[]) => grouped(reports, ({ region }) => region)

/** Reports of each indicator. */
export const byIndicator = (reports: readonly MissingReport[]) =>
  grouped(reports, ({ indicator }) => indicator)

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
