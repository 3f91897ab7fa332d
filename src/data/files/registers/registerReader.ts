import type { LocalText } from '../../../domain/region'
import type { FilesPackage } from '../filesPackage'
import type { Columns, RowOf, Table } from '../table'
import type { TableData } from '../tableData'
import type { REGIONS } from '../tables/catalogueTables'
import type { PLACES } from '../tables/registerTables'
import { encode, encodeBy, namesOf, type Encoded } from './encode'
import type { NamedColumn } from './fileTable'

/** What the rows of a register refer to. */
export interface Context {
  readonly files: FilesPackage
  readonly regions: readonly RowOf<typeof REGIONS.columns>[]
  readonly places: readonly RowOf<typeof PLACES.columns>[]
}

/** Columns every register has. */
interface RegisterRow {
  readonly id: string
  readonly division: string
  readonly region: string
  readonly place: string
}

/** Reads single columns of the rows of a division, in the order of their ids. */
export interface Reader<Row> {
  readonly count: number
  readonly column: <K extends keyof Row>(name: K) => readonly Row[K][]
}

export function readerOf<C extends Columns>(data: TableData<C>, division: string): Reader<RowOf<C>> {
  // Every register has these columns.
  const { id = [], division: divisions = [] } = data.columns as Readonly<Record<string, readonly string[]>>
  const own = Array.from({ length: data.count }, (_, at) => at)
    .filter((at) => divisions[at] === division)
    .toSorted((a, b) => ((id[a] ?? '') < (id[b] ?? '') ? -1 : 1))
  return {
    count: own.length,
    // The values of a column are what the rows have under its name.
    column: (name) => own.map((at) => data.columns[name]?.[at]) as never,
  }
}

/** A column that names rows of another table. */
export const namedBy = (
  column: readonly string[],
  rows: readonly { readonly id: string; readonly text: LocalText }[],
): NamedColumn => ({
  ...encodeBy(
    column,
    rows.map(({ id }) => id),
  ),
  names: rows.map(({ text }) => namesOf(text)),
})

/** A text of its own for each row. */
export const ownNames = (ids: readonly string[], texts: readonly LocalText[]): NamedColumn => ({
  ...encode(ids),
  names: texts.map(namesOf),
})

/** Names of the rows of a table as texts. */
export const textRows = (rows: readonly { readonly id: string; readonly name: LocalText }[]) =>
  rows.map(({ id, name }) => ({ id, text: name }))

/** A facet of single values. */
export const values = <T extends string>({
  codes,
  values: list,
}: Encoded<T>): Encoded<readonly string[]> => ({
  codes,
  values: list.map((value) => [value]),
})

/** A facet of the years of days. */
export const yearOf = (days: readonly string[]) => values(encode(days.map((day) => day.slice(0, 4))))

export const yesOrNo = (column: readonly boolean[]): Encoded<readonly string[]> => ({
  codes: Uint32Array.from(column, (is) => (is ? 1 : 0)),
  values: [['no'], ['yes']],
})

/** Lists as numbers: two of the same values in the same order are one. */
export function lists(column: readonly (readonly string[])[]): Encoded<readonly string[]> {
  const { codes, values: joined } = encode(column.map((list) => list.join('|')))
  return { codes, values: joined.map((list) => (list === '' ? [] : list.split('|'))) }
}

/** The order of a choice is that of its list. */
export const inOrder = <T extends string>(column: readonly T[], list: readonly T[]): Encoded<number> => ({
  codes: encodeBy(column, list).codes,
  values: list.map((_, place) => place),
})

/** What every register is narrowed and sorted by. */
export const common = (reader: Reader<RegisterRow>, { regions, places }: Context) => ({
  count: reader.count,
  region: namedBy(reader.column('region'), textRows(regions)),
  place: namedBy(reader.column('place'), textRows(places)),
})

/** Makes the row at a place out of the columns. */
export function fieldsOf<C extends Columns>(
  reader: Reader<RowOf<C>>,
  table: Table<C>,
): (at: number) => RowOf<C> {
  const columns = Object.keys(table.columns).map((name) => [name, reader.column(name)] as const)
  return (at) => Object.fromEntries(columns.map(([name, column]) => [name, column[at]])) as RowOf<C>
}
