import { memo } from 'react'
import { COMPARED_COLOURS } from '../../../domain/palette'
import { DRAW } from '../../../ui/drawing'
import { MARK_PATHS } from '../../../view/comparedMarks'
import type { ScatterContent } from '../../../view/compare/scatterContent'
import { FONT, type PlacedPoint, type ScatterLayout } from './scatterLayout'
import { TrailPaths } from './TrailPaths'

interface Props {
  readonly content: ScatterContent
  readonly layout: ScatterLayout
}

/** Chosen regions over the others, small signs over large ones. */
function byDrawingOrder(a: PlacedPoint, b: PlacedPoint): number {
  const isChosen = ({ point }: PlacedPoint) => Number(point.slot !== null)
  const difference = isChosen(a) - isChosen(b)
  return difference === 0 ? b.radius - a.radius : difference
}

/** The plot itself, in px of its own; the same on the screen and in files. */
export const ScatterDrawing = memo(function ScatterDrawing({ content, layout }: Props) {
  const { medians } = content.scatter
  const { frame, points, x, y } = layout
  return (
    <g fontFamily="inherit" fontSize={FONT}>
      <Axes layout={layout} />
      {medians !== null && (
        <path
          d={`M${x(medians.x).toFixed(1)},${frame.top}V${frame.bottom}M${frame.left},${y(medians.y).toFixed(1)}H${frame.right}`}
          stroke={DRAW.ink3}
          strokeWidth="1.3"
          strokeDasharray="6 5"
        />
      )}
      <TrailPaths trails={content.trails} layout={layout} />
      {points.map((placed) => (
        <Margins key={placed.point.region} placed={placed} layout={layout} />
      ))}
      {points.toSorted(byDrawingOrder).map((placed) => (
        <PointSign key={placed.point.region} placed={placed} />
      ))}
      <PointLabels layout={layout} />
    </g>
  )
})

function Axes({ layout }: { layout: ScatterLayout }) {
  const { frame, xTicks, yTicks, corners, titles, height } = layout
  return (
    <>
      {xTicks.map(({ at, text }) => (
        <g key={text}>
          <line x1={at} x2={at} y1={frame.top} y2={frame.bottom} stroke={DRAW.line} />
          <text x={at} y={frame.bottom + 18} textAnchor="middle" fill={DRAW.ink2}>
            {text}
          </text>
        </g>
      ))}
      {yTicks.map(({ at, text }) => (
        <g key={text}>
          <line x1={frame.left} x2={frame.right} y1={at} y2={at} stroke={DRAW.line} />
          <text x={frame.left - 7} y={at + 4} textAnchor="end" fill={DRAW.ink2}>
            {text}
          </text>
        </g>
      ))}
      {corners.map(({ text, isRight, y }) => (
        <text
          key={`${isRight}${y}`}
          x={isRight ? frame.right : frame.left}
          y={y}
          textAnchor={isRight ? 'end' : 'start'}
          fill={DRAW.ink2}
        >
          {text}
        </text>
      ))}
      <text x={2} y={14} fill={DRAW.ink} fontWeight="600">
        {titles.y}
      </text>
      <text x={frame.right} y={height - 6} textAnchor="end" fill={DRAW.ink} fontWeight="600">
        {titles.x}
      </text>
    </>
  )
}

/** Half-widths of survey estimates. */
function Margins({ placed, layout }: { placed: PlacedPoint; layout: ScatterLayout }) {
  const { point } = placed
  const across =
    point.xMargin === null
      ? ''
      : `M${layout.x(point.x - point.xMargin).toFixed(1)},${placed.y.toFixed(1)}H${layout.x(point.x + point.xMargin).toFixed(1)}`
  const up =
    point.yMargin === null
      ? ''
      : `M${placed.x.toFixed(1)},${layout.y(point.y - point.yMargin).toFixed(1)}V${layout.y(point.y + point.yMargin).toFixed(1)}`
  return across + up === '' ? null : (
    <path d={across + up} fill="none" stroke={DRAW.ink3} strokeWidth="1.2" strokeOpacity="0.8" />
  )
}

function PointSign({ placed }: { placed: PlacedPoint }) {
  const { point, x, y, radius, scale } = placed
  const { slot } = point
  return (
    <g
      className="scatter-plot__point"
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
      data-region={point.region}
    >
      {slot === null ? (
        <circle
          r={radius.toFixed(1)}
          fill={DRAW.hatch}
          fillOpacity="0.45"
          stroke={DRAW.lineStrong}
          strokeWidth="1"
        />
      ) : (
        <path
          d={MARK_PATHS[slot]}
          transform={`scale(${scale.toFixed(3)})`}
          fill={COMPARED_COLOURS[slot]}
          fillOpacity="0.85"
          stroke={DRAW.surface}
          strokeWidth={(1.2 / scale).toFixed(2)}
        />
      )}
    </g>
  )
}

function PointLabels({ layout }: { layout: ScatterLayout }) {
  return layout.labels.map(({ id, x, y, width, text, isApart, point }) => (
    <g key={id}>
      {isApart && <circle cx={point.x} cy={point.y} r="1.6" fill={DRAW.ink3} />}
      {isApart && (
        <line
          x1={point.x}
          y1={point.y}
          x2={Math.min(x + width, Math.max(x, point.x))}
          y2={y + (y < point.y ? 7 : -7) * Number(point.x > x && point.x < x + width)}
          stroke={DRAW.ink3}
          strokeWidth="0.8"
        />
      )}
      <text
        x={x}
        y={y + 4}
        fill={point.point.slot === null ? DRAW.ink2 : DRAW.ink}
        fontWeight={point.point.slot === null ? 500 : 700}
        stroke={DRAW.surface}
        strokeWidth="3"
        strokeLinejoin="round"
        paintOrder="stroke"
      >
        {text}
      </text>
    </g>
  ))
}
