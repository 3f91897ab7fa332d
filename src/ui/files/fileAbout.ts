import type { Language } from '../../domain/region'
import type { FileMark } from './fileMark'

/** A name and a text, e.g. "Source" and who it is. */
export type AboutLine = readonly [name: string, text: string]

/** What every file says of its figures, in the language of the view. */
export interface FileAbout {
  readonly language: Language
  readonly mark: FileMark
  readonly dataset: { readonly id: string; readonly isDemonstration: boolean }
  /** The label of demonstration data; empty when the source says that they are real. */
  readonly demonstration: string
  /** Source and date in one line, for the foot of a picture. */
  readonly origin: string
  /** What stands over a table and on the last sheet of a workbook; the address comes last. */
  readonly lines: readonly AboutLine[]
  /** How tables are to be read, for the last sheet of a workbook. */
  readonly rules: readonly AboutLine[]
  /** Name of that sheet. */
  readonly name: string
  /** What a cell says whose count is too small to be shown. */
  readonly hidden: string
}
