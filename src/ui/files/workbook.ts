import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/universal'
import type { AboutLine } from './fileAbout'
import { columnWidth } from './columnWidth'
import { sheetNames } from './sheetNames'
import type { Cell, Sheet } from './sheet'

/** The last sheet of a workbook: what the figures are and how they are read. */
export interface WorkbookAbout {
  /** Name of the sheet. */
  readonly name: string
  readonly lines: readonly AboutLine[]
  /** The label of demonstration data, above every titled table too: sheets are printed by themselves. */
  readonly demonstration: string
  /** What a cell says whose count is too small to be shown. */
  readonly hidden: string
}

const DATE = 'yyyy-mm-dd'
/** Longer texts break into lines: what runs under the next cell cannot be read. */
const LONG_TEXT = 60

const TOP = { alignVertical: 'top' } as const
const LINES = { ...TOP, wrap: true } as const
const HEADER = {
  fontWeight: 'bold',
  backgroundColor: '#e4f1f2',
  borderColor: '#b9c8cb',
  borderStyle: 'thin',
  ...LINES,
} as const

const written = (text: string): CellObject => ({ type: String, value: text })
const bold = (text: string): CellObject => ({ ...written(text), fontWeight: 'bold' })

/** Numbers are grouped by the spreadsheet, in its own marks. */
const numberFormat = (decimals: number): string =>
  decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`

const isLong = (cell: Cell): boolean => cell.kind === 'text' && cell.text.length > LONG_TEXT

/** A typed cell: numbers and dates are numbers and dates; text is text and never a formula; missing is empty. */
export function workbookCell(cell: Cell, hidden: string): CellObject | null {
  switch (cell.kind) {
    case 'number':
      return { type: Number, value: cell.value, format: numberFormat(cell.decimals) }
    case 'date':
      return { type: Date, value: new Date(`${cell.iso}T00:00:00Z`), format: DATE }
    case 'text':
      return isLong(cell) ? { ...written(cell.text), ...LINES } : written(cell.text)
    case 'hidden':
      return written(hidden)
    case 'none':
      return null
  }
}

/** A row; beside a text of several lines everything stands at its first one. */
function workbookRow(row: readonly Cell[], hidden: string): Row {
  const cells = row.map((cell) => workbookCell(cell, hidden))
  return row.some(isLong) ? cells.map((cell) => (cell === null ? null : { ...cell, ...TOP })) : cells
}

/** More notes than these stand below the table: rows that stay in sight must leave room for the others. */
const NOTES_ABOVE = 6

const noteRows = (notes: readonly string[]): Row[] => notes.map((note) => [written(note)])

/** Title and notes around a table, parted from it by an empty row; a table without a title begins at once. */
function aroundOf({ title, notes }: Sheet, label: string): { readonly above: Row[]; readonly below: Row[] } {
  if (title === '') return { above: [], below: [] }
  const labelRows: Row[] = label === '' ? [] : [[{ ...bold(label), textColor: '#7a4b00' }]]
  const heading: Row[] = [[{ ...bold(title), fontSize: 14 }], ...labelRows]
  return notes.length > NOTES_ABOVE
    ? { above: [...heading, []], below: [[], ...noteRows(notes)] }
    : { above: [...heading, ...noteRows(notes), []], below: [] }
}

/**
 * The workbook: tables whose header and first column stay in sight, and a sheet that says what they are. No merged cells,
 * no formulas.
 */
export function makeWorkbook(sheets: readonly Sheet[], about: WorkbookAbout): Promise<Blob> {
  const names = sheetNames([...sheets.map((sheet) => sheet.name), about.name])
  const tables = sheets.map((sheet, i) => {
    const { above, below } = aroundOf(sheet, about.demonstration)
    const header = sheet.columns.map((column): CellObject => ({ ...written(column), ...HEADER }))
    const rows = sheet.rows.map((row) => workbookRow(row, about.hidden))
    return {
      data: [...above, header, ...rows, ...below],
      sheet: names[i] ?? '',
      stickyRowsCount: above.length + 1,
      stickyColumnsCount: 1,
      orientation: 'landscape' as const,
      columns: sheet.columns.map((_, index) => ({ width: columnWidth(sheet, index) })),
    }
  })
  return writeExcelFile([
    ...tables,
    {
      data: about.lines.map(([name, text]) => [
        { ...bold(name), ...LINES },
        { ...written(text), ...LINES },
      ]),
      sheet: names.at(-1) ?? '',
      columns: [{ width: 24 }, { width: 100 }],
    },
  ]).toBlob()
}
