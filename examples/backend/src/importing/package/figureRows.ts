import type { components } from '../../../../../src/data/contract'
import { groupBy } from '../../../../../src/domain/groupBy'
import { rowsOf } from '../../../../../src/data/files/tableData'
import {
  BREAKDOWNS,
  CATEGORIES,
  DIMENSIONS,
  LATE_REPORTS,
  OBSERVATIONS,
  REVISIONS,
} from '../../../../../src/data/files/tables/figureTables'
import type { Rows } from '../contract/asking'
import { put } from '../rows'
import type { PackageFolder } from './openFolder'
import type { Survey } from './survey'

type Catalogue = components['schemas']['Catalogue']

/** Series, figures, corrections and late reports, row by row. */
export async function* observationRows(folder: PackageFolder, catalogue: Catalogue, survey: Survey): Rows {
  for (const { id: division } of catalogue.divisions)
    if (survey.divisions.has(division))
      for (const { id: indicator, unit, rules } of catalogue.indicators) {
        const ids = rules.map(({ id }) => id)
        yield put('series', { division, indicator, unit, rule_ids: ids.length === 0 ? null : ids })
      }
  for await (const row of folder.rows(OBSERVATIONS)) yield put('observation', { ...row, is_published: true })
  const corrections = new Map<string, number>()
  for await (const row of folder.rows(REVISIONS)) {
    const key = `${row.division} ${row.indicator}`
    const position = corrections.get(key) ?? 0
    corrections.set(key, position + 1)
    yield put('revision', { ...row, position })
  }
  for await (const row of folder.rows(LATE_REPORTS)) yield put('late_report', row)
}

/** Dimensions, their parts, and the figures of those. */
export async function* breakdownRows(folder: PackageFolder, catalogue: Catalogue, survey: Survey): Rows {
  const { files } = folder
  const names = new Map(rowsOf(await files.table(DIMENSIONS)).map(({ id, name }) => [id, name]))
  const parts = groupBy(rowsOf(await files.table(CATEGORIES)), ({ dimension }) => dimension)
  const units = new Map(catalogue.indicators.map(({ id, unit }) => [id, unit]))
  for (const [indicator, dimensions] of survey.dimensions)
    for (const [position, id] of [...dimensions].entries())
      yield put('breakdown', { indicator, id, position, name: names.get(id) ?? {} })
  for (const [indicator, dimensions] of survey.dimensions)
    for (const breakdown of dimensions)
      for (const [position, { id, name }] of (parts.get(breakdown) ?? []).entries())
        yield put('breakdown_category', { indicator, breakdown, id, position, name })
  for await (const { dimension, ...row } of folder.rows(BREAKDOWNS))
    yield put('breakdown_cell', { ...row, breakdown: dimension, unit: units.get(row.indicator) ?? '' })
}
