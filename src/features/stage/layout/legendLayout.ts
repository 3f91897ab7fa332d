import type { RegionsBody, SlideCircles, SlideLegend, StageText } from '../../../domain/deck/slide'
import { sameText } from '../../../domain/deck/slide'
import { inkOn } from '../../../domain/palette'
import { circleRadius } from '../../../view/proportionalCircles'
import { LEADING, rightOf, SMALLEST, type Box } from './canvas'
import { FULL_RADIUS } from './circles'
import { classColours } from './looks'
import { EMPTY_DRAWING, joinDrawings, moved, type ShapeMark, type SlideDrawing, type TextMark } from './marks'
import type { StageOptions } from './options'
import { block, fit, heightOf, isEmpty, line, longestPart, scaled, widestOf } from './text'

const SWATCH = { width: 38, height: 24, gap: 10 } as const
const BETWEEN = 26
/** Least room for classes beside the sizes of circles. */
const LEAST_BESIDE = 220

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

/** Unit, sizes of circles, classes and marks with their words, from 0 downwards; `height` is what they take. */
export function legendLayout(
  { legend, circles }: Pick<RegionsBody, 'legend' | 'circles'>,
  area: Pick<Box, 'x' | 'width'>,
  options: StageOptions,
): { readonly drawing: SlideDrawing; readonly height: number } {
  const heading = headingLayout(legend.unit, circles?.note ?? null, area, options)
  if (circles === undefined) return stacked(heading, itemsLayout(legend, area, options))
  const sizes = sizesLayout(circles, area.x, options)
  const beside = { x: area.x + sizes.width + BETWEEN, width: area.width - sizes.width - BETWEEN }
  if (beside.width < LEAST_BESIDE) return stacked(stacked(heading, sizes), itemsLayout(legend, area, options))
  const items = itemsLayout(legend, beside, options)
  const height = Math.max(items.height, sizes.height)
  return stacked(heading, {
    height,
    drawing: joinDrawings(
      moved(sizes.drawing, height - sizes.height),
      moved(items.drawing, height - items.height),
    ),
  })
}

interface Part {
  readonly drawing: SlideDrawing
  readonly height: number
}

const stacked = (upper: Part, lower: Part): Part => ({
  height: upper.height + lower.height,
  drawing: joinDrawings(upper.drawing, moved(lower.drawing, upper.height)),
})

/** What is counted and, of circles, what their sizes mean. */
function headingLayout(
  unit: StageText,
  note: StageText | null,
  area: Pick<Box, 'x' | 'width'>,
  { scale, measure }: StageOptions,
): Part {
  const texts = [unit, ...(note === null ? [] : [note])].filter((text) => !isEmpty(text))
  const sizes = [
    { size: scaled(22, scale), most: 1 },
    { size: SMALLEST, most: 3 },
  ]
  let y = 0
  const marks = texts.map((text, at) => {
    const fitted = fit(text, area.width, at === 0 ? sizes : sizes.slice(1), measure)
    const key = at === 0 ? 'legend-unit' : 'legend-note'
    const mark = block(key, area.x, y, area.width, fitted, { weight: 400, tone: 'muted' })
    y += heightOf(fitted) + (at === texts.length - 1 ? 6 : 0)
    return mark
  })
  return { drawing: { ...EMPTY_DRAWING, texts: marks }, height: y }
}

/** Nested circles that stand on one point, each with its value beside its top. */
function sizesLayout(
  { most, sizes }: SlideCircles,
  x: number,
  { format, measure }: StageOptions,
): Part & { readonly width: number } {
  const row = SMALLEST * LEADING
  const radii = sizes.map(({ value }) => circleRadius(value, most, FULL_RADIUS[format]))
  const largest = Math.max(0, ...radii)
  const middle = x + largest
  const bottom = row / 2 + 2 * largest
  const textX = middle + largest + 18
  const texts: TextMark[] = []
  const shapes: ShapeMark[] = []
  let free = Number.NEGATIVE_INFINITY
  sizes.forEach(({ text }, at) => {
    const radius = radii[at] ?? 0
    const top = bottom - 2 * radius
    shapes.push({
      key: `size-${at}`,
      shape: 'circle',
      x: middle,
      y: bottom - radius,
      radius,
      fill: 'none',
      stroke: 'muted',
      strokeWidth: 1.5,
    })
    if (top - row / 2 < free) return
    free = top + row / 2
    shapes.push({
      key: `size-line-${at}`,
      shape: 'rect',
      x: middle,
      y: top - 0.5,
      width: textX - middle - 6,
      height: 1,
      fill: 'muted',
    })
    texts.push(
      line(`size-${at}`, textX, top - row / 2, text, SMALLEST, measure, { weight: 600, tone: 'ink' }),
    )
  })
  const width = textX - x + Math.max(0, ...texts.map(({ box }) => box.width))
  return { drawing: { ...EMPTY_DRAWING, texts, shapes }, height: bottom + 8, width }
}

/** Classes and marks in rows as wide as the area. */
function itemsLayout(
  legend: SlideLegend,
  area: Pick<Box, 'x' | 'width'>,
  { look, scale, measure }: StageOptions,
): Part {
  const size = scaled(22, scale)
  const row = Math.max(size * LEADING, SWATCH.height) + 8
  const texts: TextMark[] = []
  const shapes: ShapeMark[] = []
  const colours = classColours(legend.classes, look)
  let y = 0
  let x = area.x
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
