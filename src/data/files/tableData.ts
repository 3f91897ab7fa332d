import type { ValueOf } from './column'
import type { Columns, RowOf, Table } from './table'

/** The rows of a file, column by column: a register of a hundred thousand rows is as many numbers and texts, not objects. */
export interface AnyTableData {
  readonly count: number
  readonly columns: Readonly<Record<string, readonly unknown[]>>
  /** Line of each row in its file. */
  readonly lines: readonly number[]
}

export interface TableData<C extends Columns> extends AnyTableData {
  readonly columns: { readonly [Name in keyof C]: readonly ValueOf<C[Name]>[] }
}

/** Rows of a table whose columns are known to the compiler; the reader has read them by that table. */
export const asDataOf = <C extends Columns>(_: Table<C>, data: AnyTableData): TableData<C> =>
  data as TableData<C>

/** Rows as objects. */
export function rowsOf<C extends Columns>({ count, columns }: TableData<C>): readonly RowOf<C>[] {
  const names = Object.keys(columns)
  // Object.fromEntries forgets the names of the columns.
  return Array.from(
    { length: count },
    (_, row) => Object.fromEntries(names.map((name) => [name, columns[name]?.[row]])) as RowOf<C>,
  )
}

/** A table without rows: a file that the package leaves out. */
export const noRows = <C extends Columns>({ columns }: Table<C>): TableData<C> =>
  asDataOf({ columns } as Table<C>, {
    count: 0,
    lines: [],
    columns: Object.fromEntries(Object.keys(columns).map((name) => [name, []])),
  })
