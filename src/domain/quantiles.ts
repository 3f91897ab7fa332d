/** Quantile of ascending values by linear interpolation between order statistics (type 7 of Hyndman & Fan 1996). */
export function quantile(ascending: readonly number[], share: number): number | null {
  const position = (ascending.length - 1) * share
  const below = ascending[Math.floor(position)]
  const above = ascending[Math.ceil(position)]
  return below === undefined || above === undefined
    ? null
    : below + (above - below) * (position - Math.floor(position))
}

/** Median of values in any order; null of nothing. */
export const medianOf = (values: readonly number[]): number | null =>
  quantile(
    values.toSorted((a, b) => a - b),
    0.5,
  )
