import type { SlideFavour, StageText, TableBody } from '../../../domain/deck/slide'
import { LEADING } from './canvas'
import { fit, heightOf, longestPart, widestOf, type Fitted, type Measure } from './text'

const MARK: Readonly<Record<SlideFavour, string>> = { good: ' ▲', bad: ' ▼', neutral: '' }
const GAP = 28
/** Least share of the width for the names at the left. */
const LEAST_FIRST = 0.28
/** A table of few columns is not pulled apart over the whole width. */
const MOST_CELL = 0.3

/** A figure with the sign of its sense, so that the colour is not alone. */
const withMark = (text: StageText, favour: SlideFavour): StageText => {
  const mark = MARK[favour]
  return { kk: text.kk + mark, ru: text.ru + mark, en: text.en + mark }
}

/** Cells of a row, fitted to their columns. */
export interface Row {
  readonly cells: readonly Fitted[]
  readonly height: number
}

/** Columns of figures as wide as their widest text, the names have the rest. */
export function columnWidths(
  body: TableBody,
  size: number,
  width: number,
  measure: Measure,
): readonly number[] {
  const count = Math.max(1, body.headings.length, ...body.rows.map(({ cells }) => cells.length + 1))
  if (count === 1) return [width]
  const most = (width * (1 - LEAST_FIRST)) / (count - 1)
  const cells = Array.from({ length: count - 1 }, (_, column) => {
    const heading = body.headings[column + 1]
    const wide = Math.max(
      heading === undefined
        ? 0
        : Math.min(widestOf(heading, size, measure), longestPart(heading, size, measure) * 1.6),
      ...body.rows.map(({ cells: all }) => {
        const cell = all[column]
        return cell === undefined ? 0 : widestOf(withMark(cell.text, cell.favour), size, measure)
      }),
    )
    return Math.min(most, Math.max(wide + GAP + 16, Math.min(width * MOST_CELL, width / (count + 3))))
  })
  return [width - cells.reduce((sum, each) => sum + each, 0), ...cells]
}

/** Texts of a row in their columns. */
export function fitRow(
  texts: readonly StageText[],
  size: number,
  widths: readonly number[],
  measure: Measure,
): Row {
  const cells = texts.map((text, column) =>
    fit(text, (widths[column] ?? 0) - 16, [{ size, most: 9 }], measure),
  )
  return { cells, height: Math.max(size * LEADING, ...cells.map(heightOf)) + size * 0.32 }
}

/** All rows of a table, a figure with the sign of its sense. */
export const rowsAt = (
  body: TableBody,
  size: number,
  widths: readonly number[],
  measure: Measure,
): readonly Row[] =>
  body.rows.map((row) =>
    fitRow([row.head, ...row.cells.map((cell) => withMark(cell.text, cell.favour))], size, widths, measure),
  )
