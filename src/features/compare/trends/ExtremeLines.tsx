import { DRAW } from '../../../ui/drawing'
import { pathOfRuns, runsOf } from './linePaths'
import type { NamedLine, TrendsContent } from '../../../view/compare/trendsContent'
import { extremesAtEnd, type TrendsLayout } from './trendsLayout'

interface Props {
  readonly content: TrendsContent
  readonly layout: TrendsLayout
}

/** With no region chosen: the highest and the lowest at the period on show, named at their points. */
export function ExtremeLines({ content, layout }: Props) {
  if (content.extremes === null) return null
  const { highest, lowest } = content.extremes
  return (
    <>
      <ExtremeLine line={highest} isHighest content={content} layout={layout} />
      <ExtremeLine line={lowest} isHighest={false} content={content} layout={layout} />
    </>
  )
}

function ExtremeLine({ line, isHighest, content, layout }: Props & { line: NamedLine; isHighest: boolean }) {
  const index = content.trends.periods.indexOf(content.at)
  const value = line.points[index]?.value ?? null
  if (value === null) return null
  const x = layout.x(index)
  const y = layout.y(value)
  // Under the lowest point only where that is not the axis itself.
  const isAbove = isHighest || y > layout.bottom - 20
  const isLeft = x > (layout.left + layout.right) / 2
  return (
    <g>
      <path
        d={pathOfRuns(runsOf(line.points, layout))}
        fill="none"
        stroke={DRAW.ink3}
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      <circle cx={x} cy={y} r="4" fill={DRAW.ink3} stroke={DRAW.surface} strokeWidth="1.5" />
      {extremesAtEnd(content).length === 0 && (
        <text
          x={isLeft ? x + 4 : x - 4}
          y={isAbove ? y - 10 : y + 18}
          textAnchor={isLeft ? 'end' : 'start'}
          fontWeight="600"
          fill={DRAW.ink}
          stroke={DRAW.surface}
          strokeWidth="4"
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {`${line.name} ${content.write(value)}`}
        </text>
      )}
    </g>
  )
}
