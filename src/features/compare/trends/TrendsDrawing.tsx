import { memo } from 'react'
import { DRAW } from '../../../ui/drawing'
import { bandPath, pathOfRuns, runsOf } from './linePaths'
import { slotColour } from './slotColour'
import { ChosenLine, CountryLine } from './ChosenLine'
import { EndLabels } from './EndLabels'
import { ExtremeLines } from './ExtremeLines'
import { ownBreaks } from './trendsNotes'
import type { TrendsContent } from '../../../view/compare/trendsContent'
import { drawnTargets, drawsMedian, FONT, type TrendsLayout } from './trendsLayout'

interface Props {
  readonly content: TrendsContent
  readonly layout: TrendsLayout
  /** What a figure is, for `data-obs`; left out of files. */
  readonly keyOf?: (region: string, period: string) => string
}

const SMALL = { fontSize: 12, fill: DRAW.ink2 } as const

/** The chart itself, in px of its own; the same on the screen and in files. */
export const TrendsDrawing = memo(function TrendsDrawing({ content, layout, keyOf }: Props) {
  const { trends, lines, chosen, leavesOut, drawsCountry } = content
  const hasChosen = chosen.length > 0
  const grey = lines.filter(({ slot }) => slot === null)
  const isDrawn = (point: { readonly isOtherRule: boolean }) => !leavesOut || !point.isOtherRule
  return (
    <g fontFamily="inherit" fontSize={FONT}>
      <Axes layout={layout} />
      {!hasChosen && (
        <path
          d={bandPath(
            trends.middle.map(({ middle }) => middle),
            layout,
          )}
          fill="#4aa9b4"
          fillOpacity="0.22"
        />
      )}
      <path
        d={grey.map(({ points }) => pathOfRuns(runsOf(points, layout, isDrawn))).join('')}
        fill="none"
        stroke={DRAW.lineStrong}
        strokeOpacity={hasChosen ? 0.55 : 0.42}
        strokeWidth="1"
        strokeLinecap="round"
      />
      <Breaks content={content} layout={layout} />
      {drawsMedian(content) && <MedianLine content={content} layout={layout} />}
      {!hasChosen && <ExtremeLines content={content} layout={layout} />}
      {drawsCountry && <CountryLine points={trends.national} layout={layout} />}
      {chosen.map((line) => (
        <ChosenLine key={line.region} line={line} layout={layout} />
      ))}
      {drawnTargets(content).map((target) => (
        <TargetMark key={target.key} target={target} content={content} layout={layout} />
      ))}
      <EndLabels layout={layout} {...(keyOf === undefined ? {} : { keyOf })} />
    </g>
  )
})

function Axes({ layout }: { layout: TrendsLayout }) {
  const { left, right, top, bottom, height, ticks, times, years } = layout
  return (
    <>
      {years.map((x) => (
        <line key={x} x1={x} x2={x} y1={top} y2={bottom} stroke={DRAW.line} strokeWidth="1" />
      ))}
      {ticks.map(({ y, text, isBase }) => (
        <g key={text}>
          <line
            x1={left}
            x2={right}
            y1={y}
            y2={y}
            stroke={isBase ? DRAW.lineStrong : DRAW.line}
            strokeWidth={isBase ? 1.5 : 1}
          />
          <text {...SMALL} x={left - 6} y={y + 4} textAnchor="end" fontWeight={isBase ? 700 : 400}>
            {text}
          </text>
        </g>
      ))}
      {times.map(({ x, text }) => (
        <text key={text} {...SMALL} x={x} y={height - 9} textAnchor="middle">
          {text}
        </text>
      ))}
    </>
  )
}

function MedianLine({ content, layout }: Props) {
  const points = content.trends.middle.map(({ median }, i) => ({
    period: content.trends.periods[i] ?? '0',
    value: median,
    absence: null,
    status: 'A' as const,
    isOtherRule: false,
  }))
  return (
    <path
      d={pathOfRuns(runsOf(points, layout))}
      fill="none"
      stroke={DRAW.brand}
      strokeWidth="2"
      strokeDasharray="6 4"
      strokeLinejoin="round"
    />
  )
}

/** ‖ where the series is not read across: declared for all, in ink; of a chosen region, in grey. */
function Breaks({ content, layout }: Props) {
  const { trends, chosen } = content
  const own = chosen.flatMap((line) => ownBreaks(line)).filter((period) => !trends.breaks.includes(period))
  const mark = (period: string, colour: string) => {
    const index = trends.periods.findIndex((each) => each === period)
    const x = layout.x(index)
    return (
      <g key={period} stroke={colour} strokeWidth="1.4">
        {[-2, 2].map((dx) => (
          <line key={dx} x1={x + dx} x2={x + dx} y1={layout.top - 8} y2={layout.bottom} />
        ))}
        <text x={x} y={layout.top - 12} fontSize="12" textAnchor="middle" fill={DRAW.ink2} stroke="none">
          ‖
        </text>
      </g>
    )
  }
  return (
    <>
      {trends.breaks.map((period) => mark(period, DRAW.ink2))}
      {[...new Set(own)].map((period) => mark(period, DRAW.lineStrong))}
    </>
  )
}

/** A bar with feet at the end of the year the target is set for. */
function TargetMark({
  target,
  content,
  layout,
}: {
  target: TrendsContent['targets'][number]
  content: TrendsContent
  layout: TrendsLayout
}) {
  const x = layout.x(content.trends.periods.indexOf(target.period))
  const y = layout.y(target.value)
  const d = `M${x - 9},${y + 4}V${y}H${x + 9}V${y + 4}`
  return (
    <>
      <path d={d} fill="none" stroke={DRAW.surface} strokeWidth="5" strokeLinejoin="round" />
      <path d={d} fill="none" stroke={slotColour(target.slot)} strokeWidth="2.4" strokeLinejoin="round" />
    </>
  )
}
