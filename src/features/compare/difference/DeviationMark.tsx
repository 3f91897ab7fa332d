import { COMPARED_COLOURS } from '../../../domain/palette'
import { DRAW } from '../../../ui/drawing'
import { MARK_PATHS } from '../../../view/comparedMarks'

interface Props {
  /** First − second, standard deviations. */
  readonly deviations: number | null
  /** Slot of the region that is ahead; null where neither is. */
  readonly ahead: number | null
  /** Deviations at either end of the axis, a whole number. */
  readonly extent: number
  readonly width: number
}

/** Its height, own units. */
export const DEVIATION_HEIGHT = 20
const INSET = 8

/** How far to either side of the middle, with the mark of the region ahead at its end: the same on the screen and in files. */
export function DeviationMark({ deviations, ahead, extent, width }: Props) {
  const x = (value: number) => width / 2 + (value / extent) * (width / 2 - INSET)
  const middle = DEVIATION_HEIGHT / 2
  const steps = Array.from({ length: extent * 2 + 1 }, (_, i) => i - extent)
  return (
    <g>
      {steps.map((step) => (
        <line
          key={step}
          x1={x(step)}
          x2={x(step)}
          y1={0}
          y2={DEVIATION_HEIGHT}
          stroke={step === 0 ? DRAW.lineStrong : DRAW.line}
        />
      ))}
      {deviations !== null && (
        <>
          <line
            x1={x(0)}
            x2={x(deviations)}
            y1={middle}
            y2={middle}
            stroke={ahead === null ? DRAW.hatch : COMPARED_COLOURS[ahead]}
            strokeWidth="3"
          />
          <path
            d={ahead === null ? MARK_PATHS[0] : MARK_PATHS[ahead]}
            transform={`translate(${x(deviations)},${middle})`}
            fill={ahead === null ? DRAW.surface : COMPARED_COLOURS[ahead]}
            stroke={ahead === null ? DRAW.hatch : DRAW.surface}
            strokeWidth={ahead === null ? 2 : 1}
          />
        </>
      )}
    </g>
  )
}
