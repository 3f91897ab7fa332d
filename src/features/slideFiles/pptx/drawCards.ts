import type { CardsBody, SlideCard } from '../../../domain/deck/slide'
import type { Language } from '../../../domain/region'
import { cleanText } from './cleanText'
import { ABSENCE_FILL, COLOUR, DIRECTION_SIGN, favourColour } from './look'
import type { Box, Page, TextLook } from './page'
import { commonSize } from './textFit'

const GAP = 0.2

/** Columns of so many cards: close to squares, never more than four. */
function columnsOf(count: number, isWide: boolean): number {
  if (count <= 3) return Math.max(1, count)
  if (count === 4) return isWide ? 4 : 2
  return count > 6 ? 4 : 3
}

/** The rows of a card: which part of its height they begin at and have, and the sizes of their letters. */
const ROWS = {
  label: { from: 0, part: 0.29, largest: 14, smallest: 7 },
  figure: { from: 0.29, part: 0.29, largest: 32, smallest: 9, isBold: true },
  absence: { from: 0.29, part: 0.29, largest: 18, smallest: 9, isBold: true },
  unit: { from: 0.58, part: 0.13, largest: 12, smallest: 6 },
  change: { from: 0.72, part: 0.14, largest: 13, smallest: 6, isBold: true },
  place: { from: 0.86, part: 0.14, largest: 12, smallest: 6 },
} as const

type Row = keyof typeof ROWS

function textIn(row: Row, { label, figure, unit, change, place }: SlideCard, language: Language): string {
  switch (row) {
    case 'label':
      return label[language]
    case 'figure':
      return figure.absence === null ? figure.text[language] : ''
    case 'absence':
      return figure.absence === null ? '' : figure.text[language]
    case 'unit':
      return unit[language]
    case 'change':
      return change === null ? '' : DIRECTION_SIGN[change.direction] + change.text[language]
    case 'place':
      return place[language]
  }
}

function rowBox(row: Row, box: Box): Box {
  const pad = Math.min(0.16, box.h * 0.07)
  const { from, part } = ROWS[row]
  const inner = box.h - 2 * pad
  // Beside the strip of who has no value.
  const left = pad + 0.1
  return {
    x: box.x + left,
    y: box.y + pad + from * inner,
    w: box.w - left - pad,
    h: part * inner,
  }
}

/** Sizes that suit all cards: equal things are written alike. */
type Sizes = Readonly<Record<Row, number>>

function sizesOf(cards: readonly SlideCard[], box: Box, language: Language): Sizes {
  const size = (row: Row) =>
    commonSize(
      cards.map((card) => cleanText(textIn(row, card, language))),
      { ...rowBox(row, box), ...ROWS[row] },
    )
  return {
    label: size('label'),
    figure: size('figure'),
    absence: size('absence'),
    unit: size('unit'),
    change: size('change'),
    place: size('place'),
  }
}

function drawCard(page: Page, card: SlideCard, box: Box, sizes: Sizes): void {
  const { label, figure, change } = card
  const name = label[page.language]
  page.rectangle(box, { fill: COLOUR.ground, line: COLOUR.line, radius: 0.1, name: `Card ${name}` })
  if (figure.absence !== null) {
    const strip = { ...box, x: box.x + 0.02, y: box.y + 0.12, w: 0.12, h: box.h - 0.24 }
    page.rectangle(strip, { fill: ABSENCE_FILL[figure.absence], name: `No value ${name}` })
  }
  const put = (row: Row, look: Partial<TextLook>) =>
    page.text(textIn(row, card, page.language), rowBox(row, box), {
      ...ROWS[row],
      largest: sizes[row],
      smallest: Math.min(ROWS[row].smallest, sizes[row]),
      valign: 'middle',
      ...look,
    })
  put('label', { colour: COLOUR.ink2, valign: 'top' })
  put('figure', { name: `Figure ${name}` })
  put('absence', { name: `Figure ${name}` })
  put('unit', { colour: COLOUR.ink2 })
  put('change', { colour: favourColour(change?.favour ?? 'neutral'), name: `Change ${name}` })
  put('place', { colour: COLOUR.ink2, name: `Place ${name}` })
}

/** Big figures as cards, a few sentences below. */
export function drawCards(page: Page, { cards, sentences }: CardsBody, box: Box): void {
  const { language } = page
  const said = sentences.map((sentence) => sentence[language]).filter((text) => text !== '')
  const forText =
    said.length === 0 ? 0 : cards.length === 0 ? box.h : Math.min(box.h * 0.4, 0.2 + said.length * 0.42)
  const columns = columnsOf(cards.length, box.w > 10)
  const rows = Math.max(1, Math.ceil(cards.length / columns))
  const w = (box.w - GAP * (columns - 1)) / columns
  const h = Math.min(2.4, (box.h - forText - GAP * rows) / rows)
  const sizes = sizesOf(cards, { ...box, w, h }, language)
  for (const [i, card] of cards.entries()) {
    const x = box.x + (i % columns) * (w + GAP)
    const y = box.y + Math.floor(i / columns) * (h + GAP)
    drawCard(page, card, { x, y, w, h }, sizes)
  }
  if (said.length === 0) return
  const y = cards.length === 0 ? box.y : box.y + rows * (h + GAP)
  page.text(
    said.join('\n'),
    { ...box, y, h: box.y + box.h - y },
    { largest: 16, smallest: 8, name: 'Sentences' },
  )
}
