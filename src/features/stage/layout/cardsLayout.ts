import type { CardsBody, SlideCard, StageText } from '../../../domain/deck/slide'
import { LEADING, SMALLEST, type Box } from './canvas'
import { changeText, changeTone } from './column'
import { EMPTY_DRAWING, type ShapeMark, type SlideDrawing, type TextMark } from './marks'
import type { StageOptions } from './options'
import { block, fit, heightOf, scaled, widestOf, type Fitted } from './text'

const GAP = 20
const PAD = 20

/** Cards in a row of at most this many. */
function columnsFor(count: number, isWide: boolean): number {
  if (count <= 1) return 1
  if (count <= 3) return count
  if (count === 4) return isWide ? 4 : 2
  return count <= 6 ? 3 : 4
}

/** Figures are no smaller than this where the cards have room for it: sentences give way. */
const LEAST_FIGURE = 54

/** Big numbers with what they are, and a few sentences. */
export function cardsLayout(body: CardsBody, area: Box, options: StageOptions): SlideDrawing {
  const { measure, scale, format } = options
  const columns = columnsFor(body.cards.length, format === 'wide')
  const rows = Math.ceil(body.cards.length / columns)
  const width = (area.width - GAP * (columns - 1)) / columns
  const sizes = [30, 26, 24, 22, SMALLEST].map((size) => scaled(size, scale))
  const heightOfAll = (all: readonly Fitted[]) => all.reduce((sum, each) => sum + heightOf(each) + 10, 0)
  const fitAll = (texts: readonly StageText[], size: number) =>
    texts.map((text) => fit(text, area.width, [{ size, most: 9 }], measure))
  const around = aroundFigure(body.cards, width - 2 * PAD, options)
  const leastCard = around.height + LEAST_FIGURE * LEADING + 2 * PAD
  const roomForWords =
    rows === 0 ? area.height : Math.max(0, area.height - rows * leastCard - (rows - 1) * GAP - 24)
  let kept = body.sentences
  let words = fitAll(kept, sizes.find((size) => heightOfAll(fitAll(kept, size)) <= roomForWords) ?? SMALLEST)
  while (kept.length > 0 && heightOfAll(words) > roomForWords) {
    kept = kept.slice(0, -1)
    words = fitAll(kept, SMALLEST)
  }
  const wordsHeight = heightOfAll(words)
  const room = area.height - (wordsHeight > 0 ? wordsHeight + 24 : 0)
  const height = rows === 0 ? 0 : Math.min(330, (room - GAP * (rows - 1)) / rows)
  const texts: TextMark[] = []
  const shapes: ShapeMark[] = []
  const type = typeOf(body.cards, width - 2 * PAD, height - 2 * PAD, around, options)
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
    texts.push(...cardTexts(card, `card-${at}`, box, type, options))
  })
  let y = area.y + rows * height + Math.max(0, rows - 1) * GAP + (rows > 0 ? 24 : 0)
  words.forEach((each, at) => {
    texts.push(block(`sentence-${at}`, area.x, y, area.width, each, { weight: 400, tone: 'ink' }))
    y += heightOf(each) + 10
  })
  return { ...EMPTY_DRAWING, texts, shapes, cut: body.sentences.length - kept.length }
}

/** Sizes that all cards share. */
interface CardType {
  readonly label: number
  /** Lines that the longest label takes: figures stand in one row. */
  readonly labelLines: number
  readonly figure: number
}

const smallestOf = (sizes: readonly number[]): number => Math.min(...sizes, 1000)

/** What stands over and under the figure of a card: size and lines of the labels, and the height of it all. */
function aroundFigure(
  cards: readonly SlideCard[],
  width: number,
  { measure, scale }: StageOptions,
): { readonly label: number; readonly labelLines: number; readonly height: number } {
  const labelSizes = [
    { size: scaled(24, scale), most: 2 },
    { size: scaled(22, scale), most: 2 },
    { size: SMALLEST, most: 4 },
  ]
  const small = [{ size: SMALLEST, most: 2 }]
  const label = smallestOf(cards.map((card) => fit(card.label, width, labelSizes, measure).size))
  const labelLines = Math.max(
    1,
    ...cards.map((card) => fit(card.label, width, [{ size: label, most: 9 }], measure).count),
  )
  const below = cards.map(
    ({ unit, change, place }) =>
      heightOf(fit(unit, width, small, measure)) +
      (change === null ? 0 : heightOf(fit(changeText(change), width, small, measure)) + 8) +
      heightOf(fit(place, width, small, measure)),
  )
  return { label, labelLines, height: labelLines * label * LEADING + Math.max(0, ...below) }
}

function typeOf(
  cards: readonly SlideCard[],
  width: number,
  height: number,
  { label, labelLines, height: around }: ReturnType<typeof aroundFigure>,
  { measure }: StageOptions,
): CardType {
  const room = height - around
  const figures = [88, 76, 64, 54, 46, 40, 34, 30, 26, 22].filter((size) => size * LEADING <= room)
  const figure = smallestOf(
    cards
      .filter((card) => card.figure.absence === null)
      .map((card) => figures.find((size) => widestOf(card.figure.text, size, measure) <= width) ?? SMALLEST),
  )
  return { label, labelLines, figure: figure === 1000 ? 34 : figure }
}

/** Label, figure, unit, change and place, from the top; what finds no room is left out from the bottom. */
function cardTexts(
  card: SlideCard,
  key: string,
  box: Box,
  type: CardType,
  { measure, scale }: StageOptions,
): readonly TextMark[] {
  const width = box.width - 2 * PAD
  const label = fit(card.label, width, [{ size: type.label, most: 9 }], measure)
  const unit = fit(card.unit, width, [{ size: SMALLEST, most: 2 }], measure)
  const second = [
    // A change is never set larger than the figure it is of.
    { size: Math.max(SMALLEST, Math.min(scaled(24, scale), Math.round(type.figure * 0.6))), most: 1 },
    { size: SMALLEST, most: 2 },
  ]
  const isFigure = card.figure.absence === null
  const figure = fit(
    card.figure.text,
    width,
    isFigure
      ? [{ size: type.figure, most: 1 }]
      : [
          { size: Math.min(34, type.figure), most: 1 },
          { size: SMALLEST, most: 2 },
        ],
    measure,
  )
  const texts: TextMark[] = []
  const bottom = box.y + box.height - PAD + 10
  let y = box.y + PAD
  const put = (name: string, fitted: Fitted, style: Parameters<typeof block>[5], gap = 0) => {
    if (fitted.count === 0 || y + heightOf(fitted) > bottom) return
    texts.push(block(`${key}-${name}`, box.x + PAD, y, width, fitted, style))
    y += heightOf(fitted) + gap
  }
  put('label', { ...label, count: Math.max(label.count, type.labelLines) }, { weight: 400, tone: 'muted' })
  put('figure', figure, { weight: 700, tone: isFigure ? 'ink' : 'muted', figure: card.figure.key })
  put('unit', unit, { weight: 400, tone: 'muted' }, 4)
  if (card.change !== null)
    put(
      'change',
      fit(changeText(card.change), width, second, measure),
      { weight: 600, tone: changeTone(card.change) },
      4,
    )
  put('place', fit(card.place, width, [{ size: SMALLEST, most: 2 }], measure), { weight: 400, tone: 'ink' })
  return texts
}
