import type { Catalogue } from '../../../domain/catalogue'
import type { RegionRow } from '../../../view/regionModel'

/** Rows that a sheet in two languages has room for. */
const SOME = 26

/** Rows of the printed table in the order of the programme; `some` keeps the headlines and the first others of each direction. */
export function passportRows(
  rows: readonly RegionRow[],
  { programme }: Catalogue,
  how: 'all' | 'some',
): readonly RegionRow[] {
  const ordered = programme.directions.flatMap(({ id }) =>
    rows.filter(({ indicator }) => indicator.direction === id),
  )
  if (how === 'all' || ordered.length <= SOME) return ordered
  const isHeadline = ({ indicator }: RegionRow) => indicator.headline !== undefined
  const headlines = ordered.filter(isHeadline)
  const others = programme.directions.map(({ id }) =>
    ordered.filter((row) => row.indicator.direction === id && !isHeadline(row)),
  )
  const kept = new Set(headlines)
  for (let turn = 0; kept.size < SOME && turn < ordered.length; turn++) {
    for (const own of others) {
      const next = own[turn]
      if (next !== undefined && kept.size < SOME) kept.add(next)
    }
  }
  return ordered.filter((row) => kept.has(row))
}
