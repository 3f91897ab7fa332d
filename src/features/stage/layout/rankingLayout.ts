import {
  sameText,
  type RegionsBody,
  type SlideFrame,
  type SlideValue,
  type StageText,
} from '../../../domain/deck/slide'
import { LEADING, SMALLEST, type Box } from './canvas'
import { classColours } from './looks'
import { EMPTY_DRAWING, type ShapeMark, type SlideDrawing, type TextMark } from './marks'
import { shownValue } from './labelForms'
import type { StageOptions } from './options'
import { fit, block, line, widestOf } from './text'

/** Rows in one column before a second one is begun. */
const MOST_ROWS = 20
const GAP = 16

/** All regions as bars, in the order of the ranking; places only where somebody says what is better. */
export function rankingLayout(
  body: RegionsBody,
  frame: SlideFrame,
  area: Box,
  options: StageOptions,
): SlideDrawing {
  const { values } = frame
  const apart = values.findIndex(({ isOtherRule }) => isOtherRule)
  const heading = apart < 0 ? undefined : body.apartLabel
  const lines = values.length + (heading === undefined ? 0 : 1)
  const row = Math.max(SMALLEST * LEADING, area.height / Math.max(1, Math.min(lines, MOST_ROWS)))
  const perColumn = Math.max(1, Math.floor(area.height / row + 0.001))
  const columns = Math.ceil(lines / perColumn)
  if (columns > 2) {
    const shown = values.slice(0, 2 * perColumn - (heading === undefined ? 0 : 1))
    return {
      ...rankingLayout(body, { ...frame, values: shown }, area, options),
      cut: values.length - shown.length,
    }
  }
  const width = (area.width - (columns - 1) * 2 * GAP) / Math.max(1, columns)
  const all = body.frames.flatMap((each) => each.values)
  const highest = Math.max(0, ...all.map(({ value }) => value ?? 0))
  const lowest = Math.min(0, ...all.map(({ value }) => value ?? 0))
  const boxAt = (at: number): Box => ({
    x: area.x + Math.floor(at / perColumn) * (width + 2 * GAP),
    y: area.y + (at % perColumn) * row,
    width,
    height: row,
  })
  const parts = values.map((value, at) => {
    // Those of another rule stand a line lower, under their heading.
    const box = boxAt(heading !== undefined && at >= apart ? at + 1 : at)
    return rankedRow(body, value, box, [lowest, highest], options)
  })
  if (heading !== undefined) parts.push(apartHeading(heading, boxAt(apart), options))
  return {
    ...EMPTY_DRAWING,
    texts: parts.flatMap(({ texts }) => texts),
    shapes: parts.flatMap(({ shapes }) => shapes),
  }
}

/** Over the regions that are ranked among themselves. */
function apartHeading(heading: StageText, { x, y, width, height }: Box, { measure }: StageOptions): RowMarks {
  const fitted = fit(heading, width, [{ size: SMALLEST, most: 1 }], measure)
  const top = y + height - SMALLEST * LEADING - 4
  return {
    texts: [block('apart', x, top, width, fitted, { weight: 600, tone: 'muted' })],
    shapes: [{ key: 'apart-line', shape: 'rect', x, y: y + height - 2, width, height: 1, fill: 'faint' }],
  }
}

interface RowMarks {
  readonly texts: readonly TextMark[]
  readonly shapes: readonly ShapeMark[]
}

function rankedRow(
  body: RegionsBody,
  value: SlideValue,
  box: Box,
  [lowest, highest]: readonly [number, number],
  { measure, look, scale }: StageOptions,
): RowMarks {
  const all = body.frames.flatMap((each) => each.values)
  const sizes = [26, 24, 22, SMALLEST].map((each) => Math.round(each * scale))
  const places = (each: number) =>
    body.isJudged
      ? Math.max(measure('16', each), ...all.map(({ rank }) => measure(rank ?? '', each))) + GAP
      : 0
  const figures = (each: number) =>
    Math.max(...all.map((other) => widestOf(shownValue(other), each, measure))) + GAP
  const names = (each: number) =>
    Math.max(...body.regions.map(({ name }) => widestOf(name, each, measure))) + GAP
  const size =
    sizes.find(
      (each) =>
        each * LEADING <= box.height && places(each) + names(each) + figures(each) <= box.width * 0.72,
    ) ?? SMALLEST
  const nameWidth = Math.min(names(size), box.width - places(size) - figures(size))
  const name = body.regions.find(({ id }) => id === value.region)?.name ?? sameText(value.region)
  const fitted = fit(name, nameWidth, [{ size, most: 1 }], measure)
  const y = box.y + (box.height - size * LEADING) / 2
  const barX = box.x + places(size) + nameWidth
  const room = box.width - places(size) - nameWidth - figures(size)
  const span = highest - lowest === 0 ? 1 : highest - lowest
  const zero = barX + ((0 - lowest) / span) * room
  const length = (Math.abs(value.value ?? 0) / span) * room
  const colours = classColours(body.legend.classes, look)
  const colour = value.classIndex === null ? null : (colours[value.classIndex] ?? null)
  const key = value.region
  const isChosen = body.selected === value.region
  const right = box.x + box.width
  return {
    texts: [
      ...(value.rank === null || !body.isJudged
        ? []
        : [
            line(`rank-${key}`, box.x, y, sameText(value.rank), size, measure, {
              weight: 400,
              tone: 'faint',
            }),
          ]),
      block(`name-${key}`, box.x + places(size), y, nameWidth - GAP, fitted, {
        weight: isChosen ? 700 : 400,
        tone: 'ink',
      }),
      line(`value-${key}`, right, y, shownValue(value), size, measure, {
        weight: 600,
        tone: value.value === null ? 'muted' : 'ink',
        anchor: 'end',
        figure: value.key,
      }),
    ],
    shapes: [
      {
        key: `bar-${key}`,
        shape: 'rect',
        x: (value.value ?? 0) < 0 ? zero - length : zero,
        y: box.y + box.height * 0.18,
        width: value.value === null ? 0 : Math.max(2, length),
        height: box.height * 0.64,
        radius: 3,
        region: value.region,
        ...(colour === null ? { fill: 'brand' as const } : { colour }),
        ...(isChosen
          ? { stroke: 'gold' as const, strokeWidth: 4 }
          : { stroke: 'faint' as const, strokeWidth: look === 'washed' ? 2 : 0.75 }),
      },
    ],
  }
}
