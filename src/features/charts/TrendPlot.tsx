import { Area, ComposedChart, Line, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts'
import { memo } from 'react'
import { quarterOf, type Period } from '../../domain/period'
import type { TrendRow } from '../../domain/trendRows'

interface Props {
  readonly rows: readonly TrendRow[]
  /** The period being read, or null. */
  readonly at: Period | null
  readonly breaks: readonly string[]
  readonly writePeriod: (period: string) => string
  readonly writeValue: (value: number) => string
}

const HEIGHT_REM = 12

const STILL = { isAnimationActive: false, dot: false, activeDot: false } as const

/**
 * The drawing itself; hidden from assistive technology, which has the sentence, the slider and the table.
 * It does not follow the time bar: drawing it anew costs more than all the rest of a step.
 */
export default memo(function TrendPlot({ rows, at, breaks, writePeriod, writeValue }: Props) {
  // The type of the page grows on large screens, and the drawing with it.
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const years = rows.map((row) => row.period).filter((period) => (quarterOf(period) ?? 1) === 1)
  return (
    <div className="trend-chart__plot" aria-hidden="true">
      <ResponsiveContainer width="100%" height={HEIGHT_REM * rem}>
        <ComposedChart
          data={[...rows]}
          accessibilityLayer={false}
          margin={{ top: 6, right: 6, bottom: 0, left: 0 }}
        >
          <XAxis
            dataKey="period"
            tickFormatter={writePeriod}
            ticks={years}
            interval="preserveStart"
            minTickGap={8}
            tickLine={false}
          />
          <YAxis width="auto" tickFormatter={writeValue} tickLine={false} axisLine={false} />
          <Area {...STILL} dataKey="range" className="trend-chart__range" stroke="none" />
          <Area {...STILL} dataKey="middle" className="trend-chart__middle" stroke="none" />
          <Line {...STILL} dataKey="median" className="trend-chart__median" strokeDasharray="3 3" />
          <Line {...STILL} dataKey="national" className="trend-chart__national" />
          <Line {...STILL} dataKey="region" className="trend-chart__region" />
          {breaks.map((period) => (
            <ReferenceLine key={period} x={period} className="trend-chart__break" label="‖" />
          ))}
          {at !== null && <ReferenceLine x={at} className="trend-chart__now" />}
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  )
})
