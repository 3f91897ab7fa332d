import { circleRadius } from '../../../view/proportionalCircles'
import { COLOUR } from './look'
import type { MapGround } from './mapSketch'
import type { Box, Page } from './page'
import type { RegionsScene } from './regionsScene'
import { LINE, textWidth } from './textFit'

/** Radius of the full circle for each inch of the map's width, so that the legend and the map agree. */
const FULL = 0.042

/** Radius of the circle of a value, inches; none where there are no circles, no value or zero. */
export function radiusOf(
  { body: { circles } }: RegionsScene,
  value: number | null,
  mapWidth: number,
): number {
  return circles === undefined || value === null ? 0 : circleRadius(value, circles.most, FULL * mapWidth)
}

/** A circle around a point. */
export const around = (x: number, y: number, r: number): Box => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r })

export interface Counted {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly fill: string
  readonly name: string
}

/** Circles on their places, the largest first, so that small ones lie above. */
export function drawCounts(ground: MapGround, counts: readonly Counted[]): void {
  for (const { x, y, radius, fill, name } of counts.toSorted((a, b) => b.radius - a.radius)) {
    if (radius > 0)
      ground.ellipse(around(x, y, radius), { fill, line: COLOUR.ink, lineWidth: 0.75, name: `${name} ◯` })
  }
}

const SIZE = 10
const ROW = (SIZE * LINE) / 72

/** How tall the nested circles of a legend are, inches. */
export function sizesHeight(scene: RegionsScene, mapWidth: number): number {
  const radii = (scene.body.circles?.sizes ?? []).map(({ value }) => radiusOf(scene, value, mapWidth))
  return radii.length === 0 ? 0 : 2 * Math.max(...radii) + ROW / 2
}

/** Nested circles that stand on one point, each with its value beside its top; gives how wide they are. */
export function drawSizes(page: Page, scene: RegionsScene, box: Box, mapWidth: number): number {
  const { circles } = scene.body
  if (circles === undefined) return 0
  const sizes = circles.sizes.map(({ value, text }) => ({
    text: text[page.language],
    radius: radiusOf(scene, value, mapWidth),
  }))
  const largest = Math.max(0, ...sizes.map(({ radius }) => radius))
  const middle = box.x + largest
  const bottom = box.y + ROW / 2 + 2 * largest
  const textX = middle + largest + 0.16
  let free = Number.NEGATIVE_INFINITY
  let width = 0
  for (const { text, radius } of sizes) {
    const top = bottom - 2 * radius
    page.ellipse(around(middle, bottom - radius, radius), {
      line: COLOUR.lineStrong,
      lineWidth: 1,
      name: `Size ${text}`,
    })
    if (top - ROW / 2 < free) continue
    free = top + ROW / 2
    page.rectangle(
      { x: middle, y: top - 0.005, w: textX - middle - 0.05, h: 0.01 },
      { fill: COLOUR.lineStrong, name: `Size line ${text}` },
    )
    const w = textWidth(text, SIZE, true) + 0.1
    width = Math.max(width, w)
    page.text(
      text,
      { x: textX, y: top - ROW / 2, w, h: ROW },
      { largest: SIZE, smallest: SIZE, isBold: true, valign: 'middle' },
    )
  }
  return textX - box.x + width
}
