/**
 * Optimal one-dimensional k-means (Wang & Song 2011, "Ckmeans.1d.dp"), on distinct values weighted by how often they
 * occur. Divide and conquer over the monotone split points (Grønlund et al. 2017): O(k · n log n).
 */

interface Sums {
  readonly weight: Float64Array
  readonly value: Float64Array
  readonly square: Float64Array
}

function prefixSums(values: readonly number[], weights: readonly number[]): Sums {
  const n = values.length
  const sums = {
    weight: new Float64Array(n + 1),
    value: new Float64Array(n + 1),
    square: new Float64Array(n + 1),
  }
  // Shifted by the median: sums of squares of large numbers lose their digits.
  const shift = values[Math.floor(n / 2)] ?? 0
  for (let i = 0; i < n; i++) {
    const x = (values[i] ?? 0) - shift
    const w = weights[i] ?? 0
    sums.weight[i + 1] = (sums.weight[i] ?? 0) + w
    sums.value[i + 1] = (sums.value[i] ?? 0) + w * x
    sums.square[i + 1] = (sums.square[i] ?? 0) + w * x * x
  }
  return sums
}

/** Sum of squared distances to the mean of values i … j. */
function spread({ weight, value, square }: Sums, i: number, j: number): number {
  const w = (weight[j + 1] ?? 0) - (weight[i] ?? 0)
  const v = (value[j + 1] ?? 0) - (value[i] ?? 0)
  const s = (square[j + 1] ?? 0) - (square[i] ?? 0)
  return Math.max(0, s - (v * v) / w)
}

/** Fills cost[lo..hi] of the next layer, knowing that the best split moves only to the right. */
function fillLayer(
  sums: Sums,
  before: Float64Array,
  cost: Float64Array,
  split: Int32Array,
  [lo, hi]: readonly [number, number],
  [first, last]: readonly [number, number],
): void {
  if (lo > hi) return
  const middle = (lo + hi) >> 1
  let best = Number.POSITIVE_INFINITY
  let at = first
  for (let i = Math.max(first, 1); i <= Math.min(middle, last); i++) {
    const candidate = (before[i - 1] ?? 0) + spread(sums, i, middle)
    if (candidate < best) {
      best = candidate
      at = i
    }
  }
  cost[middle] = best
  split[middle] = at
  fillLayer(sums, before, cost, split, [lo, middle - 1], [first, at])
  fillLayer(sums, before, cost, split, [middle + 1, hi], [at, last])
}

/**
 * Splits values into at most `k` groups with the least total squared distance to the group means.
 * Returns the groups ascending, each ascending; equal values are never parted.
 */
export function ckmeans(values: readonly number[], k: number): number[][] {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const distinct = [...counts.keys()].toSorted((a, b) => a - b)
  const n = distinct.length
  const groups = Math.min(k, n)
  if (groups === 0) return []
  const sums = prefixSums(
    distinct,
    distinct.map((value) => counts.get(value) ?? 0),
  )
  let cost = Float64Array.from(distinct, (_, j) => spread(sums, 0, j))
  const splits: Int32Array[] = []
  for (let layer = 1; layer < groups; layer++) {
    const next = new Float64Array(n).fill(Number.POSITIVE_INFINITY)
    const split = new Int32Array(n)
    fillLayer(sums, cost, next, split, [layer, n - 1], [layer, n - 1])
    splits.push(split)
    cost = next
  }
  const parts: number[][] = []
  let end = n - 1
  for (let layer = groups - 1; layer >= 0; layer--) {
    const start = layer === 0 ? 0 : (splits[layer - 1]?.[end] ?? 0)
    parts.unshift(
      distinct
        .slice(start, end + 1)
        .flatMap((value) => Array.from({ length: counts.get(value) ?? 1 }, () => value)),
    )
    end = start - 1
  }
  return parts
}
