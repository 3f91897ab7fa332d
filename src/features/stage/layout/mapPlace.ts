import type { RegionsBody } from '../../../domain/deck/slide'
import { grown } from './boxes'
import { bottomOf, rightOf, type Box } from './canvas'
import { FULL_RADIUS } from './circles'
import { landOf, type Land } from './land'
import { legendColumn, legendLayout } from './legendLayout'
import { moved, onCanvas, toMap, type MapMark, type SlideDrawing } from './marks'
import { makeMemory } from './memory'
import type { StageOptions } from './options'
import type { StageMap } from './stageMap'

/** Where map and legend stand. */
export interface MapPlace {
  readonly map: MapMark
  readonly legend: SlideDrawing
  /** What the legend covers. */
  readonly legendBox: Box
}

/** Widths that a legend in the corner may have, in shares of the area. */
const SHARES = [1, 0.7, 0.56, 0.48, 0.42, 0.36, 0.3]
/** How the search for the scale goes down. */
const SHRINK = 0.98
const STEPS = 36
const CLEAR = 14
const PAD = 4

/** The map at a scale at the top of the area, in its middle or at its right. */
function mapAt(area: Box, { frame }: Land, pad: number, scale: number, isRight: boolean): MapMark {
  const free = area.width - 2 * pad - frame.width * scale
  return {
    box: area,
    scale,
    shiftX: area.x + pad + (isRight ? free : free / 2) - frame.x * scale,
    shiftY: area.y + pad - frame.y * scale,
  }
}

/** Whether nothing of the map lies in a box of the canvas. */
function isClear(box: Box, map: MapMark, land: Land, stage: StageMap, body: RegionsBody): boolean {
  const { scale } = map
  const { x: left, y: top, width, height } = toMap(map, grown(box, CLEAR))
  if (land.shareIn()(left, top, width, height) > 0) return false
  return body.regions.every(({ id }) => {
    const place = stage.places.get(id)
    if (place === undefined || place.inset === null) return true
    const [x, y] = onCanvas(map, place.x, place.y)
    const reach = place.inset.radius * scale + CLEAR
    return x + reach < box.x || x - reach > rightOf(box) || y + reach < box.y || y - reach > bottomOf(box)
  })
}

/** The map as large as it can be with its legend in the lower left corner of the area, beside or under the country. */
function findPlace(body: RegionsBody, area: Box, stage: StageMap, options: StageOptions): MapPlace | null {
  const land = landOf(stage)
  const pad = body.circles === undefined ? PAD : FULL_RADIUS[options.format] / 2
  const largest = Math.min(
    (area.width - 2 * pad) / land.frame.width,
    (area.height - 2 * pad) / land.frame.height,
  )
  const widths = [...SHARES.map((share) => share * area.width), legendColumn(body.legend, options)]
  let best: { readonly place: MapPlace; readonly height: number } | null = null
  for (const width of widths) {
    const { drawing, height } = legendLayout(body, { x: area.x, width }, options)
    if (height > area.height) continue
    const legendBox: Box = { x: area.x, y: bottomOf(area) - height, width, height }
    let scale = largest
    for (let step = 0; step < STEPS; step += 1, scale *= SHRINK) {
      const map = [false, true]
        .map((isRight) => mapAt(area, land, pad, scale, isRight))
        .find((each) => isClear(legendBox, each, land, stage, body))
      if (map === undefined) continue
      const isBetter =
        best === null ||
        scale > best.place.map.scale ||
        (scale === best.place.map.scale && height < best.height)
      if (isBetter) best = { place: { map, legend: moved(drawing, legendBox.y), legendBox }, height }
      break
    }
  }
  return best?.place ?? null
}

const remember = makeMemory<MapPlace | null>()

/** Places of map and legend, worked out once for a slide and a screen; null where they have no room together. */
export function placeMap(
  body: RegionsBody,
  area: Box,
  stage: StageMap,
  options: StageOptions,
): MapPlace | null {
  const { format, look, scale, measure } = options
  return remember(body, JSON.stringify([area, format, look, scale]), [stage, measure], () =>
    findPlace(body, area, stage, options),
  )
}
