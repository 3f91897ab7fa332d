import { cleanNumber, readableCeiling } from './readableNumber'

/** Readable ticks of an axis from zero (or below it) that holds the values; `count` steps or fewer. */
export function axisTicks(low: number, high: number, count = 4): readonly number[] {
  const bottom = Math.min(0, low)
  const step = readableCeiling(Math.max(high - bottom, Number.MIN_VALUE) / count)
  const first = Math.floor(bottom / step)
  const last = Math.max(Math.ceil(high / step), first + 1)
  return Array.from({ length: last - first + 1 }, (_, i) => cleanNumber((first + i) * step))
}

/** Readable ticks that hold the values without zero: for positions, whose lengths are not compared. */
export function fittedTicks(low: number, high: number, count = 4): readonly number[] {
  const step = readableCeiling(Math.max(high - low, Math.abs(high) * 1e-6, Number.MIN_VALUE) / count)
  const first = Math.floor(low / step)
  const last = Math.max(Math.ceil(high / step), first + 1)
  return Array.from({ length: last - first + 1 }, (_, i) => cleanNumber((first + i) * step))
}

/** Decimals in which every tick is written exactly: 0 for whole numbers. */
export const tickDecimals = (ticks: readonly number[]): number =>
  [0, 1, 2, 3].find((decimals) =>
    ticks.every((tick) => Math.abs(tick - Number(tick.toFixed(decimals))) <= Math.abs(tick) * 1e-9),
  ) ?? 4
