import { sameText, type PointsBody, type SlidePoint, type StageText } from '../../../domain/deck/slide'
import { placePointLabels } from '../../../domain/compare/placePointLabels'
import { bottomOf, LEADING, rightOf, SMALLEST, type Box } from './canvas'
import { slotColour, WEIGHTS } from './looks'
import { EMPTY_DRAWING, type ShapeMark, type SlideDrawing, type TextMark } from './marks'
import type { StageOptions } from './options'
import { block, fit, heightOf, isEmpty, line, scaled, widestOf } from './text'

const ROW = SMALLEST * LEADING
const RADIUS = { least: 8, most: 26 } as const

type Placed = SlidePoint & {
  readonly x: SlidePoint['x'] & { value: number }
  readonly y: SlidePoint['y'] & { value: number }
}

const hasBoth = (point: SlidePoint): point is Placed => point.x.value !== null && point.y.value !== null

/** Two indicators against each other; every region that has room for it is named. */
export function pointsLayout(
  body: PointsBody,
  area: Box,
  { measure, scale, look }: StageOptions,
): SlideDrawing {
  const texts: TextMark[] = []
  const shapes: ShapeMark[] = []
  const axis = [
    { size: scaled(22, scale), most: 1 },
    { size: SMALLEST, most: 2 },
  ]
  const yName = fit(withUnit(body.y), area.width, axis, measure)
  const xName = fit(withUnit(body.x), area.width, axis, measure)
  const sentence = fit(
    body.sentence,
    area.width,
    [
      { size: scaled(24, scale), most: 2 },
      { size: SMALLEST, most: 4 },
    ],
    measure,
  )
  const points = body.points.filter(hasBoth)
  const byX = points.toSorted((a, b) => a.x.value - b.x.value)
  const byY = points.toSorted((a, b) => a.y.value - b.y.value)
  const [lowX, highX] = [byX[0]?.x, byX.at(-1)?.x]
  const [lowY, highY] = [byY[0]?.y, byY.at(-1)?.y]
  const tickWidth =
    Math.max(
      0,
      ...[lowY, highY].map((end) => (end === undefined ? 0 : widestOf(end.text, SMALLEST, measure))),
    ) + 16
  const sentenceHeight = isEmpty(body.sentence) ? 0 : heightOf(sentence) + 14
  texts.push(block('y-name', area.x, area.y, area.width, yName, { weight: 600, tone: 'muted' }))
  const plot: Box = {
    x: area.x + tickWidth,
    y: area.y + heightOf(yName) + 12,
    width: area.width - tickWidth,
    height: area.height - heightOf(yName) - 12 - ROW - 12 - heightOf(xName) - sentenceHeight,
  }
  const inner: Box = { x: plot.x + 44, y: plot.y + 36, width: plot.width - 88, height: plot.height - 72 }
  const at = (value: number, low: number, high: number) => (high === low ? 0.5 : (value - low) / (high - low))
  const xOf = (value: number) => inner.x + at(value, lowX?.value ?? 0, highX?.value ?? 0) * inner.width
  const yOf = (value: number) =>
    bottomOf(inner) - at(value, lowY?.value ?? 0, highY?.value ?? 0) * inner.height
  shapes.push({
    key: 'plot',
    shape: 'rect',
    ...plot,
    radius: 6,
    fill: 'panel',
    stroke: 'line',
    strokeWidth: 1,
  })
  const median = { fill: 'none', stroke: 'faint', strokeWidth: 2 * WEIGHTS[look], dash: '8 8' } as const
  const mx = body.x.median
  const my = body.y.median
  if (mx !== null && lowX !== undefined && highX !== undefined && mx >= lowX.value && mx <= highX.value)
    shapes.push({
      key: 'median-x',
      shape: 'path',
      d: `M${xOf(mx).toFixed(1)},${plot.y}V${bottomOf(plot)}`,
      ...median,
    })
  if (my !== null && lowY !== undefined && highY !== undefined && my >= lowY.value && my <= highY.value)
    shapes.push({
      key: 'median-y',
      shape: 'path',
      d: `M${plot.x},${yOf(my).toFixed(1)}H${rightOf(plot)}`,
      ...median,
    })
  const largest = Math.max(1, ...points.map(({ size }) => size ?? 0))
  const radiusOf = ({ size }: SlidePoint) =>
    size === null ? RADIUS.least : Math.max(RADIUS.least, RADIUS.most * Math.sqrt(size / largest))
  for (const point of points.toSorted((a, b) => radiusOf(b) - radiusOf(a))) {
    shapes.push({
      key: `point-${point.region.id}`,
      shape: 'circle',
      x: xOf(point.x.value),
      y: yOf(point.y.value),
      radius: radiusOf(point),
      region: point.region.id,
      ...(point.slot === null ? { fill: 'track' as const } : { colour: slotColour(point.slot, look) }),
      stroke: 'ink',
      strokeWidth: (point.slot === null ? 1.2 : 3) * WEIGHTS[look],
    })
  }
  const names = new Map(points.map(({ region }) => [region.id, region.name]))
  const labels = placePointLabels(
    points.map((point) => ({
      id: point.region.id,
      x: xOf(point.x.value),
      y: yOf(point.y.value),
      radius: radiusOf(point),
      names: [point.region.id],
      priority: point.slot ?? 100,
    })),
    { left: plot.x + 4, right: rightOf(plot) - 4, top: plot.y + 4, bottom: bottomOf(plot) - 4 },
    ROW,
    (id) => widestOf(names.get(id) ?? sameText(id), SMALLEST, measure),
  )
  for (const label of labels) {
    const name = names.get(label.id) ?? sameText(label.id)
    const point = points.find(({ region }) => region.id === label.id)
    if (label.isApart && point !== undefined)
      shapes.push({
        key: `leader-${label.id}`,
        shape: 'path',
        d: `M${xOf(point.x.value).toFixed(1)},${yOf(point.y.value).toFixed(1)}L${(label.x + label.width / 2).toFixed(1)},${label.y.toFixed(1)}`,
        fill: 'none',
        stroke: 'faint',
        strokeWidth: 1,
      })
    texts.push(
      line(`point-${label.id}`, label.x, label.y - ROW / 2, name, SMALLEST, measure, {
        weight: point?.slot === null ? 400 : 700,
        tone: 'ink',
        over: null,
      }),
    )
  }
  const tick = { weight: 400, tone: 'muted' } as const
  if (lowX !== undefined && highX !== undefined) {
    const y = bottomOf(plot) + 4
    texts.push(line('x-low', plot.x, y, lowX.text, SMALLEST, measure, { ...tick, figure: lowX.key }))
    if (lowX !== highX)
      texts.push(
        line('x-high', rightOf(plot), y, highX.text, SMALLEST, measure, {
          ...tick,
          anchor: 'end',
          figure: highX.key,
        }),
      )
  }
  if (lowY !== undefined && highY !== undefined) {
    texts.push(
      line('y-high', plot.x - 12, plot.y, highY.text, SMALLEST, measure, {
        ...tick,
        anchor: 'end',
        figure: highY.key,
      }),
    )
    if (lowY !== highY)
      texts.push(
        line('y-low', plot.x - 12, bottomOf(plot) - ROW, lowY.text, SMALLEST, measure, {
          ...tick,
          anchor: 'end',
          figure: lowY.key,
        }),
      )
  }
  texts.push(
    block('x-name', rightOf(area), bottomOf(plot) + ROW + 8, area.width, xName, {
      weight: 600,
      tone: 'muted',
      anchor: 'end',
    }),
  )
  if (!isEmpty(body.sentence))
    texts.push(
      block('sentence', area.x, bottomOf(area) - heightOf(sentence), area.width, sentence, {
        weight: 400,
        tone: 'ink',
      }),
    )
  return { ...EMPTY_DRAWING, texts, shapes, cut: points.length - labels.length }
}

const withUnit = ({ name, unit }: { readonly name: StageText; readonly unit: StageText }): StageText => {
  const of = (a: string, b: string) => (b === '' ? a : `${a}, ${b}`)
  return { kk: of(name.kk, unit.kk), ru: of(name.ru, unit.ru), en: of(name.en, unit.en) }
}
