import { sameText, type StageText } from '../../../domain/deck/slide'
import type { AskedYear } from './askedCourse'
import { LEADING, SMALLEST, type Box } from './canvas'
import type { ShapeMark, TextMark } from './marks'
import type { StageOptions } from './options'
import { block, fit, heightOf, line, widestOf } from './text'

const YEAR_BARS = 86

/** Five years as bars with their values; null where the room is too small for that. */
export function yearBars(
  years: readonly AskedYear[],
  heading: StageText,
  area: Box,
  { measure }: StageOptions,
): {
  readonly texts: readonly TextMark[]
  readonly shapes: readonly ShapeMark[]
  readonly height: number
} | null {
  const row = SMALLEST * LEADING
  const step = area.width / years.length
  const labels = years.map(({ label }) => fit(label, step - 12, [{ size: SMALLEST, most: 3 }], measure))
  const labelHeight = Math.max(...labels.map(heightOf))
  const height = row + 8 + row + YEAR_BARS + 4 + labelHeight
  const isWide = years.every(
    ({ figure }) =>
      widestOf(figure.value === null ? sameText('–') : figure.text, SMALLEST, measure) <= step - 8,
  )
  if (height > area.height || !isWide) return null
  const values = years.flatMap(({ figure }) => (figure.value === null ? [] : [Math.abs(figure.value)]))
  const highest = Math.max(...values, 1e-9)
  const base = area.y + row + 8 + row + YEAR_BARS
  const texts: TextMark[] = [
    line('asked-years', area.x, area.y, heading, SMALLEST, measure, { weight: 600, tone: 'muted' }),
  ]
  const shapes: ShapeMark[] = []
  years.forEach(({ figure }, at) => {
    const middle = area.x + step * (at + 0.5)
    const isLast = at === years.length - 1
    const bar = figure.value === null ? 0 : Math.max(3, (Math.abs(figure.value) / highest) * YEAR_BARS)
    shapes.push({
      key: `year-${at}`,
      shape: 'rect',
      x: middle - step * 0.32,
      y: base - bar,
      width: step * 0.64,
      height: bar,
      radius: 3,
      fill: isLast ? 'brand' : 'track',
    })
    const words = figure.value === null ? sameText('–') : figure.text
    texts.push(
      line(`year-${at}-value`, middle, base - bar - row, words, SMALLEST, measure, {
        weight: 700,
        tone: 'ink',
        anchor: 'middle',
        figure: figure.key,
      }),
    )
    const label = labels[at]
    if (label !== undefined)
      texts.push(
        block(`year-${at}-label`, middle, base + 4, step - 12, label, {
          weight: 400,
          tone: 'muted',
          anchor: 'middle',
        }),
      )
  })
  return { texts, shapes, height }
}
