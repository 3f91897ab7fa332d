import type { RegionFigure } from '../crossSection'
import type { Indicator } from '../indicator'

/** Why two figures are not held against each other. */
export type NoDifference = 'first-missing' | 'second-missing' | 'both-missing' | 'other-rule'

/** How the first region stands to the second in one indicator. */
export type Difference =
  | {
      readonly kind: 'found'
      /** First − second, in the unit of the values (percentage points for shares). */
      readonly value: number
      /** The same in percent of the second; null over a base of zero and for shares. */
      readonly percent: number | null
      /** Which one is ahead; null where they are equal, not judged, or too near to tell. */
      readonly ahead: 'first' | 'second' | null
      /** Survey estimates nearer than the margin of their difference: it may be chance. */
      readonly isWithinMargin: boolean
    }
  | { readonly kind: 'none'; readonly reason: NoDifference }

/** Half-width of the 95 % interval of a difference of independent estimates: the root of the summed squares. */
export const marginOfDifference = (a: number, b: number): number => Math.sqrt(a * a + b * b)

/** The difference of two regions; none where one has no value or they counted by different rules. */
export function differenceOf(
  indicator: Pick<Indicator, 'better' | 'kind'>,
  first: RegionFigure,
  second: RegionFigure,
): Difference {
  if (first.value === null || second.value === null) {
    const reason = first.value !== null ? 'second' : second.value !== null ? 'first' : 'both'
    return { kind: 'none', reason: `${reason}-missing` }
  }
  if (first.rule !== second.rule) return { kind: 'none', reason: 'other-rule' }
  const value = first.value - second.value
  const isShare = indicator.kind === 'ratio' || indicator.kind === 'index'
  const isWithinMargin =
    first.margin !== null &&
    second.margin !== null &&
    Math.abs(value) <= marginOfDifference(first.margin, second.margin)
  const isJudged = indicator.better !== 'neutral' && value !== 0 && !isWithinMargin
  const isFirst = value > 0 === (indicator.better === 'higher')
  return {
    kind: 'found',
    value,
    percent: isShare || second.value === 0 ? null : (value / second.value) * 100,
    ahead: isJudged ? (isFirst ? 'first' : 'second') : null,
    isWithinMargin,
  }
}
