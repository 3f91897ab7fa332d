interface Props {
  /** "Sort by …" */
  readonly name: string
  /** Which way the rows run by it; null when they are sorted by something else. */
  readonly order: 'ascending' | 'descending' | null
  readonly onSort: () => void
}

/** Sorts the rows by a column; a second press reverses them. */
export function SortButton({ name, order, onSort }: Props) {
  return (
    <button
      type="button"
      className="matrix-table__sort"
      aria-label={name}
      title={name}
      data-stop=""
      data-sorted={order === null ? undefined : ''}
      tabIndex={-1}
      onClick={onSort}
    >
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {order !== 'ascending' && <path d={order === null ? 'M2.5,7H9.5L6,11Z' : 'M1.5,3.5H10.5L6,10Z'} />}
        {order !== 'descending' && <path d={order === null ? 'M2.5,5H9.5L6,1Z' : 'M1.5,8.5H10.5L6,2Z'} />}
      </svg>
    </button>
  )
}
