import type { Catalogue } from '../../domain/catalogue'
import { comparePeriods } from '../../domain/period'
import type { LocalText } from '../../domain/region'
import { digestOf } from '../files/checkBytes'
import type { Columns, RowOf, Table } from '../files/table'
import * as tables from '../files/tables/catalogueTables'
import { OBSERVATIONS, POPULATIONS } from '../files/tables/figureTables'
import { assemblePackage, type PackageFiles, type WrittenTable } from '../files/write/assemblePackage'
import { catalogueRows, orNull } from '../files/write/catalogueRows'
import { SPREADSHEET, writeTable } from '../files/write/writeTable'
import type { BaseData } from './askBase'
import type { OwnFigure } from './readFigures'

/** The map that tables of one's own are read for. */
const DIVISION = '2013'

/** Where the figures come from, and whose everything else is. */
function sourceText(name: string, { dataset }: Catalogue): LocalText {
  const of = (language: keyof LocalText) => dataset.source[language] ?? dataset.source.ru ?? ''
  const demo = dataset.isDemonstration
  return {
    kk: `${name}; көрсеткіштер тізімі мен халық саны — ${of('kk')}${demo ? ' (демонстрациялық деректер)' : ''}`,
    ru: `${name}; список показателей и численность населения — ${of('ru')}${demo ? ' (демонстрационные данные)' : ''}`,
    en: `${name}; list of indicators and residents: ${of('en')}${demo ? ' (demonstration data)' : ''}`,
  }
}

const titleText = (name: string): LocalText => ({
  kk: `Өз деректері: ${name}`,
  ru: `Собственные данные: ${name}`,
  en: `Own figures: ${name}`,
})

/**
 * The catalogue for figures of one's own. Rules of counting, breaks and deadlines are left out: nobody said by which of
 * them these were made. Invented plans of demonstration data are no plans for them either.
 */
function ownCatalogue(
  figures: readonly OwnFigure[],
  name: string,
  today: string,
  base: Catalogue,
): Catalogue {
  const periods = figures.map(({ period }) => period).toSorted(comparePeriods)
  const { isDemonstration, reportingDays: _, ...dataset } = base.dataset
  return {
    ...base,
    dataset: {
      ...dataset,
      title: titleText(name),
      source: sourceText(name, base),
      isDemonstration: false,
      asOf: today,
      firstPeriod: periods[0] ?? dataset.firstPeriod,
      lastPeriod: periods.at(-1) ?? dataset.lastPeriod,
    },
    indicators: base.indicators.map((indicator) => ({ ...indicator, rules: [], breaks: [] })),
    targets: base.targets.filter(({ kind }) => kind === 'published' || !isDemonstration),
  }
}

export interface OwnPackage {
  /** Digest of the figures and of what they stand in. */
  readonly id: string
  readonly files: PackageFiles
}

/**
 * A package of figures of one's own; what they need beside them comes from the source of the installation.
 * @param name of the file they were read from.
 * @param now ISO date-time.
 */
export function packageOfFigures(
  figures: readonly OwnFigure[],
  name: string,
  now: string,
  base: BaseData,
): OwnPackage {
  const today = now.slice(0, 10)
  const catalogue = ownCatalogue(figures, name, today, base.catalogue)
  const rows = catalogueRows({ ...base, catalogue, dataset: null })
  const written: WrittenTable[] = []
  const write = <C extends Columns>(table: Table<C>, own: readonly RowOf<C>[]) =>
    written.push({ table, text: writeTable(table, own, SPREADSHEET), rows: own.length })
  write(tables.PROGRAMMES, rows.programmes)
  write(tables.DATASET, rows.dataset)
  write(tables.DIRECTIONS, rows.directions)
  write(tables.FIELDS, rows.fields)
  write(tables.MEASURES, rows.measures)
  write(tables.DIVISION_TABLE, rows.divisions)
  write(tables.REGIONS, rows.regions)
  write(tables.INDICATORS, rows.indicators)
  write(tables.DESCRIPTIONS, rows.descriptions)
  write(tables.DISAGGREGATIONS, rows.disaggregations)
  write(tables.TARGETS, rows.targets)
  write(
    POPULATIONS,
    base.populations.map(({ urban, ...row }) => ({ ...row, urban: orNull(urban) })),
  )
  write(
    OBSERVATIONS,
    figures.map(({ indicator, region, period, value, status }) => ({
      division: DIVISION,
      indicator,
      region,
      period,
      value,
      status,
      rule: null,
      margin: null,
    })),
  )
  const id = digestOf(new TextEncoder().encode(written.map(({ text }) => text).join('\n'))).slice(0, 16)
  const title = catalogue.dataset.title.en ?? name
  const about = {
    name: `own-${id}`,
    title,
    version: `${today}-${id.slice(0, 8)}`,
    created: now,
    source: name,
  }
  return { id, files: assemblePackage(written, SPREADSHEET, about) }
}
