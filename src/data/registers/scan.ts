import type { Facet, RegisterScope } from './registerTable'
import { wordMasks } from './searchNames'

/** What a row must have, facets aside. */
export interface Wanted {
  readonly words: readonly string[]
  /** First and last day, both included. */
  readonly from: number
  readonly to: number
  /** Values allowed by facet. */
  readonly filters: ReadonlyMap<string, ReadonlySet<string>>
  /** Facets whose values are counted. */
  readonly counted: readonly string[]
}

export interface Scanned {
  /** Numbers of the rows that match, ascending. */
  readonly rows: Uint32Array
  /** Per counted facet: value → rows that match when the facet's own filter is left aside. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>
}

/** Rows that have all the words, each in any of the searched columns. */
function searchTest(scope: RegisterScope, words: readonly string[]): (row: number) => boolean {
  if (words.length === 0) return () => true
  const all = 2 ** words.length - 1
  const columns = scope.searched().map(({ codes, names }) => ({ codes, masks: wordMasks(names, words) }))
  return (row) => {
    let found = 0
    for (const { codes, masks } of columns) found |= masks[codes[row] ?? 0] ?? 0
    return found === all
  }
}

const allowedCodes = ({ values }: Facet, wanted: ReadonlySet<string> | undefined): Uint8Array =>
  Uint8Array.from(values, (each) => (wanted === undefined || each.some((value) => wanted.has(value)) ? 1 : 0))

/** One pass over a scope: a row that fails one facet only still counts for that facet. */
export function scan(scope: RegisterScope, wanted: Wanted): Scanned {
  const fields = [...new Set([...wanted.filters.keys(), ...wanted.counted])]
  const facets = fields.map((field) => scope.facet(field))
  const filtered = fields.flatMap((field, f) => (wanted.filters.has(field) ? [f] : []))
  const allowed = facets.map((facet, f) => allowedCodes(facet, wanted.filters.get(fields[f] ?? '')))
  const codes = facets.map((facet) => facet.codes)
  const tallies = facets.map((facet) => new Uint32Array(facet.values.length))
  const counted = fields.flatMap((field, f) => (wanted.counted.includes(field) ? [f] : []))
  const hasWords = searchTest(scope, wanted.words)
  const { days } = scope
  const rows = new Uint32Array(scope.count)
  let matching = 0

  const count = (f: number, row: number) => {
    const tally = tallies[f]
    const code = codes[f]?.[row] ?? 0
    if (tally !== undefined) tally[code] = (tally[code] ?? 0) + 1
  }
  for (let row = 0; row < scope.count; row++) {
    const day = days[row] ?? 0
    if (day < wanted.from || day > wanted.to) continue
    let failed = -1
    let fails = 0
    for (let i = 0; i < filtered.length && fails < 2; i++) {
      const f = filtered[i] ?? 0
      if (allowed[f]?.[codes[f]?.[row] ?? 0] === 1) continue
      failed = f
      fails++
    }
    if (fails > 1 || !hasWords(row)) continue
    if (fails === 1) {
      count(failed, row)
      continue
    }
    rows[matching++] = row
    for (let i = 0; i < counted.length; i++) count(counted[i] ?? 0, row)
  }

  const counts = new Map(
    counted.map((f) => {
      const byValue = new Map<string, number>()
      facets[f]?.values.forEach((values, code) => {
        const times = tallies[f]?.[code] ?? 0
        if (times > 0) for (const value of values) byValue.set(value, (byValue.get(value) ?? 0) + times)
      })
      return [fields[f] ?? '', byValue] as const
    }),
  )
  return { rows: rows.subarray(0, matching), counts }
}
