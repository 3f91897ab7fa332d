import type { RegionsBody, Slide, SlideFrame } from '../../../domain/deck/slide'
import { above, bottomOf, rightOf, type Box } from './canvas'
import { columnLayout } from './column'
import { legendColumn, legendLayout } from './legendLayout'
import { mapTexts } from './mapLayout'
import { placeMap } from './mapPlace'
import { EMPTY_DRAWING, joinDrawings, moved, type SlideDrawing } from './marks'
import type { StageOptions } from './options'
import { rankingLayout } from './rankingLayout'
import { tilesLayout } from './tilesLayout'
import { TIME_HEIGHT, timeBars } from './timeBars'

const COLUMN = { wide: 408, classic: 330 } as const
const GAP = 36
const COLUMN_GAP = 20
/** Width to height of the grid of tiles. */
const TILES_RATIO = 1.78

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
  parts.push(columnLayout(slide, body, frame, column, options, body.layout !== 'ranking'))
  if (body.layout === 'ranking') parts.push(rankingLayout(body, frame, left, options))
  else
    parts.push(...(pictureLayout(body, frame, left, options) ?? legendAndTiles(body, frame, left, options)))
  return joinDrawings(...parts)
}

/** Map and legend; null where the slide shows tiles or there is no map. */
function pictureLayout(
  body: RegionsBody,
  frame: SlideFrame,
  area: Box,
  options: StageOptions,
): readonly SlideDrawing[] | null {
  const stage = options.map
  const place = body.layout === 'map' && stage !== null ? placeMap(body, area, stage, options) : null
  if (stage === null || place === null) return null
  const room = { ...area, width: area.width + GAP - 8 }
  return [place.legend, mapTexts(body, frame, room, place.map, options, stage, [place.legendBox])]
}

/** The legend where it leaves more room for the tiles: in rows under them, or in a column at their left. */
function legendAndTiles(
  body: RegionsBody,
  frame: SlideFrame,
  area: Box,
  options: StageOptions,
): readonly SlideDrawing[] {
  const rows = legendLayout(body, area, options)
  const under = above(area, rows.height + 10)
  const width = legendColumn(body.legend, options)
  const column = legendLayout(body, { x: area.x, width }, options)
  const beside: Box = { ...area, x: area.x + width + COLUMN_GAP, width: area.width - width - COLUMN_GAP }
  const sizeOf = (box: Box) => Math.min(box.width, box.height * TILES_RATIO)
  const isBeside = column.height < area.height && sizeOf(beside) > sizeOf(under)
  const legend = isBeside ? column : rows
  return [
    moved(legend.drawing, bottomOf(area) - legend.height),
    tilesLayout(body, frame, isBeside ? beside : under, options),
  ]
}
