import type { SlideFavour, TableBody } from '../../../domain/deck/slide'
import { bottomOf, LEADING, SMALLEST, type Box } from './canvas'
import { leftOutWords } from './leftOut'
import { EMPTY_DRAWING, type ShapeMark, type SlideDrawing, type TextMark, type Tone } from './marks'
import type { StageOptions } from './options'
import { columnWidths, fitRow, rowsAt, type Row } from './tableRows'
import { block, heightOf, line, scaled } from './text'

const SIZES = [30, 28, 26, 24, 22, SMALLEST] as const
const TONE: Readonly<Record<SlideFavour, Tone>> = { good: 'good', bad: 'bad', neutral: 'ink' }
const HEAD_GAP = 8

/** A table set in one size of type. */
interface TableSet {
  readonly size: number
  readonly widths: readonly number[]
  readonly head: Row
  readonly rows: readonly Row[]
  /** All rows are as high as the highest, an even rhythm; where they have no room, each as high as it needs. */
  readonly heights: readonly number[]
}

function setAt(body: TableBody, size: number, area: Box, options: StageOptions): TableSet {
  const widths = columnWidths(body, size, area.width, options.measure)
  const rows = rowsAt(body, size, widths, options.measure)
  const head = fitRow(body.headings, size, widths, options.measure)
  const highest = Math.max(size * LEADING * 1.25, ...rows.map(({ height }) => height))
  const isEven = head.height + HEAD_GAP + rows.length * highest <= area.height
  return { size, widths, head, rows, heights: rows.map(({ height }) => (isEven ? highest : height)) }
}

const heightOfSet = ({ head, heights }: TableSet): number =>
  head.height + HEAD_GAP + heights.reduce((sum, each) => sum + each, 0)

/** How many rows have room. */
function countIn(heights: readonly number[], room: number): number {
  let used = 0
  const over = heights.findIndex((height) => {
    used += height
    return used > room + 0.5
  })
  return over < 0 ? heights.length : over
}

/** The largest type in which the whole table has room. */
function bestSet(body: TableBody, area: Box, options: StageOptions): TableSet {
  const sets = SIZES.map((size) => setAt(body, scaled(size, options.scale), area, options))
  const smallest = setAt(body, SMALLEST, area, options)
  return sets.find((set) => heightOfSet(set) <= area.height) ?? smallest
}

/** A table in the largest type at which all its rows have room; of rows beyond, it says in words how many there are. */
export function tableLayout(body: TableBody, area: Box, options: StageOptions): SlideDrawing {
  const { measure } = options
  const set = bestSet(body, area, options)
  const { size, widths, head, rows } = set
  const isWhole = heightOfSet(set) <= area.height
  const texts: TextMark[] = []
  const shapes: ShapeMark[] = []
  const put = (
    row: Row,
    key: string,
    y: number,
    tones: readonly Tone[],
    figures: readonly string[],
    weight: 400 | 600,
  ) => {
    let x = area.x
    row.cells.forEach((fitted, column) => {
      const width = (widths[column] ?? 0) - 16
      const isEnd = column > 0
      const figure = figures[column - 1]
      texts.push(
        // Figures stand on the first line of the name, whatever the language makes of it.
        block(`${key}-${column}`, isEnd ? x + width + 16 : x, y, width, fitted, {
          weight: isEnd ? 600 : weight,
          tone: tones[column] ?? 'ink',
          anchor: isEnd ? 'end' : 'start',
          ...(figure === undefined ? {} : { figure }),
        }),
      )
      x += widths[column] ?? 0
    })
  }
  const rule = (key: string, y: number, height: number, fill: Tone) =>
    shapes.push({ key, shape: 'rect', x: area.x, y, width: area.width, height, fill })
  let { y } = area
  put(
    head,
    'head',
    y,
    head.cells.map(() => 'muted' as const),
    [],
    600,
  )
  y += head.height
  rule('head-line', y + 2, 2, 'faint')
  y += HEAD_GAP
  // Where rows are left out, the last line says so.
  const end = bottomOf(area) - (isWhole ? 0 : SMALLEST * LEADING + 4)
  const shown = countIn(set.heights, end - y)
  const used = set.heights.slice(0, shown).reduce((sum, each) => sum + each, 0)
  // Rows share what is free, up to the height of a line each: a short table is airy and not huddled at the top.
  const air = shown === 0 ? 0 : Math.min(size * 0.9, Math.max(0, end - y - used) / shown)
  rows.slice(0, shown).forEach((row, index) => {
    const source = body.rows[index]
    const tones: readonly Tone[] = [
      'ink',
      ...(source?.cells.map(({ favour, absence }): Tone => (absence === null ? TONE[favour] : 'muted')) ??
        []),
    ]
    const height = (set.heights[index] ?? 0) + air
    const lines = Math.max(1, ...row.cells.map((cell) => heightOf(cell) / (size * LEADING)))
    const inner = (height - lines * size * LEADING) / 2
    put(row, `row-${index}`, y + inner, tones, source?.cells.map(({ key }) => key) ?? [], 400)
    y += height
    rule(`line-${index}`, y - 1, 1, 'line')
  })
  const cut = rows.length - shown
  if (cut > 0 && y + SMALLEST * LEADING <= bottomOf(area) + 0.5)
    texts.push(
      line('cut', area.x, y + 2, leftOutWords(body.leftOut, cut), SMALLEST, measure, {
        weight: 600,
        tone: 'muted',
      }),
    )
  return { ...EMPTY_DRAWING, texts, shapes, cut }
}
