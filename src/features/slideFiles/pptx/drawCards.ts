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

/** The rows of a card: their parts of its height where all are there, and the sizes of their letters. */
const ROWS = {
  label: { part: 29, largest: 14, smallest: 7 },
  figure: { part: 29, largest: 32, smallest: 9, isBold: true },
  absence: { part: 0, largest: 18, smallest: 9, isBold: true },
  unit: { part: 14, largest: 12, smallest: 6 },
  change: { part: 14, largest: 13, smallest: 6, isBold: true },
  place: { part: 14, largest: 12, smallest: 6 },
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

const ORDER = ['label', 'figure', 'unit', 'change', 'place'] as const satisfies readonly Row[]

/** Where the rows stand in a card, and the sizes that suit all cards: equal things are written alike. */
interface CardRows {
  readonly boxOf: (row: Row, card: Box) => Box
  readonly sizes: Readonly<Record<Row, number>>
}

function rowsOf(cards: readonly SlideCard[], size: Box, language: Language): CardRows {
  const isThere = (row: Row) => cards.some((card) => textIn(row, card, language) !== '')
  const used = ORDER.filter((row) => row === 'figure' || isThere(row))
  const total = used.reduce((sum, row) => sum + ROWS[row].part, 0)
  const pad = Math.min(0.16, size.h * 0.07)
  // Beside the strip of who has no value.
  const left = pad + 0.1
  const boxOf = (row: Row, card: Box): Box => {
    const own = row === 'absence' ? 'figure' : row
    const before = used.slice(
      0,
      used.findIndex((each) => each === own),
    )
    const from = before.reduce((sum, each) => sum + ROWS[each].part, 0) / total
    const inner = card.h - 2 * pad
    return {
      x: card.x + left,
      y: card.y + pad + from * inner,
      w: card.w - left - pad,
      h: (ROWS[own].part / total) * inner * 0.98,
    }
  }
  const sizeOf = (row: Row) =>
    commonSize(
      cards.map((card) => cleanText(textIn(row, card, language))),
      { ...boxOf(row, size), ...ROWS[row] },
    )
  return {
    boxOf,
    sizes: {
      label: sizeOf('label'),
      figure: sizeOf('figure'),
      absence: sizeOf('absence'),
      unit: sizeOf('unit'),
      change: sizeOf('change'),
      place: sizeOf('place'),
    },
  }
}

function drawCard(page: Page, card: SlideCard, box: Box, { boxOf, sizes }: CardRows): void {
  const { label, figure, change } = card
  const name = label[page.language]
  page.rectangle(box, { fill: COLOUR.ground, line: COLOUR.line, radius: 0.1, name: `Card ${name}` })
  if (figure.absence !== null) {
    const strip = { ...box, x: box.x + 0.02, y: box.y + 0.12, w: 0.12, h: box.h - 0.24 }
    page.rectangle(strip, { fill: ABSENCE_FILL[figure.absence], name: `No value ${name}` })
  }
  const put = (row: Row, look: Partial<TextLook>) =>
    page.text(textIn(row, card, page.language), boxOf(row, box), {
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
  const rowsOfCards = rowsOf(cards, { ...box, w, h }, language)
  for (const [i, card] of cards.entries()) {
    const x = box.x + (i % columns) * (w + GAP)
    const y = box.y + Math.floor(i / columns) * (h + GAP)
    drawCard(page, card, { x, y, w, h }, rowsOfCards)
  }
  if (said.length === 0) return
  const y = cards.length === 0 ? box.y : box.y + rows * (h + GAP)
  page.text(
    said.join('\n'),
    { ...box, y, h: box.y + box.h - y },
    { largest: 16, smallest: 8, name: 'Sentences' },
  )
}
