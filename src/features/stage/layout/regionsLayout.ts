import { sameText, type RegionsBody, type Slide, type SlideFrame } from '../../../domain/deck/slide'
import { inkOn } from '../../../domain/palette'
import { above, bottomOf, LEADING, rightOf, SMALLEST, type Box } from './canvas'
import { columnLayout } from './column'
import { legendColumn, legendLayout } from './legendLayout'
import { classColours } from './looks'
import {
  EMPTY_DRAWING,
  joinDrawings,
  type MapMark,
  type ShapeMark,
  type SlideDrawing,
  type TextMark,
} from './marks'
import { onCanvas, placeMapLabels, shownValue } from './mapLabels'
import type { StageOptions } from './options'
import { rankingLayout } from './rankingLayout'
import { block, line, widestOf } from './text'
import { tilesLayout } from './tilesLayout'
import { TIME_HEIGHT, timeBars } from './timeBars'

const COLUMN = { wide: 408, classic: 330 } as const
const GAP = 36
const BADGE = 26
const COLUMN_GAP = 20

/** The frame that is shown; one out of range is the nearest. */
export const frameAt = (body: RegionsBody, step: number | null): number =>
  Math.max(0, Math.min(body.frames.length - 1, step ?? body.start))

/** Map, tiles or ranking with legend and time at the left; what the country has and the ranking at the right. */
export function regionsLayout(
  slide: Slide,
  body: RegionsBody,
  area: Box,
  options: StageOptions,
): SlideDrawing {
  const at = frameAt(body, options.step)
  const frame = body.frames[at]
  if (frame === undefined) return EMPTY_DRAWING
  const width = COLUMN[options.format] * (options.scale > 1.2 ? 1.08 : 1)
  const column: Box = { ...area, x: rightOf(area) - width, width }
  let left: Box = { ...area, width: area.width - width - GAP }
  const parts: SlideDrawing[] = []
  if (body.frames.length > 1) {
    parts.push(
      timeBars(
        body.frames,
        at,
        { ...left, y: bottomOf(left) - TIME_HEIGHT, height: TIME_HEIGHT },
        options.measure,
      ),
    )
    left = above(left, TIME_HEIGHT + 16)
  }
  if (body.layout !== 'ranking') {
    const legend = legendBeside(body, left, options)
    parts.push(legend.drawing)
    left = legend.rest
  }
  parts.push(columnLayout(slide, body, frame, column, options, body.layout !== 'ranking'))
  if (body.layout === 'ranking') parts.push(rankingLayout(body, frame, left, options))
  else if (body.layout === 'tiles' || options.map === null)
    parts.push(tilesLayout(body, frame, left, options))
  else parts.push(mapLayout(body, frame, left, options, options.map))
  return joinDrawings(...parts)
}

/** The legend where it leaves more room for the map: in rows under it, or in a column at its left. */
function legendBeside(
  body: RegionsBody,
  area: Box,
  options: StageOptions,
): { readonly drawing: SlideDrawing; readonly rest: Box } {
  const ratio = options.map === null ? 1.78 : options.map.width / options.map.height
  const rows = legendLayout(body.legend, area, options)
  const under = above(area, rows.height + 10)
  const width = legendColumn(body.legend, options)
  const column = legendLayout(body.legend, { x: area.x, width }, options)
  const beside: Box = { ...area, x: area.x + width + COLUMN_GAP, width: area.width - width - COLUMN_GAP }
  const isBeside =
    column.height < area.height &&
    Math.min(beside.width, beside.height * ratio) > Math.min(under.width, under.height * ratio)
  const legend = isBeside ? column : rows
  return { drawing: moved(legend.drawing, bottomOf(area) - legend.height), rest: isBeside ? beside : under }
}

/** A drawing that was laid out from 0 downwards, at its height. */
const moved = (drawing: SlideDrawing, by: number): SlideDrawing => ({
  ...drawing,
  texts: drawing.texts.map((text) => ({ ...text, y: text.y + by, box: { ...text.box, y: text.box.y + by } })),
  shapes: drawing.shapes.map((shape) => (shape.shape === 'path' ? shape : { ...shape, y: shape.y + by })),
})

/** The map as large as its room allows, and its labels. */
function mapLayout(
  body: RegionsBody,
  frame: SlideFrame,
  area: Box,
  options: StageOptions,
  stage: NonNullable<StageOptions['map']>,
): SlideDrawing {
  const ratio = Math.min(area.width / stage.width, area.height / stage.height)
  const map: MapMark = {
    box: area,
    scale: ratio,
    shiftX: area.x + (area.width - stage.width * ratio) / 2,
    shiftY: area.y + (area.height - stage.height * ratio) / 2,
  }
  return mapTexts(body, frame, { ...area, width: area.width + GAP - 8 }, map, options, stage)
}

/** What stands over a map in its place: labels, and the lines from the two cities to their circles. */
export function mapTexts(
  body: RegionsBody,
  frame: SlideFrame,
  area: Box,
  map: MapMark,
  options: StageOptions,
  stage: NonNullable<StageOptions['map']>,
): SlideDrawing {
  const { measure, look, scale } = options
  const ratio = map.scale
  const colours = classColours(body.legend.classes, look)
  const values = new Map(frame.values.map((value) => [value.region, value]))
  const badge = look === 'washed' ? BADGE + 8 : 0
  const texts: TextMark[] = []
  const over: ShapeMark[] = []
  for (const [region, place] of stage.places) {
    if (place.inset === null || values.get(region) === undefined) continue
    const [x, y] = onCanvas(map, place.x, place.y)
    const [cityX, cityY] = onCanvas(map, place.inset.cityX, place.inset.cityY)
    const radius = place.inset.radius * ratio
    const distance = Math.hypot(x - cityX, y - cityY)
    const t = distance === 0 ? 0 : (distance - radius) / distance
    over.push({
      key: `leader-${region}`,
      shape: 'path',
      d: `M${cityX.toFixed(1)},${cityY.toFixed(1)}L${(cityX + (x - cityX) * t).toFixed(1)},${(cityY + (y - cityY) * t).toFixed(1)}`,
      fill: 'none',
      stroke: 'ink',
      strokeWidth: 1.5,
    })
    over.push({
      key: `city-${region}`,
      shape: 'circle',
      x: cityX,
      y: cityY,
      radius: 5,
      fill: 'ink',
      stroke: 'ground',
      strokeWidth: 2,
    })
  }
  for (const label of placeMapLabels(body, stage, map, area, scale, badge, measure)) {
    const value = values.get(label.region)
    const colour =
      value?.classIndex === null || value === undefined ? null : (colours[value.classIndex] ?? null)
    const isOver = !label.isBeside
    const under = isOver ? colour : null
    const style = { weight: 600, tone: 'ink', anchor: 'middle', over: under } as const
    let { y } = label.box
    if (label.name !== null) {
      texts.push(
        block(
          `label-${label.region}`,
          label.x,
          y,
          label.box.width,
          { size: label.size, lines: label.name.lines, count: label.name.count },
          { ...style, isLow: true },
        ),
      )
      y += label.name.count * label.size * LEADING
    }
    if (value === undefined) continue
    const words = shownValue(value)
    const hasBadge = badge > 0 && value.classIndex !== null
    const x = hasBadge ? label.x + badge / 2 : label.x
    texts.push(
      line(`value-${label.region}`, x, y, words, label.size, measure, {
        ...style,
        weight: 700,
        figure: value.key,
      }),
    )
    if (hasBadge && value.classIndex !== null) {
      const left = label.box.x + (label.box.width - widestOf(words, label.size, measure) - badge) / 2
      const box: Box = { x: left, y: y - 0.5, width: BADGE, height: BADGE }
      const tone = colour === null || inkOn(colour) !== '#ffffff' || label.isBeside ? 'ink' : 'ground'
      over.push({
        key: `badge-${label.region}`,
        shape: 'rect',
        ...box,
        radius: 4,
        fill: tone === 'ink' ? 'ink' : 'ground',
      })
      texts.push(
        line(
          `badge-${label.region}`,
          left + BADGE / 2,
          y,
          sameText(String(value.classIndex + 1)),
          SMALLEST,
          measure,
          {
            weight: 700,
            tone: tone === 'ink' ? 'ground' : 'ink',
            anchor: 'middle',
          },
        ),
      )
    }
  }
  return { ...EMPTY_DRAWING, texts, over, map }
}
