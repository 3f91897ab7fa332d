/** A place in the grid: row and column from 0. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** Rows that PageUp and PageDown pass over. */
const PAGE = 5

const within = (value: number, size: number): number => Math.max(0, Math.min(size - 1, value))

/** Where a key leads in a grid of so many rows and columns (ARIA grid pattern); null for other keys. Never off the edge. */
export function gridMove(
  key: string,
  isControl: boolean,
  { row, column }: GridPlace,
  size: { readonly rows: number; readonly columns: number },
): GridPlace | null {
  const to = (toRow: number, toColumn: number): GridPlace => ({
    row: within(toRow, size.rows),
    column: within(toColumn, size.columns),
  })
  switch (key) {
    case 'ArrowUp':
      return to(row - 1, column)
    case 'ArrowDown':
      return to(row + 1, column)
    case 'ArrowLeft':
      return to(row, column - 1)
    case 'ArrowRight':
      return to(row, column + 1)
    case 'PageUp':
      return to(row - PAGE, column)
    case 'PageDown':
      return to(row + PAGE, column)
    case 'Home':
      return to(isControl ? 0 : row, 0)
    case 'End':
      return to(isControl ? size.rows - 1 : row, size.columns - 1)
    default:
      return null
  }
}
