/** Sum without the error that grows with the number of terms (Neumaier 1974). */
export function sumOf(values: readonly number[]): number {
  let sum = 0
  let lost = 0
  for (const value of values) {
    const next = sum + value
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum
    sum = next
  }
  return sum + lost
}

/** Arithmetic mean; null of nothing. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : sumOf(values) / values.length

/**
 * Standard deviation with n in the denominator: the regions are all there are, not a sample of more. Null of nothing; exactly
 * zero when all values are equal.
 */
export function deviationOf(values: readonly number[]): number | null {
  const mean = meanOf(values)
  if (mean === null) return null
  if (values.every((value) => value === values[0])) return 0
  return Math.sqrt(sumOf(values.map((value) => (value - mean) ** 2)) / values.length)
}

/** Places of values, lowest first; equal values share the mean of the places they take (midranks). */
export function midranks(values: readonly number[]): readonly number[] {
  const ascending = values.toSorted((a, b) => a - b)
  const place = new Map<number, number>()
  ascending.forEach((value, i) => {
    if (!place.has(value)) place.set(value, i + (1 + (ascending.lastIndexOf(value) - i + 1)) / 2)
  })
  return values.map((value) => place.get(value) ?? Number.NaN)
}
