import { cleanNumber } from '../readableNumber'
import { quantile } from '../quantiles'
import type { DistanceClass } from './standardise'

/** Borders of the sizes of a change, ascending, in its own unit; below the first it is about none. */
export type ChangeSteps = readonly [small: number, middle: number, large: number]

/** 0.01, 0.02, 0.05, 0.1 … 5,000,000: borders that can be read. */
const LADDER: readonly number[] = Array.from({ length: 9 }, (_, i) => i - 2).flatMap((exponent) =>
  [1, 2, 5].map((digit) => cleanNumber(digit * Number(`1e${exponent}`))),
)

const USUAL: ChangeSteps = [1, 2, 5]

/**
 * Three neighbours of the ladder, the largest not above the upper quartile of the sizes: one region that changed tenfold
 * does not make all the others look unchanged. Symmetric about zero.
 */
export function changeSteps(changes: readonly number[]): ChangeSteps {
  const sizes = changes.map(Math.abs).toSorted((a, b) => a - b)
  const upper = quantile(sizes, 0.75) ?? 0
  const at = LADDER.findLastIndex((border) => border <= upper)
  const [small, middle, large] = LADDER.slice(at - 2, at + 1)
  return small === undefined || middle === undefined || large === undefined || at < 2
    ? USUAL
    : [small, middle, large]
}

/** −3 … 3: fell most … rose most; 0 = about no change. A size on a border belongs to the step beyond it. */
export function changeStep(change: number, steps: ChangeSteps): DistanceClass {
  const size = steps.filter((border) => Math.abs(change) >= border).length
  // Three borders: the size is 0 … 3.
  return (change < 0 ? 0 - size : size) as DistanceClass
}
