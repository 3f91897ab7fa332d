import type { Boundaries } from '../../../data/dataSource'
import type { SlideValue } from '../../../domain/deck/slide'
import { inkOn } from '../../../domain/palette'
import type { RegionId } from '../../../domain/region'
import { geographyOf } from '../../../view/geography'
import { ABSENCE_FILL, COLOUR, hexOf } from './look'
import { placeMapLabels, type LabelWanted } from './mapLabels'
import { isInOutline, outlinesOf, placeMap, type MapPlace, type Outline } from './outlines'
import type { Box, Page } from './page'
import { nameIn, regionsAlt, valueText, type RegionsScene } from './regionsScene'

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

function labelWanted(scene: RegionsScene, value: SlideValue, shape: Shape, place: MapPlace): LabelWanted {
  const known = geographyOf(scene.body.division).labels[value.region]
  const box = shape.circle ?? shape.outline?.box ?? place.box
  const [x, y] =
    shape.circle !== null || known === undefined
      ? [box.x + box.w / 2, box.y + box.h / 2]
      : place.at(known.x, known.y)
  return {
    region: value.region,
    name: nameIn(scene, value.region),
    value: valueText(value, scene.language),
    x,
    y,
    room: known === undefined ? box.w : known.width * place.scale,
    beside: shape.circle === null ? null : shape.circle.w / 2,
  }
}

/** The map of vector shapes, one a region, named after it; gives the regions whose label found no place. */
export function drawMap(
  page: Page,
  scene: RegionsScene,
  boundaries: Boundaries,
  box: Box,
): readonly RegionId[] {
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
  const wanted = shapes.flatMap((shape) => {
    const value = valueOf(shape.region)
    return value === undefined ? [] : [labelWanted(scene, value, shape, place)]
  })
  const circles = shapes.flatMap(({ circle }) => (circle === null ? [] : [circle]))
  const regionAt = (x: number, y: number) =>
    shapes.find(({ outline }) => outline !== null && isInOutline(outline, x, y))?.region ?? null
  const { labels, left } = placeMapLabels(wanted, box, circles, regionAt)
  for (const { region, box: at, lines, size, align, isOverFill, hasPlate } of labels) {
    if (hasPlate)
      page.rectangle(at, { fill: COLOUR.white, radius: 0.04, name: `${nameIn(scene, region)} plate` })
    // A little wider than measured: a name must not break where another typeface stands in.
    const loose = { ...at, x: at.x - (align === 'left' ? 0 : align === 'center' ? 0.1 : 0.2), w: at.w + 0.2 }
    page.text(lines.join('\n'), loose, {
      largest: size,
      smallest: size,
      isBold: true,
      colour: isOverFill ? inkOnFill(fillOf(scene, valueOf(region))) : COLOUR.ink,
      align,
      valign: 'middle',
      name: `${nameIn(scene, region)} text`,
    })
  }
  return left
}
