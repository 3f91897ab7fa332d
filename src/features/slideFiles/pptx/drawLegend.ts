import type { RegionId } from '../../../domain/region'
import { ABSENCE_FILL, COLOUR, hexOf } from './look'
import type { Box, Page } from './page'
import { nameIn, valueText, type RegionsScene } from './regionsScene'
import { LINE, textWidth } from './textFit'

const SWATCH = { w: 0.26, h: 0.17, gap: 0.08 } as const
const BETWEEN = 0.22

interface Item {
  readonly text: string
  readonly fill: string | null
}

interface PlacedItem extends Item {
  readonly x: number
  readonly row: number
  readonly w: number
}

function flow(items: readonly Item[], size: number, width: number): readonly PlacedItem[] {
  let x = 0
  let row = 0
  return items.map((item) => {
    const swatch = item.fill === null ? 0 : SWATCH.w + SWATCH.gap
    const w = Math.min(width - swatch, textWidth(item.text, size) + 0.05)
    if (x > 0 && x + swatch + w > width) {
      x = 0
      row += 1
    }
    const placed = { ...item, x, row, w }
    x += swatch + w + BETWEEN
    return placed
  })
}

/**
 * Unit, classes with their ranges, marks of "no value" with their words: one after another, in as many rows as it takes; then the figures that found
 * no place on the map.
 */
export function drawLegend(page: Page, scene: RegionsScene, box: Box, unplaced: readonly RegionId[]): void {
  const { body, frame, language } = scene
  const { legend, circles } = body
  const figures = frame.values.filter(({ region }) => unplaced.includes(region))
  const items: readonly Item[] = [
    { text: legend.unit[language], fill: null },
    ...(circles === undefined ? [] : [{ text: circles.note[language], fill: null }]),
    ...legend.classes.map(({ light, text }) => ({ text: text[language], fill: hexOf(light) })),
    ...legend.absences.map(({ absence, text }) => ({ text: text[language], fill: ABSENCE_FILL[absence] })),
    ...figures.map((value) => ({
      text: `${nameIn(scene, value.region)}: ${valueText(value, language)}`,
      fill: null,
    })),
  ].filter(({ text }) => text !== '')
  let size = 12
  let placed = flow(items, size, box.w)
  const tall = () => ((placed.at(-1)?.row ?? 0) + 1) * ((size * LINE) / 72 + 0.06)
  while (tall() > box.h && size > 7) {
    size -= 1
    placed = flow(items, size, box.w)
  }
  const line = (size * LINE) / 72 + 0.06
  for (const { text, fill, x, row, w } of placed) {
    const y = box.y + row * line
    const at = box.x + x + (fill === null ? 0 : SWATCH.w + SWATCH.gap)
    if (fill !== null) {
      const swatch = { x: box.x + x, y: y + (line - SWATCH.h) / 2, w: SWATCH.w, h: SWATCH.h }
      page.rectangle(swatch, { fill, line: COLOUR.lineStrong, lineWidth: 0.5, name: `Legend ${text}` })
    }
    page.text(
      text,
      { x: at, y, w: w + 0.1, h: line },
      {
        largest: size,
        smallest: size,
        colour: fill === null ? COLOUR.ink2 : COLOUR.ink,
        valign: 'middle',
        isBold: false,
      },
    )
  }
}
