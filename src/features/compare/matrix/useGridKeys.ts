import { useLayoutEffect, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import { cellOf, cellsOf, columnCells, columnOf, rowOf, rowsOf } from './gridDom'
import { gridMove, type GridPlace } from './gridMove'

/** What can have the focus: the link and the button of a heading stand one above the other as two rows. */
const STOP = '[data-stop]'
const HEADING_ROWS = 2

const stopsOf = (cell: Element | undefined): readonly HTMLElement[] =>
  cell === undefined
    ? []
    : cell.matches(STOP)
      ? [cell as HTMLElement]
      : [...cell.querySelectorAll<HTMLElement>(STOP)]

/** The stop at a place; a heading without a link has its button in both rows. */
function stopAt(grid: HTMLElement, { row, column }: GridPlace): HTMLElement | undefined {
  const isHeading = row < HEADING_ROWS
  const stops = stopsOf(columnCells(grid, column)[isHeading ? 0 : row - HEADING_ROWS + 1])
  return isHeading && row === 0 ? stops[0] : stops.at(-1)
}

function placeOf(grid: HTMLElement, stop: Element): GridPlace | null {
  const cell = cellOf(stop)
  const row = cell === null ? null : rowOf(cell)
  if (cell === null || row === null) return null
  const at = rowsOf(grid).indexOf(row)
  const inHeading = stopsOf(cell).at(-1) === stop ? HEADING_ROWS - 1 : 0
  return { row: at === 0 ? inHeading : at - 1 + HEADING_ROWS, column: columnOf(cell) }
}

function makeCurrent(grid: HTMLElement, stop: HTMLElement): void {
  for (const each of grid.querySelectorAll<HTMLElement>(`${STOP}[tabindex="0"]`)) each.tabIndex = -1
  stop.tabIndex = 0
}

/**
 * Keys of a grid: one tab stop, arrows from cell to cell. Kept in the document, not in state: a step moves two attributes and
 * draws nothing again.
 */
export function useGridKeys(ref: RefObject<HTMLElement | null>): {
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (event: FocusEvent) => void
} {
  useLayoutEffect(() => {
    const grid = ref.current
    if (grid === null || grid.querySelector(`${STOP}[tabindex="0"]`) !== null) return
    const first = stopAt(grid, { row: HEADING_ROWS, column: 0 })
    if (first !== undefined) first.tabIndex = 0
  })
  return {
    onKeyDown: (event) => {
      const grid = ref.current
      if (grid === null || event.altKey || !(event.target instanceof Element)) return
      const place = placeOf(grid, event.target)
      if (place === null) return
      const rows = rowsOf(grid)
      const size = {
        rows: rows.length - 1 + HEADING_ROWS,
        columns: rows[0] === undefined ? 0 : cellsOf(rows[0]).length,
      }
      const to = gridMove(event.key, event.ctrlKey || event.metaKey, place, size)
      if (to === null) return
      event.preventDefault()
      stopAt(grid, to)?.focus()
    },
    onFocus: (event) => {
      const stop = event.target.closest<HTMLElement>(STOP)
      if (ref.current !== null && stop !== null) makeCurrent(ref.current, stop)
    },
  }
}
