/** A cell as it came: a number only where the file itself says so, a day as `2019-12-31`, an empty cell as ''. */
export type RawCell = string | number

export interface RawRow {
  /** Line of the file or row of the sheet, from 1. */
  readonly line: number
  readonly cells: readonly RawCell[]
}

/** A table of somebody's own making, before anything in it is understood. */
export interface RawTable {
  /** Name of the sheet; empty for a file that is one table. */
  readonly sheet: string
  readonly rows: readonly RawRow[]
  /** Lines that could not be read at all. */
  readonly broken: readonly BrokenLine[]
}

/** A line of a CSV file whose quotes do not pair. */
export interface BrokenLine {
  readonly line: number
  readonly column: number
  readonly code: 'open-quote' | 'text-after-quote' | 'quote-inside'
}

/** How a file was written, where there was something to find out. */
export interface Writing {
  readonly encoding: 'utf-8' | 'utf-16' | 'windows-1251'
  readonly delimiter: string
}

/** Why a file cannot be opened; the words stand in the messages of the page. */
export type FileRefusal =
  | 'empty'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'not-a-table'
  | 'web-page'
  | 'old-workbook'
  | 'damaged-workbook'
  | 'no-rows'

/** A file opened: its tables, or why there are none. */
export type OpenedFile =
  | { readonly tables: readonly RawTable[]; readonly writing: Writing | null }
  | { readonly refusal: FileRefusal }

export const LIMITS = {
  /** Bytes of a file. */
  bytes: 20 * 1024 * 1024,
  /** Bytes of a workbook once it is unpacked. */
  unpacked: 100 * 1024 * 1024,
  rows: 200_000,
  columns: 400,
} as const

export const textOfCell = (cell: RawCell | undefined): string =>
  cell === undefined ? '' : String(cell).trim()

/** Rows without any text are passed over; what is left is a table, or the reason why not. */
export function checkedRows(
  rows: readonly RawRow[],
): { readonly rows: readonly RawRow[] } | { readonly refusal: FileRefusal } {
  const filled = rows.filter(({ cells }) => cells.some((cell) => textOfCell(cell) !== ''))
  if (filled.length === 0) return { refusal: 'no-rows' }
  if (filled.length > LIMITS.rows) return { refusal: 'too-many-rows' }
  if (filled.some(({ cells }) => cells.length > LIMITS.columns)) return { refusal: 'too-many-columns' }
  return { rows: filled }
}
