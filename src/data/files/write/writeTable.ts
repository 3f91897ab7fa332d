import { LANGUAGES } from '../../../domain/region'
import { dsvFormat } from 'd3-dsv'
import { headersOf, type Columns, type RowOf, type Table } from '../table'

/** How the files of a package are written. */
export interface Style {
  readonly delimiter: ',' | ';'
  readonly decimal: '.' | ','
  readonly lineEnd: '\n' | '\r\n'
  readonly hasMark: boolean
}

/** As other programmes expect CSV. */
export const PLAIN: Style = { delimiter: ',', decimal: '.', lineEnd: '\n', hasMark: false }
/** As a spreadsheet set to Kazakh or Russian opens it with a double click. */
export const SPREADSHEET: Style = { delimiter: ';', decimal: ',', lineEnd: '\r\n', hasMark: true }

const MARK = '\uFEFF'

/** A table as CSV: a header, then a line a row. */
export function writeTable<C extends Columns>(
  table: Table<C>,
  rows: readonly RowOf<C>[],
  style: Style,
): string {
  const columns = Object.entries(table.columns)
  const header = columns.flatMap(([name, column]) => headersOf(name, column))
  const lines = rows.map((row) =>
    columns.flatMap(([name, column]) => {
      const value = row[name]
      if (column.kind === 'local') {
        // A column of this kind holds a text in three languages.
        const text = value as RowOf<C>[string] & Partial<Record<'kk' | 'ru' | 'en', string>>
        return LANGUAGES.map((language) => text[language] ?? '')
      }
      const cell = column.write(value)
      return [column.type === 'number' && style.decimal === ',' ? cell.replace('.', ',') : cell]
    }),
  )
  const text = dsvFormat(style.delimiter)
    .formatRows([header, ...lines])
    .replaceAll('\n', style.lineEnd)
  return `${style.hasMark ? MARK : ''}${text}${style.lineEnd}`
}
