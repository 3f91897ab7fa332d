import type { Change } from './crossSection'
import type { Indicator } from './indicator'

interface Compared {
  readonly now: number | null
  readonly base: number | null
  readonly isSameRule: boolean
  /** A break in the series lies between the two. */
  readonly isBroken: boolean
}

/**
 * Change of a figure against the same quarter of the previous year: percent for counts, percentage points for ratios and
 * survey shares. None over a missing or zero base, another counting rule, or a break in the series.
 */
export function changeBetween(indicator: Indicator, { now, base, isSameRule, isBroken }: Compared): Change {
  if (now === null) return { kind: 'none', reason: 'no-value' }
  if (base === null) return { kind: 'none', reason: 'no-base' }
  if (!isSameRule) return { kind: 'none', reason: 'other-rule' }
  if (isBroken) return { kind: 'none', reason: 'break' }
  if (indicator.kind === 'ratio' || indicator.kind === 'index') return { kind: 'points', value: now - base }
  if (base === 0) return { kind: 'none', reason: 'zero-base' }
  return { kind: 'percent', value: ((now - base) / base) * 100 }
}
