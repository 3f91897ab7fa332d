import { groupBy } from '../../../domain/groupBy'
import type { components } from '../../contract'
import type { FilesPackage } from '../filesPackage'
import { PackageError } from '../filesPackage'
import { fileProblem } from '../reason'
import type { RowOf } from '../table'
import { rowsOf } from '../tableData'
import * as tables from '../tables/catalogueTables'
import { changedMark } from './changedMark'
import { CONTRACT } from './contractVersion'

type Schemas = components['schemas']

const defined = <K extends string, T>(key: K, value: T | null) =>
  // An optional field of the contract is left out, not null.
  (value === null ? {} : { [key]: value }) as { [key in K]?: T }

/** The one row that describes the dataset. @throws PackageError */
export async function datasetRow(files: FilesPackage): Promise<RowOf<typeof tables.DATASET.columns>> {
  const [row, ...others] = rowsOf(await files.table(tables.DATASET))
  if (row === undefined || others.length > 0)
    throw new PackageError([fileProblem(tables.DATASET.path, { code: 'not-one-row' })])
  return row
}

/** The dataset as the catalogue words it. */
export async function datasetInfo(files: FilesPackage): Promise<Schemas['DatasetInfo']> {
  const row = await datasetRow(files)
  const { title, source, isDemonstration, asOf, firstPeriod, lastPeriod, quarterDays, yearDays } = row
  const days = quarterDays === null || yearDays === null ? null : { quarter: quarterDays, year: yearDays }
  return {
    id: files.descriptor.name,
    version: files.descriptor.version,
    title,
    isDemonstration,
    asOf,
    firstPeriod,
    lastPeriod,
    source: changedMark(source, [...(await files.changedFiles()).keys()].toSorted()),
    ...defined('reportingDays', days),
  }
}

/** Directions of a programme with their fields. */
export async function directionsOf(files: FilesPackage, programme: string): Promise<Schemas['Direction'][]> {
  const fields = groupBy(
    rowsOf(await files.table(tables.FIELDS)).filter((row) => row.programme === programme),
    ({ direction }) => direction,
  )
  return rowsOf(await files.table(tables.DIRECTIONS))
    .filter((row) => row.programme === programme)
    .map(({ id, name }) => ({
      id,
      name,
      fields: (fields.get(id) ?? []).map((field) => ({ id: field.id, name: field.name })),
    }))
}

const programmeInfo = (row: RowOf<typeof tables.PROGRAMMES.columns>): Schemas['ProgrammeInfo'] => ({
  id: row.id,
  name: row.name,
  approved: row.approved,
  ...defined('firstYear', row.firstYear),
  ...defined('lastYear', row.lastYear),
})

/** Divisions with their regions. */
export async function divisionsOf(files: FilesPackage): Promise<Schemas['Division'][]> {
  const regions = groupBy(rowsOf(await files.table(tables.REGIONS)), ({ division }) => division)
  return rowsOf(await files.table(tables.DIVISION_TABLE)).map((row) => ({
    ...row,
    regions: (regions.get(row.id) ?? []).map((each) => {
      const { division: _, iso, isoOld, kato, aliases, ...region } = each
      return { ...region, codes: { iso, isoOld, kato }, aliases: [...aliases] }
    }),
  }))
}

async function indicators(files: FilesPackage): Promise<Schemas['Indicator'][]> {
  const rules = groupBy(rowsOf(await files.table(tables.RULES)), ({ indicator }) => indicator)
  const breaks = groupBy(rowsOf(await files.table(tables.BREAKS)), ({ indicator }) => indicator)
  return rowsOf(await files.table(tables.INDICATORS)).map(({ min, max, headline, ...row }) => ({
    ...row,
    measures: [...row.measures],
    normalisations: [...row.normalisations],
    range: { min, max },
    rules: (rules.get(row.id) ?? []).map(({ id, name }) => ({ id, name })),
    breaks: (breaks.get(row.id) ?? []).map(({ period, note }) => ({ period, note })),
    fixedBreaks: row.fixedBreaks.length === 0 ? null : [...row.fixedBreaks],
    ...defined('headline', headline),
  }))
}

/** The catalogue as the contract words it. @throws PackageError */
export async function catalogueAnswer(files: FilesPackage): Promise<Schemas['Catalogue']> {
  const dataset = await datasetRow(files)
  const programmes = rowsOf(await files.table(tables.PROGRAMMES))
  const programme = programmes.find(({ id }) => id === dataset.programme)
  return {
    contract: CONTRACT,
    dataset: await datasetInfo(files),
    programme: {
      id: dataset.programme,
      name: programme?.name ?? {},
      directions: await directionsOf(files, dataset.programme),
    },
    programmes: programmes.map(programmeInfo),
    divisions: await divisionsOf(files),
    indicators: await indicators(files),
    targets: [...rowsOf(await files.table(tables.TARGETS))],
  }
}
