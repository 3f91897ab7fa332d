import type { Change } from './crossSection'
import type { Indicator } from './indicator'
import { comparePeriods, parsePeriod, previousYear, type Period } from './period'

interface Compared {
  readonly now: number | null
  readonly base: number | null
  readonly isSameRule: boolean
}

/** A declared break lies after the base and not after the period: the two are not of one kind. */
function isBroken(indicator: Indicator, period: Period): boolean {
  const base = previousYear(period)
  return indicator.breaks.some((at) => {
    const first = parsePeriod(at.period)
    return first !== null && comparePeriods(first, base) > 0 && comparePeriods(first, period) <= 0
  })
}

/**
 * Change of a figure against the same quarter of the previous year: percent for counts, percentage points for ratios and
 * survey shares. None over a missing or zero base, another counting rule, or a break in the series.
 */
export function changeBetween(
  indicator: Indicator,
  period: Period,
  { now, base, isSameRule }: Compared,
): Change {
  if (now === null) return { kind: 'none', reason: 'no-value' }
  if (base === null) return { kind: 'none', reason: 'no-base' }
  if (!isSameRule) return { kind: 'none', reason: 'other-rule' }
  if (isBroken(indicator, period)) return { kind: 'none', reason: 'break' }
  if (indicator.kind === 'ratio' || indicator.kind === 'index') return { kind: 'points', value: now - base }
  if (base === 0) return { kind: 'none', reason: 'zero-base' }
  return { kind: 'percent', value: ((now - base) / base) * 100 }
}
