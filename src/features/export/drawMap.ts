import type { Boundaries, Ring } from '../../data/dataSource'
import { FRAME, project } from '../../domain/albers'
import type { RegionFigure } from '../../domain/crossSection'
import { INK, inkOn } from '../../domain/palette'
import { geographyOf } from '../../view/geography'
import { patternFill } from '../../view/patterns'
import { placeLabels, type LabelRequest } from '../../view/placeLabels'
import { circleRadius } from '../../view/proportionalCircles'
import type { MapModel } from '../../view/useMapModel'
import type { ExportInput } from './exportInput'
import { tag, textLine } from '../../ui/files/svgText'

/** Box of the map in the picture, px. */
const BOX = { x: 170, y: 110, width: 1270, height: 715 } as const
const SCALE = Math.min(BOX.width / (FRAME.east - FRAME.west), BOX.height / (FRAME.north - FRAME.south))
const FONT = 18
const CITY_RADIUS = 30

const toPicture = (x: number, y: number): readonly [number, number] => [
  BOX.x + (x - FRAME.west) * SCALE,
  BOX.y + (FRAME.north - y) * SCALE,
]

const ringPath = (ring: Ring): string =>
  ring
    .map(([longitude, latitude], i) => {
      const [x, y] = toPicture(...project(longitude, latitude))
      return `${i === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`
    })
    .join('') + 'Z'

/** Colour of a figure's class, or null where it has none. */
export const classColour = (model: MapModel, figure: RegionFigure): string | null =>
  figure.classIndex === null ? null : (model.colours[figure.classIndex] ?? null)

/** Fill of a figure: its class, its pattern, or quiet ground. */
export function fillOf(model: MapModel, figure: RegionFigure): string {
  if (figure.absence !== null) return patternFill('file', figure.absence)
  return classColour(model, figure) ?? '#eef1f0'
}

/** Draws the regions, the city circles with their leader lines, proportional circles, rings and labels. */
export function drawMap(input: ExportInput, boundaries: Boundaries): string {
  const { model } = input
  const isCircles = model.selection.symbology === 'circles'
  const geography = geographyOf(model.division.id)
  const paths = new Map(
    boundaries.regions.map(({ region, polygons }) => [
      region,
      polygons.flatMap((polygon) => polygon.map((ring) => ringPath(ring))).join(''),
    ]),
  )
  const shapes = model.crossSection.figures.map((figure) => {
    const inset = geography.insets[figure.region]
    const fill = isCircles && figure.absence === null ? '#eef1f0' : fillOf(model, figure)
    const common = {
      fill,
      stroke: inset === undefined ? '#ffffff' : INK,
      'stroke-width': 1.4,
      'data-region': figure.region,
    }
    const land = tag('path', { d: paths.get(figure.region) ?? '', ...common, stroke: '#ffffff' })
    if (inset === undefined) return { order: 0, svg: land }
    const [cx, cy] = toPicture(inset.x, inset.y)
    const [x2, y2] = toPicture(inset.cityX, inset.cityY)
    return {
      order: 1,
      svg:
        tag('line', { x1: cx, y1: cy, x2, y2, stroke: '#40565e', 'stroke-dasharray': '2 4' }) +
        tag('circle', { cx: x2, cy: y2, r: 4.5, fill: '#ffffff', stroke: INK, 'stroke-width': 2 }) +
        tag('circle', { cx, cy, r: CITY_RADIUS, ...common }),
    }
  })
  const outline = tag('path', {
    d: [...paths.values()].join(''),
    fill: 'none',
    stroke: '#40565e',
    'stroke-width': 4,
  })
  return [
    outline,
    ...shapes.toSorted((a, b) => a.order - b.order).map((shape) => shape.svg),
    selectionRing(model, paths),
    isCircles ? proportionalCircles(model) : '',
    labels(input),
  ].join('')
}

/** Gold inside ink. */
function selectionRing(model: MapModel, paths: ReadonlyMap<string, string>): string {
  const { region } = model.selection
  if (region === null) return ''
  const inset = geographyOf(model.division.id).insets[region]
  const ring = (colour: string, width: number) => {
    const style = { fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-linejoin': 'round' }
    if (inset === undefined) return tag('path', { d: paths.get(region) ?? '', ...style })
    const [cx, cy] = toPicture(inset.x, inset.y)
    return tag('circle', { cx, cy, r: CITY_RADIUS + 1, ...style })
  }
  return ring(INK, 9) + ring('#f0ad1e', 4.5)
}

function proportionalCircles(model: MapModel): string {
  const geography = geographyOf(model.division.id)
  return model.crossSection.figures
    .map((figure) => {
      const place = geography.insets[figure.region] ?? geography.labels[figure.region]
      if (figure.value === null || place === undefined || model.classification === null) return ''
      const [cx, cy] = toPicture(place.x, place.y)
      const r = circleRadius(figure.value, model.classification.max, 60)
      return tag('circle', {
        cx,
        cy,
        r: r.toFixed(1),
        fill: classColour(model, figure) ?? '#4aa9b4',
        stroke: '#ffffff',
      })
    })
    .join('')
}

/** Average glyph width of the typeface at weight 600; wide enough for Cyrillic capitals. */
const widthOf = (text: string): number => text.length * FONT * 0.62

function labels({ model, texts }: ExportInput): string {
  const geography = geographyOf(model.division.id)
  const requests = model.division.regions.flatMap((region): LabelRequest[] => {
    const inset = geography.insets[region.id]
    const place = inset ?? geography.labels[region.id]
    const own = texts.regions.get(region.id)
    if (place === undefined || own === undefined) return []
    const [x, y] = toPicture(place.x, place.y)
    const index = model.figureOf(region.id)?.classIndex ?? null
    const value = model.selection.classNumbers && index !== null ? `${own.value} (${index + 1})` : own.value
    return [
      {
        region: region.id,
        x,
        y,
        room: (geography.labels[region.id]?.width ?? 0) * SCALE,
        names: [own.shortName, own.abbreviation],
        value,
        beside: inset === undefined ? null : CITY_RADIUS,
      },
    ]
  })
  const taken = requests.flatMap(({ x, y, beside }) =>
    beside === null ? [] : [{ left: x - beside, right: x + beside, top: y - beside, bottom: y + beside }],
  )
  return placeLabels(requests, { width: 1600, height: 830 }, FONT, widthOf, taken)
    .map((label) => {
      const figure = model.figureOf(label.region)
      const colour =
        figure === undefined || model.selection.symbology === 'circles' ? null : classColour(model, figure)
      const hasGround = label.isOverFill && colour !== null
      return label.lines
        .map((line, i) =>
          textLine(line, {
            x: label.x.toFixed(1),
            y: (label.y + (i - (label.lines.length - 1) / 2) * FONT * 1.2 + FONT * 0.36).toFixed(1),
            'font-size': FONT,
            'font-weight': i === 0 ? 600 : 700,
            'text-anchor': label.anchor,
            fill: hasGround ? inkOn(colour) : INK,
            ...(hasGround
              ? {}
              : {
                  stroke: '#ffffff',
                  'stroke-width': 4,
                  'paint-order': 'stroke',
                  'stroke-linejoin': 'round',
                }),
          }),
        )
        .join('')
    })
    .join('')
}
