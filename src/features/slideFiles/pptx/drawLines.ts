import { COMPARED_COLOURS } from '../../../domain/palette'
import type { LinesBody, SlideLine } from '../../../domain/deck/slide'
import type { ChartMark, ChartSeries, ChartSpec } from './chartSpec'
import { COLOUR, hexOf } from './look'
import type { Box, Page } from './page'
import { everyHowMany } from './textFit'

const MARKS: readonly ChartMark[] = ['circle', 'square', 'triangle', 'diamond', 'x', 'star']
/** The same marks as text, for the key. */
const MARK_TEXT = ['●', '■', '▲', '◆', '✕', '✱'] as const
const FONT_SIZE = 12
const OTHER = COLOUR.border
/** Points of a line that are marked; more would be a chain of pearls. */
const MOST_MARKED = 10

const colourOf = ({ role }: SlideLine): string =>
  role === 'national' ? COLOUR.ink : role === 'other' ? OTHER : hexOf(COMPARED_COLOURS[role])

export const markAt = (slot: number): ChartMark => MARKS[slot % MARKS.length] ?? 'circle'
export const markTextAt = (slot: number): string => MARK_TEXT[slot % MARK_TEXT.length] ?? '●'

const order = ({ role }: SlideLine): number => (role === 'other' ? 0 : role === 'national' ? 1 : 2)

/** A value between two gaps has no line: without a mark it could not be seen. */
const isLonely = ({ values }: SlideLine, i: number): boolean =>
  (values[i - 1] ?? null) === null && (values[i + 1] ?? null) === null

function seriesOf(line: SlideLine, body: LinesBody, language: Page['language']): ChartSeries {
  const { role } = line
  const colour = colourOf(line)
  // Those that are compared are told apart by their marks too, as in the key; the others and the country by the line itself.
  const every = Math.ceil(body.periods.length / MOST_MARKED)
  const mark = typeof role === 'number' ? markAt(role) : 'circle'
  const isMarked = (i: number) => (typeof role === 'number' && i % every === 0) || isLonely(line, i)
  return {
    name: line.name[language],
    values: line.values,
    colour,
    width: role === 'other' ? 1 : 2.5,
    isDashed: role === 'national',
    markSize: role === 'other' ? 3 : 7,
    points: line.values.map((value, i) => (value !== null && isMarked(i) ? { colour, mark } : null)),
  }
}

export const decimalsOf = (values: readonly number[]): number =>
  Math.min(3, Math.max(0, ...values.map((value) => String(value).split('.')[1]?.length ?? 0)))

/** One indicator over time as a native line chart: a missing value is a gap. */
export function linesChart(body: LinesBody, language: Page['language'], width: number): ChartSpec {
  const { lines, ticks, periods, target } = body
  const values = ticks.map(({ value }) => value)
  const [first, second] = values
  const step = first === undefined || second === undefined ? {} : { step: second - first }
  const ends = values.length < 2 ? {} : { min: Math.min(...values), max: Math.max(...values) }
  const drawn = lines.toSorted((a, b) => order(a) - order(b)).map((line) => seriesOf(line, body, language))
  const aim: readonly ChartSeries[] =
    target === null
      ? []
      : [
          {
            name: target.text[language],
            values: periods.map(() => target.value),
            colour: COLOUR.good,
            width: 1.5,
            isDashed: true,
          },
        ]
  return {
    kind: 'line',
    categories: periods.map(({ label }) => label[language]),
    series: [...drawn, ...aim],
    valueAxis: { ...ends, ...step, decimals: decimalsOf(values), title: body.unit[language] },
    fontSize: FONT_SIZE,
    labelEvery: everyHowMany(
      periods.map(({ label }) => label[language]),
      FONT_SIZE,
      width - 0.8,
    ),
  }
}

/** Key of the lines with their last figures as the stage writes them, the largest first. */
function drawKey(page: Page, { lines, target }: LinesBody, box: Box): void {
  const { language } = page
  const named = lines
    .filter(({ role }) => role !== 'other')
    .toSorted((a, b) => (b.last.value ?? -Infinity) - (a.last.value ?? -Infinity))
  const others = lines.filter(({ role }) => role === 'other')
  const shown = named.length === 0 ? others.slice(0, 12) : named
  const h = Math.min(0.72, box.h / Math.max(1, shown.length + (target === null ? 0 : 1)))
  const look = { largest: 14, smallest: 8, valign: 'middle' } as const
  for (const [i, line] of shown.entries()) {
    const y = box.y + i * h
    const mark = typeof line.role === 'number' ? markTextAt(line.role) : line.role === 'other' ? '―' : '╍'
    const colour = line.role === 'other' ? COLOUR.ink3 : colourOf(line)
    page.text(mark, { x: box.x, y, w: 0.28, h }, { ...look, colour, name: `Key ${line.name[language]}` })
    page.text(line.name[language], { x: box.x + 0.3, y, w: box.w * 0.52, h: h * 0.94 }, look)
    const figure = { x: box.x + 0.35 + box.w * 0.52, y, w: box.w * 0.48 - 0.35, h: h * 0.94 }
    page.text(line.last.text[language], figure, { ...look, isBold: true, align: 'right' })
  }
  if (target === null) return
  const y = box.y + shown.length * h
  page.text('┄', { x: box.x, y, w: 0.28, h }, { ...look, colour: COLOUR.good, name: 'Key target' })
  page.text(target.text[language], { x: box.x + 0.3, y, w: box.w - 0.3, h: h * 0.94 }, look)
}

function linesAlt(title: string, { lines, unit, periods }: LinesBody, language: Page['language']): string {
  const span = [periods[0], periods.at(-1)].map((period) => period?.label[language] ?? '').join(' – ')
  const lasts = lines.map(({ name, last }) => `${name[language]}: ${last.text[language]}`)
  return `${title}, ${unit[language]}, ${span}. ${lasts.join('; ')}.`
}

/** Lines with their key; what changed in the way of counting stands below. */
export function drawLines(page: Page, title: string, body: LinesBody, box: Box): void {
  const { language } = page
  const breaks = body.breaks.map(
    ({ at, text }) => `${body.periods[at]?.label[language] ?? ''}: ${text[language]}`,
  )
  const below = breaks.length === 0 ? 0 : Math.min(0.8, 0.3 * breaks.length)
  const keyWidth = Math.min(3.6, box.w * 0.3)
  const main = { ...box, w: box.w - keyWidth - 0.25, h: box.h - below }
  page.chart(linesChart(body, language, main.w), main, 'Lines', linesAlt(title, body, language))
  drawKey(page, body, { ...main, x: main.x + main.w + 0.25, w: keyWidth, h: Math.min(main.h, 4.6) })
  if (breaks.length === 0) return
  const notes = { ...box, y: box.y + main.h + 0.04, h: below - 0.04 }
  page.text(breaks.join('\n'), notes, { largest: 12, smallest: 8, colour: COLOUR.ink2, name: 'Breaks' })
}
