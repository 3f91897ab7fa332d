import type { Absence } from '../../../domain/observation'
import { DRAW } from '../../../ui/drawing'
import { patternFill } from '../../../view/patterns'

/** One swatch of the legend: a colour, or the pattern of an absence. */
export type KeyEntry =
  | { readonly text: string; readonly fill: string }
  | { readonly text: string; readonly absence: Absence }

interface Props {
  readonly entries: readonly KeyEntry[]
  readonly width: number
  readonly scope: string
}

const ROW = 3
const LINE = 18
const SWATCH = { width: 22, height: 11 } as const

/** The legend of a small map in a file, in rows of a few swatches. */
export function MapKeyDrawing({ entries, width, scope }: Props) {
  const column = width / ROW
  return (
    <g>
      {entries.map((entry, i) => (
        <g
          key={entry.text}
          transform={`translate(${((i % ROW) * column).toFixed(1)} ${Math.floor(i / ROW) * LINE})`}
        >
          <rect
            {...SWATCH}
            fill={'fill' in entry ? entry.fill : patternFill(scope, entry.absence)}
            stroke={DRAW.lineStrong}
            strokeWidth="0.8"
          />
          <text x={SWATCH.width + 6} y="9.5" fontSize="11" fill={DRAW.ink2}>
            {entry.text}
          </text>
        </g>
      ))}
    </g>
  )
}
