import type { components } from '../../src/data/contract'

type Wire = components['schemas']
export type WireCatalogue = Wire['Catalogue']
export type WireIndicator = Wire['Indicator']
export type WireObservations = Wire['Observations']
export type WireSeries = Wire['ObservationSeries']

/** The sixteen regions of 2013, in the order of the official list. */
export const REGIONS_2013 = [
  'akmola',
  'aktobe',
  'almaty-region',
  'atyrau',
  'west-kazakhstan',
  'jambyl',
  'karaganda',
  'kostanay',
  'kyzylorda',
  'mangystau',
  'south-kazakhstan',
  'pavlodar',
  'north-kazakhstan',
  'east-kazakhstan',
  'astana',
  'almaty-city',
]

/** Of 2022: fifteen ids of 2013 again, four of them with less land, and five new ones. */
export const REGIONS_2022 = [
  ...REGIONS_2013.filter((id) => id !== 'south-kazakhstan'),
  'turkistan',
  'shymkent',
  'abai',
  'jetisu',
  'ulytau',
]

const text = (words: string) => ({ kk: `${words} kk`, ru: `${words} ru`, en: `${words} en` })

function region(id: string): Wire['Region'] {
  return {
    id,
    kind: ['astana', 'almaty-city', 'shymkent'].includes(id) ? 'city' : 'oblast',
    name: text(id),
    shortName: text(id),
    abbreviation: text(id.slice(0, 3)),
    centre: text(`centre of ${id}`),
    codes: { iso: null, isoOld: null, kato: '110000000' },
    aliases: [],
    areaKm2: 100_000,
  }
}

const division = (id: '2013' | '2022', regions: readonly string[]): Wire['Division'] => ({
  id,
  name: text(`division ${id}`),
  from: id === '2013' ? '2013-01-01' : '2022-06-08',
  regions: regions.map(region),
})

export function wireIndicator(id: string, differences: Partial<WireIndicator> = {}): WireIndicator {
  return {
    id,
    role: 'listed',
    direction: '5.1',
    field: 'state-language',
    measures: ['5.1.state-language.1'],
    name: text(id),
    unit: 'persons',
    unitName: text('persons'),
    kind: 'flow',
    frequency: 'quarter',
    better: 'higher',
    overRegions: 'sum',
    overTime: 'sum',
    numerator: null,
    denominator: null,
    weight: null,
    normalisations: ['per-10k', 'absolute'],
    decimals: 0,
    range: { min: 0, max: null },
    partOf: null,
    rules: [],
    breaks: [],
    fixedBreaks: null,
    ...differences,
  }
}

/** A small but complete catalogue: a count, its parts and ratio, a survey, and a balance that may be negative. */
export function wireCatalogue(): WireCatalogue {
  return {
    contract: '1.0',
    dataset: {
      id: 'small',
      version: 'v1',
      title: text('Small dataset'),
      source: text('Worked out by hand'),
      isDemonstration: true,
      asOf: '2021-01-15',
      firstPeriod: '2018-Q1',
      lastPeriod: '2019-Q4',
    },
    programme: {
      id: 'concept-2013',
      name: text('Concept'),
      directions: [
        { id: '5.1', name: text('Unity'), fields: [{ id: 'state-language', name: text('Language') }] },
      ],
    },
    divisions: [division('2013', REGIONS_2013), division('2022', REGIONS_2022)],
    indicators: [
      wireIndicator('learners'),
      wireIndicator('completions', { role: 'component', partOf: 'learners' }),
      wireIndicator('completion-rate', {
        unit: 'percent',
        kind: 'ratio',
        overRegions: 'ratio',
        overTime: 'ratio',
        numerator: 'completions',
        denominator: 'learners',
        normalisations: ['absolute'],
        decimals: 1,
        range: { min: 0, max: 100 },
      }),
      wireIndicator('trust', {
        unit: 'percent',
        kind: 'index',
        frequency: 'year',
        overRegions: 'weighted-mean',
        overTime: 'none',
        weight: 'population',
        normalisations: ['absolute'],
        decimals: 1,
        range: { min: 0, max: 100 },
        fixedBreaks: [40, 60, 80],
      }),
      wireIndicator('events', {
        unit: 'events',
        rules: [
          { id: 'all-forms', name: text('All forms') },
          { id: 'large-only', name: text('Large only') },
        ],
      }),
      wireIndicator('balance', { unit: 'balance', overRegions: 'none', range: { min: null, max: null } }),
    ],
    targets: [
      {
        indicator: 'learners',
        region: 'kazakhstan',
        year: 2019,
        value: 100_000,
        kind: 'plan',
        source: { en: 'plan' },
      },
      {
        indicator: 'learners',
        region: 'akmola',
        year: 2019,
        value: 4000,
        kind: 'plan',
        source: { en: 'plan' },
      },
    ],
  }
}

export const QUARTERS = [
  '2018-Q1',
  '2018-Q2',
  '2018-Q3',
  '2018-Q4',
  '2019-Q1',
  '2019-Q2',
  '2019-Q3',
  '2019-Q4',
]
export const YEARS = ['2018', '2019']

/** Values that differ in every cell, so that a shifted row or column cannot hide. */
const valueAt = (row: number, column: number, scale: number) =>
  Math.round((row * 37 + column * 11 + 5) * scale * 10) / 10

export function wireSeries(
  indicator: string,
  unit: string,
  differences: Partial<WireSeries> = {},
  { periods = QUARTERS, rows = REGIONS_2013.length, scale = 1 } = {},
): WireSeries {
  return {
    indicator,
    unit,
    periods: [...periods],
    values: Array.from({ length: rows }, (_, row) =>
      periods.map((_period, column) => valueAt(row, column, scale)),
    ),
    statuses: Array.from({ length: rows }, () => 'A'.repeat(periods.length)),
    ...differences,
  }
}

/** What was asked for in the examples. */
export const ASKED = ['learners', 'completion-rate', 'trust', 'events']

/** An answer to `ASKED` with every status, a rule, margins, a revision and a late report in it. */
export function wireObservations(): WireObservations {
  const learners = wireSeries('learners', 'persons')
  const missing = [
    [2, 3, 'O'],
    [5, 0, 'M'],
    [7, 7, 'Q'],
  ] as const
  for (const [row, column, status] of missing) setCell(learners, row, column, null, status)
  setCell(learners, 0, 7, 4321, 'P')
  setCell(learners, 1, 7, 1234, 'E')
  setCell(learners, 2, 0, 0, 'B')
  learners.revisions = [{ region: 'akmola', period: '2018-Q1', previous: 12, date: '2018-09-01' }]
  learners.lateReports = [{ region: 'atyrau', period: '2018-Q2', days: 12 }]

  const trust = wireSeries('trust', 'percent', {}, { periods: YEARS, scale: 0.1 })
  trust.margins = trust.values.map((row) => row.map(() => 2.5))
  setCell(trust, 3, 1, null, 'O')
  trust.margins = trust.margins.map((row, index) => (index === 3 ? [2.5, null] : row))

  const events = wireSeries('events', 'events', { ruleIds: ['all-forms', 'large-only'] })
  events.rules = REGIONS_2013.map((_, row) => (row === 4 ? '00001111' : '00000000'))

  return {
    contract: '1.0',
    datasetVersion: 'v1',
    division: '2013',
    regions: [...REGIONS_2013],
    series: [learners, wireSeries('completion-rate', 'percent', {}, { scale: 0.15 }), trust, events],
  }
}

/** Puts one cell of a series. */
export function setCell(
  series: WireSeries,
  row: number,
  column: number,
  value: number | null,
  status: string,
): void {
  series.values = series.values.map((cells, r) =>
    cells.map((cell, c) => (r === row && c === column ? value : cell)),
  )
  series.statuses = series.statuses.map((letters, r) =>
    r === row ? letters.slice(0, column) + status + letters.slice(column + 1) : letters,
  )
}
