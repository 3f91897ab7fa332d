import { dsvFormat } from 'd3-dsv'
import type { Language } from '../../../domain/region'
import { formatsFor } from '../../../i18n/formats/formats'
import { safeText } from '../../../ui/files/safeText'
import type { Cell } from '../registerCells'

/** What a file of a register says above or beside its rows. */
export interface RegisterFileHead {
  /** Pairs of name and text: register, filters, source, date, demonstration label, address. */
  readonly about: readonly (readonly [name: string, text: string])[]
  readonly columns: readonly string[]
}

const BYTE_ORDER_MARK = '\ufeff'
const LINE = '\r\n'

/** Spreadsheets of a language part cells by what its decimal mark leaves free. */
const separatorOf = (language: Language): ';' | ',' =>
  formatsFor(language).number(1.5, 1).includes(',') ? ';' : ','

/** A cell as text of a CSV: numbers without grouping in the decimals of the language, ISO dates, the rest made harmless. */
export function csvCell(cell: Cell, language: Language, hidden: string): string {
  switch (cell.kind) {
    case 'number':
      return formatsFor(language).spoken(cell.value, cell.decimals).replace('\u2212', '-')
    case 'date':
      return cell.iso
    case 'text':
      return safeText(cell.text)
    case 'hidden':
      return hidden
    case 'none':
      return ''
  }
}

const lines = (rows: readonly (readonly string[])[], language: Language): string =>
  dsvFormat(separatorOf(language))
    .formatRows(rows.map((row) => [...row]))
    .replaceAll('\n', LINE) + LINE

/** The beginning of a CSV: byte order mark, what the rows are, the names of the columns. */
export function csvHead({ about, columns }: RegisterFileHead, language: Language): string {
  const top = about.map(([name, text]) => [safeText(name), safeText(text)])
  return BYTE_ORDER_MARK + lines([...top, [], columns.map((column) => safeText(column))], language)
}

/** Some rows of a CSV. */
export const csvRows = (rows: readonly (readonly Cell[])[], language: Language, hidden: string): string =>
  rows.length === 0
    ? ''
    : lines(
        rows.map((row) => row.map((cell) => csvCell(cell, language, hidden))),
        language,
      )
