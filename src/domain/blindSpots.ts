import type { IndicatorId } from './indicator'
import type { ObservationGrid } from './observation'
import { cellAt } from './observationGrid'
import { yearOf } from './period'
import type { Measure } from './programme'
import { watchersOf } from './programmeCoverage'
import type { RegionId } from './region'

/** When a measure counts as seen: one of its indicators has a figure in the year, or all of them have all their figures. */
export type SightRule = 'any' | 'all'

/** Figures of an indicator, region and year: those that can exist, and how many of them have a value. */
export interface YearReport {
  readonly reported: number
  readonly expected: number
}

/** Measures and figures that are joined, over one year. */
export interface BlindSpotInputs {
  readonly measures: readonly Measure[]
  /** Figures as the source sent them, by indicator. */
  readonly grids: ReadonlyMap<IndicatorId, ObservationGrid>
  readonly regions: readonly RegionId[]
  readonly year: number
  readonly rule: SightRule
}

/** What is seen of a region: of the measures that can be monitored, those that the rule counts as seen. */
export interface RegionSight {
  readonly region: RegionId
  readonly seen: number
  /** seen ÷ monitorable × 100; null where nothing can be monitored. */
  readonly share: number | null
  /** Measures that are not seen, in the order of the programme. */
  readonly blind: readonly Measure[]
}

/** What would open a measure in a region: an indicator of which figures are missing there. */
export interface ReportGap extends YearReport {
  readonly region: RegionId
  readonly measure: Measure
  readonly indicator: IndicatorId
}

export interface BlindSpots {
  /** Measures that can be monitored: the whole of every share. */
  readonly monitorable: number
  /** Measures that figures cannot show: left out of everything here. */
  readonly notMonitorable: number
  readonly regions: readonly RegionSight[]
  /** Measures that no region is seen in. */
  readonly nowhere: readonly Measure[]
  /** Measures that could be monitored, but have no indicator. */
  readonly withoutIndicator: readonly Measure[]
  /** Who could report what: by region, then by measure. */
  readonly gaps: readonly ReportGap[]
}

/** Figures of a year. Zero is a figure; a small count that is hidden is none that can be seen. */
export function yearReport(grid: ObservationGrid, region: RegionId, year: number): YearReport {
  const row = grid.regions.indexOf(region)
  const cells = grid.periods
    .map((period, column) => ({ period, cell: cellAt(grid, row, column) }))
    .filter(({ period, cell }) => yearOf(period) === year && cell.absence !== 'cannot-exist')
  return { expected: cells.length, reported: cells.filter(({ cell }) => cell.value !== null).length }
}

/** An indicator that cannot exist in a region and year neither shows nor hides anything there. */
function isSeenBy(reports: readonly YearReport[], rule: SightRule): boolean {
  const possible = reports.filter(({ expected }) => expected > 0)
  return rule === 'any'
    ? possible.some(({ reported }) => reported > 0)
    : possible.length > 0 && possible.every(({ reported, expected }) => reported === expected)
}

/** Years in which any of the grids has a value, ascending. */
export function yearsWithFigures(grids: Iterable<ObservationGrid>): readonly number[] {
  const years = new Set<number>()
  for (const { periods, values } of grids) {
    for (const [cell, value] of values.entries()) {
      const period = periods[cell % periods.length]
      if (!Number.isNaN(value) && period !== undefined) years.add(yearOf(period))
    }
  }
  return [...years].toSorted((a, b) => a - b)
}

/** Measures × regions: where the figures of the year say nothing, or not all. */
export function blindSpots({ measures, grids, regions, year, rule }: BlindSpotInputs): BlindSpots {
  const monitorable = measures.filter((measure) => measure.monitorable !== 'no')
  const known = new Set(grids.keys())
  const reports = new Map(
    [...grids].map(([id, grid]) => [
      id,
      new Map(regions.map((region) => [region, yearReport(grid, region, year)])),
    ]),
  )
  /** Indicators of the measure with what the region reported of them. */
  const reportsOf = (measure: Measure, region: RegionId): readonly ReportGap[] =>
    watchersOf(measure, known).flatMap((indicator) => {
      const report = reports.get(indicator)?.get(region)
      return report === undefined ? [] : [{ region, measure, indicator, ...report }]
    })
  const sights = regions.map((region): RegionSight => {
    const blind = monitorable.filter((measure) => !isSeenBy(reportsOf(measure, region), rule))
    const seen = monitorable.length - blind.length
    const share = monitorable.length === 0 ? null : (seen / monitorable.length) * 100
    return { region, seen, share, blind }
  })
  return {
    monitorable: monitorable.length,
    notMonitorable: measures.length - monitorable.length,
    regions: sights,
    nowhere: monitorable.filter((measure) => sights.every(({ blind }) => blind.includes(measure))),
    withoutIndicator: monitorable.filter((measure) => watchersOf(measure, known).length === 0),
    gaps: sights.flatMap(({ region, blind }) =>
      blind.flatMap((measure) =>
        reportsOf(measure, region).filter(({ reported, expected }) => reported < expected),
      ),
    ),
  }
}

/** Readable borders of the share seen, percent: the last class is "all", which no rounding may reach. */
export const SIGHT_BORDERS = [50, 75, 90, 100] as const

/** The class of a share, from 0; a share on a border belongs to the class above. */
export const sightClass = (share: number): number => SIGHT_BORDERS.filter((border) => share >= border).length
