/**
 * Whole numbers near the wishes that add up to a total, each within its bounds; null when no such numbers exist.
 */
export function shares(
  total: number,
  wishes: readonly number[],
  low: (i: number) => number,
  high: (i: number) => number,
): number[] | null {
  const parts = wishes.map((wish, i) => Math.min(high(i), Math.max(low(i), Math.round(wish))))
  let left = total - parts.reduce((sum, part) => sum + part, 0)
  while (left !== 0) {
    const step = Math.sign(left)
    const before = left
    for (let i = 0; i < parts.length && left !== 0; i++) {
      const next = (parts[i] ?? 0) + step
      if (next < low(i) || next > high(i)) continue
      parts[i] = next
      left -= step
    }
    if (left === before) return null
  }
  return parts
}
