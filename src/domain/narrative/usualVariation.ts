import { changeBetween } from '../change'
import type { Change } from '../crossSection'
import type { Observation } from '../observation'
import { cellAt } from '../observationGrid'
import { unusualCells } from '../outliers'
import { previousYear } from '../period'
import { isRegionBroken } from '../seriesBreak'
import { medianOf } from '../quantiles'
import type { IndicatorReading } from './regionData'

/** A change that can be trusted, with the two observations it is made of. */
export interface YearOnYear {
  readonly change: Extract<Change, { readonly kind: 'percent' | 'points' }>
  readonly now: Observation
  readonly base: Observation
}

/** What a region's change usually is: `centre` ± `half`, in the unit of the change. */
export interface UsualRange {
  readonly centre: number
  readonly half: number
}

/** Fewer earlier changes than this say nothing about what is usual. */
const HISTORY = 4
/** Makes the median absolute deviation an estimate of the standard deviation of normal data (Rousseeuw & Croux, 1993). */
const MAD_TO_SD = 1.4826
/** Three standard deviations: chance alone goes beyond them about once in 370 changes. */
const WIDTH = 3

const cache = new WeakMap<IndicatorReading, readonly (YearOnYear | null)[]>()

/**
 * Changes of displayed values against the same period of last year, one per cell of the grid. Null where there is none, and
 * where either end is probably a typing error: that is told as such and is not a change. Computed once per reading.
 */
function yearOnYear(reading: IndicatorReading): readonly (YearOnYear | null)[] {
  const known = cache.get(reading)
  if (known !== undefined) return known
  const { indicator, displayed, absolute, inputs } = reading
  const read = { indicator, reported: inputs.grid, span: 'quarter' } as const
  const typedWrong = unusualCells(absolute)
  const width = displayed.periods.length
  const baseColumns = displayed.periods.map((period) => displayed.periods.indexOf(previousYear(period)))
  const made = displayed.regions.flatMap((region, row) => {
    const reportedRow = inputs.grid.regions.indexOf(region)
    return displayed.periods.map((period, column): YearOnYear | null => {
      const baseColumn = baseColumns[column] ?? -1
      if (
        baseColumn < 0 ||
        typedWrong[row * width + column] === true ||
        typedWrong[row * width + baseColumn] === true
      )
        return null
      const now = cellAt(displayed, row, column)
      const base = cellAt(displayed, row, baseColumn)
      const change = changeBetween(indicator, {
        now: now.value,
        base: base.value,
        isSameRule: now.rule === base.rule,
        isBroken: isRegionBroken(read, reportedRow, period),
      })
      return change.kind === 'none' ? null : { change, now, base }
    })
  })
  cache.set(reading, made)
  return made
}

/** The change of a region at a column of the displayed grid; null where there is none to trust. */
export function changeAt(reading: IndicatorReading, row: number, column: number): YearOnYear | null {
  return yearOnYear(reading)[row * reading.displayed.periods.length + column] ?? null
}

/** Every change of the region before a column. */
export const changesBefore = (reading: IndicatorReading, row: number, column: number): readonly number[] =>
  reading.displayed.periods.slice(0, column).flatMap((_, earlier) => {
    const known = changeAt(reading, row, earlier)
    return known === null ? [] : [known.change.value]
  })

/**
 * The range that earlier changes usually fall in: median ± 3 robust standard deviations (from the median absolute
 * deviation), so that one odd year does not widen it. Null with fewer than four changes.
 */
export function usualRange(earlier: readonly number[]): UsualRange | null {
  const centre = medianOf(earlier)
  if (earlier.length < HISTORY || centre === null) return null
  const deviation = medianOf(earlier.map((change) => Math.abs(change - centre))) ?? 0
  return { centre, half: WIDTH * MAD_TO_SD * deviation }
}
