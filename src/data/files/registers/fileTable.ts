import type { Language } from '../../../domain/region'
import { dayOf } from '../../registers/days'
import { nameRanks } from '../../registers/nameRanks'
import type { Names } from '../../registers/names'
import { facetOf, named, type Facet, type RegisterTable, type SortKey } from '../../registers/registerTable'
import { encode, pick, sortKeyOf, type Encoded } from './encode'

/** A column whose values have names: rows are found and sorted by them. */
export interface NamedColumn extends Encoded<string> {
  readonly names: readonly Names[]
}

/** What a register's file says, numbered; all columns are of one length, rows in the order of their ids. */
export interface RegisterColumns {
  readonly count: number
  /** Codes are numbers of regions. */
  readonly region: NamedColumn
  readonly place: NamedColumn
  /** ISO day a row began. */
  readonly began: readonly string[]
  /** What rows can be narrowed by, beside region and place: the values of each code. */
  readonly facets: Readonly<Record<string, Encoded<readonly string[]>>>
  /** What rows are sorted by, beside region and place. */
  readonly plain: Readonly<Record<string, Encoded<string | number | null>>>
  readonly named: Readonly<Record<string, NamedColumn>>
  /** Whose names are searched, beside the place. */
  readonly searched: readonly NamedColumn[]
}

const each = (values: readonly string[]) => values.map((value) => [value])

const byName = ({ names }: NamedColumn, codes: Uint32Array, language: Language): SortKey => ({
  codes,
  ranks: nameRanks(names, language),
  missing: null,
})

/** A register in memory, as questions about registers are answered from. */
export function fileTable<Row>(columns: RegisterColumns, row: (at: number) => Row): RegisterTable<Row> {
  const began = encode(columns.began)
  const dayByCode = Int32Array.from(began.values, dayOf)
  const days = Int32Array.from(began.codes, (code) => dayByCode[code] ?? 0)
  const rowsByRegion = new Map<number, Uint32Array>()
  const rowsOf = (region: number | null): Uint32Array | null => {
    if (region === null) return null
    const known = rowsByRegion.get(region)
    if (known !== undefined) return known
    const all = Uint32Array.from({ length: columns.count }, (_, at) => at)
    const own = all.filter((at) => columns.region.codes[at] === region)
    rowsByRegion.set(region, own)
    return own
  }
  return {
    countIn: (region) => rowsOf(region)?.length ?? 0,
    scope: (region) => {
      const rows = rowsOf(region)
      const codesOf = <T>(column: Encoded<T>) => pick(column, rows).codes
      const places = codesOf(columns.place)
      const facets: Record<string, () => Facet> = {
        region: () => facetOf(codesOf(columns.region), each(columns.region.values)),
        place: () => facetOf(places, each(columns.place.values)),
      }
      for (const [field, column] of Object.entries(columns.facets))
        facets[field] = () => facetOf(codesOf(column), column.values)
      const sortKeys = (language: Language): Record<string, () => SortKey> => {
        const keys: Record<string, () => SortKey> = {}
        for (const [field, column] of Object.entries(columns.plain))
          keys[field] = () => sortKeyOf(pick(column, rows))
        const byNames = { ...columns.named, region: columns.region, place: columns.place }
        for (const [field, column] of Object.entries(byNames))
          keys[field] = () => byName(column, codesOf(column), language)
        return keys
      }
      return {
        count: rows === null ? columns.count : rows.length,
        days: rows === null ? days : Int32Array.from(rows, (at) => days[at] ?? 0),
        places,
        facet: (field) => named(facets, field),
        sortKey: (field, language) => named(sortKeys(language), field),
        searched: () =>
          [...columns.searched, columns.place].map((column) => ({
            codes: codesOf(column),
            names: column.names,
          })),
      }
    },
    row: (region, at) => row(rowsOf(region)?.[at] ?? at),
  }
}
