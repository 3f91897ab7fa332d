import { COMPARED_COLOURS } from '../../../domain/palette'
import { DRAW } from '../../../ui/drawing'
import { MARK_PATHS } from '../../../view/comparedMarks'
import { DEVIATION_HEIGHT, DeviationMark } from './DeviationMark'

interface Line {
  readonly id: string
  readonly name: string
  readonly deviations: number | null
  readonly ahead: number | null
  /** Of the first and of the second. */
  readonly values: readonly string[]
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
export const PAIR_DRAWING = { width: 1040, row: 24, head: 34 } as const

export const pairDrawingHeight = (lines: number): number => PAIR_DRAWING.head + lines * PAIR_DRAWING.row

const AXIS = { x: 470, width: 310 } as const
/** Right edges of the columns of numbers: distance, first and second value. */
const DISTANCE = 840
const VALUES = [935, 1030] as const

/** Indicators of two regions as marks to either side of no difference. */
export function PairDrawing({ first, second, lines }: Props) {
  const extent = Math.max(1, ...lines.map(({ deviations }) => Math.ceil(Math.abs(deviations ?? 0))))
  return (
    <g fontSize="13" fill={DRAW.ink}>
      <EndLabel end={second} x={AXIS.x} anchor="start" />
      <EndLabel end={first} x={AXIS.x + AXIS.width} anchor="end" />
      {[first, second].map(({ slot }, side) => (
        <Mark key={slot} slot={slot} x={(VALUES[side] ?? 0) - 8} />
      ))}
      {lines.map(({ id, name, deviations, ahead, values, text }, index) => {
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
                <text x={DISTANCE} y="15" textAnchor="end">
                  {text}
                </text>
              </>
            )}
            {VALUES.map((x, side) => (
              <text key={x} x={x} y="15" textAnchor="end" fontWeight="600">
                {values[side]}
              </text>
            ))}
          </g>
        )
      })}
    </g>
  )
}

function EndLabel({ end, x, anchor }: { end: End; x: number; anchor: 'start' | 'end' }) {
  return (
    <g>
      <Mark slot={end.slot} x={anchor === 'start' ? x + 6 : x - 6} />
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

function Mark({ slot, x }: { slot: number; x: number }) {
  return <path d={MARK_PATHS[slot]} transform={`translate(${x},13)`} fill={COMPARED_COLOURS[slot]} />
}
