import { dsvFormat } from 'd3-dsv'
import type { Language } from '../../domain/region'
import { formatsFor } from '../../i18n/formats/formats'
import { safeText } from './safeText'
import type { Cell } from './sheet'

export const BYTE_ORDER_MARK = '\ufeff'

/** Whether numbers of the language have a comma before their decimals. */
export const hasDecimalComma = (language: Language): boolean =>
  formatsFor(language).number(1.5, 1).includes(',')

/** Spreadsheets of a language part cells by what its decimal mark leaves free. */
export const separatorOf = (language: Language): ';' | ',' => (hasDecimalComma(language) ? ';' : ',')

/** Rows as lines of a CSV (RFC 4180), each with its end. */
export const csvLines = (rows: readonly (readonly string[])[], separator: ';' | ','): string =>
  rows.length === 0
    ? ''
    : `${dsvFormat(separator)
        .formatRows(rows.map((row) => [...row]))
        .replaceAll('\n', '\r\n')}\r\n`

/** A cell as a spreadsheet of the language reads it: numbers ungrouped in its decimals, ISO dates, the rest made harmless. */
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
