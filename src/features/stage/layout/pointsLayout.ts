import type { PointsBody, SlideAxis, SlideFigure, SlidePoint, StageText } from '../../../domain/deck/slide'
import { bottomOf, LEADING, rightOf, SMALLEST, type Box } from './canvas'
import { slotColour, WEIGHTS } from './looks'
import { EMPTY_DRAWING, type ShapeMark, type SlideDrawing, type TextMark } from './marks'
import type { StageOptions } from './options'
import { pointLabels, type PlacedPoint } from './pointLabels'
import { block, fit, heightOf, isEmpty, line, scaled, widestOf } from './text'

const ROW = SMALLEST * LEADING
/** Fewer do not make an axis. */
const LEAST_TICKS = 3
const RADIUS = { least: 8, most: 26 } as const

type Placed = SlidePoint & {
  readonly x: SlidePoint['x'] & { value: number }
  readonly y: SlidePoint['y'] & { value: number }
}

const hasBoth = (point: SlidePoint): point is Placed => point.x.value !== null && point.y.value !== null

/** Values of one axis with their places: the ticks of the slide, or the ends of the points where it has none. */
interface Scale {
  readonly low: number
  readonly high: number
  readonly ticks: readonly {
    readonly value: number
    readonly text: StageText
    readonly figure?: string
  }[]
}

function scaleOf({ ticks = [] }: SlideAxis, figures: readonly SlideFigure[]): Scale {
  const known = figures
    .flatMap(({ value, text, key }) => (value === null ? [] : [{ value, text, figure: key }]))
    .toSorted((x, y) => x.value - y.value)
  const ends = [known[0], known.at(-1)].flatMap((each) => each ?? [])
  const [low, high] = [ends[0]?.value ?? 0, ends.at(-1)?.value ?? 0]
  // The points have all the room: ticks are those that lie among them.
  const near = (high - low) * 0.04
  const inside = ticks.filter(({ value }) => value >= low - near && value <= high + near)
  if (inside.length >= LEAST_TICKS) return { low, high, ticks: inside }
  const shown = ticks.length > 1 ? ticks : [...new Set(ends)]
  const values = [...shown, ...ends].map(({ value }) => value)
  return { low: Math.min(...values), high: Math.max(...values), ticks: shown }
}

/** Two indicators against each other; every region that has room for it is named. */
export function pointsLayout(body: PointsBody, area: Box, options: StageOptions): SlideDrawing {
  const { measure, scale } = options
  const axis = [
    { size: scaled(22, scale), most: 1 },
    { size: SMALLEST, most: 2 },
  ]
  const words = [
    { size: scaled(24, scale), most: 2 },
    { size: SMALLEST, most: 4 },
  ]
  const yName = fit(withUnit(body.y), area.width, axis, measure)
  const xName = fit(withUnit(body.x), area.width, axis, measure)
  const sentence = fit(body.sentence, area.width, words, measure)
  const points = body.points.filter(hasBoth)
  const xs = scaleOf(
    body.x,
    points.map(({ x }) => x),
  )
  const ys = scaleOf(
    body.y,
    points.map(({ y }) => y),
  )
  const tickWidth = Math.max(0, ...ys.ticks.map(({ text }) => widestOf(text, SMALLEST, measure))) + 16
  const sentenceHeight = isEmpty(body.sentence) ? 0 : heightOf(sentence) + 14
  const plot: Box = {
    x: area.x + tickWidth,
    y: area.y + heightOf(yName) + 12,
    width: area.width - tickWidth,
    height: area.height - heightOf(yName) - 12 - ROW - 12 - heightOf(xName) - sentenceHeight,
  }
  const inner: Box = { x: plot.x + 44, y: plot.y + 36, width: plot.width - 88, height: plot.height - 72 }
  const at = (value: number, { low, high }: Scale) => (high === low ? 0.5 : (value - low) / (high - low))
  const xOf = (value: number) => inner.x + at(value, xs) * inner.width
  const yOf = (value: number) => bottomOf(inner) - at(value, ys) * inner.height
  const largest = Math.max(1, ...points.map(({ size }) => size ?? 0))
  const placed = points.map((point): PlacedPoint => ({
    point,
    x: xOf(point.x.value),
    y: yOf(point.y.value),
    radius:
      point.size === null
        ? RADIUS.least
        : Math.max(RADIUS.least, RADIUS.most * Math.sqrt(point.size / largest)),
  }))
  const ticks = tickMarks(plot, xs, ys, xOf, yOf, options)
  const labels = pointLabels(placed, plot, options)
  const muted = { weight: 600, tone: 'muted' } as const
  return {
    ...EMPTY_DRAWING,
    shapes: [
      { key: 'plot', shape: 'rect', ...plot, radius: 6, fill: 'panel', stroke: 'line', strokeWidth: 1 },
      ...ticks.shapes,
      ...medianLines(body, plot, xs, ys, xOf, yOf, options),
      ...labels.shapes,
      ...pointShapes(placed, options),
    ],
    texts: [
      block('y-name', area.x, area.y, area.width, yName, muted),
      ...labels.texts,
      ...ticks.texts,
      block('x-name', rightOf(area), bottomOf(plot) + ROW + 8, area.width, xName, {
        ...muted,
        anchor: 'end',
      }),
      ...(isEmpty(body.sentence)
        ? []
        : [
            block('sentence', area.x, bottomOf(area) - heightOf(sentence), area.width, sentence, {
              weight: 400,
              tone: 'ink',
            }),
          ]),
    ],
    cut: points.length - labels.texts.length,
  }
}

/** Round values with their hair lines, as many as stand beside each other. */
function tickMarks(
  plot: Box,
  xs: Scale,
  ys: Scale,
  xOf: (value: number) => number,
  yOf: (value: number) => number,
  { measure }: StageOptions,
): { readonly texts: readonly TextMark[]; readonly shapes: readonly ShapeMark[] } {
  const texts: TextMark[] = []
  const shapes: ShapeMark[] = []
  const style = { weight: 400, tone: 'muted' } as const
  let right = Number.NEGATIVE_INFINITY
  xs.ticks.forEach(({ value, text, figure }, index) => {
    const x = xOf(value)
    shapes.push({
      key: `x-tick-${index}`,
      shape: 'rect',
      x,
      y: plot.y,
      width: 1,
      height: plot.height,
      fill: 'line',
    })
    const half = widestOf(text, SMALLEST, measure) / 2
    if (x - half < right + 12) return
    right = x + half
    texts.push(
      line(`x-tick-${index}`, x, bottomOf(plot) + 4, text, SMALLEST, measure, {
        ...style,
        anchor: 'middle',
        ...(figure === undefined ? {} : { figure }),
      }),
    )
  })
  let top = Number.POSITIVE_INFINITY
  ys.ticks.forEach(({ value, text, figure }, index) => {
    const y = yOf(value)
    shapes.push({
      key: `y-tick-${index}`,
      shape: 'rect',
      x: plot.x,
      y,
      width: plot.width,
      height: 1,
      fill: 'line',
    })
    if (y + ROW / 2 > top) return
    top = y - ROW / 2
    texts.push(
      line(`y-tick-${index}`, plot.x - 12, y - ROW / 2, text, SMALLEST, measure, {
        ...style,
        anchor: 'end',
        ...(figure === undefined ? {} : { figure }),
      }),
    )
  })
  return { texts, shapes }
}

function medianLines(
  { x: { median: mx }, y: { median: my } }: PointsBody,
  plot: Box,
  xs: Scale,
  ys: Scale,
  xOf: (value: number) => number,
  yOf: (value: number) => number,
  { look }: StageOptions,
): readonly ShapeMark[] {
  const style = { fill: 'none', stroke: 'faint', strokeWidth: 2 * WEIGHTS[look], dash: '8 8' } as const
  const isIn = (value: number, { low, high }: Scale) => value >= low && value <= high
  return [
    ...(mx === null || !isIn(mx, xs)
      ? []
      : [
          {
            key: 'median-x',
            shape: 'path' as const,
            d: `M${xOf(mx).toFixed(1)},${plot.y}V${bottomOf(plot)}`,
            ...style,
          },
        ]),
    ...(my === null || !isIn(my, ys)
      ? []
      : [
          {
            key: 'median-y',
            shape: 'path' as const,
            d: `M${plot.x},${yOf(my).toFixed(1)}H${rightOf(plot)}`,
            ...style,
          },
        ]),
  ]
}

const pointShapes = (placed: readonly PlacedPoint[], { look }: StageOptions): readonly ShapeMark[] =>
  placed
    .toSorted((a, b) => b.radius - a.radius)
    .map(({ point: { region, slot }, x, y, radius }) => ({
      key: `point-${region.id}`,
      shape: 'circle',
      x,
      y,
      radius,
      region: region.id,
      ...(slot === null ? { fill: 'track' as const } : { colour: slotColour(slot, look) }),
      stroke: 'ink',
      strokeWidth: (slot === null ? 1.2 : 3) * WEIGHTS[look],
    }))

const withUnit = ({ name, unit }: { readonly name: StageText; readonly unit: StageText }): StageText => {
  const of = (a: string, b: string) => (b === '' ? a : `${a}, ${b}`)
  return { kk: of(name.kk, unit.kk), ru: of(name.ru, unit.ru), en: of(name.en, unit.en) }
}
