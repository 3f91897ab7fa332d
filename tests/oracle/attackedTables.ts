import type { Breakdown } from '../../src/domain/breakdown'
import type { Indicator } from '../../src/domain/indicator'
import type { Period, Year } from '../../src/domain/period'
import type { Course } from '../../src/domain/register/register'
import { matrixSheet } from '../../src/features/compare/matrix/matrixSheet'
import { multiplesSheet } from '../../src/features/compare/multiples/multiplesSheet'
import { trendsSheet } from '../../src/features/compare/trends/trendsSheet'
import { regionsSheet, yearsSheet } from '../../src/features/indicators/breakdowns/breakdownSheets'
import { partsModel } from '../../src/features/indicators/breakdowns/partRows'
import { csvRows as registerRows } from '../../src/features/registers/export/registerFile'
import { cellOf } from '../../src/features/registers/registerCells'
import { i18n } from '../../src/i18n/i18n'
import type { Sheet } from '../../src/ui/files/sheet'
import { csvForExcel, csvForMachines } from '../../src/ui/files/sheetCsv'
import { makeWorkbook } from '../../src/ui/files/workbook'
import type { Series } from '../../src/view/allSeries'
import type { CompareModel } from '../../src/view/compare/compareModel'
import { matrixOf } from '../../src/view/compare/matrixOf'
import { smallMapsOf } from '../../src/view/compare/smallMaps'
import { trendsContent } from '../../src/view/compare/trendsContent'
import { wordsIn } from '../features/compare/compareModelOf'
import { about } from '../ui/files/fileFixtures'
import type { Term } from './claims'
import { below, csvRows, numberIn, workbookRows } from './fileReaders'
import type { FigureClaims, Reading } from './figureClaims'

/** A number of a table with half of its last digit, or none. */
type Number = { readonly value: number; readonly width: number } | null
type Table = readonly (readonly Number[])[]

const words = wordsIn('ru')
const exact = (cell: unknown): Number => (typeof cell === 'number' ? { value: cell, width: 0 } : null)
const unrounded = (cell: string): Number =>
  /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(cell) ? exact(Number(cell)) : null

/**
 * The rows of a sheet as each kind of file has them, read back.
 * @param hasBook writing a workbook takes longer than all else.
 */
async function tablesOf(sheet: Sheet, hasBook = true): Promise<ReadonlyMap<string, Table>> {
  const [header = ''] = sheet.columns
  const [book = []] = hasBook ? await workbookRows(await makeWorkbook([sheet], about)) : []
  const cut = <T>(rows: readonly T[]): readonly T[] => rows.slice(0, sheet.rows.length)
  const excel = cut(below(csvRows(csvForExcel(sheet, about), ';'), header))
  // What tells a machine the origin of a row stands behind its figures.
  const machine = cut(csvRows(csvForMachines(sheet, about), ',').slice(1)).map((row) =>
    row.slice(0, sheet.columns.length),
  )
  return new Map<string, Table>([
    ['spreadsheet text', excel.map((row) => row.map((cell) => numberIn(cell, false)))],
    ['machine text', machine.map((row) => row.map(unrounded))],
    ['workbook', hasBook ? cut(below(book, header)).map((row) => row.map(exact)) : []],
  ])
}

/** What a cell of a sheet is of; null where it is of nothing that can be hidden. */
type Meaning = { readonly region: string | null; readonly reading: Reading } | null

/** Each number of a sheet, as each kind of file writes it, becomes a claim about what its place means. */
export async function readFigures(
  sheet: Sheet,
  claims: FigureClaims,
  meaningOf: (row: number, column: number) => Meaning,
): Promise<void> {
  for (const [kind, table] of await tablesOf(sheet))
    for (const [row, cells] of table.entries())
      for (const [column, number] of cells.entries()) {
        const meaning = number === null ? null : meaningOf(row, column)
        if (meaning === null || number === null) continue
        const from = `${sheet.name}, ${kind}, ${JSON.stringify(meaning)}`
        claims.of(meaning.region, meaning.reading, { ...number, from })
      }
}

export const readingOf = ({ indicator, span, normalisation }: Series, period: Period): Reading => ({
  indicator: indicator.id,
  period,
  span,
  normalisation,
})

/** Matrix, lines and small maps of the page of comparison. */
export async function attackComparison(model: CompareModel, claims: FigureClaims): Promise<void> {
  const { series } = model
  const matrix = matrixOf(model)
  await readFigures(matrixSheet(model, words, i18n.getFixedT('ru', 'matrix')), claims, (row, column) => {
    const own = matrix.columns[(column - 2) / 2]
    const region = matrix.rows[row]
    if (own === undefined || region === undefined) return null
    return { region, reading: readingOf(own.series, series.periodOf(own.indicator)) }
  })
  const tTrends = i18n.getFixedT('ru', 'trends')
  const lines = trendsSheet(model, words, tTrends)
  const content = trendsContent(model, words, tTrends)
  const byName = new Map(series.division.regions.map((each) => [words.local(each.shortName).text, each.id]))
  await readFigures(lines, claims, (row, column) => {
    const period = content?.trends.periods[row]
    const region = byName.get(lines.columns[column] ?? '')
    // The median is of shown values; the country stands before it.
    if (period === undefined || content === null || (region === undefined && column !== 1)) return null
    return { region: region ?? null, reading: readingOf(content.series, period) }
  })
  const maps = smallMapsOf(model)
  await readFigures(
    multiplesSheet(model, words, i18n.getFixedT('ru', 'multiples')),
    claims,
    (row, column) => {
      const map = maps[column - 1]
      if (map === undefined) return null
      const region = series.division.regions[row]?.id ?? null
      return { region, reading: readingOf(map.series, map.period) }
    },
  )
}

const partsOf = (breakdown: Breakdown, region: string, year: string): readonly Term[] =>
  breakdown.categories.map(({ id }): Term => [
    `part ${breakdown.indicator} ${breakdown.id} ${id} ${region} ${year}`,
    1,
  ])

/** A part of one place, or of the country, where the other parts must be known but do not count. */
function claimPart(
  breakdown: Breakdown,
  { region, year, part }: { readonly region: string | null; readonly year: string; readonly part: number },
  shown: { readonly value: number; readonly width: number; readonly from: string },
  claims: FigureClaims,
): void {
  const [own] = region === null ? [] : partsOf(breakdown, region, year).slice(part, part + 1)
  if (own !== undefined) {
    claims.figure([own], shown)
    return
  }
  const shares = breakdown.regions.map((each) => ({
    terms: partsOf(breakdown, each, year).map(([cell], at): Term => [cell, at === part ? 1 : 0]),
    residents: 0,
  }))
  claims.total(shares, null, shown)
}

/** Both tables of a breakdown in all files, and the shares as they are written beside them. */
export async function attackBreakdown(
  breakdown: Breakdown,
  indicator: Indicator,
  year: Year,
  claims: FigureClaims,
): Promise<void> {
  const t = i18n.getFixedT('ru', 'breakdowns')
  const speech = { t, words, regionName: (region: string) => region, otherRule: () => [] }
  const from = `${indicator.id} by ${breakdown.id}`
  for (const region of [null, ...breakdown.regions]) {
    const model = partsModel(breakdown, indicator, { region, year }, words)
    for (const [kind, table] of await tablesOf(yearsSheet([model], speech), region === null))
      for (const [part, cells] of table.entries())
        for (const [at, of] of breakdown.periods.entries()) {
          const number = cells[at + 2] ?? null
          const place = { region, year: of, part }
          if (number !== null)
            claimPart(breakdown, place, { ...number, from: `${kind}, ${from} ${of}` }, claims)
        }
    for (const [part, { share }] of model.rows.entries()) {
      const number = numberIn(share, false)
      const terms = region === null ? [] : partsOf(breakdown, region, year)
      if (number !== null && terms.length > 0)
        claims.ratio(terms.slice(part, part + 1), terms, {
          ...number,
          from: `share, ${from} ${region} ${year}`,
        })
    }
  }
  const model = partsModel(breakdown, indicator, { region: null, year }, words)
  for (const [kind, table] of await tablesOf(regionsSheet(model, speech)))
    for (const [row, cells] of table.entries()) {
      const region = breakdown.regions[row] ?? ''
      const terms = partsOf(breakdown, region, year)
      for (const [column, number] of cells.entries()) {
        const own = column > terms.length ? terms : terms.slice(column - 1, column)
        if (number !== null && column > 0)
          claims.figure(own, { ...number, from: `${kind} of regions, ${from} ${region} ${year}` })
      }
    }
}

const COUNTS = ['enrolled', 'ended', 'completed'] as const

/** The file of the register of courses: counts of persons and the share of those who completed. */
export function attackCourses(rows: readonly Course[], claims: FigureClaims): void {
  const named = {
    local: () => ({ text: '', lang: 'ru' }),
    region: (id: string) => id,
    value: (_: string, of: string) => of,
  }
  const cells = rows.map((row) => [...COUNTS, 'share' as const].map((column) => cellOf(row, column, named)))
  const read = csvRows(registerRows(cells, 'ru', about.hidden), ';')
  for (const [index, { id }] of rows.entries()) {
    const termOf = (field: string): Term => [`course ${id} ${field}`, 1]
    const numbers = (read[index] ?? []).map((cell) => numberIn(cell, false))
    for (const [at, field] of COUNTS.entries()) {
      const number = numbers[at] ?? null
      if (number !== null)
        claims.figure([termOf(field)], { value: number.value, width: 0, from: `course ${id}` })
    }
    const share = numbers[COUNTS.length] ?? null
    if (share !== null)
      claims.ratio([termOf('completed')], [termOf('enrolled')], { ...share, from: `share of course ${id}` })
  }
}
