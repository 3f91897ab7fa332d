import type { GoneBody, Slide, WordsBody } from '../../../domain/deck/slide'
import { CANVAS, MARGIN, SMALLEST, type Box } from './canvas'
import { EMPTY_DRAWING, type ShapeMark, type SlideDrawing, type TextMark } from './marks'
import type { StageOptions } from './options'
import { block, fit, heightOf, scaled } from './text'

const sizesFrom = (largest: number, most: number) =>
  [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.42, 0.36, 0.3].map((part, at) => ({
    size: Math.max(SMALLEST, Math.round(largest * part)),
    most: most + Math.floor(at / 2),
  }))

/** A scene of words: large, calm, with a rule of the brand's colour. */
export function wordsLayout(
  slide: Slide,
  body: WordsBody,
  bottom: number,
  { format, measure }: StageOptions,
): SlideDrawing {
  const canvas = CANVAS[format]
  const isTitle = body.layout === 'title'
  const indent = 40
  const width = Math.min(canvas.width - 2 * MARGIN - indent, 1240)
  const title = fit(slide.title, width, sizesFrom(isTitle ? 84 : 72, isTitle ? 3 : 2), measure)
  const subtitle = fit(slide.subtitle, width, sizesFrom(36, 2), measure)
  const gap = subtitle.count > 0 ? 30 : 0
  const height = heightOf(title) + gap + heightOf(subtitle)
  const top = Math.max(60, (bottom - height) / 2)
  const x = MARGIN + indent
  const texts: TextMark[] = [block('title', x, top, width, title, { weight: 700, tone: 'ink', isLow: true })]
  if (subtitle.count > 0)
    texts.push(
      block('subtitle', x, top + heightOf(title) + gap, width, subtitle, { weight: 400, tone: 'muted' }),
    )
  const shapes: ShapeMark[] = [
    {
      key: 'rule',
      shape: 'rect',
      x: MARGIN,
      y: top + 8,
      width: 10,
      height: Math.max(10, height - 12),
      radius: 5,
      fill: 'brand',
    },
  ]
  return { ...EMPTY_DRAWING, texts, shapes }
}

/** A scene whose data are not there: the reason, calmly, in the middle. */
export function goneLayout(body: GoneBody, area: Box, { measure, scale }: StageOptions): SlideDrawing {
  const width = Math.min(area.width - 120, 1000)
  const reason = fit(
    body.reason,
    width,
    [
      { size: scaled(36, scale), most: 2 },
      { size: scaled(28, scale), most: 3 },
      { size: SMALLEST, most: 8 },
    ],
    measure,
  )
  const height = heightOf(reason) + 60
  const box: Box = {
    x: area.x + (area.width - width) / 2 - 60,
    y: area.y + (area.height - height) / 2,
    width: width + 120,
    height,
  }
  return {
    ...EMPTY_DRAWING,
    shapes: [
      { key: 'gone', shape: 'rect', ...box, radius: 18, fill: 'panel', stroke: 'line', strokeWidth: 1.5 },
    ],
    texts: [
      block('reason', area.x + area.width / 2, box.y + 30, width, reason, {
        weight: 400,
        tone: 'muted',
        anchor: 'middle',
      }),
    ],
  }
}
