import type { components } from '../../src/data/contract'
import type { Columns, RowOf, Table } from '../../src/data/files/table'
import * as catalogue from '../../src/data/files/tables/catalogueTables'
import * as figures from '../../src/data/files/tables/figureTables'
import * as registers from '../../src/data/files/tables/registerTables'
import { catalogueRows, orNull } from '../../src/data/files/write/catalogueRows'
import { writeTable, type Style } from '../../src/data/files/write/writeTable'
import type { WrittenTable } from '../../src/data/files/write/assemblePackage'
import type { SourceAnswers } from './askSource'
import { breakdownRows, figureRows } from './rows/figureRows'

type LocalText = components['schemas']['LocalText']

/** Gives equal texts one id, numbered as they come. */
class Dictionary {
  readonly #prefix: string
  readonly #ids = new Map<string, string>()
  readonly texts: { readonly id: string; readonly text: LocalText }[] = []

  constructor(prefix: string) {
    this.#prefix = prefix
  }

  idOf(text: LocalText): string {
    const key = JSON.stringify([text.kk, text.ru, text.en])
    const known = this.#ids.get(key)
    if (known !== undefined) return known
    const id = `${this.#prefix}-${this.#ids.size + 1}`
    this.#ids.set(key, id)
    this.texts.push({ id, text })
    return id
  }
}

/** Rows of all divisions in the order of their ids. */
const withDivision = <D, Row extends { readonly id: string }>(rows: ReadonlyMap<D, readonly Row[]>) =>
  [...rows]
    .flatMap(([division, own]) => own.map((row) => ({ ...row, division })))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** All tables of a source, written. Texts that many rows share, such as titles of events, are kept once. */
export function tablesOfSource(answers: SourceAnswers, style: Style): readonly WrittenTable[] {
  const written: WrittenTable[] = []
  const write = <C extends Columns>(table: Table<C>, rows: readonly RowOf<C>[]) =>
    written.push({ table, text: writeTable(table, rows, style), rows: rows.length })

  const small = catalogueRows(answers)
  write(catalogue.PROGRAMMES, small.programmes)
  write(catalogue.DATASET, small.dataset)
  write(catalogue.DIRECTIONS, small.directions)
  write(catalogue.FIELDS, small.fields)
  write(catalogue.MEASURES, small.measures)
  write(catalogue.DIVISION_TABLE, small.divisions)
  write(catalogue.REGIONS, small.regions)
  write(catalogue.INDICATORS, small.indicators)
  write(catalogue.RULES, small.rules)
  write(catalogue.BREAKS, small.breaks)
  write(catalogue.DESCRIPTIONS, small.descriptions)
  write(catalogue.DISAGGREGATIONS, small.disaggregations)
  write(catalogue.TARGETS, small.targets)

  const numbers = figureRows(answers)
  write(
    figures.POPULATIONS,
    answers.populations.populations.map(({ urban, ...row }) => ({ ...row, urban: orNull(urban) })),
  )
  write(figures.OBSERVATIONS, numbers.observations)
  write(figures.REVISIONS, numbers.revisions)
  write(figures.LATE_REPORTS, numbers.late)
  if (answers.breakdowns !== null) {
    const parts = breakdownRows(answers.breakdowns)
    write(figures.DIMENSIONS, parts.dimensions)
    write(figures.CATEGORIES, parts.categories)
    write(figures.BREAKDOWNS, parts.breakdowns)
  }

  const { associations, courses, events, houses } = answers
  const organisations = new Dictionary('organisation')
  const titles = new Dictionary('title')
  const courseRows = withDivision(courses ?? new Map()).map((row) => ({
    ...row,
    provider: organisations.idOf(row.provider),
  }))
  const eventRows = withDivision(events ?? new Map()).map((row) => ({
    ...row,
    title: titles.idOf(row.title),
    organiser: organisations.idOf(row.organiser),
  }))
  if ([associations, courses, events, houses].some((register) => register !== null)) {
    write(registers.PLACES, answers.places)
    write(
      registers.ORGANISATIONS,
      organisations.texts.map(({ id, text }) => ({ id, name: text })),
    )
  }
  if (houses !== null) write(registers.HOUSES, withDivision(houses))
  if (associations !== null)
    write(
      registers.ASSOCIATIONS,
      withDivision(associations).map((row) => ({ ...row, house: row.house ?? {} })),
    )
  if (courses !== null) write(registers.COURSES, courseRows)
  if (events !== null) {
    write(
      registers.EVENT_TITLES,
      titles.texts.map(({ id, text }) => ({ id, title: text })),
    )
    write(registers.EVENTS, eventRows)
  }
  return written
}
