import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/universal'
import type { Cell } from '../registerCells'
import type { RegisterFileHead } from './registerFile'

/** Names of the two sheets and the word for a hidden count, in the language of the view. */
export interface WorkbookTexts {
  readonly rows: string
  readonly about: string
  readonly hidden: string
}

const DATE = 'yyyy-mm-dd'
/** Most characters of a sheet's name, and what may not stand in it. */
const SHEET_NAME = 31
const FORBIDDEN = /[[\]*?:/\\]/g

const sheetName = (name: string): string => name.replaceAll(FORBIDDEN, ' ').slice(0, SHEET_NAME)

/** A typed cell: numbers and dates are numbers and dates; text is text and never a formula. */
export function workbookCell(cell: Cell, hidden: string): CellObject | null {
  switch (cell.kind) {
    case 'number':
      return { type: Number, value: cell.value, format: cell.decimals === 0 ? '0' : '0.0' }
    case 'date':
      return { type: Date, value: new Date(`${cell.iso}T00:00:00Z`), format: DATE }
    case 'text':
      return { type: String, value: cell.text }
    case 'hidden':
      return { type: String, value: hidden }
    case 'none':
      return null
  }
}

/** Widths in characters: names are long, numbers and dates short. */
const widthOf = (column: string, cells: readonly (readonly Cell[])[], index: number): number => {
  const sample = cells.slice(0, 200).map((row) => row[index])
  const longest = Math.max(...sample.map((cell) => (cell?.kind === 'text' ? cell.text.length : 11)), 0)
  return Math.min(60, Math.max(10, column.length + 2, longest + 1))
}

/** The workbook: a sheet of rows with a header that stays in sight, and a sheet that says what they are. */
export async function makeWorkbook(
  head: RegisterFileHead,
  rows: readonly (readonly Cell[])[],
  texts: WorkbookTexts,
): Promise<Blob> {
  const header = head.columns.map((column): CellObject => ({
    type: String,
    value: column,
    fontWeight: 'bold',
  }))
  const data: SheetData = [header, ...rows.map((row) => row.map((cell) => workbookCell(cell, texts.hidden)))]
  const about: SheetData = head.about.map(([name, text]) => [
    { type: String, value: name, fontWeight: 'bold' },
    { type: String, value: text },
  ])
  return writeExcelFile([
    {
      data,
      sheet: sheetName(texts.rows),
      stickyRowsCount: 1,
      columns: head.columns.map((column, index) => ({ width: widthOf(column, rows, index) })),
    },
    { data: about, sheet: sheetName(texts.about), columns: [{ width: 24 }, { width: 90 }] },
  ]).toBlob()
}
