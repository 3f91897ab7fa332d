import { patternFill } from '../../../view/patterns'
import { SmallMapPatterns } from '../../../view/SmallMapPatterns'
import { DRAW } from '../../../ui/drawing'
import { PartCourse } from './PartCourse'
import { hasCourse, type PartsModel } from './partRows'
import { PARTS, type PartsLayout, type PlacedRow } from './partsLayout'

interface Props {
  readonly model: PartsModel
  readonly layout: PartsLayout
  /** Keeps the ids of patterns apart. */
  readonly scope: string
  /** What the bars are, and what the lines are. */
  readonly labels: readonly [bars: string, courses: string]
  /** Share at the top of the lines, percent. */
  readonly most: number
}

/**
 * Parts as bars, with figure and share as text, and the course of each share: the same elements on the screen and in files.
 * One colour throughout, since no part is better than another.
 */
export function PartsDrawing({ model, layout, scope, labels, most }: Props) {
  const { breakdown, place } = model
  const largest = Math.max(0, ...model.rows.map(({ part }) => part.value ?? 0))
  const at = breakdown.periods.indexOf(place.year)
  const { courseLeft, courseWidth, width } = layout
  return (
    <g fontFamily="inherit">
      <SmallMapPatterns scope={scope} />
      <text x="0" y={PARTS.label} fontSize={PARTS.label} fill={DRAW.ink3}>
        {labels[0]}
      </text>
      <text x={width} y={PARTS.label} fontSize={PARTS.label} fill={DRAW.ink3} textAnchor="end">
        {labels[1]}
      </text>
      {layout.rows.map((placed) => (
        <g key={placed.row.part.category.id}>
          <PartTexts placed={placed} width={width} />
          <PartBar placed={placed} scope={scope} largest={largest} most={layout.barWidth} />
          {hasCourse(model) && (
            <PartCourse
              left={courseLeft}
              top={placed.bar - 4}
              width={courseWidth}
              most={most}
              shares={placed.row.course}
              at={at}
            />
          )}
        </g>
      ))}
    </g>
  )
}

function PartTexts({ placed, width }: { placed: PlacedRow; width: number }) {
  const { row, lines, top } = placed
  const base = top + PARTS.name
  const isFigure = row.part.value !== null
  return (
    <>
      {lines.map((line, i) => (
        <text
          key={line}
          x="0"
          y={base + i * PARTS.line}
          fontSize={PARTS.name}
          fill={DRAW.ink}
          xmlLang={row.lang}
        >
          {line}
        </text>
      ))}
      <text x={width} y={base} fontSize={PARTS.name} textAnchor="end" fill={isFigure ? DRAW.ink : DRAW.ink2}>
        <tspan fontWeight={isFigure ? 700 : 400}>{row.value}</tspan>
        {row.share !== '' && (
          <tspan dx="10" fill={DRAW.ink2}>
            {row.share}
          </tspan>
        )}
      </text>
    </>
  )
}

interface BarProps {
  readonly placed: PlacedRow
  readonly scope: string
  /** The largest part, and the length of its bar. */
  readonly largest: number
  readonly most: number
}

function PartBar({ placed, scope, largest, most }: BarProps) {
  const { value, absence } = placed.row.part
  const box = { x: 0, y: placed.bar, height: PARTS.bar, rx: 3 }
  if (value === null && absence !== null)
    return (
      <rect
        {...box}
        width={most}
        fill={absence === 'cannot-exist' ? 'none' : patternFill(scope, absence)}
        stroke={DRAW.hatch}
        strokeDasharray={absence === 'cannot-exist' ? '3 3' : undefined}
      />
    )
  // A bar of nothing is still seen: its foot stands.
  const length = largest === 0 ? 0 : ((value ?? 0) / largest) * most
  return <rect {...box} rx={length < 6 ? 0 : 3} width={Math.max(2, length)} fill={DRAW.brand} />
}
