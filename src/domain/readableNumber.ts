const STEPS = [5, 2.5, 2, 1] as const

/** A power of ten exactly: `10 ** -2` is not 0.01 on every engine. */
const powerOfTen = (exponent: number): number => Number(`1e${exponent}`)

/** A multiple without the tail of binary fractions: 0.1 × 3 is 0.3. */
export const cleanNumber = (value: number): number => Number(value.toPrecision(12))

/**
 * The most readable number b with low < b ≤ high, nearest to the middle of the gap: a class border may stand anywhere
 * between the last value of one class and the first of the next. Falls to `high`, which always parts them.
 */
export function readableBetween(low: number, high: number): number {
  const gap = high - low
  if (!(gap > 0)) return high
  const middle = low + gap / 2
  const from = Math.floor(Math.log10(gap)) + 1
  for (let exponent = from; exponent >= from - 3; exponent--) {
    for (const digit of STEPS) {
      const step = digit * powerOfTen(exponent)
      const near = [Math.floor(middle / step), Math.ceil(middle / step)].map((n) => cleanNumber(n * step))
      const fitting = near.filter((b) => b > low && b <= high)
      const best = fitting.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
      if (best !== undefined) return best
    }
  }
  return high
}

/** The smallest readable number (1, 2, 2.5, 5 × 10ⁿ) that is not below `value`. */
export function readableCeiling(value: number): number {
  if (!(value > 0)) return 1
  const exponent = Math.floor(Math.log10(value))
  const candidates = [1, 2, 2.5, 5, 10].map((digit) => cleanNumber(digit * powerOfTen(exponent)))
  return candidates.find((candidate) => candidate >= value) ?? cleanNumber(powerOfTen(exponent + 1))
}

/** The largest of 1, 2, 5 × 10ⁿ that is not above `value`: a whole number where `value` is one or more. */
export function readableFloor(value: number): number {
  if (!(value > 0)) return 0
  const exponent = Math.floor(Math.log10(value))
  const candidates = [5, 2, 1].map((digit) => cleanNumber(digit * powerOfTen(exponent)))
  return candidates.find((candidate) => candidate <= value) ?? cleanNumber(5 * powerOfTen(exponent - 1))
}
