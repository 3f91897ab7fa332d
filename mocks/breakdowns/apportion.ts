/** Whole parts of a whole number in proportion to weights: largest remainders, the first of equals. */
export function apportion(whole: number, weights: readonly number[]): readonly number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const exact = weights.map((weight) => (whole * weight) / all)
  const parts = exact.map(Math.floor)
  const left = whole - parts.reduce((sum, part) => sum + part, 0)
  const remainder = (i: number) => (exact[i] ?? 0) - (parts[i] ?? 0)
  const first = parts
    .map((_, i) => i)
    .filter((i) => (weights[i] ?? 0) > 0)
    .toSorted((a, b) => remainder(b) - remainder(a) || a - b)
    .slice(0, left)
  return parts.map((part, i) => part + (first.includes(i) ? 1 : 0))
}
