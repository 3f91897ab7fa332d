import type { Catalogue, DatasetMetadata } from '../../../domain/catalogue'
import type { Indicator, IndicatorMetadata } from '../../../domain/indicator'
import type { Absence, ObservationStatus } from '../../../domain/observation'
import { LANGUAGES, type Language, type LocalText } from '../../../domain/region'
import { DATA_COLUMNS, PRIMARY_KEY, type DataColumn } from './dataColumns'

/** Every status that a row may carry, and every reason for a value that is not there. */
export const STATUSES: readonly ObservationStatus[] = ['A', 'P', 'E', 'B', 'O', 'M', 'Q']
export const ABSENCES: readonly Absence[] = [
  'not-reported',
  'cannot-exist',
  'suppressed',
  'unknown-status',
  'no-population',
  'incomplete-span',
  'zero-denominator',
  'not-in-data',
]

/** The texts of the file, each in all languages. */
export interface CsvwTexts {
  readonly columnTitle: (column: DataColumn) => LocalText
  readonly columnText: (column: DataColumn) => LocalText
  readonly status: (status: ObservationStatus) => LocalText
  readonly absence: (absence: Absence) => LocalText
  /** That the figures are no official statistics; empty when the source says that they are. */
  readonly demonstration: LocalText
  readonly missing: LocalText
}

interface Input {
  /** Name of the CSV that this describes. */
  readonly url: string
  /** Language of the names of regions and units in the CSV. */
  readonly language: Language
  /** Full address of the view. */
  readonly address: string
  readonly indicator: Indicator
  readonly metadata: IndicatorMetadata
  readonly dataset: Catalogue['dataset']
  /** Whose the data are and how they may be used; null where the source does not tell. */
  readonly provenance: Pick<DatasetMetadata, 'publisher' | 'licence'> | null
  readonly texts: CsvwTexts
}

/** A text as JSON-LD: one value a language that has it. */
const inLanguages = (text: LocalText) =>
  LANGUAGES.flatMap((language) => {
    const value = text[language] ?? ''
    return value === '' ? [] : [{ '@value': value, '@language': language }]
  })

/** The name in the header, which is its title in every language, and the title in that language. */
const titlesOf = (name: string, title: LocalText) =>
  Object.fromEntries(LANGUAGES.map((language) => [language, [name, title[language] ?? name]]))

const FORMATS: Readonly<Partial<Record<DataColumn, string>>> = {
  period: String.raw`\d{4}(-Q[1-4])?`,
  status: STATUSES.join('|'),
  absence: ABSENCES.join('|'),
}

function columnsOf({ language, texts }: Input) {
  return DATA_COLUMNS.map(({ name, type, isRequired }) => {
    const format = FORMATS[name]
    return {
      name,
      titles: titlesOf(name, texts.columnTitle(name)),
      'dc:description': inLanguages(texts.columnText(name)),
      datatype: format === undefined ? type : { base: type, format },
      required: isRequired,
      null: '',
      ...(name === 'region' || name === 'unit' ? { lang: language } : {}),
    }
  })
}

/** What has to be known to read the figures. */
function notesOf({ indicator, metadata, texts }: Input) {
  const about = (kind: string, code: string | null, text: LocalText) => ({
    kind,
    ...(code === null ? {} : { code }),
    text: inLanguages(text),
  })
  return [
    about('demonstration', null, texts.demonstration),
    about('missing', null, texts.missing),
    about('definition', null, metadata.definition),
    about('numerator', indicator.numerator, metadata.numeratorText),
    about('denominator', indicator.denominator, metadata.denominatorText),
    ...indicator.rules.map(({ id, name }) => about('rule', id, name)),
    ...indicator.breaks.map(({ period, note }) => about('break', period, note)),
    ...STATUSES.map((status) => about('status', status, texts.status(status))),
    ...ABSENCES.map((absence) => about('absence', absence, texts.absence(absence))),
  ].filter(({ text }) => text.length > 0)
}

/** Publisher and licence: what is not known is left out. */
function provenanceOf({ provenance }: Input) {
  const publisher = inLanguages(provenance?.publisher ?? {})
  const rights = inLanguages(provenance?.licence?.name ?? {})
  const url = provenance?.licence?.url ?? null
  return {
    ...(publisher.length === 0 ? {} : { 'dc:publisher': publisher }),
    ...(rights.length === 0 ? {} : { 'dc:rights': rights }),
    ...(url === null ? {} : { 'dc:license': { '@id': url } }),
  }
}

/** A description of the data of an indicator by the W3C "Metadata Vocabulary for Tabular Data". */
export function csvwMetadata(input: Input) {
  const { url, language, address, indicator, metadata, dataset } = input
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    url,
    'dc:title': inLanguages(indicator.name),
    'dc:description': inLanguages(metadata.definition),
    'dc:identifier': indicator.id,
    'dc:source': [...inLanguages(dataset.source), ...metadata.sources.map((text) => ({ '@value': text }))],
    ...provenanceOf(input),
    'dc:isPartOf': inLanguages(dataset.title),
    'dc:relation': { '@id': address },
    'dc:hasVersion': dataset.version,
    'dc:modified': { '@value': dataset.asOf, '@type': 'xsd:date' },
    'dc:temporal': `${dataset.firstPeriod}/${dataset.lastPeriod}`,
    dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: ['\r\n'] },
    tableSchema: { primaryKey: PRIMARY_KEY, columns: columnsOf(input) },
    notes: notesOf(input),
  }
}
