import type { LinesBody, StageText } from '../../../domain/deck/slide'
import { placeEndLabels } from '../../../domain/compare/placeEndLabels'
import { below, bottomOf, LEADING, rightOf, SMALLEST, type Box } from './canvas'
import { endLabels, labelOf, order } from './lineLabels'
import { slotColour, WEIGHTS } from './looks'
import { EMPTY_DRAWING, type ShapeMark, type SlideDrawing, type TextMark } from './marks'
import type { StageOptions } from './options'
import { block, fit, heightOf, isEmpty, line, scaled, widestOf } from './text'

const ROW = SMALLEST * LEADING
const DASHES = ['', '14 6', '4 6', '18 6 4 6', '10 10', '24 6'] as const

/** Lines over time, the named ones labelled at their ends; gaps stay gaps. */
export function linesLayout(body: LinesBody, area: Box, options: StageOptions): SlideDrawing {
  const { measure, scale, look } = options
  const texts: TextMark[] = []
  const shapes: ShapeMark[] = []
  let box = area
  if (!isEmpty(body.unit)) {
    const unit = fit(
      body.unit,
      box.width,
      [
        { size: scaled(22, scale), most: 1 },
        { size: SMALLEST, most: 2 },
      ],
      measure,
    )
    texts.push(block('unit', box.x, box.y, box.width, unit, { weight: 400, tone: 'muted' }))
    box = below(box, heightOf(unit) + 18)
  }
  const notes = body.breaks.map(({ text }) => withSign(text))
  const note = notes.slice(0, 2).map((text) => fit(text, box.width, [{ size: SMALLEST, most: 2 }], measure))
  const noteHeight = note.reduce((sum, each) => sum + heightOf(each) + 4, 0)
  const tickWidth = Math.max(0, ...body.ticks.map(({ text }) => widestOf(text, SMALLEST, measure))) + 14
  const named = body.lines.filter(({ role }) => role !== 'other')
  const labelWidth = Math.min(
    area.width * 0.34,
    Math.max(
      60,
      ...named.map((each) => widestOf(labelOf(each), scaled(22, scale), measure)),
      body.target === null ? 0 : widestOf(body.target.text, SMALLEST, measure),
    ) + 4,
  )
  const plot: Box = {
    x: box.x + tickWidth,
    y: box.y + 6,
    width: Math.max(10, box.width - tickWidth - labelWidth - 24),
    height: Math.max(10, box.height - ROW - 14 - noteHeight - 6),
  }
  const all = body.lines.flatMap(({ values }) => values.filter((value): value is number => value !== null))
  const marks = [
    ...all,
    ...body.ticks.map(({ value }) => value),
    ...(body.target === null ? [] : [body.target.value]),
  ]
  const low = Math.min(...marks, 0)
  const high = Math.max(...marks, low + 1e-9)
  const yOf = (value: number) => bottomOf(plot) - ((value - low) / (high - low)) * plot.height
  const xOf = (at: number) =>
    plot.x + (body.periods.length < 2 ? plot.width / 2 : (at / (body.periods.length - 1)) * plot.width)

  let lastTick = Number.POSITIVE_INFINITY
  body.ticks.forEach(({ value, text }, at) => {
    const y = yOf(value)
    shapes.push({
      key: `tick-${at}`,
      shape: 'rect',
      x: plot.x,
      y: y - 0.5,
      width: plot.width,
      height: 1,
      fill: 'line',
    })
    if (lastTick - y < ROW + 2) return
    lastTick = y
    texts.push(
      line(`tick-${at}`, plot.x - 14, y - ROW / 2, text, SMALLEST, measure, {
        weight: 400,
        tone: 'muted',
        anchor: 'end',
      }),
    )
  })
  texts.push(...periodTexts(body, plot, xOf, options))
  body.breaks.forEach(({ at }, index) => {
    const x = xOf(at) - (body.periods.length > 1 ? plot.width / (body.periods.length - 1) / 2 : 0)
    shapes.push({
      key: `break-${index}`,
      shape: 'path',
      d: `M${x.toFixed(1)},${plot.y}V${bottomOf(plot)}`,
      fill: 'none',
      stroke: 'warn',
      strokeWidth: 2,
      dash: '6 6',
    })
  })
  if (body.target !== null) {
    const y = yOf(body.target.value)
    shapes.push({
      key: 'target',
      shape: 'path',
      d: `M${plot.x},${y.toFixed(1)}H${rightOf(plot)}`,
      fill: 'none',
      stroke: 'good',
      strokeWidth: 2.5,
      dash: '3 7',
    })
  }
  const drawn = body.lines.toSorted((a, b) => order(a) - order(b))
  for (const each of drawn) {
    const isNational = each.role === 'national'
    const isOther = each.role === 'other'
    const stroke = isNational ? 'ink' : isOther ? 'track' : undefined
    const dash = typeof each.role === 'number' ? (DASHES[each.role % DASHES.length] ?? '') : ''
    shapes.push({
      key: `line-${each.id}`,
      shape: 'path',
      d: pathOf(each.values, xOf, yOf),
      fill: 'none',
      ...(stroke === undefined ? {} : { stroke }),
      ...(typeof each.role === 'number' ? { strokeColour: slotColour(each.role, look) } : {}),
      strokeWidth: (isNational ? 5 : isOther ? 1.5 : 4) * WEIGHTS[look],
      ...(dash === '' ? {} : { dash }),
    })
  }
  const labels = endLabels(body, labelWidth, yOf, options)
  const height = Math.max(ROW, ...labels.map(({ fitted }) => heightOf(fitted))) + 4
  const room = Math.max(1, Math.floor(plot.height / height))
  const kept = labels.slice(0, room)
  const places = placeEndLabels(
    kept.map(({ at }) => at),
    height,
    plot.y - 4,
    bottomOf(plot) + 4,
  )
  kept.forEach((label, index) => {
    const middle = places[index] ?? label.at
    const colour = typeof label.line?.role === 'number' ? slotColour(label.line.role, look) : null
    const x = rightOf(plot) + 24
    shapes.push({
      key: `leader-${label.key}`,
      shape: 'path',
      d: `M${(xOf(label.period) + 4).toFixed(1)},${label.at.toFixed(1)}H${rightOf(plot) + 4}L${x - 6},${middle.toFixed(1)}`,
      fill: 'none',
      ...(colour === null
        ? { stroke: label.line === null ? ('good' as const) : ('ink' as const) }
        : { strokeColour: colour }),
      strokeWidth: 2.5,
    })
    texts.push(
      block(`end-${label.key}`, x, middle - heightOf(label.fitted) / 2, labelWidth, label.fitted, {
        weight: label.line?.role === 'national' ? 700 : 600,
        tone: label.line === null ? 'good' : 'ink',
        ...(label.line === null ? {} : { figure: label.line.last.key }),
      }),
    )
  })
  let y = bottomOf(area) - noteHeight + 4
  note.forEach((each, at) => {
    texts.push(block(`break-note-${at}`, area.x, y, area.width, each, { weight: 400, tone: 'warn' }))
    y += heightOf(each) + 4
  })
  return { ...EMPTY_DRAWING, texts, shapes, cut: Math.max(0, notes.length - 2) + labels.length - kept.length }
}

const withSign = (text: StageText): StageText => ({
  kk: `‖ ${text.kk}`,
  ru: `‖ ${text.ru}`,
  en: `‖ ${text.en}`,
})

function pathOf(
  values: readonly (number | null)[],
  xOf: (at: number) => number,
  yOf: (value: number) => number,
): string {
  let d = ''
  let isDrawing = false
  values.forEach((value, at) => {
    if (value === null) {
      isDrawing = false
      return
    }
    const point = `${xOf(at).toFixed(1)},${yOf(value).toFixed(1)}`
    const isAlone = (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null
    d += isDrawing ? `L${point}` : `M${point}${isAlone ? 'h0.1' : ''}`
    isDrawing = true
  })
  return d
}

/** Periods under the axis, as many as stand beside each other; the last one always. */
function periodTexts(
  body: LinesBody,
  plot: Box,
  xOf: (at: number) => number,
  { measure }: StageOptions,
): readonly TextMark[] {
  const widest = Math.max(...body.periods.map(({ label }) => widestOf(label, SMALLEST, measure)), 1) + 24
  const most = Math.max(1, Math.floor(plot.width / widest))
  const every = Math.max(1, Math.ceil((body.periods.length - 1) / most))
  const last = body.periods.length - 1
  const half = (widest - 24) / 2
  let free = Number.POSITIVE_INFINITY
  return body.periods
    .map(({ id, label }, at) => ({ id, label, at }))
    .filter(({ at }) => (last - at) % every === 0)
    .toReversed()
    .flatMap(({ id, label, at }) => {
      // At the ends of the axis a label is moved inwards, where the next may then have no room.
      const x = Math.min(Math.max(xOf(at), plot.x - 40 + half), rightOf(plot) + 60 - half)
      if (x + half + 12 > free) return []
      free = x - half
      const style = { weight: 400, tone: 'muted', anchor: 'middle' } as const
      return [line(`period-${id}`, x, bottomOf(plot) + 14, label, SMALLEST, measure, style)]
    })
}
