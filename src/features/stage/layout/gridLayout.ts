import { sameText, type GridBody, type SlideCell, type StageText } from '../../../domain/deck/slide'
import { DISTANCE_COLOURS, inkOn, NEUTRAL_DISTANCE_COLOURS } from '../../../domain/palette'
import { bottomOf, LEADING, SMALLEST, type Box } from './canvas'
import { stretchLightness, type Look } from './looks'
import { EMPTY_DRAWING, type ShapeMark, type SlideDrawing, type TextMark } from './marks'
import type { StageOptions } from './options'
import { block, fit, heightOf, line, longestPart, widestOf, type Fitted } from './text'

const LEAST_COLUMN = 104
const GAP = 2
const HEAD_LINES = 5
/** With fewer columns there is nothing to compare: long words are then broken at syllables. */
const FEWEST = 6
const ROW = SMALLEST * LEADING
const MARKS = { up: '▲', down: '▼' } as const

/** Colour of a distance from the mean, −3 … 3 steps. */
function stepColour(step: number, isNeutral: boolean, look: Look): string {
  const colours = isNeutral ? NEUTRAL_DISTANCE_COLOURS : DISTANCE_COLOURS
  const shown = look === 'washed' ? stretchLightness(colours) : colours
  return shown[Math.max(0, Math.min(6, Math.round(step) + 3))] ?? '#ffffff'
}

/** What stands in a cell: value, marks, and a sign that says the side of the mean without colour. */
function cellText(cell: SlideCell): StageText {
  const sign = cell.step === null || Math.abs(cell.step) < 2 ? '' : cell.step > 0 ? MARKS.up : MARKS.down
  const of = (text: string) =>
    cell.value === null ? '–' : `${text}${cell.marks}${sign === '' ? '' : ` ${sign}`}`
  return { kk: of(cell.text.kk), ru: of(cell.text.ru), en: of(cell.text.en) }
}

/** Regions by indicators, each cell with its value; what finds no room is counted, never made small. */
export function gridLayout(body: GridBody, area: Box, { measure, look }: StageOptions): SlideDrawing {
  const nameWidth = Math.min(
    area.width * 0.34,
    Math.max(80, ...body.rows.map(({ region }) => widestOf(region.name, SMALLEST, measure))) + 16,
  )
  const widestCell =
    Math.max(
      0,
      ...body.rows.flatMap(({ cells }) => cells.map((cell) => widestOf(cellText(cell), SMALLEST, measure))),
    ) + 10
  const most = Math.max(1, Math.floor((area.width - nameWidth) / Math.max(LEAST_COLUMN, widestCell)))
  const { columns, headings, width } = columnsOf(
    body,
    area.width - nameWidth,
    Math.min(most, body.columns.length),
    measure,
  )
  const headHeight = Math.max(ROW, ...headings.map(heightOf)) + 10
  const footHeight = ROW + 16
  const room = area.height - headHeight - footHeight
  const rowHeight = Math.max(ROW + 1, Math.min(46, room / Math.max(1, body.rows.length)))
  const rows = body.rows.slice(0, Math.max(1, Math.floor(room / rowHeight + 0.001)))
  const texts: TextMark[] = []
  const shapes: ShapeMark[] = []
  headings.forEach((heading, at) => {
    const x = area.x + nameWidth + at * width + width / 2
    const y = area.y + headHeight - 8 - heightOf(heading)
    texts.push(
      block(`head-${at}`, x, y, width - 8, heading, {
        weight: 600,
        tone: 'muted',
        anchor: 'middle',
        isLow: true,
      }),
    )
  })
  rows.forEach(({ region, cells }, index) => {
    const y = area.y + headHeight + index * rowHeight
    const textY = y + (rowHeight - ROW) / 2
    const name = fit(region.name, nameWidth - 12, [{ size: SMALLEST, most: 1 }], measure)
    texts.push(
      block(`row-${region.id}`, area.x, name.count > 1 ? y : textY, nameWidth - 12, name, {
        weight: 600,
        tone: 'ink',
      }),
    )
    columns.forEach((column, at) => {
      const cell = cells[at]
      if (cell === undefined) return
      const x = area.x + nameWidth + at * width
      const colour = cell.step === null ? null : stepColour(cell.step, column.isNeutral, look)
      const key = `cell-${region.id}-${column.id}`
      shapes.push({
        key,
        shape: 'rect',
        x: x + GAP / 2,
        y: y + GAP / 2,
        width: width - GAP,
        height: rowHeight - GAP,
        radius: 3,
        region: region.id,
        ...(colour === null
          ? cell.absence === null
            ? { fill: 'panel' as const }
            : { pattern: cell.absence }
          : { colour }),
        stroke: 'faint',
        strokeWidth: look === 'washed' ? 1.5 : 0.5,
      })
      texts.push(
        line(key, x + width / 2, textY, cellText(cell), SMALLEST, measure, {
          weight: 600,
          tone: colour !== null && inkOn(colour) === '#ffffff' ? 'ground' : 'ink',
          anchor: 'middle',
          over: colour,
          figure: cell.key,
        }),
      )
    })
  })
  const cutColumns = body.columns.length - columns.length
  const cut = cutColumns + body.rows.length - rows.length
  const foot = scaleKey(body, { ...area, y: bottomOf(area) - ROW, height: ROW }, cutColumns, look, measure)
  return { ...EMPTY_DRAWING, texts: [...texts, ...foot.texts], shapes: [...shapes, ...foot.shapes], cut }
}

/** As many columns as have room for their headings without a broken word, in five lines at most. */
function columnsOf(body: GridBody, room: number, most: number, measure: StageOptions['measure']) {
  for (let count = most; ; count -= 1) {
    const columns = body.columns.slice(0, count)
    const width = Math.min(240, room / Math.max(1, count))
    const headings = columns.map(({ name, unit }): Fitted =>
      fit(
        withUnit(name, unit),
        width - 8,
        [
          { size: 22, most: 2 },
          { size: SMALLEST, most: HEAD_LINES },
        ],
        measure,
      ),
    )
    const isGood = headings.every(
      ({ count: lines }, at) =>
        lines <= HEAD_LINES && longestPart(columns[at]?.name ?? sameText(''), SMALLEST, measure) <= width - 8,
    )
    if (isGood || count <= FEWEST) return { columns, headings, width }
  }
}

const withUnit = (name: StageText, unit: StageText): StageText => {
  const of = (a: string, b: string) => (b === '' ? a : `${a}, ${b}`)
  return { kk: of(name.kk, unit.kk), ru: of(name.ru, unit.ru), en: of(name.en, unit.en) }
}

/** What the colours mean, from one end to the other; and how many columns are not shown. */
function scaleKey(
  body: GridBody,
  area: Box,
  cutColumns: number,
  look: Look,
  measure: StageOptions['measure'],
): Pick<SlideDrawing, 'texts' | 'shapes'> {
  const [low, high] = body.scale
  const lowWidth = widestOf(low, SMALLEST, measure)
  const style = { weight: 400, tone: 'muted' } as const
  const swatch = 40
  const x = area.x + lowWidth + 14
  const isNeutral = body.columns.length > 0 && body.columns.every((column) => column.isNeutral)
  return {
    texts: [
      line('scale-low', area.x, area.y, low, SMALLEST, measure, style),
      line('scale-high', x + 7 * swatch + 14, area.y, high, SMALLEST, measure, style),
      ...(cutColumns > 0
        ? [
            line('cut', area.x + area.width, area.y, sameText(`+${cutColumns}`), SMALLEST, measure, {
              ...style,
              anchor: 'end' as const,
            }),
          ]
        : []),
    ],
    shapes: Array.from({ length: 7 }, (_, at): ShapeMark => ({
      key: `scale-${at}`,
      shape: 'rect',
      x: x + at * swatch,
      y: area.y + 2,
      width: swatch,
      height: ROW - 4,
      colour: stepColour(at - 3, isNeutral, look),
      stroke: 'faint',
      strokeWidth: 0.5,
    })),
  }
}
