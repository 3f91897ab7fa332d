import { memo } from 'react'
import { quarterOf, yearOf, type Period } from '../../domain/period'
import type { TrendRow } from '../../domain/trendRows'
import { bandGeometry, CHART, type Point } from './bandGeometry'
import './band-chart.css'

interface Props {
  readonly rows: readonly TrendRow[]
  /** Periods whose figures may still change: drawn dashed, with open points. */
  readonly provisional: ReadonlySet<Period>
  /** First periods of a new series. */
  readonly breaks: readonly Period[]
  /** The period on show. */
  readonly at: Period | null
  readonly writeValue: (value: number) => string
  /** Of the drawing, whose width is 360. */
  readonly height?: number
}

const path = (points: readonly Point[]) =>
  `M${points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`

/** Segments of a run that end in a final or in a provisional figure. */
function segments(run: readonly Point[], provisional: ReadonlySet<Period>) {
  return run.slice(1).map((end, i) => ({
    d: path([run[i] ?? end, end]),
    isProvisional: provisional.has(end.period),
    key: end.period,
  }))
}

/**
 * The course of a region inside the band of all regions: lowest to highest, middle half, median. Own units that scale with
 * the box, so that it prints as it is seen; hidden from assistive technology, which has the sentence and the table.
 */
export const BandChart = memo(function BandChart({
  rows,
  provisional,
  breaks,
  at,
  writeValue,
  height = 190,
}: Props) {
  const geometry = bandGeometry(rows, height)
  const { x, y, ticks, runs } = geometry
  const bottom = height - CHART.bottom
  const right = CHART.width - CHART.right
  const years = rows.flatMap(({ period }, index) =>
    (quarterOf(period) ?? 1) === 1 && yearOf(period) % 2 === 1 ? [{ index, year: yearOf(period) }] : [],
  )
  const now = runs.flat().find(({ period }) => period === at)
  return (
    <svg className="band-chart" viewBox={`0 0 ${CHART.width} ${height}`} aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick}>
          <line className="band-chart__grid" x1={CHART.left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text className="band-chart__tick" x={CHART.left - 5} y={y(tick) + 3.5} textAnchor="end">
            {writeValue(tick)}
          </text>
        </g>
      ))}
      {years.map(({ index, year }) => (
        <text key={year} className="band-chart__tick" x={x(index)} y={height - 5} textAnchor="middle">
          {year}
        </text>
      ))}
      <path className="band-chart__range" d={geometry.range} />
      <path className="band-chart__middle" d={geometry.middle} />
      <path className="band-chart__median" d={geometry.median} />
      {breaks.map((period) => {
        const index = rows.findIndex((row) => row.period === period)
        if (index < 0) return null
        return (
          <path
            key={period}
            className="band-chart__break"
            d={[-1.5, 1.5].map((dx) => `M${x(index) + dx},${CHART.top}V${bottom}`).join('')}
          />
        )
      })}
      {runs.map((run) => (
        <g key={run[0]?.period}>
          {segments(run, provisional).map(({ d, isProvisional, key }) => (
            <path
              key={key}
              className={
                isProvisional ? 'band-chart__line band-chart__line--provisional' : 'band-chart__line'
              }
              d={d}
            />
          ))}
          {run
            .filter(({ period }, _, all) => all.length === 1 || provisional.has(period))
            .map((point) => (
              <circle
                key={point.period}
                className={provisional.has(point.period) ? 'band-chart__open' : 'band-chart__alone'}
                cx={point.x}
                cy={point.y}
                r="2.4"
              />
            ))}
        </g>
      ))}
      {now !== undefined && (
        <g>
          <circle className="band-chart__now-ring" cx={now.x} cy={now.y} r="5.4" />
          <circle className="band-chart__now" cx={now.x} cy={now.y} r="3.6" />
        </g>
      )}
    </svg>
  )
})
