import { groupBy } from '../../../domain/groupBy'
import type { components } from '../../contract'
import type { FilesPackage } from '../filesPackage'
import { rowsOf } from '../tableData'
import { INDICATORS, REGIONS } from '../tables/catalogueTables'
import { BREAKDOWNS, CATEGORIES, DIMENSIONS } from '../tables/figureTables'
import { CONTRACT } from './contractVersion'

type Schemas = components['schemas']
type DivisionId = Schemas['DivisionId']
type Breakdown = Schemas['Breakdown']
type Row = ReturnType<typeof rowsOf<typeof BREAKDOWNS.columns>>[number]
type Names = ReturnType<typeof rowsOf<typeof CATEGORIES.columns>>

function breakdownOf(
  dimension: Pick<Breakdown, 'id' | 'name'>,
  categories: Names,
  regions: readonly string[],
  rows: readonly Row[],
): Breakdown {
  const years = [...new Set(rows.map(({ year }) => year))].toSorted((a, b) => a - b)
  const cells = new Map(rows.map((row) => [`${row.region} ${row.category} ${row.year}`, row]))
  const each = <T>(of: (cell: Row | undefined) => T): T[][][] =>
    regions.map((region) =>
      categories.map(({ id }) => years.map((year) => of(cells.get(`${region} ${id} ${year}`)))),
    )
  return {
    ...dimension,
    categories: categories.map(({ id, name }) => ({ id, name })),
    periods: years.map(String),
    values: each((cell) => cell?.value ?? null),
    // A part without a row was not reported.
    statuses: each((cell) => cell?.status ?? 'O').map((region) => region.map((row) => row.join(''))),
  }
}

const keyOf = (division: string, indicator: string) => `${division} ${indicator}`

const indexes = new WeakMap<FilesPackage, Promise<ReadonlyMap<string, readonly Row[]>>>()

/** Rows by division and indicator, grouped once for a package. */
function indexOf(files: FilesPackage): Promise<ReadonlyMap<string, readonly Row[]>> {
  const known = indexes.get(files)
  if (known !== undefined) return known
  const making = files
    .table(BREAKDOWNS)
    .then((data) => groupBy(rowsOf(data), (row) => keyOf(row.division, row.indicator)))
  indexes.set(files, making)
  making.catch(() => indexes.delete(files))
  return making
}

/** Dimensions stand in the order in which the rows of the indicator name them. Null when there is no such indicator. */
export async function breakdownsAnswer(
  files: FilesPackage,
  division: DivisionId,
  indicator: string,
): Promise<Schemas['Breakdowns'] | null> {
  const row = rowsOf(await files.table(INDICATORS)).find(({ id }) => id === indicator)
  if (row === undefined) return null
  const regions = rowsOf(await files.table(REGIONS)).flatMap((region) =>
    region.division === division ? [region.id] : [],
  )
  const rows = (await indexOf(files)).get(keyOf(division, indicator)) ?? []
  const dimensions = rowsOf(await files.table(DIMENSIONS))
  const categories = groupBy(rowsOf(await files.table(CATEGORIES)), ({ dimension }) => dimension)
  return {
    contract: CONTRACT,
    datasetVersion: files.descriptor.version,
    indicator,
    division,
    unit: row.unit,
    regions,
    breakdowns: [...groupBy(rows, ({ dimension }) => dimension)].map(([id, own]) =>
      breakdownOf(
        { id, name: dimensions.find((dimension) => dimension.id === id)?.name ?? {} },
        categories.get(id) ?? [],
        regions,
        own,
      ),
    ),
  }
}
