import type { components } from '../../src/data/contract'
import type { AnyTable, Columns, RowOf, Table } from '../../src/data/files/table'
import * as catalogue from '../../src/data/files/tables/catalogueTables'
import * as figures from '../../src/data/files/tables/figureTables'
import * as registers from '../../src/data/files/tables/registerTables'
import { writeTable, type Style } from '../../src/data/files/write/writeTable'
import type { SourceAnswers } from './askSource'

type LocalText = components['schemas']['LocalText']

/** A table of the package with its text. */
export interface WrittenTable {
  readonly table: AnyTable
  readonly text: string
  readonly rows: number
}

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

const orNull = <T>(value: T | undefined): T | null => value ?? null

function catalogueRows({ catalogue: wire, programmes, metadata }: SourceAnswers) {
  const { dataset, programme } = wire
  const dated = new Map(programmes.map((each) => [each.id, each]))
  const listed = wire.programmes ?? [{ ...programme, approved: dated.get(programme.id)?.approved ?? '' }]
  const directions = programmes.flatMap((each) =>
    each.directions.map((direction) => ({ ...direction, programme: each.id })),
  )
  return {
    programmes: listed.map(({ id, name, approved, firstYear, lastYear }) => ({
      id,
      name,
      approved,
      firstYear: orNull(firstYear),
      lastYear: orNull(lastYear),
    })),
    dataset: [
      {
        title: dataset.title,
        source: dataset.source,
        isDemonstration: dataset.isDemonstration,
        asOf: dataset.asOf,
        firstPeriod: dataset.firstPeriod,
        lastPeriod: dataset.lastPeriod,
        programme: programme.id,
        quarterDays: orNull(dataset.reportingDays?.quarter),
        yearDays: orNull(dataset.reportingDays?.year),
      },
    ],
    directions: directions.map(({ programme: of, id, name }) => ({ programme: of, id, name })),
    fields: directions.flatMap(({ programme: of, id, fields }) =>
      fields.map((field) => ({ programme: of, direction: id, id: field.id, name: field.name })),
    ),
    measures: programmes.flatMap(({ id: of, measures }) =>
      measures.map((measure) => ({ ...measure, programme: of })),
    ),
    divisions: wire.divisions.map(({ id, name, from }) => ({ id, name, from })),
    regions: wire.divisions.flatMap(({ id: division, regions }) =>
      regions.map(({ codes, ...region }) => ({ ...region, ...codes, division })),
    ),
    indicators: wire.indicators.map(({ range, headline, ...row }) => ({
      ...row,
      ...range,
      fixedBreaks: row.fixedBreaks ?? [],
      headline: orNull(headline),
    })),
    rules: wire.indicators.flatMap(({ id: indicator, rules }) =>
      rules.map((rule) => ({ ...rule, indicator })),
    ),
    breaks: wire.indicators.flatMap(({ id: indicator, breaks }) =>
      breaks.map((each) => ({ ...each, indicator })),
    ),
    descriptions: metadata.map(({ id: indicator, definition, numeratorText, denominatorText, sources }) => ({
      indicator,
      definition,
      numeratorText,
      denominatorText,
      sources,
    })),
    disaggregations: metadata.flatMap(({ id: indicator, disaggregations }) =>
      disaggregations.map((name, at) => ({ indicator, number: at + 1, name })),
    ),
    targets: wire.targets,
  }
}

type Status = RowOf<typeof figures.OBSERVATIONS.columns>['status']

function figureRows({ observations }: SourceAnswers) {
  const series = observations.flatMap((answer) =>
    answer.series.map((each) => ({ ...each, ...answer, series: undefined })),
  )
  return {
    observations: series.flatMap(
      ({ division, indicator, regions, periods, values, statuses, ruleIds, rules, margins }) =>
        regions.flatMap((region, row) =>
          periods.map((period, column) => ({
            division,
            indicator,
            region,
            period,
            value: orNull(values[row]?.[column]),
            status: (statuses[row]?.[column] ?? 'O') as Status,
            rule: orNull(ruleIds?.[Number(rules?.[row]?.[column])]),
            margin: orNull(margins?.[row]?.[column]),
          })),
        ),
    ),
    revisions: series.flatMap(({ division, indicator, revisions = [] }) =>
      revisions.map((each) => ({ ...each, division, indicator })),
    ),
    late: series.flatMap(({ division, indicator, lateReports = [] }) =>
      lateReports.map((each) => ({ ...each, division, indicator })),
    ),
  }
}

function breakdownRows(answers: NonNullable<SourceAnswers['breakdowns']>) {
  const all = answers.flatMap(({ breakdowns, ...about }) =>
    breakdowns.map((breakdown) => ({ about, breakdown })),
  )
  const dimensions = new Map(all.map(({ breakdown }) => [breakdown.id, breakdown]))
  return {
    dimensions: [...dimensions.values()].map(({ id, name }) => ({ id, name })),
    categories: [...dimensions.values()].flatMap(({ id: dimension, categories }) =>
      categories.map(({ id, name }) => ({ dimension, id, name })),
    ),
    breakdowns: all.flatMap(({ about: { division, indicator, regions }, breakdown }) =>
      breakdown.categories.flatMap(({ id: category }, part) =>
        regions.flatMap((region, row) =>
          breakdown.periods.map((year, column) => ({
            division,
            indicator,
            dimension: breakdown.id,
            category,
            region,
            year: Number(year),
            value: orNull(breakdown.values[row]?.[part]?.[column]),
            status: (breakdown.statuses[row]?.[part]?.[column] ?? 'O') as Status,
          })),
        ),
      ),
    ),
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
