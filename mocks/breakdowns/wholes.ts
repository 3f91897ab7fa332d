import { INDICATORS } from '../indicators'
import { REGION_IDS, seriesOf } from '../observations'
import type { Cell } from '../reporting'

export const YEARS: readonly number[] = Array.from({ length: 8 }, (_, i) => 2013 + i)

/** By region and year. */
type Wholes = readonly (readonly Cell[])[]

/** From the least to the most to be careful with. */
const CARE = 'APEB'

/** Why a sum has no value: any gap in it is one, and the reason that says most is given. */
const gapIn = (letters: readonly string[]): string | null =>
  ['O', 'Q', 'M'].find((gap) => letters.includes(gap)) ?? null

function yearOf(cells: readonly Cell[], decimals: number): Cell {
  const letters = cells.map(({ status }) => status)
  const gap = gapIn(letters)
  if (gap !== null) return { value: null, status: gap }
  const scale = 10 ** decimals
  const sum = cells.reduce((all, { value }) => all + Math.round((value ?? 0) * scale), 0)
  const worst = Math.max(...letters.map((letter) => CARE.indexOf(letter)))
  return { value: sum / scale, status: CARE.charAt(worst) }
}

function makeWholes(id: string): Wholes {
  const indicator = INDICATORS.find((each) => each.id === id)
  const series = seriesOf(id)
  if (indicator === undefined || series === null) throw new Error(`There is no indicator ${id}`)
  return REGION_IDS.map((_, row) =>
    YEARS.map((year) => {
      const columns = series.periods.flatMap((period, at) => (period.startsWith(`${year}`) ? [at] : []))
      const counted = indicator.kind === 'stock' ? columns.slice(-1) : columns
      const cells = counted.map((at) => ({
        value: series.values[row]?.[at] ?? null,
        status: series.statuses[row]?.charAt(at) ?? 'O',
      }))
      return yearOf(cells, indicator.decimals)
    }),
  )
}

const made = new Map<string, Wholes>()

/**
 * Figures of the years by region, as the observations give them: the sum of a flow, the last quarter of a stock. Made when
 * first asked for.
 */
export function wholesOf(id: string): Wholes {
  const known = made.get(id)
  if (known !== undefined) return known
  const fresh = makeWholes(id)
  made.set(id, fresh)
  return fresh
}
