/** What stands in a cell, typed: the screen and every file read the same. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly lang?: string }
  | { readonly kind: 'number'; readonly value: number; readonly decimals: number }
  | { readonly kind: 'date'; readonly iso: string }
  /** A count too small to be shown. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'none' }

export const NO_CELL: Cell = { kind: 'none' }

/** A text; an empty one is no cell. */
export const textCell = (text: string): Cell => (text === '' ? NO_CELL : { kind: 'text', text })

/** A number; missing is an empty cell, never zero. */
export const numberCell = (value: number | null, decimals: number): Cell =>
  value === null ? NO_CELL : { kind: 'number', value, decimals }

/** A table for a file: one CSV, or one sheet of a workbook. All texts are in the language of the view. */
export interface Sheet {
  /** Name on the tab of the workbook. */
  readonly name: string
  /** What the rows are: indicator, direction, period, unit. */
  readonly title: string
  /** What has to be known to read them: how many reported, marks, cautions. */
  readonly notes: readonly string[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}
