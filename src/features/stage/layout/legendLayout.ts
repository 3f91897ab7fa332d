import type { SlideLegend } from '../../../domain/deck/slide'
import { sameText } from '../../../domain/deck/slide'
import { inkOn } from '../../../domain/palette'
import { LEADING, rightOf, SMALLEST, type Box } from './canvas'
import { classColours } from './looks'
import { EMPTY_DRAWING, type ShapeMark, type SlideDrawing, type TextMark } from './marks'
import type { StageOptions } from './options'
import { block, fit, heightOf, isEmpty, line, longestPart, scaled, widestOf } from './text'

const SWATCH = { width: 38, height: 24, gap: 10 } as const
const BETWEEN = 26

/** Width of a legend whose items stand under each other; words of the marks take more lines. */
export const legendColumn = ({ classes, absences }: SlideLegend, { scale, measure }: StageOptions): number =>
  SWATCH.width +
  SWATCH.gap +
  Math.max(
    130,
    ...classes.map(({ text }) => widestOf(text, scaled(22, scale), measure)),
    ...absences.map(({ text }) => longestPart(text, SMALLEST, measure)),
  ) +
  1

/** Classes and marks of the map with their words, in rows as wide as the area; `height` is what they take. */
export function legendLayout(
  legend: SlideLegend,
  area: Pick<Box, 'x' | 'width'>,
  { look, scale, measure }: StageOptions,
): { readonly drawing: SlideDrawing; readonly height: number } {
  const size = scaled(22, scale)
  const row = Math.max(size * LEADING, SWATCH.height) + 8
  const texts: TextMark[] = []
  const shapes: ShapeMark[] = []
  const colours = classColours(legend.classes, look)
  let y = 0
  let x = area.x
  if (!isEmpty(legend.unit)) {
    const unit = fit(
      legend.unit,
      area.width,
      [
        { size: scaled(22, scale), most: 1 },
        { size: SMALLEST, most: 2 },
      ],
      measure,
    )
    texts.push(block('legend-unit', area.x, 0, area.width, unit, { weight: 400, tone: 'muted' }))
    y = heightOf(unit) + 6
  }
  const items = [
    ...legend.classes.map(({ text }, at) => ({
      key: `class-${at}`,
      text,
      colour: colours[at] ?? '#000000',
      absence: null,
      number: String(at + 1),
    })),
    ...legend.absences.map(({ absence, text }) => ({
      key: absence,
      text,
      colour: null,
      absence,
      number: null,
    })),
  ]
  for (const item of items) {
    const most = area.width - SWATCH.width - SWATCH.gap
    const isWide = widestOf(item.text, size, measure) > most
    const words = fit(
      item.text,
      most,
      [
        { size, most: 1 },
        { size: SMALLEST, most: 3 },
      ],
      measure,
    )
    const width = SWATCH.width + SWATCH.gap + (isWide ? most : widestOf(item.text, size, measure))
    if (x > area.x && x + width > rightOf({ ...area, y: 0, height: 0 })) {
      x = area.x
      y += row
    }
    const swatch: Box = {
      x,
      y: y + (row - 8 - SWATCH.height) / 2,
      width: SWATCH.width,
      height: SWATCH.height,
    }
    shapes.push({
      key: `legend-${item.key}`,
      shape: 'rect',
      ...swatch,
      radius: 4,
      ...(item.colour === null ? {} : { colour: item.colour }),
      ...(item.absence === null ? {} : { pattern: item.absence }),
      stroke: 'faint',
      strokeWidth: look === 'washed' ? 2 : 1,
    })
    if (look === 'washed' && item.number !== null && item.colour !== null) {
      texts.push(
        line(
          `legend-${item.key}-number`,
          x + SWATCH.width / 2,
          swatch.y - 0.5,
          sameText(item.number),
          SMALLEST,
          measure,
          {
            weight: 700,
            tone: inkOn(item.colour) === '#ffffff' ? 'ground' : 'ink',
            anchor: 'middle',
            over: item.colour,
          },
        ),
      )
    }
    texts.push(
      block(
        `legend-${item.key}-text`,
        x + SWATCH.width + SWATCH.gap,
        y,
        width - SWATCH.width - SWATCH.gap,
        words,
        {
          weight: 600,
          tone: 'ink',
        },
      ),
    )
    x += width + BETWEEN
    if (words.count > 1) {
      x = area.x
      y += heightOf(words) + 8
    }
  }
  const height = items.length === 0 ? y : x === area.x ? y : y + row
  return { drawing: { ...EMPTY_DRAWING, texts, shapes }, height }
}
