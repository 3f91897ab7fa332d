import type { GridBody, SlideCell, StageText } from '../../../domain/deck/slide'
import { DISTANCE_COLOURS, inkOn, NEUTRAL_DISTANCE_COLOURS } from '../../../domain/palette'
import { bottomOf, LEADING, rightOf, SMALLEST, type Box } from './canvas'
import { columnsOf } from './gridColumns'
import { leftOutWords } from './leftOut'
import { stretchLightness, type Look } from './looks'
import { EMPTY_DRAWING, moved, type ShapeMark, type SlideDrawing, type TextMark } from './marks'
import type { StageOptions } from './options'
import { block, fit, heightOf, line, linesWidth, widestOf } from './text'

const LEAST_COLUMN = 104
const GAP = 2
const ROW = SMALLEST * LEADING
const SWATCH = 22
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
  const cutColumns = body.columns.length - columns.length
  const headHeight = Math.max(ROW, ...headings.map(heightOf)) + 10
  const key = scaleKey(body, area, look, measure)
  /** Rows that have room, over a foot that says how many have none. */
  const footed = (cutRows: number) => {
    const said = saidOf(body, cutColumns, cutRows)
    const fitted = fit(said, area.width, [{ size: SMALLEST, most: 2 }], measure)
    // Beside the key of the colours where it fits there, else under it.
    const isBeside = key.width + 24 + widestOf(said, SMALLEST, measure) <= area.width
    const height = ROW + 16 + (isBeside ? 0 : heightOf(fitted))
    const room = area.height - headHeight - height
    const rowHeight = Math.max(ROW + 1, Math.min(46, room / Math.max(1, body.rows.length)))
    const rows = body.rows.slice(0, Math.max(1, Math.floor(room / rowHeight + 0.001)))
    return { fitted, isBeside, rowHeight, rows }
  }
  const whole = footed(0)
  const foot = whole.rows.length === body.rows.length ? whole : footed(1)
  const cutRows = body.rows.length - foot.rows.length
  const {
    rows,
    rowHeight,
    fitted: said,
    isBeside,
  } = cutRows === 0 ? foot : { ...footed(cutRows), rows: foot.rows }
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
      const cell = cells[body.columns.indexOf(column)]
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
  if (cutColumns + cutRows > 0)
    texts.push(
      block(
        'cut',
        isBeside ? rightOf(area) : area.x,
        bottomOf(area) - heightOf(said),
        linesWidth(said, measure),
        said,
        {
          weight: 400,
          tone: 'muted',
          anchor: isBeside ? 'end' : 'start',
        },
      ),
    )
  const keyMarks = moved(key.drawing, bottomOf(area) - ROW - (isBeside ? 0 : heightOf(said)))
  return {
    ...EMPTY_DRAWING,
    texts: [...texts, ...keyMarks.texts],
    shapes: [...shapes, ...keyMarks.shapes],
    cut: cutColumns + cutRows,
  }
}

/** What is left out, in words; empty where all is there. */
function saidOf({ leftOut }: GridBody, columns: number, rows: number): StageText {
  const parts = [
    ...(columns > 0 ? [leftOutWords(leftOut?.columns, columns)] : []),
    ...(rows > 0 ? [leftOutWords(leftOut?.rows, rows)] : []),
  ]
  const of = (language: keyof StageText) => parts.map((part) => part[language]).join('. ')
  return { kk: of('kk'), ru: of('ru'), en: of('en') }
}

/** What the colours mean, from one end to the other, in a row that begins at 0. */
function scaleKey(
  body: GridBody,
  { x: left }: Box,
  look: Look,
  measure: StageOptions['measure'],
): { readonly drawing: SlideDrawing; readonly width: number } {
  const [low, high] = body.scale
  const style = { weight: 400, tone: 'muted' } as const
  const x = left + widestOf(low, SMALLEST, measure) + 14
  const highX = x + 7 * SWATCH + 14
  const isNeutral = body.columns.length > 0 && body.columns.every((column) => column.isNeutral)
  return {
    width: highX + widestOf(high, SMALLEST, measure) - left,
    drawing: {
      ...EMPTY_DRAWING,
      texts: [
        line('scale-low', left, 0, low, SMALLEST, measure, style),
        line('scale-high', highX, 0, high, SMALLEST, measure, style),
      ],
      shapes: Array.from({ length: 7 }, (_, at): ShapeMark => ({
        key: `scale-${at}`,
        shape: 'rect',
        x: x + at * SWATCH,
        y: 2,
        width: SWATCH,
        height: ROW - 4,
        colour: stepColour(at - 3, isNeutral, look),
        stroke: 'faint',
        strokeWidth: 0.5,
      })),
    },
  }
}
