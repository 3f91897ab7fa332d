import type { Measured } from '../domain/deck/rehearse'
import type { Slide } from '../domain/deck/slide'
import { LANGUAGES, type Language } from '../domain/region'
import type { Hall } from '../features/deck/rehearsal/hall'
import { CANVAS, LEADING, SMALLEST, type Box, type StageFormat } from '../features/stage/layout/canvas'
import { layoutSlide } from '../features/stage/layout/layoutSlide'
import type { TextMark } from '../features/stage/layout/marks'
import type { StageMap } from '../features/stage/layout/stageMap'
import type { Measure } from '../features/stage/layout/text'
import { hasTwinClasses, isPale } from './paleWords'

/** Letters have their own sides: texts that only touch do not cover one another. */
const TOUCH = 3

interface Written {
  readonly box: Box
  readonly text: string
  readonly mark: TextMark
}

/** Where a text really stands in a language: its box has room for the longest of the three. */
function written(mark: TextMark, language: Language, measure: Measure): readonly Written[] {
  const lines = mark.lines[language].filter((line) => line !== '')
  if (lines.length === 0) return []
  const width = Math.max(...lines.map((line) => measure(line, mark.size)))
  const height = lines.length * mark.size * LEADING
  const free = mark.isLow === true ? (mark.count - lines.length) * mark.size * LEADING : 0
  const left = { start: 0, middle: width / 2, end: width }[mark.anchor]
  return [{ box: { x: mark.x - left, y: mark.y + free, width, height }, text: lines.join(' '), mark }]
}

const meets = (a: Box, b: Box): boolean =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > TOUCH &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > TOUCH

const isOutside = ({ x, y, width, height }: Box, format: StageFormat): boolean =>
  x < -TOUCH ||
  y < -TOUCH ||
  x + width > CANVAS[format].width + TOUCH ||
  y + height > CANVAS[format].height + TOUCH

/**
 * What the layout of the stage makes of a slide on a screen: type that is too small, texts that are cut, out, covered or
 * pale, things that found no room. Nothing is drawn.
 */
export function measureSlide(
  scene: string,
  slide: Slide,
  { format, look }: Hall,
  map: StageMap | null,
  measure: Measure,
): readonly Measured[] {
  const drawing = layoutSlide(slide, {
    format,
    look,
    scale: 1,
    step: null,
    position: { number: 1, count: 1 },
    map,
    measure,
  })
  const inLanguages = LANGUAGES.flatMap((language): readonly Measured[] => {
    const all = drawing.texts.flatMap((mark) => written(mark, language, measure))
    // Labels of the map have been placed so that they do not meet.
    const apart = all.filter(({ mark }) => mark.over === undefined)
    const small = all.filter(({ mark }) => mark.size < SMALLEST)
    const out = all.filter(({ box, text }) => text.endsWith('…') || isOutside(box, format))
    const covered = apart.filter(({ box }, i) => apart.some((other, j) => j !== i && meets(box, other.box)))
    const pale = all.filter(({ box, mark }) => isPale(mark, box, drawing, look))
    const say = (kind: Measured['kind'], found: readonly Written[]) =>
      found.slice(0, 1).map(({ text }): Measured => ({ scene, kind, language, text }))
    return [
      ...say('small-type', small),
      ...say('overflow', out),
      ...say('overlap', covered),
      ...say('low-contrast', pale),
    ]
  })
  const everywhere = (kind: Measured['kind'], isSo: boolean): readonly Measured[] =>
    isSo ? [{ scene, kind, language: null }] : []
  return [
    ...inLanguages,
    ...everywhere('left-out', drawing.cut > 0),
    ...everywhere('low-contrast', hasTwinClasses(slide, look)),
  ]
}
