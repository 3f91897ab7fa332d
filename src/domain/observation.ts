import type { DivisionId } from './division'
import type { IndicatorId } from './indicator'
import type { Period } from './period'
import type { RegionId } from './region'

/**
 * SDMX code list CL_OBS_STATUS, the part the product uses:
 * A normal, P provisional, E estimated, B break in the series, O not reported, M cannot exist, Q suppressed.
 */
export type ObservationStatus = 'A' | 'P' | 'E' | 'B' | 'O' | 'M' | 'Q'

/** Why there is no value. `null` value ⇔ an absence: missing is not zero. */
export type Absence =
  | 'not-reported' // status O
  | 'cannot-exist' // status M
  | 'suppressed' // status Q
  | 'unknown-status' // a letter this build does not know; the value is not trusted
  | 'no-population' // normalised, but no residents known for that year and division
  | 'incomplete-span' // since January, but a quarter of it is missing
  | 'zero-denominator' // a ratio over nothing
  | 'not-in-data' // the source has no row for this region and period

/** Code of a counting rule declared by the indicator, e.g. `all-forms`. */
export type RuleId = string

/** One figure: indicator × region × period → value and status. */
export interface Observation {
  readonly value: number | null
  readonly status: ObservationStatus
  readonly absence: Absence | null
  /** Counting rule, where the indicator has several; null = its default rule. */
  readonly rule: RuleId | null
  /** Half-width of the 95 % interval, in the unit of the value; only for surveys. */
  readonly margin: number | null
}

/** A change of a published figure by its reporter. */
export interface Revision {
  readonly region: RegionId
  readonly period: Period
  readonly previous: number | null
  /** ISO date. */
  readonly date: string
}

/** A report that came after its deadline. */
export interface LateReport {
  readonly region: RegionId
  readonly period: Period
  readonly days: number
}

/**
 * All observations of one indicator, columnar: cell = region index × periods.length + period index.
 * Read cells with `observationAt`; NaN in `values` is missing and never leaves this type.
 */
export interface ObservationGrid {
  readonly indicator: IndicatorId
  readonly division: DivisionId
  readonly regions: readonly RegionId[]
  readonly periods: readonly Period[]
  readonly values: Float64Array
  /** Absence per cell, null where there is a value. */
  readonly absences: readonly (Absence | null)[]
  readonly statuses: readonly ObservationStatus[]
  readonly rules: readonly (RuleId | null)[] | null
  readonly margins: Float64Array | null
  readonly revisions: readonly Revision[]
  readonly lateReports: readonly LateReport[]
  /** Regions the source sent that the division does not have; set aside, and said so. */
  readonly unknownRegions: readonly string[]
}
