import { useMemo, useRef, type RefObject, type SyntheticEvent } from 'react'
import type { RegionId } from '../../../domain/region'
import { cellOf, cellsOf, columnCells, columnOf, regionOf, rowOf } from './gridDom'

/** The cell under the pointer or the focus. */
export interface CrossedCell {
  /** Null in the row of headings. */
  readonly region: RegionId | null
  /** Place in its row, the name of the region being 0. */
  readonly column: number
}

/** Row and column of a cell are marked by an attribute in the document, so that 960 cells are not drawn again. */
function mark(grid: HTMLElement, cell: HTMLElement | null): void {
  for (const crossed of grid.querySelectorAll('[data-crossed]')) crossed.removeAttribute('data-crossed')
  const row = cell === null ? null : rowOf(cell)
  if (cell === null || row === null) return
  for (const each of cellsOf(row)) each.setAttribute('data-crossed', '')
  for (const each of columnCells(grid, columnOf(cell))) each.setAttribute('data-crossed', '')
}

/** Highlights the row and the column of the cell under the pointer or focus, and tells which it is. */
export function useCrosshair(ref: RefObject<HTMLElement | null>, onCell: (cell: CrossedCell | null) => void) {
  const last = useRef<HTMLElement | null>(null)
  return useMemo(() => {
    const cross = (cell: HTMLElement | null) => {
      if (ref.current === null || cell === last.current) return
      last.current = cell
      mark(ref.current, cell)
      onCell(cell === null ? null : { region: regionOf(cell), column: columnOf(cell) })
    }
    const enter = (event: SyntheticEvent) => cross(cellOf(event.target))
    return { onPointerOver: enter, onPointerLeave: () => cross(null), enter }
  }, [ref, onCell])
}
