import type { PeriodCompleteness } from '../../../domain/indicatorCompleteness'
import { quarterOf, yearOf, type Period } from '../../../domain/period'

interface Props {
  readonly periods: readonly PeriodCompleteness[]
  /** The period on show. */
  readonly at: Period
}

const BOX = { width: 960, height: 112, top: 14, bottom: 18 } as const
const GAP = 0.22

/** One bar a period: its outline is what was expected, its fill what came. Its sense stands in the sentence and the table. */
export function CompletenessBars({ periods, at }: Props) {
  const step = BOX.width / Math.max(1, periods.length)
  const width = step * (1 - GAP)
  const inner = BOX.height - BOX.top - BOX.bottom
  const most = Math.max(1, ...periods.map(({ expected }) => expected))
  const heightOf = (count: number) => (count / most) * inner
  const bottom = BOX.top + inner
  return (
    <svg className="completeness-bars" viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true">
      {periods.map(({ period, reported, expected }, index) => {
        const x = index * step + (step - width) / 2
        const isWhole = reported === expected
        return (
          <g key={period}>
            <rect
              className="completeness-bars__expected"
              x={x}
              y={bottom - heightOf(expected)}
              width={width}
              height={heightOf(expected)}
            />
            <rect
              className="completeness-bars__reported"
              x={x}
              y={bottom - heightOf(reported)}
              width={width}
              height={heightOf(reported)}
            />
            {!isWhole && (
              <text
                className="completeness-bars__count"
                x={x + width / 2}
                y={bottom - heightOf(expected) - 3}
                textAnchor="middle"
              >
                {reported}
              </text>
            )}
            {period === at && <path className="completeness-bars__at" d={`M${x},${bottom + 2.5}h${width}`} />}
            {(quarterOf(period) ?? 1) === 1 && (
              <text className="completeness-bars__year" x={index * step + 3} y={BOX.height - 4}>
                {yearOf(period)}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}
