import { BYTE_ORDER_MARK, csvCell, csvLines, separatorOf } from './csvText'

import type { FileAbout } from './fileAbout'
import { FILE_VERSION } from './fileMark'
import { safeText } from './safeText'
import type { Cell, Sheet } from './sheet'

const safe = (texts: readonly string[]): readonly string[] => texts.map((text) => safeText(text))

/**
 * A table for Excel: UTF-8 with a byte order mark, separator and decimal mark of the language; above the rows stands what
 * they are, where they come from and the address of the view.
 */
export function csvForExcel(sheet: Sheet, about: FileAbout): string {
  const { language, lines, hidden } = about
  const head = [
    [sheet.title],
    ...sheet.notes.map((note) => [note]),
    ...lines,
    ['birlik', `${FILE_VERSION}`],
    [],
  ]
  const rows = sheet.rows.map((row) => row.map((cell) => csvCell(cell, language, hidden)))
  const all = [...head.map(safe), safe(sheet.columns), ...rows]
  return BYTE_ORDER_MARK + csvLines(all, separatorOf(language))
}

/** Digits that a number has to itself: beyond them stands the noise of its computing, 94.69999999999999. */
const DIGITS = 12

/** Numbers unrounded, with a decimal point; what is missing or hidden is empty. */
function machineCell(cell: Cell): string {
  switch (cell.kind) {
    case 'number':
      return String(Number(cell.value.toPrecision(DIGITS)))
    case 'date':
      return cell.iso
    case 'text':
      return safeText(cell.text)
    case 'hidden':
    case 'none':
      return ''
  }
}

/** Columns that tell a machine where a row comes from, the same in each. */
const ORIGIN = ['dataset', 'dataset_version', 'is_demonstration', 'birlik_version', 'view'] as const

/** A table for machines: RFC 4180, one header, decimal point; the origin of the figures beside every row. */
export function csvForMachines({ columns, rows }: Sheet, { dataset, mark }: FileAbout): string {
  const origin = [
    dataset.id,
    safeText(mark.datasetVersion),
    String(dataset.isDemonstration),
    String(FILE_VERSION),
    mark.address,
  ]
  const own = (row: readonly Cell[]) => columns.map((_, i) => machineCell(row[i] ?? { kind: 'none' }))
  return csvLines([[...safe(columns), ...ORIGIN], ...rows.map((row) => [...own(row), ...origin])], ',')
}
