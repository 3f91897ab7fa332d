import {
  choice,
  count,
  day,
  id,
  list,
  local,
  number,
  optional,
  text,
  whole,
  word,
  year,
  yesNo,
} from '../column'
import { refersTo, table } from '../table'

const DIVISIONS = ['2013', '2018', '2022'] as const
export const division = () => choice(DIVISIONS, 'edition of the administrative division')
export const indicator = () => id('id of the indicator')
export const region = () => id('id of the region in that division')
export const period = (about = '') => word('period', about)

export const DATASET = table(
  'dataset',
  'The dataset: one row. Its id and version are the name and version of the package',
  {
    title: local(),
    source: local('where the figures come from; shown on every screen and file'),
    isDemonstration: yesNo('true labels every screen and file as demonstration'),
    asOf: day('day the figures were closed'),
    firstPeriod: period(),
    lastPeriod: period(),
    programme: id('the programme the directions are of'),
    quarterDays: optional(
      whole({ minimum: 0, maximum: 366 }, 'days after a quarter by which regions report it'),
    ),
    yearDays: optional(whole({ minimum: 0, maximum: 366 }, 'the same after a year')),
    publisher: local('who publishes the figures'),
    licence: local('terms under which they may be used'),
    licenceUrl: optional(text('address of those terms')),
  },
  { primaryKey: [], references: [refersTo('programme', 'programmes')] },
)

export const PROGRAMMES = table(
  'programmes',
  'Programmes',
  { id: id(), name: local(), approved: day(), firstYear: optional(year()), lastYear: optional(year()) },
  { primaryKey: ['id'] },
)

export const DIRECTIONS = table(
  'directions',
  'Directions of a programme, in their order',
  { programme: id(), id: word('code'), name: local() },
  { primaryKey: ['programme', 'id'], references: [refersTo('programme', 'programmes')] },
)

const OF_DIRECTION = {
  columns: ['programme', 'direction'],
  table: 'directions',
  to: ['programme', 'id'],
} as const

export const FIELDS = table(
  'fields',
  'Fields of work of a direction, in their order',
  { programme: id(), direction: word('code'), id: id(), name: local() },
  { primaryKey: ['programme', 'direction', 'id'], references: [OF_DIRECTION] },
)

export const MEASURES = table(
  'measures',
  'Measures of a programme',
  {
    programme: id(),
    id: word('code'),
    direction: word('code'),
    field: id(),
    number: whole(),
    title: local(),
    monitorable: choice(['yes', 'partly', 'no']),
    indicators: list(id(), 'indicators that watch it'),
  },
  { isOptional: true, primaryKey: ['programme', 'id'], references: [OF_DIRECTION] },
)

export const DIVISION_TABLE = table(
  'divisions',
  'Editions of the administrative division',
  { id: division(), name: local(), from: day('first day it was in force') },
  { primaryKey: ['id'] },
)

export const REGIONS = table(
  'regions',
  'Regions of a division, in their order',
  {
    division: division(),
    id: id(),
    kind: choice(['oblast', 'city']),
    name: local(),
    shortName: local(),
    abbreviation: local(),
    centre: local(),
    iso: optional(text('ISO 3166-2')),
    isoOld: optional(text('ISO 3166-2 before its renewal')),
    kato: text('KATO code'),
    aliases: list(text(), 'other spellings that are searched'),
    areaKm2: optional(number({ minimum: 0 })),
  },
  { primaryKey: ['division', 'id'], references: [refersTo('division', 'divisions')] },
)

export const INDICATORS = table(
  'indicators',
  'Indicators, in their order',
  {
    id: id(),
    role: choice(['listed', 'component'], 'a component is only a part of another'),
    direction: word('code'),
    field: word('code'),
    measures: list(word('code'), 'measures it watches'),
    name: local(),
    unit: text('the figures must be in it'),
    unitName: local(),
    kind: choice(['flow', 'stock', 'ratio', 'index']),
    frequency: choice(['quarter', 'year']),
    better: choice(['higher', 'lower', 'neutral']),
    overRegions: choice(['sum', 'ratio', 'weighted-mean', 'none'], 'how regions make the country'),
    overTime: choice(['sum', 'last', 'ratio', 'mean', 'none'], 'how quarters make a year'),
    numerator: optional(indicator()),
    denominator: optional(indicator()),
    weight: optional(id('indicator that weighs a mean, or population')),
    normalisations: list(choice(['absolute', 'per-1k', 'per-10k', 'per-100k'])),
    decimals: whole({ minimum: 0, maximum: 3 }),
    min: optional(number({}, 'lowest value there can be')),
    max: optional(number({}, 'highest value there can be')),
    partOf: optional(indicator()),
    fixedBreaks: list(number(), 'limits of classes on the map'),
    headline: optional(whole({ minimum: 1 }, 'place among the headline indicators of its direction')),
  },
  {
    primaryKey: ['id'],
    references: ['numerator', 'denominator', 'partOf'].map((column) => refersTo(column, 'indicators')),
  },
)

export const RULES = table(
  'rules',
  'Rules by which an indicator is counted',
  { indicator: indicator(), id: id(), name: local() },
  { isOptional: true, primaryKey: ['indicator', 'id'], references: [refersTo('indicator', 'indicators')] },
)

export const BREAKS = table(
  'breaks',
  'Breaks in a series: from this period on it is counted otherwise',
  { indicator: indicator(), period: period(), note: local() },
  {
    isOptional: true,
    primaryKey: ['indicator', 'period'],
    references: [refersTo('indicator', 'indicators')],
  },
)

export const DESCRIPTIONS = table(
  'descriptions',
  'How an indicator is counted',
  {
    indicator: indicator(),
    definition: local(),
    numeratorText: local(),
    denominatorText: local(),
    sources: list(text()),
  },
  { isOptional: true, primaryKey: ['indicator'], references: [refersTo('indicator', 'indicators')] },
)

export const DISAGGREGATIONS = table(
  'disaggregations',
  'What an indicator is divided by, in words',
  { indicator: indicator(), number: count('their order'), name: local() },
  {
    isOptional: true,
    primaryKey: ['indicator', 'number'],
    references: [refersTo('indicator', 'indicators')],
  },
)

export const TARGETS = table(
  'targets',
  'Targets and plans; kazakhstan stands for the country',
  {
    indicator: indicator(),
    region: id('id of a region, or kazakhstan'),
    year: year(),
    value: number(),
    kind: choice(['published', 'plan']),
    source: local(),
  },
  {
    isOptional: true,
    primaryKey: ['indicator', 'region', 'year', 'kind'],
    references: [refersTo('indicator', 'indicators')],
  },
)
