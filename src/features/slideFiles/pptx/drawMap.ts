import type { Boundaries } from '../../../data/dataSource'
import type { SlideValue } from '../../../domain/deck/slide'
import { inkOn } from '../../../domain/palette'
import type { RegionId } from '../../../domain/region'
import { geographyOf } from '../../../view/geography'
import { around, drawCounts, radiusOf } from './drawCircles'
import { ABSENCE_FILL, COLOUR, hexOf } from './look'
import { placeMapLabels, type LabelWanted, type MapLabel } from './mapLabels'
import type { MapGround } from './mapSketch'
import { isInOutline, outlinesOf, placeMap, type MapPlace, type Outline } from './outlines'
import type { Box } from './page'
import { nameIn, regionsAlt, valueText, type RegionsScene } from './regionsScene'

/** Name of the whole map in the selection pane: its alternative text holds all figures. */
export const MAP_NAME = 'Map'

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

function drawShape(page: MapGround, { outline, circle }: Shape, look: Look): void {
  if (circle !== null) page.ellipse(circle, look)
  else if (outline !== null) page.freeform(outline.box, outline.rings, look)
}

/** A region with its value on the map. */
interface Placed {
  readonly shape: Shape
  readonly value: SlideValue | undefined
  readonly name: string
  /** Where its label stands, and the middle of its circle. */
  readonly x: number
  readonly y: number
  /** How wide a text may be there. */
  readonly room: number
  /** Radius of the circle of a count; 0 where there is none. */
  readonly radius: number
}

function placedOf(scene: RegionsScene, shape: Shape, place: MapPlace, mapWidth: number): Placed {
  const known = geographyOf(scene.body.division).labels[shape.region]
  const box = shape.circle ?? shape.outline?.box ?? place.box
  const [x, y] =
    shape.circle !== null || known === undefined
      ? [box.x + box.w / 2, box.y + box.h / 2]
      : place.at(known.x, known.y)
  const value = scene.frame.values.find(({ region }) => region === shape.region)
  return {
    shape,
    value,
    name: nameIn(scene, shape.region),
    x,
    y,
    room: known === undefined ? box.w : known.width * place.scale,
    radius: radiusOf(scene, value?.value ?? null, mapWidth),
  }
}

/** Of counts the land is quiet and the circles are coloured; a mark of "no value" keeps its pattern. */
const groundOf = (scene: RegionsScene, value: SlideValue | undefined): string =>
  scene.body.circles !== undefined && value !== undefined && value.absence === null
    ? COLOUR.ground
    : fillOf(scene, value)

function labelWanted(scene: RegionsScene, { shape, value, name, x, y, room, radius }: Placed) {
  if (value === undefined) return []
  const city = shape.circle === null ? null : shape.circle.w / 2
  const text = valueText(value, scene.language)
  const isCounted = scene.body.circles !== undefined && value.absence === null
  const beside = city !== null ? Math.max(city, radius) : isCounted ? radius : null
  const wanted: LabelWanted = {
    region: value.region,
    name,
    value: text,
    x,
    y,
    room,
    beside,
    isOnLand: city === null && isCounted,
  }
  return [wanted]
}

function drawLand(ground: MapGround, scene: RegionsScene, placed: readonly Placed[]): void {
  const border = scene.body.circles === undefined ? COLOUR.white : COLOUR.border
  for (const { shape, value, name } of placed) {
    drawShape(ground, shape, {
      fill: groundOf(scene, value),
      line: shape.circle === null ? border : COLOUR.ink,
      lineWidth: 0.75,
      name,
      alt: value === undefined ? name : `${name}: ${valueText(value, scene.language)}`,
    })
  }
  for (const region of scene.ringed) {
    const shape = placed.find((each) => each.shape.region === region)?.shape
    if (shape === undefined) continue
    for (const ring of RINGS) drawShape(ground, shape, { ...ring, name: `${nameIn(scene, region)} ○` })
  }
}

function drawLabel(ground: MapGround, scene: RegionsScene, label: MapLabel): void {
  const { region, box: at, lines, size, align, isOverFill, hasPlate } = label
  const name = nameIn(scene, region)
  if (hasPlate) ground.rectangle(at, { fill: COLOUR.white, radius: 0.04, name: `${name} plate` })
  // A little wider than measured: a name must not break where another typeface stands in.
  const loose = { ...at, x: at.x - (align === 'left' ? 0 : align === 'center' ? 0.1 : 0.2), w: at.w + 0.2 }
  const value = scene.frame.values.find((each) => each.region === region)
  ground.text(lines.join('\n'), loose, {
    largest: size,
    smallest: size,
    isBold: true,
    colour: isOverFill ? inkOnFill(groundOf(scene, value)) : COLOUR.ink,
    align,
    valign: 'middle',
    name: `${name} text`,
  })
}

/** The map of vector shapes, one a region, named after it; gives the regions whose label found no place. */
export function drawMap(
  ground: MapGround,
  scene: RegionsScene,
  boundaries: Boundaries,
  box: Box,
): readonly RegionId[] {
  const place = placeMap(box)
  const shapes = shapesOf(scene, outlinesOf(boundaries, place), place)
  const placed = shapes.map((shape) => placedOf(scene, shape, place, box.w))
  ground.rectangle(place.box, { name: MAP_NAME, alt: regionsAlt(scene) })
  drawLand(ground, scene, placed)
  drawCounts(
    ground,
    placed.map(({ value, ...each }) => ({ ...each, fill: fillOf(scene, value) })),
  )
  const circles = [
    ...shapes.flatMap(({ circle }) => (circle === null ? [] : [circle])),
    ...placed.flatMap(({ x, y, radius }) => (radius === 0 ? [] : [around(x, y, radius)])),
  ]
  const regionAt = (x: number, y: number) =>
    shapes.find(({ outline }) => outline !== null && isInOutline(outline, x, y))?.region ?? null
  const wanted = placed.flatMap((each) => labelWanted(scene, each))
  const { labels, left } = placeMapLabels(wanted, box, circles, regionAt)
  for (const label of labels) drawLabel(ground, scene, label)
  return left
}
