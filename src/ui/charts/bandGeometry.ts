import { axisTicks } from '../../domain/axisTicks'
import type { Period } from '../../domain/period'
import type { TrendRow } from '../../domain/trendRows'

/** Size and margins of the drawing, in its own units; the drawing scales with its box. */
export const CHART = { width: 360, left: 44, right: 10, top: 8, bottom: 20 } as const

export interface Point {
  readonly x: number
  readonly y: number
  readonly period: Period
}

/** Where everything of a band chart stands. */
export interface BandGeometry {
  readonly x: (index: number) => number
  readonly y: (value: number) => number
  readonly ticks: readonly number[]
  /** Runs of neighbouring values of the region; a missing value ends a run. */
  readonly runs: readonly (readonly Point[])[]
  readonly range: string
  readonly middle: string
  readonly median: string
}

type Pick<T> = (row: TrendRow) => T | null

/** Neighbouring rows for which something is there. */
function runsOf<T>(rows: readonly TrendRow[], pick: Pick<T>): readonly (readonly (readonly [number, T])[])[] {
  const runs: (readonly [number, T])[][] = [[]]
  rows.forEach((row, index) => {
    const value = pick(row)
    if (value === null) runs.push([])
    else runs.at(-1)?.push([index, value])
  })
  return runs.filter((run) => run.length > 0)
}

const at = (x: number, y: number): string => `${x.toFixed(1)},${y.toFixed(1)}`

/** Geometry of the region's line inside the band of all regions, in a drawing of the given height. */
export function bandGeometry(rows: readonly TrendRow[], height: number): BandGeometry {
  const values = rows.flatMap((row) => [...(row.range ?? []), ...(row.region === null ? [] : [row.region])])
  const ticks = axisTicks(Math.min(...values, 0), Math.max(...values, 0))
  const low = ticks[0] ?? 0
  const high = ticks.at(-1) ?? 1
  const innerWidth = CHART.width - CHART.left - CHART.right
  const innerHeight = height - CHART.top - CHART.bottom
  const x = (index: number) =>
    CHART.left + (rows.length < 2 ? innerWidth / 2 : (index / (rows.length - 1)) * innerWidth)
  const y = (value: number) => CHART.top + (1 - (value - low) / (high - low)) * innerHeight

  const area = (pick: Pick<readonly [number, number]>) =>
    runsOf(rows, pick)
      .map((run) => {
        const upper = run.map(([index, [, top]]) => at(x(index), y(top)))
        const lower = run.toReversed().map(([index, [bottom]]) => at(x(index), y(bottom)))
        return `M${[...upper, ...lower].join('L')}Z`
      })
      .join('')
  const line = (pick: Pick<number>) =>
    runsOf(rows, pick)
      .map((run) => `M${run.map(([index, value]) => at(x(index), y(value))).join('L')}`)
      .join('')

  return {
    x,
    y,
    ticks,
    runs: runsOf(rows, (row) => row.region).map((run) =>
      run.map(([index, value]): Point => ({
        x: x(index),
        y: y(value),
        period: rows[index]?.period ?? '0',
      })),
    ),
    range: area((row) => row.range),
    middle: area((row) => row.middle),
    median: line((row) => row.median),
  }
}
