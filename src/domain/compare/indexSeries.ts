import type { NationalFigure } from '../crossSection'
import type { ObservationGrid, RuleId } from '../observation'
import { observationAt } from '../observationGrid'
import type { Period } from '../period'
import type { RegionId } from '../region'
import { isRegionBroken, isSeriesBroken, type SeriesRead } from '../seriesBreak'

/** Why a period has no index value. */
export type IndexAbsence = 'no-value' | 'no-base' | 'zero-base' | 'other-rule' | 'break'

/** Value ÷ value of the base period × 100, or why there is none. */
export type IndexPoint =
  | { readonly value: number; readonly absence: null }
  | { readonly value: null; readonly absence: IndexAbsence }

interface Reading {
  readonly value: number | null
  readonly rule: RuleId | null
}

const gap = (absence: IndexAbsence): IndexPoint => ({ value: null, absence })

/** One index value. None over a missing or zero base, another counting rule, or a break between the two. */
export function indexPoint(now: Reading, base: Reading, isBroken: boolean): IndexPoint {
  if (now.value === null) return gap('no-value')
  if (base.value === null) return gap('no-base')
  if (now.rule !== base.rule) return gap('other-rule')
  if (isBroken) return gap('break')
  if (base.value === 0) return gap('zero-base')
  return { value: (now.value / base.value) * 100, absence: null }
}

/** A region's series with the base period as 100, one point a period of the displayed grid. */
export function indexSeries(
  read: SeriesRead,
  displayed: ObservationGrid,
  region: RegionId,
  base: Period,
): readonly IndexPoint[] {
  const row = read.reported.regions.indexOf(region)
  const baseReading = observationAt(displayed, region, base)
  return displayed.periods.map((period) =>
    indexPoint(
      observationAt(displayed, region, period),
      baseReading,
      isRegionBroken(read, row, period, base),
    ),
  )
}

/** The country's series with the base period as 100. Where regions count by different rules, its figures carry the mark. */
export function indexNational(
  read: SeriesRead,
  national: readonly NationalFigure[],
  base: Period,
): readonly IndexPoint[] {
  const { periods } = read.reported
  const reading = (i: number): Reading => ({ value: national[i]?.value ?? null, rule: null })
  const baseReading = reading(periods.indexOf(base))
  return periods.map((period, i) => indexPoint(reading(i), baseReading, isSeriesBroken(read, period, base)))
}
