import { csvParseRows } from 'd3-dsv'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeMockSource } from '../../../src/data/adapters/mockSource'
import { DATA_COLUMNS, PRIMARY_KEY } from '../../../src/features/indicators/files/dataColumns'
import { csvwMetadata } from '../../../src/features/indicators/files/csvwMetadata'
import { csvwTexts } from '../../../src/features/indicators/files/csvwTexts'
import { observationsCsv } from '../../../src/features/indicators/files/observationsCsv'
import { openBundle, startI18n } from '../../../src/i18n/i18n'
import { makeSeriesReader, type Series } from '../../../src/view/allSeries'

const LANGUAGES = ['kk', 'ru', 'en'] as const
const ID = 'events-total'
const URL = 'Birlik_events-total_2021-01-25_data.csv'

type Metadata = ReturnType<typeof csvwMetadata>
let series: Series
let csv: string
let rows: readonly (readonly string[])[]
let described: Metadata
let input: Parameters<typeof csvwMetadata>[0]

beforeAll(async () => {
  await startI18n('kk')
  await openBundle('analysis')
  const source = makeMockSource('http://birlik.test/')
  const [{ data: catalogue }, { data: populations }, { data: metadata }] = await Promise.all([
    source.catalogue(),
    source.populations(),
    source.indicatorMetadata(ID),
  ])
  const division = catalogue.divisions[0]
  if (division === undefined) throw new Error('The demonstration has no division')
  const { data: grids } = await source.observations([ID], division.id)
  const parts = { catalogue, division, grids, populations, span: 'quarter', normalisation: null } as const
  const read = makeSeriesReader(parts).seriesOf(ID)
  if (read === null) throw new Error(`The demonstration has no ${ID}`)
  series = read
  csv = observationsCsv(series, { nameOf: ({ name }) => name.ru ?? '', unit: 'на 10 000 жителей' })
  rows = csvParseRows(csv)
  input = {
    url: URL,
    language: 'ru',
    address: 'http://birlik.test/ru/indicators/events-total',
    indicator: series.indicator,
    metadata,
    dataset: catalogue.dataset,
    provenance: (await source.dataset()).data,
    texts: await csvwTexts(catalogue.dataset.isDemonstration),
  }
  // As it is read back from the file.
  described = JSON.parse(JSON.stringify(csvwMetadata(input)))
})

/** Cells of a column, without its header. */
const cellsOf = (name: string) => {
  const at = rows[0]?.indexOf(name) ?? -1
  return rows.slice(1).map((row) => row[at] ?? '')
}

describe('the data of an indicator', () => {
  test('has one row a region and period, those without a value too', () => {
    const { displayed, inputs } = series
    expect(rows).toHaveLength(1 + displayed.periods.length * inputs.division.regions.length)
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([DATA_COLUMNS.length]))
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  test('writes a missing value as an empty cell with its reason, and never as zero', () => {
    const values = cellsOf('value')
    const absences = cellsOf('absence')
    const present = Array.from(series.displayed.values).filter((value) => !Number.isNaN(value)).length
    expect(values.filter((value) => value !== '')).toHaveLength(present)
    expect(values.every((value, i) => (value === '') === (absences[i] !== ''))).toBe(true)
    expect(values.some((value) => value === '')).toBe(true)
  })

  test('says which rule each region counted by', () => {
    const regions = cellsOf('region_id')
    const periods = cellsOf('period')
    const rules = cellsOf('rule')
    const ruleOf = (region: string) =>
      rules[regions.findIndex((id, i) => id === region && periods[i] === '2018-Q2')]
    expect(ruleOf('kostanay')).not.toBe(ruleOf('akmola'))
    expect(new Set(rules.filter((rule) => rule !== ''))).toEqual(
      new Set(series.indicator.rules.map(({ id }) => id)),
    )
  })
})

describe('the description of the data (CSVW)', () => {
  test('names its file and the columns of its header, in their order', () => {
    expect(described.url).toBe(URL)
    expect(described.tableSchema.columns.map(({ name }) => name)).toEqual(rows[0])
  })

  test('gives each column its header, a title and an explanation in three languages', () => {
    for (const column of described.tableSchema.columns) {
      for (const language of LANGUAGES) {
        const [header, title] = column.titles[language] ?? []
        expect(header).toBe(column.name)
        expect(title).not.toBe(column.name)
        expect(title).not.toContain('.')
      }
      expect(column['dc:description'].map((text) => text['@language'])).toEqual(LANGUAGES)
    }
  })

  test('has a key that tells every row from every other', () => {
    const parts = PRIMARY_KEY.map(cellsOf)
    const keys = cellsOf('indicator').map((_, i) => parts.map((part) => part[i]).join('|'))
    expect(described.tableSchema.primaryKey).toEqual(PRIMARY_KEY)
    expect(new Set(keys).size).toBe(rows.length - 1)
  })

  test('declares what stands in the cells: types, codes, and where a value is required', () => {
    const shapes: Readonly<Record<string, RegExp>> = {
      number: /^-?\d+(\.\d+)?(e-?\d+)?$/,
      integer: /^-?\d+$/,
      date: /^\d{4}-\d\d-\d\d$/,
      gYear: /^\d{4}$/,
      string: /./,
    }
    for (const { name, datatype, required } of described.tableSchema.columns) {
      const shape = typeof datatype === 'string' ? shapes[datatype] : new RegExp(`^(?:${datatype.format})$`)
      const wrong = cellsOf(name).filter((cell) => (cell === '' ? required : shape?.test(cell) !== true))
      expect(wrong, name).toEqual([])
    }
  })

  test('explains every status and every reason for absence in three languages', () => {
    const explained = (kind: string) =>
      new Map(described.notes.filter((note) => note.kind === kind).map((note) => [note.code, note.text]))
    const statuses = explained('status')
    expect([...statuses.keys()]).toEqual(['A', 'P', 'E', 'B', 'O', 'M', 'Q'])
    expect(cellsOf('status').every((status) => statuses.has(status))).toBe(true)
    const absences = explained('absence')
    expect(cellsOf('absence').every((absence) => absence === '' || absences.has(absence))).toBe(true)
    for (const texts of [...statuses.values(), ...absences.values()]) {
      expect(texts.map((text) => text['@language'])).toEqual(LANGUAGES)
      expect(new Set(texts.map((text) => text['@value'])).size).toBe(LANGUAGES.length)
    }
  })

  test('says in three languages that the data are a demonstration', () => {
    const note = described.notes.find(({ kind }) => kind === 'demonstration')
    expect(note?.text.map((text) => text['@language'])).toEqual(LANGUAGES)
  })

  test('names the publisher and the licence, and neither where the source does not tell', () => {
    expect(described['dc:publisher']?.map((text) => text['@language'])).toEqual(LANGUAGES)
    expect(described['dc:rights']).toContainEqual({ '@value': 'Лицензия MIT', '@language': 'ru' })
    expect(described['dc:license']).toEqual({ '@id': 'https://spdx.org/licenses/MIT.html' })
    const silent = csvwMetadata({ ...input, provenance: null })
    expect(Object.keys(silent).filter((key) => /publisher|rights|license/.test(key))).toEqual([])
  })

  test('carries the definition, the counting rules and the breaks with their periods', () => {
    const codesOf = (kind: string) =>
      described.notes.filter((note) => note.kind === kind).map((note) => note.code)
    expect(codesOf('definition')).toHaveLength(1)
    expect(codesOf('rule')).toEqual(series.indicator.rules.map(({ id }) => id))
    expect(codesOf('break')).toEqual(series.indicator.breaks.map(({ period }) => period))
  })
})
