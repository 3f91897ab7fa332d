import type { Language } from '../../../domain/region'
import { BYTE_ORDER_MARK, csvCell, csvLines, separatorOf } from '../../../ui/files/csvText'
import type { AboutLine } from '../../../ui/files/fileAbout'
import { safeText } from '../../../ui/files/safeText'
import type { Cell } from '../../../ui/files/sheet'

/** What a file of a register says above or beside its rows. */
export interface RegisterFileHead {
  /** Register, filters, source, date, demonstration label, address. */
  readonly about: readonly AboutLine[]
  readonly columns: readonly string[]
}

/** The beginning of a CSV: byte order mark, what the rows are, the names of the columns. */
export function csvHead({ about, columns }: RegisterFileHead, language: Language): string {
  const top = about.map(([name, text]) => [safeText(name), safeText(text)])
  const head = [...top, [], columns.map((column) => safeText(column))]
  return BYTE_ORDER_MARK + csvLines(head, separatorOf(language))
}

/** Some rows of a CSV. */
export const csvRows = (rows: readonly (readonly Cell[])[], language: Language, hidden: string): string =>
  csvLines(
    rows.map((row) => row.map((cell) => csvCell(cell, language, hidden))),
    separatorOf(language),
  )
