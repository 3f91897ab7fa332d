import type { ObservationGrid } from '../observation'
import { unusualCells } from '../outliers'
import type { Period } from '../period'
import { mainRule } from '../ranking'
import type { RuleScope } from './ruleScope'

/** An indicator as an axis of the scatter plot. */
export interface AxisRead {
  readonly displayed: ObservationGrid
  /** The same before normalisation, by which jumps are found. */
  readonly absolute: ObservationGrid
}

/**
 * Lowest and highest value over all regions and periods, margins included, so that positions keep their meaning while time
 * plays. Jumps that deserve a second look, and under `same` other counting rules, widen the axis only in their own period.
 */
export function scatterExtent(
  { displayed, absolute }: AxisRead,
  period: Period,
  scope: RuleScope,
): readonly [low: number, high: number] {
  const { periods, regions, values, rules, margins } = displayed
  const unusual = unusualCells(absolute)
  const shown = periods.indexOf(period)
  const mains = periods.map((_, column) =>
    mainRule(
      regions.flatMap((_, row) => {
        const cell = row * periods.length + column
        return Number.isNaN(values[cell]) ? [] : [rules?.[cell] ?? null]
      }),
    ),
  )
  let low = Infinity
  let high = -Infinity
  values.forEach((value, cell) => {
    const column = cell % periods.length
    const isApart = scope === 'same' && (rules?.[cell] ?? null) !== mains[column]
    const isJump = unusual[cell] === true && column !== shown
    if (Number.isNaN(value) || isApart || isJump) return
    const margin = margins?.[cell] ?? 0
    const half = Number.isNaN(margin) ? 0 : margin
    low = Math.min(low, value - half)
    high = Math.max(high, value + half)
  })
  return low > high ? [0, 1] : [low, high]
}
