/**
 * The grid in the document. Its cells stand in blocks of columns, so that their place is not their place among siblings: it
 * is the column that they tell assistive technology.
 */

const CELL = '[aria-colindex]'

/** The cell that a node is in, or is. */
export const cellOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(CELL) : null

/** Place of a cell in its row; the name of the region is 0. */
export const columnOf = (cell: Element): number => Number(cell.getAttribute('aria-colindex')) - 1

export const rowOf = (cell: Element): HTMLElement | null => cell.closest<HTMLElement>('[role=row]')

/** Region of the row of a cell; null in the headings. */
export const regionOf = (cell: Element): string | null => rowOf(cell)?.dataset['region'] ?? null

/** All rows, that of the headings being the first. */
export const rowsOf = (grid: Element): readonly HTMLElement[] => [
  ...grid.querySelectorAll<HTMLElement>('[role=row]'),
]

export const cellsOf = (row: Element): readonly HTMLElement[] => [...row.querySelectorAll<HTMLElement>(CELL)]

/** The cells of a column, its heading being the first. */
export const columnCells = (grid: Element, column: number): readonly HTMLElement[] => [
  ...grid.querySelectorAll<HTMLElement>(`[aria-colindex="${column + 1}"]`),
]
