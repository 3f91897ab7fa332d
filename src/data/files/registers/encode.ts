import type { Language, LocalText } from '../../../domain/region'
import type { Names } from '../../registers/names'
import type { Codes, SortKey } from '../../registers/registerTable'

/** A column as numbers, each standing for one of its different values. */
export interface Encoded<T> {
  readonly codes: Uint32Array
  readonly values: readonly T[]
}

/** Numbers a column; equal values get one number. */
export function encode<T>(column: readonly T[]): Encoded<T> {
  const known = new Map<T, number>()
  const values: T[] = []
  const codes = Uint32Array.from(column, (value) => {
    const code = known.get(value)
    if (code !== undefined) return code
    known.set(value, values.length)
    return values.push(value) - 1
  })
  return { codes, values }
}

/** Numbers a column by the places of its values in a list: rows of another table, or the order of a choice. */
export function encodeBy<T extends string>(column: readonly T[], list: readonly T[]): Encoded<T> {
  const places = new Map(list.map((value, place) => [value, place]))
  return { codes: Uint32Array.from(column, (value) => places.get(value) ?? 0), values: list }
}

type Sortable = string | number | null

/** Rank of each value among the others; values that are not known have none. */
export function ranksOf(values: readonly Sortable[]): Uint32Array {
  const known = values.filter((value) => value !== null).toSorted((a, b) => (a < b ? -1 : 1))
  const places = new Map<Sortable, number>(known.map((value, place) => [value, place]))
  return Uint32Array.from(values, (value) => places.get(value) ?? 0)
}

/** Sorts by the values of a column; rows where it is not known come last. */
export function sortKeyOf({ codes, values }: { codes: Codes; values: readonly Sortable[] }): SortKey {
  const missing = values.indexOf(null)
  return { codes, ranks: ranksOf(values), missing: missing === -1 ? null : missing }
}

/** A text in all three languages: one that is left out is sorted and found by another. */
export function namesOf(text: LocalText): Names {
  const other = text.kk ?? text.ru ?? text.en ?? ''
  const of = (language: Language) => text[language] ?? other
  return { kk: of('kk'), ru: of('ru'), en: of('en') }
}

/** The same columns, narrowed to some rows. */
export const pick = <T>({ codes, values }: Encoded<T>, rows: Uint32Array | null): Encoded<T> => ({
  codes: rows === null ? codes : rows.map((row) => codes[row] ?? 0),
  values,
})
