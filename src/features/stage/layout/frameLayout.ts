import { sameText, type Slide, type StageText } from '../../../domain/deck/slide'
import { bottomOf, CANVAS, LEADING, MARGIN, SMALLEST, type Box, type StageFormat } from './canvas'
import { EMPTY_DRAWING, type ShapeMark, type SlideDrawing, type TextMark } from './marks'
import { block, fit, heightOf, isEmpty, line, linesWidth, scaled, widestOf, type Measure } from './text'

export interface Position {
  /** Counted from 1. */
  readonly number: number
  readonly count: number
}

const TITLE_SIZES = [
  { size: 52, most: 1 },
  { size: 46, most: 1 },
  { size: 42, most: 1 },
  { size: 46, most: 2 },
  { size: 42, most: 2 },
  { size: 38, most: 2 },
  { size: 34, most: 3 },
  { size: 30, most: 3 },
  { size: 26, most: 4 },
  { size: 22, most: 5 },
]
const SUBTITLE_SIZES = [
  { size: 28, most: 1 },
  { size: 25, most: 1 },
  { size: 22, most: 2 },
  { size: SMALLEST, most: 3 },
]
/** Foot of the first line of every title: a talk must not make its titles jump from scene to scene. */
const BASELINE = 96
/** From the top of a line to its foot, in sizes of the type. */
const FOOT_OF_LINE = 0.97
const FOOT = 34
const GAP = 28
const DOT = { width: 24, height: 6, gap: 8 } as const
/** More scenes than this are a bar and not dots. */
const MOST_DOTS = { wide: 12, classic: 7 } as const
const BAR = 140

/** Title and subtitle; `bottom` is where the scene begins. */
export function headerLayout(
  slide: Slide,
  format: StageFormat,
  measure: Measure,
): { readonly drawing: SlideDrawing; readonly bottom: number } {
  const width = CANVAS[format].width - 2 * MARGIN
  const title = fit(slide.title, width, TITLE_SIZES, measure)
  const subtitle = fit(slide.subtitle, width, SUBTITLE_SIZES, measure)
  const top = BASELINE - title.size * FOOT_OF_LINE
  const texts: TextMark[] = [block('title', MARGIN, top, width, title, { weight: 700, tone: 'ink' })]
  let bottom = top + heightOf(title)
  if (subtitle.count > 0) {
    texts.push(block('subtitle', MARGIN, bottom + 6, width, subtitle, { weight: 400, tone: 'muted' }))
    bottom += 6 + heightOf(subtitle)
  }
  return { drawing: { ...EMPTY_DRAWING, texts }, bottom }
}

function dots(position: Position, right: number, middle: number, most: number): readonly ShapeMark[] {
  const { number, count } = position
  const bar = { shape: 'rect', y: middle - DOT.height / 2, height: DOT.height, radius: 3 } as const
  if (count > most) {
    const x = right - BAR
    return [
      { ...bar, x, key: 'dots-track', width: BAR, fill: 'track' },
      { ...bar, x, key: 'dots-done', width: (BAR * number) / count, fill: 'gold' },
    ]
  }
  const width = count * (DOT.width + DOT.gap) - DOT.gap
  return Array.from({ length: count }, (_, at) => ({
    ...bar,
    key: `dot-${at}`,
    x: right - width + at * (DOT.width + DOT.gap),
    width: DOT.width,
    fill: at === number - 1 ? ('gold' as const) : ('track' as const),
  }))
}

/** Source, label of demonstration data, place in the deck; `top` is where the scene must have ended. */
export function footerLayout(
  slide: { readonly source: StageText; readonly demonstration: StageText | null },
  position: Position | null,
  format: StageFormat,
  measure: Measure,
): { readonly drawing: SlideDrawing; readonly top: number } {
  const canvas = CANVAS[format]
  const row = SMALLEST * LEADING
  const words = position === null ? null : sameText(`${position.number} / ${position.count}`)
  const numberWidth = words === null ? 0 : widestOf(words, SMALLEST, measure) + 18
  const shown =
    position === null ? [] : dots(position, canvas.width - MARGIN - numberWidth, 0, MOST_DOTS[format])
  const dotsLeft = Math.min(canvas.width - MARGIN, ...shown.map((dot) => (dot.shape === 'rect' ? dot.x : 0)))
  const right = position === null ? canvas.width - MARGIN : dotsLeft - GAP
  const room = right - MARGIN
  const label = slide.demonstration
  const pill = label === null ? null : fit(label, room * 0.45, [{ size: SMALLEST, most: 2 }], measure)
  const pillText = pill === null ? 0 : linesWidth(pill, measure)
  const pillWidth = pillText === 0 ? 0 : pillText + 36
  const roomForSource = room - (pillWidth === 0 ? 0 : pillWidth + GAP)
  const source = fit(slide.source, roomForSource, [{ size: SMALLEST, most: 3 }], measure)
  const sourceWidth = linesWidth(source, measure)
  const height = Math.max(row + 8, heightOf(source), pill === null ? 0 : heightOf(pill) + 12)
  const top = canvas.height - FOOT - height
  const middle = top + height / 2
  const texts: TextMark[] = []
  const shapes: ShapeMark[] = shown.map((dot) => (dot.shape === 'rect' ? { ...dot, y: dot.y + middle } : dot))
  if (words !== null) {
    const style = { weight: 600, tone: 'muted', anchor: 'end' } as const
    texts.push(line('position', canvas.width - MARGIN, middle - row / 2, words, SMALLEST, measure, style))
  }
  if (!isEmpty(slide.source)) {
    const y = middle - heightOf(source) / 2
    texts.push(block('source', MARGIN, y, sourceWidth, source, { weight: 400, tone: 'muted' }))
  }
  if (pill !== null && pillWidth > 0) {
    const x = isEmpty(slide.source) ? MARGIN : MARGIN + sourceWidth + GAP
    const y = middle - heightOf(pill) / 2
    const box: Box = { x, y: y - 6, width: pillWidth, height: heightOf(pill) + 12 }
    shapes.push({
      key: 'pill',
      shape: 'rect',
      ...box,
      radius: Math.min(18, box.height / 2),
      fill: 'none',
      stroke: 'warn',
      strokeWidth: 1.5,
    })
    const style = { weight: 600, tone: 'warn', anchor: 'middle' } as const
    texts.push(block('demonstration', x + pillWidth / 2, y, pillText, pill, style))
  }
  return { drawing: { ...EMPTY_DRAWING, texts, shapes }, top }
}

/** Room between header and footer. */
export function bodyBox(headerBottom: number, footerTop: number, format: StageFormat): Box {
  const y = headerBottom + 20
  return { x: MARGIN, y, width: CANVAS[format].width - 2 * MARGIN, height: Math.max(0, footerTop - 18 - y) }
}

/** Sentences about single regions, where the drawing has no column for them: a strip at the bottom of the scene. */
export function calloutStrip(
  callouts: readonly { readonly name: StageText; readonly text: StageText }[],
  area: Box,
  scale: number,
  measure: Measure,
): { readonly drawing: SlideDrawing; readonly height: number } {
  const size = scaled(22, scale)
  const texts: TextMark[] = []
  const shapes: ShapeMark[] = []
  let used = 0
  let cut = 0
  callouts.forEach((callout, at) => {
    const words = joined(callout.name, callout.text)
    const fitted = fit(
      words,
      area.width - 24,
      [
        { size, most: 2 },
        { size: SMALLEST, most: 3 },
      ],
      measure,
    )
    const height = heightOf(fitted) + 12
    if (used + height > area.height * 0.4) {
      cut += 1
      return
    }
    const y = area.y + used + 6
    texts.push(block(`callout-${at}`, area.x + 24, y, area.width - 24, fitted, { weight: 600, tone: 'ink' }))
    shapes.push({
      key: `callout-bar-${at}`,
      shape: 'rect',
      x: area.x,
      y,
      width: 6,
      height: heightOf(fitted),
      radius: 3,
      fill: 'brand',
    })
    used += height
  })
  const shift = bottomOf(area) - used - area.y
  return {
    height: used === 0 ? 0 : used + 10,
    drawing: {
      ...EMPTY_DRAWING,
      cut,
      texts: texts.map((text) => ({
        ...text,
        y: text.y + shift,
        box: { ...text.box, y: text.box.y + shift },
      })),
      shapes: shapes.map((shape) => (shape.shape === 'rect' ? { ...shape, y: shape.y + shift } : shape)),
    },
  }
}

/** "Ақмола: …" in the three languages; the sentence alone where there is no name. */
export const joined = (name: StageText, text: StageText): StageText => {
  const of = (a: string, b: string) => (a === '' ? b : b === '' ? a : `${a}: ${b}`)
  return { kk: of(name.kk, text.kk), ru: of(name.ru, text.ru), en: of(name.en, text.en) }
}
