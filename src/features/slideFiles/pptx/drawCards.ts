import type { CardsBody, SlideCard } from '../../../domain/deck/slide'
import { ABSENCE_FILL, COLOUR, DIRECTION_SIGN, favourColour } from './look'
import type { Box, Page } from './page'

const GAP = 0.2

/** Columns of so many cards: close to squares, never more than four. */
const columnsOf = (count: number, isWide: boolean): number =>
  count <= 3
    ? Math.max(1, count)
    : count === 4 && !isWide
      ? 2
      : count === 4 || count > 6
        ? isWide
          ? 4
          : 3
        : 3

function drawCard(page: Page, { label, figure, unit, change, place }: SlideCard, box: Box): void {
  const { language } = page
  const pad = Math.min(0.16, box.h * 0.08)
  const name = label[language]
  const isAbsent = figure.absence !== null
  page.rectangle(box, { fill: COLOUR.ground, line: COLOUR.line, radius: 0.1, name: `Card ${name}` })
  if (figure.absence !== null) {
    const strip = { ...box, x: box.x + 0.02, y: box.y + 0.12, w: 0.12, h: box.h - 0.24 }
    page.rectangle(strip, { fill: ABSENCE_FILL[figure.absence], name: `No value ${name}` })
  }
  const x = box.x + pad + (isAbsent ? 0.1 : 0)
  const w = box.x + box.w - x - pad
  const rowAt = (from: number, part: number) => ({
    x,
    y: box.y + pad + from * (box.h - 2 * pad),
    w,
    h: part * (box.h - 2 * pad),
  })
  page.text(name, rowAt(0, 0.27), { largest: 14, smallest: 7, colour: COLOUR.ink2 })
  page.text(figure.text[language], rowAt(0.28, 0.3), {
    largest: isAbsent ? 18 : 32,
    smallest: 9,
    isBold: true,
    valign: 'middle',
    name: `Figure ${name}`,
  })
  page.text(unit[language], rowAt(0.59, 0.12), {
    largest: 12,
    smallest: 6,
    colour: COLOUR.ink2,
    valign: 'middle',
  })
  if (change !== null) {
    page.text(DIRECTION_SIGN[change.direction] + change.text[language], rowAt(0.73, 0.14), {
      largest: 13,
      smallest: 6,
      isBold: true,
      valign: 'middle',
      colour: favourColour(change.favour),
      name: `Change ${name}`,
    })
  }
  page.text(place[language], rowAt(0.87, 0.13), {
    largest: 12,
    smallest: 6,
    valign: 'middle',
    colour: COLOUR.ink2,
    name: `Place ${name}`,
  })
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
  for (const [i, card] of cards.entries()) {
    const x = box.x + (i % columns) * (w + GAP)
    const y = box.y + Math.floor(i / columns) * (h + GAP)
    drawCard(page, card, { x, y, w, h })
  }
  if (said.length === 0) return
  const y = cards.length === 0 ? box.y : box.y + rows * (h + GAP)
  page.text(
    said.join('\n'),
    { ...box, y, h: box.y + box.h - y },
    { largest: 16, smallest: 8, name: 'Sentences' },
  )
}
