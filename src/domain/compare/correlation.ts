import { meanOf, midranks, sumOf } from '../statistics'

/** A correlation over fewer pairs than this is not said: any three points lie near a line. */
export const FEWEST_PAIRS = 4

/** How two indicators go together over the regions that have both. */
export type Correlation =
  | {
      readonly kind: 'found'
      readonly n: number
      /** Product-moment correlation, −1 … 1. */
      readonly pearson: number
      /** The same of the midranks: how well the order of one follows the order of the other. */
      readonly spearman: number
    }
  | { readonly kind: 'none'; readonly n: number; readonly reason: 'too-few' | 'all-equal' }

const clamp = (value: number): number => Math.max(-1, Math.min(1, value))

/** Product-moment correlation (Pearson 1895); null when either side does not vary. */
export function pearson(x: readonly number[], y: readonly number[]): number | null {
  const meanX = meanOf(x)
  const meanY = meanOf(y)
  const isFlat = (values: readonly number[]) => values.every((value) => value === values[0])
  if (meanX === null || meanY === null || x.length !== y.length || isFlat(x) || isFlat(y)) return null
  const dx = x.map((value) => value - meanX)
  const dy = y.map((value) => value - meanY)
  const product = sumOf(dx.map((value, i) => value * (dy[i] ?? Number.NaN)))
  const size =
    Math.sqrt(sumOf(dx.map((value) => value ** 2))) * Math.sqrt(sumOf(dy.map((value) => value ** 2)))
  return size === 0 ? null : clamp(product / size)
}

/** Rank correlation (Spearman 1904): Pearson's of the midranks, so that ties count as ties. */
export const spearman = (x: readonly number[], y: readonly number[]): number | null =>
  pearson(midranks(x), midranks(y))

/** Both correlations of pairs, or why there is none. */
export function correlate(pairs: readonly (readonly [x: number, y: number])[]): Correlation {
  const n = pairs.length
  if (n < FEWEST_PAIRS) return { kind: 'none', n, reason: 'too-few' }
  const x = pairs.map(([value]) => value)
  const y = pairs.map(([, value]) => value)
  const product = pearson(x, y)
  const rank = spearman(x, y)
  return product === null || rank === null
    ? { kind: 'none', n, reason: 'all-equal' }
    : { kind: 'found', n, pearson: product, spearman: rank }
}
