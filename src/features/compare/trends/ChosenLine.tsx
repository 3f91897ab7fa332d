import type { TrendPoint } from '../../../domain/compare/trendLines'
import { quarterOf } from '../../../domain/period'
import { DRAW } from '../../../ui/drawing'
import { MARK_DASHES, MARK_PATHS } from '../../../view/comparedMarks'
import { runsOf, splitPaths } from './linePaths'
import { slotColour } from './slotColour'
import type { NamedLine } from '../../../view/compare/trendsContent'
import type { TrendsLayout } from './trendsLayout'

/** Figures that may still change. */
const DOTTED = '0.1 5'

/** A chosen region: its colour, dashes, and its mark at every year's end and wherever a value stands alone. */
export function ChosenLine({ line, layout }: { line: NamedLine; layout: TrendsLayout }) {
  const { points, slot } = line
  const runs = runsOf(points, layout)
  const { final, open } = splitPaths(runs)
  const colour = slotColour(slot)
  const stroke = { fill: 'none', strokeWidth: 2.4, strokeLinejoin: 'round', stroke: colour } as const
  const marked = runs.flatMap((run) =>
    run.filter(({ index, isProvisional }) => {
      const period = points[index]?.period
      const isYearEnd = period !== undefined && (quarterOf(period) ?? 4) === 4
      return run.length === 1 || isProvisional || isYearEnd || index === points.length - 1
    }),
  )
  return (
    <g>
      <path d={final} {...stroke} stroke={DRAW.surface} strokeWidth="5" strokeOpacity="0.7" />
      <path d={final} {...stroke} strokeDasharray={MARK_DASHES[slot ?? 0]} />
      <path d={open} {...stroke} strokeDasharray={DOTTED} strokeLinecap="round" />
      {marked.map(({ x, y, index, isProvisional }) => (
        <path
          key={index}
          d={MARK_PATHS[slot ?? 0]}
          transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(0.82)`}
          fill={isProvisional ? DRAW.surface : colour}
          stroke={isProvisional ? colour : DRAW.surface}
          strokeWidth={isProvisional ? 2 : 1.2}
        />
      ))}
    </g>
  )
}

/** The country: ink, thicker than any region. */
export function CountryLine({ points, layout }: { points: readonly TrendPoint[]; layout: TrendsLayout }) {
  const runs = runsOf(points, layout)
  const { final, open } = splitPaths(runs)
  const stroke = { fill: 'none', strokeWidth: 3.2, strokeLinejoin: 'round', stroke: DRAW.ink } as const
  const provisional = runs.flat().filter(({ isProvisional }) => isProvisional)
  return (
    <g>
      <path d={final} {...stroke} stroke={DRAW.surface} strokeWidth="6" strokeOpacity="0.7" />
      <path d={final} {...stroke} strokeLinecap="round" />
      <path d={open} {...stroke} strokeDasharray={DOTTED} strokeLinecap="round" />
      {provisional.map(({ x, y, index }) => (
        <circle key={index} cx={x} cy={y} r="3.6" fill={DRAW.surface} stroke={DRAW.ink} strokeWidth="2" />
      ))}
    </g>
  )
}
