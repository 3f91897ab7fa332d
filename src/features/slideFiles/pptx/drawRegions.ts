import type { Boundaries } from '../../../data/dataSource'
import type { RegionId } from '../../../domain/region'
import type { ChartSpec } from './chartSpec'
import { drawLegend } from './drawLegend'
import { drawSizes, sizesHeight } from './drawCircles'
import { drawMap, MAP_NAME } from './drawMap'
import { drawRanking } from './drawRanking'
import { drawTiles } from './drawTiles'
import { COLOUR, DIRECTION_SIGN, favourColour } from './look'
import { MapSketch } from './mapSketch'
import type { Box, Page } from './page'
import { regionsAlt, type RegionsScene } from './regionsScene'
import { PICTURE_WIDTH, sketchSvg } from './sketchSvg'
import { everyHowMany, textWidth } from './textFit'

/** An SVG document as a PNG so many pixels wide. */
export type Rasterise = (svg: string, width: number) => Promise<Uint8Array>

const GAP = 0.3
const LEGEND = 0.5
/** Part of the width that a map or a ranking has; of a narrow slide more: a map is wider than tall. */
const wide = ({ w }: Box): number => (w > 10 ? 0.64 : 0.7)

/** Figure of the country, its change, how many reported; gives where the next thing begins. */
function drawNational(page: Page, { body, frame, language }: RegionsScene, box: Box): number {
  const label = `${body.nationalLabel[language]} · ${frame.label[language]}`
  let { y } = box
  const put = (text: string, h: number, look: Parameters<Page['text']>[2]) => {
    const { height } = page.text(text, { ...box, y, h }, look)
    y += height + (height === 0 ? 0 : 0.06)
  }
  put(label, 0.5, { largest: 14, smallest: 9, colour: COLOUR.ink2, name: 'Country' })
  const isFigure = frame.national.value !== null
  put(frame.national.text[language], 0.75, {
    largest: isFigure ? 40 : 20,
    smallest: 12,
    isBold: true,
    name: 'National figure',
  })
  if (frame.change !== null) {
    const { text, direction, favour } = frame.change
    put(`${DIRECTION_SIGN[direction]}${text[language]}`, 0.55, {
      largest: 15,
      smallest: 9,
      isBold: true,
      colour: favourColour(favour),
      name: 'Change',
    })
  }
  put(frame.coverage[language], 0.5, { largest: 12, smallest: 8, colour: COLOUR.ink2, name: 'Coverage' })
  return y + 0.05
}

/** The figure of the country over the periods that were played. */
function nationalChart({ body, language }: RegionsScene, width: number): ChartSpec {
  const values = body.frames.map(({ national }) => national.value)
  const last = values.findLastIndex((value) => value !== null)
  const text = body.frames[last]?.national.text[language] ?? ''
  const known = values.filter((value) => value !== null)
  // Room for the figure behind the last point, and for half a name before the first.
  const plot = { x: 0.12, y: 0.04, w: 0.86 - (textWidth(text, 10) + 0.15) / width, h: 0.8 }
  return {
    kind: 'line',
    categories: body.frames.map(({ label }) => label[language]),
    series: [
      {
        name: body.nationalLabel[language],
        values,
        colour: COLOUR.brand,
        width: 2.25,
        mark: 'circle',
        markSize: 5,
        labels: last === -1 ? new Map() : new Map([[last, { text, place: 'r' }]]),
      },
    ],
    valueAxis: {
      ...(known.some((value) => value < 0) ? {} : { min: 0, max: Math.max(...known, 1e-9) * 1.35 }),
      decimals: 0,
      isHidden: true,
    },
    fontSize: 10,
    labelEvery: everyHowMany(
      body.frames.map(({ label }) => label[language]),
      10,
      width * plot.w,
    ),
    plot,
  }
}

const nationalAlt = ({ body, language }: RegionsScene): string =>
  `${body.nationalLabel[language]}. ${body.frames
    .map(({ label, national }) => `${label[language]}: ${national.text[language]}`)
    .join('; ')}.`

/** The map as shapes or as a picture; the figures that found no place on it. */
export interface ReadyMap {
  readonly draw: (page: Page) => void
  readonly unplaced: readonly RegionId[]
}

/** The places of what a scene of regions shows. */
function areasOf(scene: RegionsScene, box: Box) {
  const left = { ...box, w: box.w * wide(box) }
  const right = { ...box, x: box.x + left.w + GAP, w: box.w - left.w - GAP }
  const legend = Math.max(LEGEND, sizesHeight(scene, left.w))
  const main = { ...left, h: left.h - legend - 0.1 }
  return { main, right, below: { ...left, y: main.y + main.h + 0.1, h: legend } }
}

/**
 * Prepares the map of a scene: shapes where PowerPoint takes them, else a picture of them; null where there are no
 * boundaries or nothing can be drawn of them, and a ranking has to do.
 */
export async function readyMap(
  scene: RegionsScene,
  boundaries: Boundaries | null,
  box: Box,
  rasterise: Rasterise,
): Promise<ReadyMap | null> {
  if (scene.body.layout !== 'map' || boundaries === null) return null
  const { main } = areasOf(scene, box)
  try {
    const sketch = new MapSketch(scene.language)
    const unplaced = drawMap(sketch, scene, boundaries, main)
    if (!sketch.isFinite) return null
    if (sketch.isShapes) return { draw: (page) => sketch.drawOn(page), unplaced }
    const png = await rasterise(sketchSvg(sketch, main), PICTURE_WIDTH)
    return { draw: (page) => page.picture(png, main, MAP_NAME, regionsAlt(scene)), unplaced }
  } catch {
    return null
  }
}

/** Regions as a map, as tiles or as a ranking, the country beside them. */
export function drawRegions(page: Page, scene: RegionsScene, map: ReadyMap | null, box: Box): void {
  const { body, language } = scene
  const { main, right, below } = areasOf(scene, box)
  const isRanking = body.layout === 'ranking' || (body.layout === 'map' && map === null)
  if (isRanking) drawRanking(page, scene, main)
  else if (map !== null) map.draw(page)
  else drawTiles(page, scene, main)
  const sizes = map === null ? 0 : drawSizes(page, scene, below, main.w)
  const beside = sizes === 0 ? 0 : sizes + GAP
  drawLegend(page, scene, { ...below, x: below.x + beside, w: below.w - beside }, map?.unplaced ?? [])
  const y = drawNational(page, scene, right)
  const rest = { ...right, y, h: right.y + right.h - y }
  if (body.frames.length > 1) {
    const series = { ...rest, h: Math.min(rest.h, 3) }
    page.chart(nationalChart(scene, series.w), series, body.nationalLabel[language], nationalAlt(scene))
  } else if (!isRanking) drawRanking(page, scene, rest)
}
