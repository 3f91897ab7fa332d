import { useLayoutEffect, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
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
function stopAt(table: HTMLTableElement, { row, column }: GridPlace): HTMLElement | undefined {
  const isHeading = row < HEADING_ROWS
  const tableRow = isHeading ? table.tHead?.rows[0] : table.tBodies[0]?.rows[row - HEADING_ROWS]
  const stops = stopsOf(tableRow?.cells[column])
  return isHeading && row === 0 ? stops[0] : stops.at(-1)
}

function placeOf(stop: Element): GridPlace | null {
  const cell = stop.closest<HTMLTableCellElement>('td, th')
  const row = cell?.closest('tr')
  if (cell === null || row === null || row === undefined) return null
  const isHeading = row.parentElement?.tagName === 'THEAD'
  const inHeading = stopsOf(cell).at(-1) === stop ? HEADING_ROWS - 1 : 0
  return { row: isHeading ? inHeading : row.sectionRowIndex + HEADING_ROWS, column: cell.cellIndex }
}

function makeCurrent(table: HTMLTableElement, stop: HTMLElement): void {
  for (const each of table.querySelectorAll<HTMLElement>(`${STOP}[tabindex="0"]`)) each.tabIndex = -1
  stop.tabIndex = 0
}

/**
 * Keys of a grid: one tab stop, arrows from cell to cell. Kept in the document, not in state: a step moves two attributes and
 * draws nothing again.
 */
export function useGridKeys(ref: RefObject<HTMLTableElement | null>): {
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly onFocus: (event: FocusEvent) => void
} {
  useLayoutEffect(() => {
    const table = ref.current
    if (table === null || table.querySelector(`${STOP}[tabindex="0"]`) !== null) return
    const first = stopAt(table, { row: HEADING_ROWS, column: 0 })
    if (first !== undefined) first.tabIndex = 0
  })
  return {
    onKeyDown: (event) => {
      const table = ref.current
      const place = event.target instanceof Element ? placeOf(event.target) : null
      if (table === null || place === null || event.altKey) return
      const size = {
        rows: (table.tBodies[0]?.rows.length ?? 0) + HEADING_ROWS,
        columns: table.tHead?.rows[0]?.cells.length ?? 0,
      }
      const to = gridMove(event.key, event.ctrlKey || event.metaKey, place, size)
      if (to === null) return
      event.preventDefault()
      stopAt(table, to)?.focus()
    },
    onFocus: (event) => {
      const stop = event.target.closest<HTMLElement>(STOP)
      if (ref.current !== null && stop !== null) makeCurrent(ref.current, stop)
    },
  }
}
