import { COMPARED_COLOURS } from '../../../domain/palette'
import { DRAW } from '../../../ui/drawing'
import { MARK_PATHS } from '../../../view/comparedMarks'
import { DEVIATION_HEIGHT, DeviationMark } from './DeviationMark'

interface Line {
  readonly id: string
  readonly name: string
  readonly deviations: number | null
  readonly ahead: number | null
  /** The distance, or why there is none. */
  readonly text: string
}

interface End {
  readonly slot: number
  readonly text: string
}

interface Props {
  /** Right and left end of the axis. */
  readonly first: End
  readonly second: End
  readonly lines: readonly Line[]
}

/** Its frame, own units. */
export const PAIR_DRAWING = { width: 900, row: 24, head: 34 } as const

export const pairDrawingHeight = (lines: number): number => PAIR_DRAWING.head + lines * PAIR_DRAWING.row

const AXIS = { x: 400, width: 320 } as const
const TEXT = 736

/** Indicators of two regions as marks to either side of no difference. */
export function PairDrawing({ first, second, lines }: Props) {
  const extent = Math.max(1, ...lines.map(({ deviations }) => Math.ceil(Math.abs(deviations ?? 0))))
  return (
    <g fontSize="13" fill={DRAW.ink}>
      <EndLabel end={second} x={AXIS.x} anchor="start" />
      <EndLabel end={first} x={AXIS.x + AXIS.width} anchor="end" />
      {lines.map(({ id, name, deviations, ahead, text }, index) => {
        const top = PAIR_DRAWING.head + index * PAIR_DRAWING.row
        const isSaid = deviations === null
        return (
          <g key={id} transform={`translate(0,${top})`}>
            <text x={AXIS.x - 14} y="15" textAnchor="end">
              {name}
            </text>
            {isSaid ? (
              <text x={AXIS.x + 8} y="15" fill={DRAW.ink2} fontStyle="italic">
                {text}
              </text>
            ) : (
              <>
                <g transform={`translate(${AXIS.x},${(PAIR_DRAWING.row - DEVIATION_HEIGHT) / 2 - 2})`}>
                  <DeviationMark deviations={deviations} ahead={ahead} extent={extent} width={AXIS.width} />
                </g>
                <text x={TEXT} y="15">
                  {text}
                </text>
              </>
            )}
          </g>
        )
      })}
    </g>
  )
}

function EndLabel({ end, x, anchor }: { end: End; x: number; anchor: 'start' | 'end' }) {
  return (
    <g>
      <path
        d={MARK_PATHS[end.slot]}
        transform={`translate(${anchor === 'start' ? x + 6 : x - 6},13)`}
        fill={COMPARED_COLOURS[end.slot]}
      />
      <text
        x={anchor === 'start' ? x + 18 : x - 18}
        y="18"
        textAnchor={anchor}
        fontWeight="600"
        fill={DRAW.ink2}
      >
        {end.text}
      </text>
    </g>
  )
}
