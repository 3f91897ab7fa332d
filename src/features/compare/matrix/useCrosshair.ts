import { useMemo, useRef, type RefObject, type SyntheticEvent } from 'react'
import type { RegionId } from '../../../domain/region'

/** The cell under the pointer or the focus. */
export interface CrossedCell {
  /** Null in the row of headings. */
  readonly region: RegionId | null
  /** Place in its row, the name of the region being 0. */
  readonly column: number
}

const cellOf = (target: EventTarget): HTMLTableCellElement | null =>
  target instanceof Element ? target.closest<HTMLTableCellElement>('td, th') : null

/** Row and column of a cell are marked by an attribute in the document, so that 960 cells are not drawn again. */
function mark(table: HTMLTableElement, cell: HTMLTableCellElement | null): void {
  for (const crossed of table.querySelectorAll('[data-crossed]')) crossed.removeAttribute('data-crossed')
  if (cell === null) return
  const row = cell.closest('tr')
  for (const each of row?.cells ?? []) each.setAttribute('data-crossed', '')
  for (const each of table.rows) each.cells[cell.cellIndex]?.setAttribute('data-crossed', '')
}

/** Highlights the row and the column of the cell under the pointer or focus, and tells which it is. */
export function useCrosshair(
  ref: RefObject<HTMLTableElement | null>,
  onCell: (cell: CrossedCell | null) => void,
) {
  const last = useRef<HTMLTableCellElement | null>(null)
  return useMemo(() => {
    const cross = (cell: HTMLTableCellElement | null) => {
      if (ref.current === null || cell === last.current) return
      last.current = cell
      mark(ref.current, cell)
      onCell(
        cell === null ? null : { region: cell.closest('tr')?.dataset.region ?? null, column: cell.cellIndex },
      )
    }
    const enter = (event: SyntheticEvent) => cross(cellOf(event.target))
    return { onPointerOver: enter, onPointerLeave: () => cross(null), enter }
  }, [ref, onCell])
}
