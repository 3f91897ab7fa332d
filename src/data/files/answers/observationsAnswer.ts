import { groupBy } from '../../../domain/groupBy'
import type { components } from '../../contract'
import { PackageError, type FilesPackage } from '../filesPackage'
import type { RowOf } from '../table'
import { rowsOf, type TableData } from '../tableData'
import { INDICATORS, REGIONS, RULES } from '../tables/catalogueTables'
import { LATE_REPORTS, OBSERVATIONS, REVISIONS } from '../tables/figureTables'
import { datasetRow } from './catalogueAnswer'
import { CONTRACT } from './contractVersion'

type Schemas = components['schemas']
type Series = Schemas['ObservationSeries']
type DivisionId = Schemas['DivisionId']
type Figures = TableData<typeof OBSERVATIONS.columns>
type Indicator = RowOf<typeof INDICATORS.columns>

const keyOf = (division: string, indicator: string) => `${division} ${indicator}`

/** What is looked up for each series, grouped once for a package. */
interface Index {
  readonly figures: Figures
  readonly rows: ReadonlyMap<string, readonly number[]>
  readonly divisions: ReadonlySet<DivisionId>
  readonly regions: ReadonlyMap<string, readonly string[]>
  readonly indicators: ReadonlyMap<string, Indicator>
  readonly rules: ReadonlyMap<string, readonly string[]>
  readonly revisions: ReadonlyMap<string, Series['revisions'] & {}>
  readonly lateReports: ReadonlyMap<string, Series['lateReports'] & {}>
  readonly period: { readonly firstPeriod: string; readonly lastPeriod: string }
}

async function makeIndex(files: FilesPackage): Promise<Index> {
  const figures = await files.table(OBSERVATIONS)
  const { division, indicator } = figures.columns
  const regions = groupBy(rowsOf(await files.table(REGIONS)), (row) => row.division)
  const rules = groupBy(rowsOf(await files.table(RULES)), (row) => row.indicator)
  const revisions = groupBy(rowsOf(await files.table(REVISIONS)), (row) => keyOf(row.division, row.indicator))
  const late = groupBy(rowsOf(await files.table(LATE_REPORTS)), (row) => keyOf(row.division, row.indicator))
  const part = <T, U>(groups: ReadonlyMap<string, readonly T[]>, of: (row: T) => U) =>
    new Map([...groups].map(([key, rows]) => [key, rows.map(of)]))
  return {
    figures,
    rows: groupBy(Array(figures.count).keys(), (row) => keyOf(division[row] ?? '', indicator[row] ?? '')),
    divisions: new Set(division),
    regions: part(regions, ({ id }) => id),
    indicators: new Map(rowsOf(await files.table(INDICATORS)).map((row) => [row.id, row])),
    rules: part(rules, ({ id }) => id),
    revisions: part(revisions, ({ region, period, previous, date }) => ({ region, period, previous, date })),
    lateReports: part(late, ({ region, period, days }) => ({ region, period, days })),
    period: await datasetRow(files),
  }
}

const indexes = new WeakMap<FilesPackage, Promise<Index>>()

function indexOf(files: FilesPackage): Promise<Index> {
  const known = indexes.get(files)
  if (known !== undefined) return known
  const making = makeIndex(files)
  indexes.set(files, making)
  making.catch(() => indexes.delete(files))
  return making
}

/** Divisions that there are figures of. */
export const divisionsWithFigures = async (files: FilesPackage): Promise<ReadonlySet<DivisionId>> =>
  (await indexOf(files)).divisions

const QUARTERS = [1, 2, 3, 4]

/** All periods of the dataset, for an indicator that has no row at all: nothing of it was reported. */
function periodsOfDataset(
  { frequency }: Indicator,
  { firstPeriod, lastPeriod }: Index['period'],
): readonly string[] {
  const [first, last] = [firstPeriod, lastPeriod].map((period) => Number(period.slice(0, 4)))
  const years = Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, at) => `${(first ?? 0) + at}`)
  if (frequency === 'year') return years
  return years
    .flatMap((year) => QUARTERS.map((quarter) => `${year}-Q${quarter}`))
    .filter((period) => period >= firstPeriod && period.slice(0, lastPeriod.length) <= lastPeriod)
}

/** Digits of the rules of a series; a cell without a value was counted by none. */
function ruleDigits(
  rows: readonly number[],
  cell: (row: number) => number,
  size: number,
  { figures, rules }: Index,
  indicator: string,
): { ruleIds: string[]; digits: string } | null {
  const ruleIds = [...(rules.get(indicator) ?? [])]
  if (ruleIds.length === 0) return null
  const digits = Array.from({ length: size }, () => '0')
  for (const row of rows) {
    const rule = figures.columns.rule[row] ?? null
    const at = ruleIds.indexOf(rule ?? '')
    if (at !== -1) digits[cell(row)] = String(at)
    else if (rule !== null || (figures.columns.value[row] ?? null) !== null) {
      const reason =
        rule === null
          ? ({ code: 'required' } as const)
          : ({ code: 'unknown-reference', value: rule, table: `rules (${indicator})` } as const)
      const line = figures.lines[row] ?? null
      throw new PackageError([{ file: OBSERVATIONS.path, line, column: null, name: 'rule', reason }])
    }
  }
  return { ruleIds, digits: digits.join('') }
}

const rowsOfMatrix = <T>(cells: readonly T[], width: number): T[][] =>
  Array.from({ length: cells.length / width }, (_, row) => cells.slice(row * width, (row + 1) * width))

function seriesOf(indicator: Indicator, division: DivisionId, index: Index): Series {
  const { figures } = index
  const { columns } = figures
  const key = keyOf(division, indicator.id)
  const rows = index.rows.get(key) ?? []
  const regions = index.regions.get(division) ?? []
  const named = [...new Set(rows.map((row) => columns.period[row] ?? ''))].toSorted()
  const periods = named.length === 0 ? periodsOfDataset(indicator, index.period) : named
  const placeOfRegion = new Map(regions.map((region, at) => [region, at * periods.length]))
  const placeOfPeriod = new Map(periods.map((period, at) => [period, at]))
  const cell = (row: number) =>
    (placeOfRegion.get(columns.region[row] ?? '') ?? 0) + (placeOfPeriod.get(columns.period[row] ?? '') ?? 0)
  const size = regions.length * periods.length
  const values = Array.from<number | null>({ length: size }).fill(null)
  const margins = Array.from<number | null>({ length: size }).fill(null)
  const statuses = Array.from<string>({ length: size }).fill('O')
  for (const row of rows) {
    const at = cell(row)
    values[at] = columns.value[row] ?? null
    margins[at] = columns.margin[row] ?? null
    statuses[at] = columns.status[row] ?? 'O'
  }
  const counted = ruleDigits(rows, cell, size, index, indicator.id)
  const width = periods.length
  return {
    indicator: indicator.id,
    unit: indicator.unit,
    periods: [...periods],
    values: rowsOfMatrix(values, width),
    statuses: rowsOfMatrix(statuses, width).map((row) => row.join('')),
    ...(counted === null
      ? {}
      : {
          ruleIds: counted.ruleIds,
          rules: rowsOfMatrix([...counted.digits], width).map((row) => row.join('')),
        }),
    ...(margins.every((margin) => margin === null) ? {} : { margins: rowsOfMatrix(margins, width) }),
    revisions: [...(index.revisions.get(key) ?? [])],
    lateReports: [...(index.lateReports.get(key) ?? [])],
  }
}

/** Series of indicators, or the id of the first that there is none of. @throws PackageError */
export async function observationsAnswer(
  files: FilesPackage,
  division: DivisionId,
  asked: readonly string[],
): Promise<Schemas['Observations'] | { readonly unknown: string }> {
  const index = await indexOf(files)
  const unknown = asked.find((id) => !index.indicators.has(id))
  if (unknown !== undefined) return { unknown }
  return {
    contract: CONTRACT,
    datasetVersion: files.descriptor.version,
    division,
    regions: [...(index.regions.get(division) ?? [])],
    series: asked.flatMap((id) => {
      const indicator = index.indicators.get(id)
      return indicator === undefined ? [] : [seriesOf(indicator, division, index)]
    }),
  }
}
