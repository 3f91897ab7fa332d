import type { components } from '../src/data/contract'
import divisions from './data/divisions.json'
import { INDICATORS, type WireIndicator } from './indicators'
import { daysLate, report, REVISIONS, ruleOf, type Cell } from './reporting'
import { surveyMargin, value } from './values'

type WireSeries = components['schemas']['ObservationSeries']

const YEARS = Array.from({ length: 8 }, (_, i) => 2013 + i)
const REGIONS = divisions[0]?.regions.map((region) => region.id) ?? []
const RULE_IDS = ['assembly-events', 'all-structures', 'centre-only']

interface Column {
  readonly period: string
  readonly year: number
  readonly quarter: number
}

const columnsOf = (indicator: WireIndicator): readonly Column[] =>
  indicator.frequency === 'year'
    ? YEARS.map((year) => ({ period: `${year}`, year, quarter: 4 }))
    : YEARS.flatMap((year) =>
        [1, 2, 3, 4].map((quarter) => ({ period: `${year}-Q${quarter}`, year, quarter })),
      )

function series(indicator: WireIndicator): WireSeries {
  const columns = columnsOf(indicator)
  const { id } = indicator
  const cells: Cell[][] = REGIONS.map((region) =>
    columns.map(({ year, quarter }) =>
      report(indicator, region, year, quarter, value(id, region, year, quarter)),
    ),
  )
  const lateReports = REGIONS.flatMap((region, row) =>
    columns.flatMap(({ period, year, quarter }, column) => {
      const days = cells[row]?.[column]?.value === null ? null : daysLate(id, region, year, quarter)
      return days === null ? [] : [{ region, period, days }]
    }),
  )
  const revisions = REVISIONS.filter((revision) => revision.indicator === id).map(
    ({ region, period, share, date }) => {
      const now =
        cells[REGIONS.indexOf(region)]?.[columns.findIndex((column) => column.period === period)]?.value
      return {
        region,
        period,
        previous: now === null || now === undefined ? null : Math.round(now * share),
        date,
      }
    },
  )
  return {
    indicator: id,
    unit: indicator.unit,
    periods: columns.map((column) => column.period),
    values: cells.map((row) => row.map((cell) => cell.value)),
    statuses: cells.map((row) => row.map((cell) => cell.status).join('')),
    ...(indicator.rules.length > 0 && {
      ruleIds: RULE_IDS,
      rules: REGIONS.map((region) => String(RULE_IDS.indexOf(ruleOf(region))).repeat(columns.length)),
    }),
    ...(indicator.kind === 'index' && {
      margins: cells.map((row) => row.map((cell) => (cell.value === null ? null : surveyMargin(cell.value)))),
    }),
    revisions,
    lateReports,
  }
}

const made = new Map<string, WireSeries>()

/** The series of an indicator, made when first asked for; null when there is no such indicator. */
export function seriesOf(id: string): WireSeries | null {
  const known = made.get(id)
  if (known !== undefined) return known
  const indicator = INDICATORS.find((candidate) => candidate.id === id)
  if (indicator === undefined) return null
  const fresh = series(indicator)
  made.set(id, fresh)
  return fresh
}

export const REGION_IDS: readonly string[] = REGIONS
