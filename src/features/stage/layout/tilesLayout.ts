import type { RegionsBody, SlideFrame } from '../../../domain/deck/slide'
import { sameText } from '../../../domain/deck/slide'
import { LEADING, SMALLEST, type Box } from './canvas'
import { classColours } from './looks'
import { EMPTY_DRAWING, type ShapeMark, type SlideDrawing, type TextMark } from './marks'
import { shownValue } from './labelForms'
import type { StageOptions } from './options'
import { block, fit, heightOf, line, scaled, widestOf } from './text'

const GAP = 6

/** Column and row of each region: those of the tile grid; without one in rows, in their order. */
function tilePlaces(
  body: RegionsBody,
  { map }: StageOptions,
): ReadonlyMap<string, readonly [number, number]> {
  const known = body.regions.map(({ id }) => map?.places.get(id)?.tile ?? null)
  const columns = Math.ceil(Math.sqrt(body.regions.length))
  return new Map(
    body.regions.map(({ id }, at) => [
      id,
      known.includes(null) ? [at % columns, Math.floor(at / columns)] : (known[at] ?? [0, 0]),
    ]),
  )
}

/** Regions as tiles of equal size, each with name and value; null where a tile has no room for both. */
export function tilesLayout(
  body: RegionsBody,
  frame: SlideFrame,
  area: Box,
  options: StageOptions,
): SlideDrawing | null {
  const { look, measure, scale } = options
  const places = tilePlaces(body, options)
  const columns = 1 + Math.max(0, ...[...places.values()].map(([column]) => column))
  const rows = 1 + Math.max(0, ...[...places.values()].map(([, row]) => row))
  const width = Math.min(area.width / columns, (area.height / rows) * 2.1) - GAP
  const height = area.height / rows - GAP
  const left = area.x + (area.width - columns * (width + GAP)) / 2
  const colours = classColours(body.legend.classes, look)
  const texts: TextMark[] = []
  const shapes: ShapeMark[] = []
  for (const value of frame.values) {
    const [column, row] = places.get(value.region) ?? [0, 0]
    const box: Box = { x: left + column * (width + GAP), y: area.y + row * (height + GAP), width, height }
    const colour = value.classIndex === null ? null : (colours[value.classIndex] ?? null)
    shapes.push({
      key: `tile-${value.region}`,
      shape: 'rect',
      ...box,
      radius: 8,
      region: value.region,
      ...(colour === null ? {} : { colour }),
      ...(value.absence === null ? {} : { pattern: value.absence }),
      ...(colour === null && value.absence === null ? { fill: 'panel' as const } : {}),
      stroke: 'faint',
      strokeWidth: look === 'washed' ? 2.5 : 1,
    })
    const style = { weight: 600, tone: 'ink', anchor: 'middle', over: colour } as const
    const name = body.regions.find(({ id }) => id === value.region)?.name ?? sameText(value.region)
    const inner = width - 12
    const figureSizes = [34, 30, 26, 22, SMALLEST].map((each) => scaled(each, scale))
    const words = withNumber(shownValue(value), look === 'washed' ? value.classIndex : null)
    const fitted = fit(
      name,
      inner,
      [
        { size: scaled(22, scale), most: 1 },
        { size: SMALLEST, most: 2 },
      ],
      measure,
    )
    const isNarrow = (each: number) => widestOf(words, each, measure) <= inner
    const fits = (each: number) => isNarrow(each) && heightOf(fitted) + each * LEADING <= height - 2
    const size = figureSizes.find(fits)
    // A value without its name says nothing.
    if (size === undefined) return null
    const top = box.y + (height - heightOf(fitted) - size * LEADING) / 2
    const middle = box.x + width / 2
    texts.push(block(`label-${value.region}`, middle, top, inner, fitted, { ...style, isLow: true }))
    texts.push(
      line(`value-${value.region}`, middle, top + heightOf(fitted), words, size, measure, {
        ...style,
        weight: 700,
        figure: value.key,
      }),
    )
  }
  return { ...EMPTY_DRAWING, texts, shapes }
}

/** The number of the class beside the value, for a projector that shows no colours. */
const withNumber = (text: ReturnType<typeof sameText>, index: number | null): ReturnType<typeof sameText> => {
  if (index === null) return text
  const number = ` [${index + 1}]`
  return { kk: text.kk + number, ru: text.ru + number, en: text.en + number }
}
