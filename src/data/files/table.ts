import { LANGUAGES, type LocalText } from '../../domain/region'
import type { Column, ValueOf } from './column'
import type { Reason } from './reason'

/** Columns of a table by their names. */
export type Columns = Readonly<Record<string, Column>>

/** A row as the app means it. */
export type RowOf<C extends Columns> = { readonly [Name in keyof C]: ValueOf<C[Name]> }

/** Values that must stand in another table. */
export interface Reference {
  readonly columns: readonly string[]
  readonly table: string
  readonly to: readonly string[]
}

/** What is wrong between the cells of one row. */
export interface RowFault {
  readonly column: string
  readonly reason: Reason
}

/** A file of the package: what it is called, what its columns mean, what ties it to the others. */
export interface AnyTable {
  readonly name: string
  readonly path: string
  readonly title: string
  /** A package may leave it out. */
  readonly isOptional: boolean
  readonly columns: Columns
  readonly primaryKey: readonly string[]
  readonly references: readonly Reference[]
  /** Takes a row of this table; null where cells cannot contradict one another. */
  readonly check: ((row: never) => RowFault | null) | null
}

/** A table whose rows are known to the compiler. */
export interface Table<C extends Columns> extends AnyTable {
  readonly columns: C
  readonly check: ((row: RowOf<C>) => RowFault | null) | null
}

interface TableOptions<C extends Columns> {
  readonly isOptional?: boolean
  readonly primaryKey: readonly (keyof C & string)[]
  readonly references?: readonly Reference[]
  readonly check?: ((row: RowOf<C>) => RowFault | null) | null
}

export const table = <const C extends Columns>(
  name: string,
  title: string,
  columns: C,
  { isOptional = false, primaryKey, references = [], check = null }: TableOptions<C>,
): Table<C> => ({ name, path: `${name}.csv`, title, isOptional, columns, primaryKey, references, check })

/** One column that names a row of another table by its id. */
export const refersTo = (column: string, table: string): Reference => ({
  columns: [column],
  table,
  to: ['id'],
})

export const OF_REGION: Reference = {
  columns: ['division', 'region'],
  table: 'regions',
  to: ['division', 'id'],
}

/** Names of the cells of a column, as the header of the file has them. */
export const headersOf = (name: string, column: Column): readonly string[] =>
  column.kind === 'plain' ? [name] : LANGUAGES.map((language) => `${name}_${language}`)

/** A text from its three cells. */
export const localFrom = (kk: string, ru: string, en: string): LocalText => ({
  ...(kk === '' ? {} : { kk }),
  ...(ru === '' ? {} : { ru }),
  ...(en === '' ? {} : { en }),
})
