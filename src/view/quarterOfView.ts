import type { Catalogue } from '../domain/catalogue'
import { isQuarter, quartersOf, yearOf, type Period, type Quarter } from '../domain/period'
import { quartersCovered } from '../domain/quartersCovered'
import type { Notice } from './notice'

/** The quarter on show, and those that can be chosen. */
export interface QuarterOfView {
  readonly period: Quarter | null
  readonly quarters: readonly Quarter[]
  readonly notices: readonly Notice[]
}

/** The quarter of a view: a year is read as its last quarter; one that is not covered gives way to the last. */
export function quarterOfView(catalogue: Catalogue, wanted: Period | null): QuarterOfView {
  const quarters = quartersCovered(catalogue)
  const last = quarters.at(-1) ?? null
  if (wanted === null) return { period: last, quarters, notices: [] }
  const quarter = isQuarter(wanted) ? wanted : quartersOf(yearOf(wanted))[3]
  const found = quarters.find((each) => each === quarter)
  return found === undefined
    ? { period: last, quarters, notices: [{ kind: 'period-not-covered', period: wanted }] }
    : { period: found, quarters, notices: [] }
}
