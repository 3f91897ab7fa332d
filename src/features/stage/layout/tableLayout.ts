import { sameText, type SlideFavour, type StageText, type TableBody } from '../../../domain/deck/slide'
import { bottomOf, LEADING, SMALLEST, type Box } from './canvas'
import { EMPTY_DRAWING, type ShapeMark, type SlideDrawing, type TextMark, type Tone } from './marks'
import type { StageOptions } from './options'
import { block, fit, heightOf, line, scaled, widestOf, type Fitted, type Measure } from './text'

const SIZES = [30, 28, 26, 24, 22, SMALLEST] as const
const TONE: Readonly<Record<SlideFavour, Tone>> = { good: 'good', bad: 'bad', neutral: 'ink' }
const MARK: Readonly<Record<SlideFavour, string>> = { good: ' ▲', bad: ' ▼', neutral: '' }

/** A figure with the sign of its sense, so that the colour is not alone. */
const withMark = (text: StageText, favour: SlideFavour): StageText => {
  const mark = MARK[favour]
  return { kk: text.kk + mark, ru: text.ru + mark, en: text.en + mark }
}

interface Row {
  readonly head: Fitted
  readonly cells: readonly Fitted[]
  readonly height: number
}

/** Rows and headings at one size of type. */
function at(
  body: TableBody,
  size: number,
  widths: readonly number[],
  measure: Measure,
): { head: Row; rows: readonly Row[] } {
  const rowOf = (texts: readonly StageText[], weight: number): Row => {
    const fitted = texts.map((text, column) =>
      fit(text, (widths[column] ?? 0) - 16, [{ size, most: weight }], measure),
    )
    const [head = fit(sameText(''), 1, [], measure), ...cells] = fitted
    return { head, cells, height: Math.max(size * LEADING, ...fitted.map(heightOf)) + size * 0.5 }
  }
  return {
    head: rowOf(body.headings, 2),
    rows: body.rows.map((row) =>
      rowOf([row.head, ...row.cells.map((cell) => withMark(cell.text, cell.favour))], 2),
    ),
  }
}

/** A table in the largest type at which all its rows have room; rows beyond are counted. */
export function tableLayout(body: TableBody, area: Box, { measure, scale }: StageOptions): SlideDrawing {
  const count = Math.max(1, body.headings.length, ...body.rows.map(({ cells }) => cells.length + 1))
  const need = Math.max(...body.rows.map(({ head }) => widestOf(head, 26, measure)), 200) + 24
  const first =
    count === 1 ? area.width : Math.min(area.width * 0.46, Math.max(area.width / (count + 1), need))
  const widths = Array.from({ length: count }, (_, column) =>
    column === 0 ? first : (area.width - first) / (count - 1),
  )
  const heightAt = (size: number) => {
    const { head, rows } = at(body, size, widths, measure)
    return head.height + 8 + rows.reduce((sum, row) => sum + row.height, 0)
  }
  const size =
    SIZES.map((each) => scaled(each, scale)).find((each) => heightAt(each) <= area.height) ?? SMALLEST
  const { head, rows } = at(body, size, widths, measure)
  const texts: TextMark[] = []
  const shapes: ShapeMark[] = []
  // Rows share what is free, up to half a line each: a short table is airy and not huddled at the top.
  const free = Math.max(0, area.height - heightAt(size)) / Math.max(1, rows.length)
  const air = Math.min(free, size * 0.9)
  const put = (
    row: Row,
    key: string,
    y: number,
    tones: readonly Tone[],
    figures: readonly string[],
    weight: 400 | 600,
  ) => {
    let x = area.x
    ;[row.head, ...row.cells].forEach((fitted, column) => {
      const width = (widths[column] ?? 0) - 16
      const isEnd = column > 0
      const figure = figures[column - 1]
      texts.push(
        block(
          `${key}-${column}`,
          isEnd ? x + width + 16 : x,
          y + (row.height - heightOf(fitted)) / 2,
          width,
          fitted,
          {
            weight: isEnd ? 600 : weight,
            tone: tones[column] ?? 'ink',
            anchor: isEnd ? 'end' : 'start',
            ...(figure === undefined ? {} : { figure }),
          },
        ),
      )
      x += widths[column] ?? 0
    })
  }
  let { y } = area
  put(head, 'head', y, head.cells.map(() => 'muted' as const).concat('muted'), [], 600)
  y += head.height
  shapes.push({
    key: 'head-line',
    shape: 'rect',
    x: area.x,
    y: y + 2,
    width: area.width,
    height: 2,
    fill: 'faint',
  })
  y += 8
  let shown = 0
  // Where rows are left out, a line says how many.
  const isWhole = heightAt(size) <= area.height
  const end = bottomOf(area) - (isWhole ? 0 : SMALLEST * LEADING)
  for (const [index, row] of rows.entries()) {
    const source = body.rows[index]
    if (source === undefined || y + row.height + air > end + 0.5) break
    const tones: readonly Tone[] = [
      'ink',
      ...source.cells.map(({ favour, absence }): Tone => (absence === null ? TONE[favour] : 'muted')),
    ]
    put(
      row,
      `row-${index}`,
      y + air / 2,
      tones,
      source.cells.map(({ key }) => key),
      400,
    )
    y += row.height + air
    shapes.push({
      key: `line-${index}`,
      shape: 'rect',
      x: area.x,
      y: y - 1,
      width: area.width,
      height: 1,
      fill: 'line',
    })
    shown += 1
  }
  const cut = rows.length - shown
  const more = sameText(`+${cut}`)
  if (cut > 0 && y + SMALLEST * LEADING <= bottomOf(area))
    texts.push(line('cut', area.x, y, more, SMALLEST, measure, { weight: 400, tone: 'muted' }))
  return { ...EMPTY_DRAWING, texts, shapes, cut }
}
