import type { CardsBody, SlideCard } from '../../../domain/deck/slide'
import { LEADING, SMALLEST, type Box } from './canvas'
import { changeText, changeTone } from './column'
import { EMPTY_DRAWING, type ShapeMark, type SlideDrawing, type TextMark } from './marks'
import type { StageOptions } from './options'
import { block, fit, heightOf, scaled } from './text'

const GAP = 20
const PAD = 22

/** Cards in a row of at most this many. */
function columnsFor(count: number, isWide: boolean): number {
  if (count <= 1) return 1
  if (count <= 3) return count
  if (count === 4) return isWide ? 4 : 2
  return count <= 6 ? 3 : isWide ? 4 : 3
}

/** Big numbers with what they are, and a few sentences. */
export function cardsLayout(body: CardsBody, area: Box, options: StageOptions): SlideDrawing {
  const { measure, scale, format } = options
  const columns = columnsFor(body.cards.length, format === 'wide')
  const rows = Math.ceil(body.cards.length / columns)
  const sizes = [
    { size: scaled(30, scale), most: 2 },
    { size: scaled(26, scale), most: 2 },
    { size: scaled(22, scale), most: 3 },
    { size: SMALLEST, most: 4 },
  ]
  const sentences = body.sentences.map((text) => fit(text, area.width, sizes, measure))
  const width = (area.width - GAP * (columns - 1)) / columns
  let words = sentences.reduce((sum, each) => sum + heightOf(each) + 12, 0)
  let kept = sentences.length
  const least = rows * (PAD * 2 + 5 * SMALLEST * LEADING) + (rows - 1) * GAP
  while (kept > 0 && body.cards.length > 0 && area.height - words < least) {
    kept -= 1
    words -= heightOf(sentences[kept] ?? { size: 0, count: 0, lines: { kk: [], ru: [], en: [] } }) + 12
  }
  const room = area.height - (words > 0 ? words + 12 : 0)
  const height = rows === 0 ? 0 : Math.min(rows === 1 ? 330 : 300, (room - GAP * (rows - 1)) / rows)
  const texts: TextMark[] = []
  const shapes: ShapeMark[] = []
  body.cards.forEach((card, at) => {
    const box: Box = {
      x: area.x + (at % columns) * (width + GAP),
      y: area.y + Math.floor(at / columns) * (height + GAP),
      width,
      height,
    }
    shapes.push({
      key: `card-${at}`,
      shape: 'rect',
      ...box,
      radius: 16,
      fill: 'panel',
      stroke: 'line',
      strokeWidth: 1,
    })
    texts.push(...cardTexts(card, `card-${at}`, box, options))
  })
  let y = area.y + rows * height + Math.max(0, rows - 1) * GAP + (rows > 0 ? 24 : 0)
  sentences.slice(0, kept).forEach((each, at) => {
    texts.push(block(`sentence-${at}`, area.x, y, area.width, each, { weight: 400, tone: 'ink' }))
    y += heightOf(each) + 12
  })
  return { ...EMPTY_DRAWING, texts, shapes, cut: sentences.length - kept }
}

/** Label, figure, unit, change and place, from the top; what finds no room is left out from the bottom. */
function cardTexts(
  card: SlideCard,
  key: string,
  box: Box,
  { measure, scale }: StageOptions,
): readonly TextMark[] {
  const width = box.width - 2 * PAD
  const label = fit(
    card.label,
    width,
    [
      { size: scaled(24, scale), most: 2 },
      { size: SMALLEST, most: 3 },
    ],
    measure,
  )
  const unit = fit(card.unit, width, [{ size: SMALLEST, most: 2 }], measure)
  const change =
    card.change === null
      ? null
      : fit(
          changeText(card.change),
          width,
          [
            { size: scaled(24, scale), most: 1 },
            { size: SMALLEST, most: 2 },
          ],
          measure,
        )
  const place = fit(
    card.place,
    width,
    [
      { size: scaled(22, scale), most: 1 },
      { size: SMALLEST, most: 2 },
    ],
    measure,
  )
  const rest =
    heightOf(label) + heightOf(unit) + (change === null ? 0 : heightOf(change) + 4) + heightOf(place) + 4
  const room = Math.max(SMALLEST * LEADING, box.height - 2 * PAD - rest)
  const isFigure = card.figure.absence === null
  const figureSizes = (isFigure ? [88, 76, 64, 54, 46, 40, 34, 30, 26, 22, SMALLEST] : [34, 28, 24, SMALLEST])
    .filter((size) => size * LEADING <= room || size === SMALLEST)
    .map((size) => ({ size, most: isFigure ? 1 : 2 }))
  const figure = fit(card.figure.text, width, figureSizes, measure)
  const texts: TextMark[] = []
  const bottom = box.y + box.height - PAD + 8
  let y = box.y + PAD
  const put = (name: string, fitted: typeof label, style: Parameters<typeof block>[5], gap = 0) => {
    if (fitted.count === 0 || y + heightOf(fitted) > bottom) return
    texts.push(block(`${key}-${name}`, box.x + PAD, y, width, fitted, style))
    y += heightOf(fitted) + gap
  }
  put('label', label, { weight: 400, tone: 'muted' })
  put('figure', figure, { weight: 700, tone: isFigure ? 'ink' : 'muted', figure: card.figure.key })
  put('unit', unit, { weight: 400, tone: 'muted' }, 4)
  if (change !== null && card.change !== null)
    put('change', change, { weight: 600, tone: changeTone(card.change) }, 4)
  put('place', place, { weight: 400, tone: 'ink' })
  return texts
}
