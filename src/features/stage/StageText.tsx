import { memo } from 'react'
import { inkOn } from '../../domain/palette'
import type { Language } from '../../domain/region'
import { LEADING, SMALLEST } from './layout/canvas'
import { TONES, type Look } from './layout/looks'
import type { TextMark } from './layout/marks'

/** From the middle of a line to its baseline, in sizes of the type. */
const BASELINE = 0.35
/** Thickness of the halo that lets a label cross a border, in sizes of the type. */
const HALO = 0.2

/** From this size on a mark behind a figure is small, as marks are. */
const LARGE = 34
const MARK = 0.5
/** "24,3p": a figure and the marks that say how sure it is. */
const MARKED = /^(.*\d)([p≈‖≠]+)$/u

interface Props {
  readonly mark: TextMark
  readonly language: Language
  readonly look: Look
  /** Language the words are in, where this one has none of its own. */
  readonly lender: Language | undefined
}

/** One block of text: as many elements in every language, so that another language changes text nodes and nothing else. */
export const StageText = memo(function StageText({ mark, language, look, lender }: Props) {
  const tones = TONES[look]
  const over = mark.over ?? null
  const fill = over === null ? tones[mark.tone] : inkOn(over)
  const lines = mark.lines[language]
  const free = mark.isLow === true ? mark.count - lines.length : 0
  // A label of the map on no colour stands on hatching or on the ground.
  const halo = mark.over === undefined ? null : (over ?? tones.ground)
  return Array.from({ length: mark.count }, (_, at) => (
    <text
      key={at}
      x={mark.x}
      y={mark.y + mark.size * (LEADING * (at + 0.5) + BASELINE)}
      fontSize={mark.size}
      fontWeight={mark.weight}
      textAnchor={mark.anchor}
      fill={fill}
      stroke={halo ?? undefined}
      strokeWidth={halo === null ? undefined : mark.size * HALO}
      strokeLinejoin="round"
      paintOrder="stroke"
      lang={lender}
      data-text={mark.key}
      data-obs={mark.figure}
    >
      <Words text={lines[at - free] ?? ''} size={mark.size} />
    </text>
  ))
})

/** A line; the marks of a figure stand a little away from it, so that none is read as a unit of it. */
function Words({ text, size }: { text: string; size: number }) {
  const [, figure, marks] = MARKED.exec(text) ?? []
  if (figure === undefined || marks === undefined) return text
  return size < LARGE ? (
    `${figure}\u2009${marks}`
  ) : (
    <>
      {`${figure}\u2009`}
      <tspan fontSize={Math.max(SMALLEST, size * MARK)}>{marks}</tspan>
    </>
  )
}
