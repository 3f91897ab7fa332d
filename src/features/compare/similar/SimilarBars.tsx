import { DRAW } from '../../../ui/drawing'
import { DistanceBar } from './DistanceBar'

interface Bar {
  readonly id: string
  readonly place: string
  readonly name: string
  readonly distance: number
  /** The distance in the words of its measure. */
  readonly text: string
  /** Among the nearest. */
  readonly isNear: boolean
}

/** Its frame, own units. */
export const SIMILAR_BARS = { width: 760, row: 28 } as const

const NAME = 40
const BAR = 250
const TEXT = 590

/** Regions by nearness as named bars with their distances. */
export function SimilarBars({ bars }: { bars: readonly Bar[] }) {
  const most = Math.max(...bars.map(({ distance }) => distance))
  return (
    <g fontSize="14" fill={DRAW.ink}>
      {bars.map(({ id, place, name, distance, text, isNear }, index) => {
        const middle = SIMILAR_BARS.row * (index + 0.5)
        return (
          <g key={id} fontWeight={isNear ? 600 : 400}>
            <text x={NAME - 14} y={middle + 5} textAnchor="end" fill={DRAW.ink2}>
              {place}
            </text>
            <text x={NAME} y={middle + 5}>
              {name}
            </text>
            <g transform={`translate(${BAR},${middle - 4})`}>
              <DistanceBar distance={distance} most={most} width={TEXT - BAR - 20} isNear={isNear} />
            </g>
            <text x={TEXT} y={middle + 5}>
              {text}
            </text>
          </g>
        )
      })}
    </g>
  )
}
