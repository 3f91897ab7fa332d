import type { TrendPoint } from '../../../domain/compare/trendLines'
import type { TrendsLayout } from './trendsLayout'

/** A drawn value. */
export interface Dot {
  readonly x: number
  readonly y: number
  readonly index: number
  readonly isProvisional: boolean
}

const at = ({ x, y }: { readonly x: number; readonly y: number }): string => `${x.toFixed(1)},${y.toFixed(1)}`

/** Runs of neighbouring values; a missing value ends a run. */
export function runsOf(
  points: readonly TrendPoint[],
  { x, y }: Pick<TrendsLayout, 'x' | 'y'>,
  isDrawn: (point: TrendPoint) => boolean = () => true,
): readonly (readonly Dot[])[] {
  const runs: Dot[][] = [[]]
  points.forEach((point, index) => {
    if (point.value === null || !isDrawn(point)) runs.push([])
    else runs.at(-1)?.push({ x: x(index), y: y(point.value), index, isProvisional: point.status === 'P' })
  })
  return runs.filter((run) => run.length > 0)
}

/** A run as path data; a value without neighbours is a dot. */
const pathOf = (run: readonly Dot[]): string =>
  run.length === 1 ? `M${run.map(at).join('')}h0.01` : `M${run.map(at).join('L')}`

export const pathOfRuns = (runs: readonly (readonly Dot[])[]): string => runs.map(pathOf).join('')

/** The part of a line whose figures are final, and the part that may still change: segments that end in such a figure. */
export function splitPaths(runs: readonly (readonly Dot[])[]): {
  readonly final: string
  readonly open: string
} {
  const open: string[] = []
  const final: string[] = []
  for (const run of runs) {
    const from = run.findIndex(({ isProvisional }) => isProvisional)
    const settled = from < 0 ? run : run.slice(0, from)
    if (settled.length > 0) final.push(pathOf(settled))
    if (from >= 0 && run.length > 1) open.push(pathOf(run.slice(Math.max(0, from - 1))))
  }
  return { final: final.join(''), open: open.join('') }
}

/** The area between two values, run by run. */
export function bandPath(
  band: readonly (readonly [low: number, high: number] | null)[],
  { x, y }: Pick<TrendsLayout, 'x' | 'y'>,
): string {
  const runs: (readonly [index: number, low: number, high: number])[][] = [[]]
  band.forEach((pair, index) => {
    if (pair === null) runs.push([])
    else runs.at(-1)?.push([index, ...pair])
  })
  return runs
    .filter((run) => run.length > 0)
    .map((run) => {
      const upper = run.map(([index, , high]) => at({ x: x(index), y: y(high) }))
      const lower = run.toReversed().map(([index, low]) => at({ x: x(index), y: y(low) }))
      return `M${[...upper, ...lower].join('L')}Z`
    })
    .join('')
}
