import { isQuarter, quarterOf, yearOf, type Period } from '../../../domain/period'

/** A text under the time axis. */
export interface TimeLabel {
  readonly x: number
  readonly text: string
}

/** Most quarters that are named one by one; more are named by their years. */
const MOST_NAMED = 10
const GAP = 12

interface Axis {
  readonly x: (index: number) => number
  readonly write: (period: Period) => string
  readonly widthOf: (text: string) => number
}

/** Years in the middle of their quarters, or every period where there are few. */
function allLabels(periods: readonly Period[], { x, write }: Axis): readonly TimeLabel[] {
  const isNamed = periods.length <= MOST_NAMED || !periods.every((period) => isQuarter(period))
  if (isNamed) return periods.map((period, index) => ({ x: x(index), text: write(period) }))
  const years = [...new Set(periods.map((period) => yearOf(period)))]
  return years.flatMap((year) => {
    const first = periods.findIndex((period) => yearOf(period) === year)
    const last = periods.findLastIndex((period) => yearOf(period) === year)
    return { x: (x(first) + x(last)) / 2, text: String(year) }
  })
}

/** Labels of the time axis: as many as stand beside each other, at equal steps. */
export function timeLabels(periods: readonly Period[], axis: Axis): readonly TimeLabel[] {
  const labels = allLabels(periods, axis)
  const widest = Math.max(...labels.map(({ text }) => axis.widthOf(text)), 0)
  const between = labels.length < 2 ? Infinity : (labels[1]?.x ?? 0) - (labels[0]?.x ?? 0)
  const step = Math.max(1, Math.ceil((widest + GAP) / Math.max(between, 1)))
  return labels.filter((_, i) => i % step === 0)
}

/** Indices at which a new year begins, for the fine lines between years. */
export const yearBegins = (periods: readonly Period[]): readonly number[] =>
  periods.flatMap((period, index) => (index > 0 && quarterOf(period) === 1 ? [index] : []))
