import type { Breakdown, Part } from '../../domain/breakdown'
import type { Catalogue } from '../../domain/catalogue'
import type { Division } from '../../domain/division'
import type { Indicator } from '../../domain/indicator'
import type { ObservationStatus } from '../../domain/observation'
import { NOT_IN_DATA } from '../../domain/observationGrid'
import type { Year } from '../../domain/period'
import { absenceOf } from '../../domain/status'
import type { WireBreakdown } from './breakdowns'

/** What a breakdown is read with. */
export interface BreakdownContext {
  /** Region ids of the payload, table by table. */
  readonly regions: readonly string[]
  readonly division: Division
  readonly indicator: Indicator
  readonly dataset: Catalogue['dataset']
}

export type Refuse = (path: string, reason: string) => never

const LETTERS: readonly ObservationStatus[] = ['A', 'P', 'E', 'B', 'O', 'M', 'Q']

/** One table a region, one row a category, one cell a period, or something has shifted. */
function checkShape(breakdown: WireBreakdown, regions: number, no: Refuse): void {
  const { categories, periods } = breakdown
  for (const part of ['values', 'statuses'] as const) {
    const tables = breakdown[part]
    if (tables.length !== regions) no(part, `${tables.length} tables for ${regions} regions`)
    tables.forEach((rows, region) => {
      if (rows.length !== categories.length)
        no(`${part}[${region}]`, `${rows.length} rows for ${categories.length} categories`)
      rows.forEach((cells, row) => {
        if (cells.length !== periods.length)
          no(`${part}[${region}][${row}]`, `${cells.length} cells for ${periods.length} periods`)
      })
    })
  }
}

function checkPeriods(periods: readonly Year[], dataset: Catalogue['dataset'], no: Refuse): void {
  periods.forEach((period, index) => {
    const before = periods[index - 1]
    if (period < dataset.firstPeriod.slice(0, 4) || period > dataset.lastPeriod.slice(0, 4))
      no(`periods[${index}]`, `${period} is outside ${dataset.firstPeriod} to ${dataset.lastPeriod}`)
    if (before !== undefined && before >= period)
      no(`periods[${index}]`, `${period} does not follow ${before}`)
  })
}

/** A value is there exactly when its status says so, and lies in the range of the indicator. */
function readPart(value: number | null, letter: string, { range, unit }: Indicator, no: Refuse): Part {
  const status = LETTERS.find((each) => each === letter)
  if (status === undefined) return no('', `"${letter}" is not a status`)
  const absence = absenceOf(status)
  if ((absence === null) !== (value !== null)) no('', `status ${status} with value ${value}`)
  if (value !== null && range.max !== null && value > range.max)
    no('', `${value} ${unit} is above ${range.max}`)
  return { value, status, absence }
}

/**
 * One breakdown over all regions of the division, checked cell by cell.
 * @throws DataError when shape, years, range or status and value disagree.
 */
export function readBreakdown(breakdown: WireBreakdown, context: BreakdownContext, no: Refuse): Breakdown {
  const { regions, division, indicator, dataset } = context
  const { id, name, categories, periods, values, statuses } = breakdown
  checkPeriods(periods, dataset, no)
  checkShape(breakdown, regions.length, no)
  const tables = values.map((rows, region) =>
    rows.map((cells, row) =>
      cells.map((value, column) =>
        readPart(value, statuses[region]?.[row]?.charAt(column) ?? '', indicator, (_, reason) =>
          no(`values[${region}][${row}][${column}]`, reason),
        ),
      ),
    ),
  )
  const unsent = categories.map(() => periods.map(() => NOT_IN_DATA))
  const all = division.regions.map((region) => region.id)
  return {
    id,
    name,
    indicator: indicator.id,
    division: division.id,
    categories,
    regions: all,
    periods,
    parts: all.map((region) => tables[regions.indexOf(region)] ?? unsent),
  }
}
