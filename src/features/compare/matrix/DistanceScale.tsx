import { DRAW } from '../../../ui/drawing'

interface Props {
  /** Seven colours, from below (worse) to above (better). */
  readonly colours: readonly string[]
  /** The six borders between them, where they are drawn too. */
  readonly borders?: readonly string[]
}

const SWATCH = 38
const HEIGHT = 14

/** Size of the scale, in its own units. */
export const DISTANCE_SCALE = { width: SWATCH * 7, height: HEIGHT } as const

/** The colours of the distance from the mean with their borders: the same elements on the screen and in files. */
export function DistanceScale({ colours, borders }: Props) {
  return (
    <g fontSize="11" fill={DRAW.ink2}>
      {colours.map((colour, i) => (
        <rect key={colour} x={i * SWATCH} width={SWATCH} height={HEIGHT} fill={colour} />
      ))}
      <rect
        x="0.5"
        y="0.5"
        width={DISTANCE_SCALE.width - 1}
        height={HEIGHT - 1}
        fill="none"
        stroke={DRAW.lineStrong}
      />
      {borders?.map((border, i) => (
        <g key={border}>
          <line
            x1={(i + 1) * SWATCH}
            x2={(i + 1) * SWATCH}
            y1={HEIGHT}
            y2={HEIGHT + 3}
            stroke={DRAW.lineStrong}
          />
          <text x={(i + 1) * SWATCH} y={HEIGHT + 15} textAnchor="middle">
            {border}
          </text>
        </g>
      ))}
    </g>
  )
}
