import type { Language } from '../../domain/region'
import type { Names } from './names'

/** A column of whole numbers, one a row. */
export type Codes = Uint16Array | Uint32Array | Int32Array

/** A column whose codes stand for values: none, one, or several. */
export interface Facet {
  readonly codes: Codes
  /** By code. */
  readonly values: readonly (readonly string[])[]
}

/** A column to sort by: its numbers themselves, or the ranks of its codes. */
export interface SortKey {
  readonly codes: Codes
  /** By code; null when the numbers sort as they are. */
  readonly ranks: Codes | null
  /** Number that means "not known": such rows come last, whichever way the others are sorted. */
  readonly missing: number | null
}

/** A column of texts that words are looked for in. */
export interface SearchedColumn {
  readonly codes: Codes
  readonly names: readonly Names[]
}

/** What a query needs of a region's rows, or of the country's. Columns are of one length. */
export interface RegisterScope {
  readonly count: number
  /** Day a row began. */
  readonly days: Codes
  /** Codes of places. */
  readonly places: Codes
  readonly facet: (field: string) => Facet
  readonly sortKey: (field: string, language: Language) => SortKey
  readonly searched: () => readonly SearchedColumn[]
}

/** A register: `Row` is a row as the contract words it. */
export interface RegisterTable<Row> {
  /** Rows of a region, counted without making them. */
  readonly countIn: (region: number) => number
  /** Null is the whole country; rows stand in the order of their ids. */
  readonly scope: (region: number | null) => RegisterScope
  readonly row: (region: number | null, at: number) => Row
}

export const facetOf = (codes: Codes, values: readonly (readonly string[])[]): Facet => ({
  codes,
  values,
})

/** Picks by name among what a register offers; names are checked before. */
export function named<T>(offered: Readonly<Record<string, () => T>>, field: string): T {
  const make = offered[field]
  if (make === undefined) throw new Error(`The register has no field ${field}`)
  return make()
}
