import { sameText, type RegionsBody, type Slide, type SlideFrame } from '../../../domain/deck/slide'
import { above, below, bottomOf, rightOf, type Box } from './canvas'
import { columnLayout } from './column'
import { calloutStrip } from './frameLayout'
import { legendColumn, legendLayout } from './legendLayout'
import { isNamed, mapTexts } from './mapLayout'
import { placeMap } from './mapPlace'
import { EMPTY_DRAWING, joinDrawings, moved, type SlideDrawing } from './marks'
import type { StageOptions } from './options'
import { rankingLayout } from './rankingLayout'
import { summaryStrip } from './summaryStrip'
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
  if (options.format === 'classic' && body.layout !== 'ranking')
    return stackedLayout(slide, body, frame, at, area, options)
  const width = COLUMN[options.format] * (options.scale > 1.2 ? 1.08 : 1)
  const column: Box = { ...area, x: rightOf(area) - width, width }
  const left = timeUnder(body, at, { ...area, width: area.width - width - GAP }, options)
  const hasRanking = body.layout !== 'ranking'
  return joinDrawings(
    left.drawing,
    columnLayout(slide, body, frame, column, options, hasRanking),
    ...(hasRanking
      ? picture(body, frame, left.rest, GAP - 8, options)
      : [rankingLayout(body, frame, left.rest, options)]),
  )
}

/** On a narrow screen a column would take the map's room: what is said of the country stands over it. */
function stackedLayout(
  slide: Slide,
  body: RegionsBody,
  frame: SlideFrame,
  at: number,
  area: Box,
  options: StageOptions,
): SlideDrawing {
  const strip = summaryStrip(body, frame, area, options)
  const said = slide.callouts.map(({ region, text }) => ({
    name: body.regions.find(({ id }) => id === region)?.name ?? sameText(''),
    text,
  }))
  const callouts = calloutStrip(said, area, options.scale, options.measure)
  const under = timeUnder(body, at, above(below(area, strip.height + 14), callouts.height), options)
  return joinDrawings(
    under.drawing,
    strip.drawing,
    callouts.drawing,
    ...picture(body, frame, under.rest, 0, options),
  )
}

/** Bars of time at the bottom of an area where the scene plays. */
function timeUnder(
  { frames }: RegionsBody,
  at: number,
  area: Box,
  { measure }: StageOptions,
): { readonly drawing: SlideDrawing; readonly rest: Box } {
  if (frames.length < 2) return { drawing: EMPTY_DRAWING, rest: area }
  const bars = { ...area, y: bottomOf(area) - TIME_HEIGHT, height: TIME_HEIGHT }
  return { drawing: timeBars(frames, at, bars, measure), rest: above(area, TIME_HEIGHT + 16) }
}

const picture = (
  body: RegionsBody,
  frame: SlideFrame,
  area: Box,
  aside: number,
  options: StageOptions,
): readonly SlideDrawing[] =>
  pictureLayout(body, frame, area, aside, options) ?? legendAndTiles(body, frame, area, options)

/** Map and legend, labels reaching a little aside; null where the slide shows tiles or there is no map. */
function pictureLayout(
  body: RegionsBody,
  frame: SlideFrame,
  area: Box,
  aside: number,
  options: StageOptions,
): readonly SlideDrawing[] | null {
  const stage = options.map
  const place = body.layout === 'map' && stage !== null ? placeMap(body, area, stage, options) : null
  if (stage === null || place === null) return null
  const room = { ...area, width: area.width + aside }
  const labelled = mapTexts(body, frame, room, place.map, options, stage, [place.legendBox])
  // A map that leaves a region without a name is no answer: tiles or a list then have them all.
  return isNamed(body, stage, labelled) ? [place.legend, labelled] : null
}

/** Tiles with the legend where it leaves more room for them: in rows under them, or in a column at their left. */
function legendAndTiles(
  body: RegionsBody,
  frame: SlideFrame,
  area: Box,
  options: StageOptions,
): readonly SlideDrawing[] {
  const width = legendColumn(body.legend, options)
  const rows = legendLayout(body, area, options)
  const column = legendLayout(body, { x: area.x, width }, options)
  const under = { legend: rows, room: above(area, rows.height + 10) }
  const x = area.x + width + COLUMN_GAP
  const beside = { legend: column, room: { ...area, x, width: rightOf(area) - x } }
  const sizeOf = ({ room }: typeof under) => Math.min(room.width, room.height * TILES_RATIO)
  const ways = [under, ...(column.height < area.height ? [beside] : [])].toSorted(
    (a, b) => sizeOf(b) - sizeOf(a),
  )
  for (const { legend, room } of ways) {
    const tiles = tilesLayout(body, frame, room, options)
    if (tiles !== null) return [moved(legend.drawing, bottomOf(area) - legend.height), tiles]
  }
  // Tiles too small for their names are better read as a list.
  return [rankingLayout(body, frame, area, options)]
}
