import { fittedTicks, tickDecimals } from '../../../domain/axisTicks'
import {
  placePointLabels,
  type LabelBox,
  type LabelledPoint,
  type PointLabel,
} from '../../../domain/compare/placePointLabels'
import { scatterExtent } from '../../../domain/compare/scatterExtent'
import type { Words } from '../../../i18n/words'
import { MARK_AREAS } from '../../../view/comparedMarks'
import { circleRadius } from '../../../view/proportionalCircles'
import type {
  NamedPoint,
  ScatterAxis,
  ScatterContent,
  ScatterText,
} from '../../../view/compare/scatterContent'
import { cornerText } from '../../../view/compare/scatterWords'

/** Size of all texts, px. */
export const FONT = 12
const LABEL_HEIGHT = 15
const NARROW = 560
/** Least room in which the name of an indicator says something, px. */
const LEAST_NAME = 70
/** Names are drawn bolder than they are measured. */
const BOLDER = 1.06
/** Half the side of the box of a mark. */
const MARK_REACH = 6
const UNKNOWN_RADIUS = 7

export interface PlacedPoint {
  readonly point: NamedPoint
  readonly x: number
  readonly y: number
  readonly radius: number
  /** Scale of the mark of a chosen region: its area is that of the circle. */
  readonly scale: number
}

interface Tick {
  readonly at: number
  readonly text: string
}

export interface Corner {
  readonly text: string
  readonly isRight: boolean
  readonly y: number
}

/** Where everything of the plot stands, px. */
export interface ScatterLayout {
  readonly width: number
  readonly height: number
  readonly frame: LabelBox
  readonly x: (value: number) => number
  readonly y: (value: number) => number
  readonly xTicks: readonly Tick[]
  readonly yTicks: readonly Tick[]
  readonly points: readonly PlacedPoint[]
  readonly labels: readonly (PointLabel & { readonly point: PlacedPoint })[]
  readonly corners: readonly Corner[]
  readonly titles: { readonly x: string; readonly y: string }
}

/** A text cut to a width, with an ellipsis. */
export function fitText(text: string, width: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= width) return text
  for (let length = text.length - 1; length > 0; length--) {
    const cut = `${text.slice(0, length).trimEnd()}…`
    if (widthOf(cut) <= width) return cut
  }
  return '…'
}

function cornersOf(
  content: ScatterContent,
  { left, right, top, bottom }: LabelBox,
  widthOf: (text: string) => number,
  t: ScatterText,
): readonly Corner[] {
  const half = (right - left) / 2 - 12
  return [true, false].flatMap((isTop) =>
    [true, false].map((isRight) => {
      const corner = { isRight, isTop }
      const bare = widthOf(cornerText(content, corner, { x: '', y: '' }, t))
      const room = Math.max(0, (half - bare) / 2)
      // A name of which only a few letters fit is left out.
      const names =
        room < LEAST_NAME
          ? null
          : { x: fitText(content.x.name, room, widthOf), y: fitText(content.y.name, room, widthOf) }
      return { text: cornerText(content, corner, names, t), isRight, y: isTop ? top - 8 : bottom + 38 }
    }),
  )
}

function labelled({ point, x, y, radius, scale }: PlacedPoint, reachOfMark: number): LabelledPoint {
  const mark = point.isOtherRule ? '≠ ' : ''
  return {
    id: point.region,
    x,
    y,
    radius: point.slot === null ? radius : scale * reachOfMark,
    names: [`${mark}${point.name}`, `${mark}${point.short}`],
    priority: point.slot ?? 6 + 1 / Math.max(1, radius),
  }
}

/** Where the margins of a point are drawn. */
function marginBoxes(
  { point, x: px, y: py }: PlacedPoint,
  { x, y }: Pick<ScatterLayout, 'x' | 'y'>,
): readonly LabelBox[] {
  const { xMargin, yMargin } = point
  return [
    ...(xMargin === null
      ? []
      : [{ left: x(point.x - xMargin), right: x(point.x + xMargin), top: py - 1, bottom: py + 1 }]),
    ...(yMargin === null
      ? []
      : [{ left: px - 1, right: px + 1, top: y(point.y + yMargin), bottom: y(point.y - yMargin) }]),
  ]
}

/** Geometry of the plot for a size. */
export function scatterLayout(
  content: ScatterContent,
  { width, height }: { readonly width: number; readonly height: number },
  widthOf: (text: string) => number,
  words: Words,
  t: ScatterText,
): ScatterLayout {
  const isNarrow = width < NARROW
  const steps = isNarrow ? 4 : 6
  const extentOf = ({ series, period }: ScatterAxis) => scatterExtent(series, period, content.rules)
  const xValues = fittedTicks(...extentOf(content.x), steps)
  const yValues = fittedTicks(...extentOf(content.y), steps)
  const writer = (values: readonly number[]) => (value: number) =>
    words.formats.number(value, tickDecimals(values))
  const [writeX, writeY] = [writer(xValues), writer(yValues)]
  const left = Math.ceil(Math.max(...yValues.map((value) => widthOf(writeY(value))))) + 12
  const frame = { left, right: width - 14, top: 44, bottom: height - 66 }
  const scale = (values: readonly number[], from: number, to: number) => (value: number) => {
    const low = values[0] ?? 0
    const high = values.at(-1) ?? 1
    return from + ((value - low) / (high - low)) * (to - from)
  }
  const x = scale(xValues, frame.left, frame.right)
  const y = scale(yValues, frame.bottom, frame.top)
  const full = isNarrow ? 15 : 24
  const points = content.points.map((point): PlacedPoint => {
    const radius =
      point.residents === null
        ? UNKNOWN_RADIUS
        : Math.max(3, circleRadius(point.residents, content.mostResidents, full))
    const area = MARK_AREAS[point.slot ?? 0] ?? Math.PI * 25
    return { point, x: x(point.x), y: y(point.y), radius, scale: Math.sqrt((Math.PI * radius ** 2) / area) }
  })
  const byId = new Map(points.map((placed) => [placed.point.region, placed]))
  const labels = placePointLabels(
    points.map((placed) => labelled(placed, MARK_REACH)),
    { left: frame.left + 2, right: width - 2, top: frame.top - 2, bottom: frame.bottom - 2 },
    LABEL_HEIGHT,
    (text) => widthOf(text) * BOLDER,
    points.flatMap((placed) => marginBoxes(placed, { x, y })),
  )
  const titleWidth = width - 8
  return {
    width,
    height,
    frame,
    x,
    y,
    xTicks: xValues.map((value) => ({ at: x(value), text: writeX(value) })),
    yTicks: yValues.map((value) => ({ at: y(value), text: writeY(value) })),
    points,
    labels: labels.flatMap((label) => {
      const point = byId.get(label.id)
      return point === undefined ? [] : [{ ...label, point }]
    }),
    corners: cornersOf(content, frame, widthOf, t),
    titles: {
      x: fitText(t('acrossShort', { indicator: content.x.name, unit: content.x.unit }), titleWidth, widthOf),
      y: fitText(t('upShort', { indicator: content.y.name, unit: content.y.unit }), titleWidth, widthOf),
    },
  }
}
