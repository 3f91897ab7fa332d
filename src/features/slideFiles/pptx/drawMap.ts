import type { Boundaries } from '../../../data/dataSource'
import { inkOn } from '../../../domain/palette'
import { geographyOf } from '../../../view/geography'
import { placeLabels, type LabelRequest } from '../../../view/placeLabels'
import type { SlideValue } from '../../../domain/deck/slide'
import { ABSENCE_FILL, COLOUR, hexOf } from './look'
import { outlinesOf, placeMap, type MapPlace, type Outline } from './outlines'
import type { Box, Page } from './page'
import { nameIn, regionsAlt, valueText, type RegionsScene } from './regionsScene'
import { LINE, textWidth } from './textFit'

const POINTS = 72
/** Names and figures on the map, points. */
const LABEL_SIZES = [11, 10, 9, 8, 7] as const

/** Colour of a region: its class, or the pattern of its mark. */
export function fillOf({ body: { legend } }: RegionsScene, value: SlideValue | undefined): string {
  if (value === undefined) return ABSENCE_FILL.missing
  if (value.absence !== null) return ABSENCE_FILL[value.absence]
  return value.classIndex === null ? COLOUR.ground : hexOf(legend.classes[value.classIndex]?.light)
}

/** Ink or white, whichever reads on a fill; the patterns are pale. */
export const inkOnFill = (fill: string): string =>
  Object.values(ABSENCE_FILL).includes(fill) ? COLOUR.ink : hexOf(inkOn(`#${fill}`))

const RINGS = [
  { line: COLOUR.ink, lineWidth: 4.5 },
  { line: COLOUR.gold, lineWidth: 2.25 },
] as const

/** A region's shape: a freeform, or the circle that a city is enlarged to. */
interface Shape {
  readonly region: string
  readonly outline: Outline | null
  readonly circle: Box | null
}

function shapesOf(scene: RegionsScene, outlines: readonly Outline[], place: MapPlace): readonly Shape[] {
  const { insets } = geographyOf(scene.body.division)
  const shapes = scene.body.regions.map(({ id: region }): Shape => {
    const inset = insets[region]
    if (inset === undefined) {
      return { region, outline: outlines.find((each) => each.region === region) ?? null, circle: null }
    }
    const [x, y] = place.at(inset.x, inset.y)
    const r = inset.radius * place.scale
    return { region, outline: null, circle: { x: x - r, y: y - r, w: 2 * r, h: 2 * r } }
  })
  return shapes.toSorted((a, b) => Number(a.circle !== null) - Number(b.circle !== null))
}

interface Look {
  readonly fill?: string
  readonly line: string
  readonly lineWidth: number
  readonly name: string
  readonly alt?: string
}

function drawShape(page: Page, { outline, circle }: Shape, look: Look): void {
  if (circle !== null) page.ellipse(circle, look)
  else if (outline !== null) page.freeform(outline.box, outline.rings, look)
}

function labelRequest(scene: RegionsScene, value: SlideValue, shape: Shape, place: MapPlace): LabelRequest {
  const { labels } = geographyOf(scene.body.division)
  const known = labels[value.region]
  const box = shape.circle ?? shape.outline?.box ?? place.box
  const [x, y] =
    shape.circle !== null || known === undefined
      ? [box.x + box.w / 2, box.y + box.h / 2]
      : place.at(known.x, known.y)
  return {
    region: value.region,
    x: (x - place.box.x) * POINTS,
    y: (y - place.box.y) * POINTS,
    room: (known === undefined ? box.w : known.width * place.scale) * POINTS,
    names: [nameIn(scene, value.region)],
    value: valueText(value, scene.language),
    beside: shape.circle === null ? null : (shape.circle.w / 2) * POINTS,
  }
}

/** Names with figures, at the largest size at which all have both; at the smallest as many as there is room for. */
function labelsOf(requests: readonly LabelRequest[], { box }: MapPlace) {
  const room = { width: box.w * POINTS, height: box.h * POINTS }
  const at = (size: number) =>
    placeLabels(requests, room, size, (text) => textWidth(text, size, true) * POINTS)
  for (const size of LABEL_SIZES) {
    const placed = at(size)
    const isWhole = ({ region, lines }: (typeof placed)[number]) =>
      lines.includes(requests.find((each) => each.region === region)?.value ?? '')
    if (placed.length === requests.length && placed.every(isWhole)) return { placed, size }
  }
  return { placed: at(8), size: 8 }
}

/** The map of vector shapes, one a region, named after it. */
export function drawMap(page: Page, scene: RegionsScene, boundaries: Boundaries, box: Box): void {
  const place = placeMap(box)
  const shapes = shapesOf(scene, outlinesOf(boundaries, place), place)
  const valueOf = (region: string) => scene.frame.values.find((value) => value.region === region)
  page.rectangle(place.box, { name: 'Map', alt: regionsAlt(scene) })
  for (const shape of shapes) {
    const value = valueOf(shape.region)
    const name = nameIn(scene, shape.region)
    const alt = value === undefined ? name : `${name}: ${valueText(value, scene.language)}`
    drawShape(page, shape, {
      fill: fillOf(scene, value),
      line: shape.circle === null ? COLOUR.white : COLOUR.ink,
      lineWidth: 0.75,
      name,
      alt,
    })
  }
  for (const region of scene.ringed) {
    const shape = shapes.find((each) => each.region === region)
    if (shape === undefined) continue
    for (const ring of RINGS) drawShape(page, shape, { ...ring, name: `${nameIn(scene, region)} ○` })
  }
  const requests = shapes.flatMap((shape) => {
    const value = valueOf(shape.region)
    return value === undefined ? [] : [labelRequest(scene, value, shape, place)]
  })
  const { placed, size } = labelsOf(requests, place)
  for (const { region, x, y, anchor, lines, isOverFill } of placed) {
    const w = Math.max(...lines.map((line) => textWidth(line, size, true))) + 0.1
    const h = (lines.length * size * LINE) / POINTS
    const left = { middle: -w / 2, start: 0, end: -w }[anchor]
    page.text(
      lines.join('\n'),
      { x: place.box.x + x / POINTS + left, y: place.box.y + y / POINTS - h / 2, w, h },
      {
        largest: size,
        smallest: size,
        isBold: true,
        colour: isOverFill ? inkOnFill(fillOf(scene, valueOf(region))) : COLOUR.ink,
        align: { middle: 'center', start: 'left', end: 'right' }[anchor] as 'center' | 'left' | 'right',
        valign: 'middle',
        name: `${nameIn(scene, region)} text`,
      },
    )
  }
}
