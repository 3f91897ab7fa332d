import type { GridBody, SlideCell, TableBody } from '../../../domain/deck/slide'
import { DISTANCE_COLOURS, NEUTRAL_DISTANCE_COLOURS } from '../../../domain/palette'
import type { Language } from '../../../domain/region'
import { inkOnFill } from './drawMap'
import type { TableContent } from './drawTable'
import { COLOUR, FAVOUR_SIGN, favourColour, hexOf } from './look'
import type { Box, Page } from './page'

/** Steps of the colours, −3 … 3. */
const MIDDLE = 3

function stepFill(
  step: number | null,
  isNeutral: boolean,
): { readonly fill?: string; readonly colour?: string } {
  if (step === null) return {}
  const fill = hexOf((isNeutral ? NEUTRAL_DISTANCE_COLOURS : DISTANCE_COLOURS)[step + MIDDLE])
  return { fill, colour: inkOnFill(fill) }
}

/** As on the stage: the value, its marks, and far from the mean a sign that says the side without colour. */
function cellText({ value, text, marks, step }: SlideCell, language: Language): string {
  if (value === null) return '–'
  const sign = step === null || Math.abs(step) < 2 ? '' : step > 0 ? ' ▲' : ' ▼'
  return `${text[language]}${marks}${sign}`
}

/** Regions by indicators as a native table, coloured by distance from the mean. */
export const gridTable = ({ columns, rows }: GridBody, language: Language): TableContent => ({
  headings: ['', ...columns.map(({ name, unit }) => headingText(name[language], unit[language]))],
  rows: rows.map(({ region, cells }) => ({
    head: region.name[language],
    cells: cells.map((cell, i) => ({
      text: cellText(cell, language),
      absence: cell.absence,
      ...stepFill(cell.absence === null ? cell.step : null, columns[i]?.isNeutral ?? false),
    })),
  })),
})

const headingText = (name: string, unit: string): string => (unit === '' ? name : `${name}, ${unit}`)

/** A table of the stage as a native table; good and bad news in colour beside their words. */
export const plainTable = ({ headings, rows }: TableBody, language: Language): TableContent => ({
  headings: headings.map((text) => text[language]),
  rows: rows.map(({ head, cells }) => ({
    head: head[language],
    cells: cells.map(({ text, absence, favour }) => ({
      text: text[language] + FAVOUR_SIGN[favour],
      absence,
      ...(absence === null && favour !== 'neutral' ? { colour: favourColour(favour) } : {}),
    })),
  })),
})

/** All figures of a table in words. */
export const tableAlt = (title: string, { headings, rows }: TableContent): string =>
  `${title}. ${rows
    .map(
      ({ head, cells }) =>
        `${head}: ${cells.map(({ text }, i) => `${headings[i + 1] ?? ''} ${text}`.trim()).join(', ')}`,
    )
    .join('; ')}.`

export const SCALE_HEIGHT = 0.4

/** What the colours of a grid mean. */
export function drawScale(page: Page, { scale, columns }: GridBody, box: Box): void {
  const { language } = page
  const [low, high] = scale
  const colours = columns.every(({ isNeutral }) => isNeutral) ? NEUTRAL_DISTANCE_COLOURS : DISTANCE_COLOURS
  const w = 0.34
  const textWidth = (box.w - colours.length * w) / 2 - 0.15
  const look = { largest: 12, smallest: 8, valign: 'middle', colour: COLOUR.ink2 } as const
  const y = box.y + box.h - 0.3
  page.text(low[language], { x: box.x, y, w: textWidth, h: 0.26 }, { ...look, align: 'right' })
  const left = box.x + textWidth + 0.15
  for (const [i, colour] of colours.entries()) {
    const swatch = { x: left + i * w, y: y + 0.03, w, h: 0.2 }
    page.rectangle(swatch, {
      fill: hexOf(colour),
      line: COLOUR.lineStrong,
      lineWidth: 0.5,
      name: `Scale ${i - MIDDLE}`,
    })
  }
  page.text(high[language], { x: left + colours.length * w + 0.15, y, w: textWidth, h: 0.26 }, look)
}
