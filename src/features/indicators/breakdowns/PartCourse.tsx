import { DRAW } from '../../../ui/drawing'
import { PARTS } from './partsLayout'

interface Props {
  readonly left: number
  readonly top: number
  readonly width: number
  /** Share at the top of the scale, percent. */
  readonly most: number
  readonly shares: readonly (number | null)[]
  /** Which of them is the year on show. */
  readonly at: number
}

/** The share of a part over the years; years without one are gaps. */
export function PartCourse({ left, top, width, most, shares, at }: Props) {
  const step = (width - 10) / Math.max(1, shares.length - 1)
  const points = shares.map((share, index) =>
    share === null ? null : ([left + 5 + index * step, top + PARTS.course * (1 - share / most)] as const),
  )
  const now = points[at] ?? null
  const alone = points.filter(
    (point, i) => (points[i - 1] ?? null) === null && (points[i + 1] ?? null) === null && point !== null,
  )
  const d = points
    .map((point, i) => {
      if (point === null) return ''
      const isFirst = (points[i - 1] ?? null) === null
      return `${isFirst ? 'M' : 'L'}${point[0].toFixed(1)},${point[1].toFixed(1)}`
    })
    .join('')
  return (
    <g>
      <line
        x1={left}
        x2={left + width}
        y1={top + PARTS.course}
        y2={top + PARTS.course}
        stroke={DRAW.lineStrong}
        strokeWidth="1"
      />
      <path d={d} fill="none" stroke={DRAW.ink3} strokeWidth="1.6" strokeLinejoin="round" />
      {alone.map((point) =>
        point === null ? null : <circle key={point[0]} cx={point[0]} cy={point[1]} r="2" fill={DRAW.ink3} />,
      )}
      {now !== null && (
        <circle cx={now[0]} cy={now[1]} r="4" fill={DRAW.brand} stroke={DRAW.surface} strokeWidth="1.5" />
      )}
    </g>
  )
}
