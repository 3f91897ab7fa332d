import { QUARTERS, YEARS } from './days'
import { facetOf, type Facet } from '../../src/data/registers/registerTable'

const FIRST_DAY = QUARTERS[0]?.from ?? 0

/** Number of the quarter of each day since the first one. */
const QUARTER_BY_DAY = Uint8Array.from(
  QUARTERS.flatMap(({ from, to }, quarter) => Array<number>(to - from + 1).fill(quarter)),
)

export const quarterOfDay = (day: number): number => QUARTER_BY_DAY[day - FIRST_DAY] ?? 0

const YEAR_VALUES = YEARS.map((year) => [`${year}`])
const QUARTERS_A_YEAR = 4

const made = new WeakMap<Uint16Array, Facet>()

/** Year of the day a row began, for registers that begin with the programme. */
export function yearFacet(days: Uint16Array): Facet {
  const known = made.get(days)
  if (known !== undefined) return known
  const fresh = facetOf(
    days.map((day) => Math.floor(quarterOfDay(day) / QUARTERS_A_YEAR)),
    YEAR_VALUES,
  )
  made.set(days, fresh)
  return fresh
}
