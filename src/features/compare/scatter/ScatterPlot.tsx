import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../../i18n/words'
import { DRAW } from '../../../ui/drawing'
import { pageScale } from '../../../ui/pageScale'
import { textMeasure } from '../../../ui/textMeasure'
import { useWidth } from '../../../ui/useWidth'
import { useHighlight, useHighlightedRegion } from '../../../view/highlight'
import type { ScatterContent } from '../../../view/compare/scatterContent'
import { ScatterDrawing } from './ScatterDrawing'
import { FONT, scatterLayout, type ScatterLayout } from './scatterLayout'

const heightFor = (width: number): number => Math.round(Math.min(640, Math.max(380, width * 0.66)))

/** How near the pointer has to come to a point, px beyond its sign. */
const REACH = 12

/** The plot at the size of its box; the region under the pointer is highlighted here and in the list. */
export function ScatterPlot({ content }: { content: ScatterContent }) {
  const { t } = useTranslation('scatter')
  const words = useWords()
  const box = useRef<HTMLDivElement>(null)
  const boxWidth = useWidth(box)
  const scale = pageScale()
  const width = Math.floor(boxWidth / scale)
  const highlight = useHighlight()
  const height = heightFor(width)
  const layout = useMemo(
    () => scatterLayout(content, { width, height }, textMeasure(FONT), words, t),
    [content, width, height, words, t],
  )
  const nearest = (px: number, py: number) =>
    layout.points
      .map(({ point, x, y, radius }) => ({ region: point.region, gap: Math.hypot(x - px, y - py) - radius }))
      .filter(({ gap }) => gap < REACH)
      .toSorted((a, b) => a.gap - b.gap)[0]
  return (
    <div className="scatter-plot" ref={box}>
      {width > 0 && (
        <svg
          className="scatter-plot__drawing"
          width={width * scale}
          height={height * scale}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
          onPointerMove={(event) => {
            const { left, top } = event.currentTarget.getBoundingClientRect()
            highlight.set(
              nearest((event.clientX - left) / scale, (event.clientY - top) / scale)?.region ?? null,
            )
          }}
          onPointerLeave={() => highlight.set(null)}
        >
          <ScatterDrawing content={content} layout={layout} />
          <HighlightRing layout={layout} content={content} />
        </svg>
      )}
    </div>
  )
}

/** Ring and name of the region that is pointed at, here or in the list. */
function HighlightRing({ layout, content }: { layout: ScatterLayout; content: ScatterContent }) {
  const region = useHighlightedRegion()
  const placed = layout.points.find(({ point }) => point.region === region)
  if (placed === undefined) return null
  const { x, y, radius, point } = placed
  const isLeft = x > (layout.frame.left + layout.frame.right) / 2
  const { frame } = layout
  return (
    <g fontSize={FONT + 1}>
      <path
        d={`M${x.toFixed(1)},${y.toFixed(1)}V${frame.bottom}M${x.toFixed(1)},${y.toFixed(1)}H${frame.left}`}
        stroke={DRAW.ink}
        strokeWidth="1"
        strokeDasharray="2 3"
      />
      <circle cx={x} cy={y} r={radius + 4} fill="none" stroke={DRAW.ink} strokeWidth="5" />
      <circle cx={x} cy={y} r={radius + 4} fill="none" stroke="#f0ad1e" strokeWidth="2.4" />
      <text
        x={isLeft ? x - radius - 12 : x + radius + 12}
        y={y + 5}
        textAnchor={isLeft ? 'end' : 'start'}
        fontWeight="700"
        fill={DRAW.ink}
        stroke={DRAW.surface}
        strokeWidth="6"
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {`${point.isOtherRule ? '≠ ' : ''}${point.name}: → ${content.x.write(point.x)}, ↑ ${content.y.write(point.y)}`}
      </text>
    </g>
  )
}
