import { COUNTRY } from '../../../domain/region'
import { DRAW } from '../../../ui/drawing'
import { MARK_PATHS } from '../../../view/comparedMarks'
import { slotColour } from './slotColour'
import type { EndLabel, TrendsLayout } from './trendsLayout'

/** Lines without a slot; regions among them are the extremes. */
const LINE_WIDTHS: Readonly<Record<string, number>> = { median: 2, [COUNTRY]: 3.2 }

function lineColour(key: string): string {
  if (key === COUNTRY) return DRAW.ink
  return key === 'median' ? DRAW.brand : DRAW.ink3
}

interface Props {
  readonly layout: TrendsLayout
  readonly keyOf?: (region: string, period: string) => string
}

/** The leader from a line's end to its label: along the line's height where it ends early, then to the label. */
function leader({ end, y }: EndLabel, right: number, labelX: number): string {
  const turn = Math.max(right, end.x)
  const early = end.x < right - 1 ? `H${turn.toFixed(1)}` : ''
  return `M${(end.x + 5).toFixed(1)},${end.y.toFixed(1)}${early}L${labelX - 4},${y.toFixed(1)}`
}

/** Names and last values at the ends of the lines. */
export function EndLabels({ layout, keyOf }: Props) {
  const { labels, labelX, right } = layout
  return labels.map((label) => {
    const { key, slot, name, before, value, after, point, y } = label
    const observed = point === null ? undefined : keyOf?.(key, point.period)
    return (
      <g key={key}>
        <path
          d={leader(label, right, labelX)}
          fill="none"
          stroke={slotColour(slot)}
          strokeWidth="1"
          strokeOpacity="0.7"
          strokeDasharray={label.end.x < right - 1 ? '2 3' : ''}
        />
        {slot === null ? (
          <path
            d={`M${labelX},${y}h12`}
            stroke={lineColour(key)}
            strokeWidth={LINE_WIDTHS[key] ?? 1.6}
            strokeDasharray={key === 'median' ? '4 3' : ''}
          />
        ) : (
          <path
            d={MARK_PATHS[slot]}
            transform={`translate(${labelX + 6} ${y.toFixed(1)})`}
            fill={slotColour(slot)}
          />
        )}
        <text x={labelX + 18} y={y + 4.5} fill={DRAW.ink} fontWeight="600">
          {name} {before}
          <tspan fontWeight="700" data-obs={observed}>
            {value}
          </tspan>
          {after}
        </text>
      </g>
    )
  })
}
