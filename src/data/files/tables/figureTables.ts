import { choice, count, day, id, local, number, optional, whole, year } from '../column'
import { OF_REGION, refersTo, table, type RowFault } from '../table'
import { division, indicator, period, region } from './catalogueTables'

const STATUSES = ['A', 'P', 'E', 'B', 'O', 'M', 'Q'] as const
const NO_VALUE: ReadonlySet<string> = new Set(['O', 'M', 'Q'])
const status = () =>
  choice(STATUSES, 'A normal, P provisional, E estimated, B break, O not reported, M cannot exist, Q hidden')

/** A value stands exactly where the status says that there is one: missing is not zero. */
function valueByStatus(row: { readonly value: number | null; readonly status: string }): RowFault | null {
  const hasNone = NO_VALUE.has(row.status)
  if (hasNone === (row.value === null)) return null
  const code = hasNone ? 'value-despite-status' : 'no-value-despite-status'
  return { column: 'value', reason: { code, status: row.status } }
}

export const POPULATIONS = table(
  'populations',
  'Residents on 1 January',
  {
    division: division(),
    region: region(),
    year: year(),
    residents: count(),
    urban: optional(count('those of them who live in towns; empty where not known')),
  },
  {
    primaryKey: ['division', 'region', 'year'],
    references: [OF_REGION],
    check: ({ residents, urban }) =>
      urban === null || urban <= residents
        ? null
        : {
            column: 'urban',
            reason: { code: 'more-than', value: urban, whole: residents, column: 'residents' },
          },
  },
)

const CELL = ['division', 'indicator', 'region', 'period'] as const

export const OBSERVATIONS = table(
  'observations',
  'Figures, one a row; a period of a region without a row was not reported',
  {
    division: division(),
    indicator: indicator(),
    region: region(),
    period: period(),
    value: optional(number({}, 'empty exactly where the status is O, M or Q; zero is 0')),
    status: status(),
    rule: optional(id('rule it was counted by')),
    margin: optional(number({ minimum: 0 }, 'half-width of the 95 % interval')),
  },
  {
    primaryKey: CELL,
    references: [OF_REGION, refersTo('indicator', 'indicators')],
    check: valueByStatus,
  },
)

export const REVISIONS = table(
  'revisions',
  'Figures that were other before',
  {
    division: division(),
    indicator: indicator(),
    region: region(),
    period: period(),
    previous: optional(number({}, 'empty where there was none')),
    date: day(),
  },
  {
    isOptional: true,
    primaryKey: [...CELL, 'date'],
    references: [OF_REGION, refersTo('indicator', 'indicators')],
  },
)

export const LATE_REPORTS = table(
  'late-reports',
  'Figures that came late',
  {
    division: division(),
    indicator: indicator(),
    region: region(),
    period: period(),
    days: whole({ minimum: 1, maximum: 100_000 }),
  },
  { isOptional: true, primaryKey: CELL, references: [OF_REGION, refersTo('indicator', 'indicators')] },
)

export const DIMENSIONS = table(
  'dimensions',
  'What figures are divided by',
  { id: id(), name: local() },
  { isOptional: true, primaryKey: ['id'] },
)

export const CATEGORIES = table(
  'categories',
  'Parts of a dimension, in their order',
  { dimension: id(), id: id(), name: local() },
  { isOptional: true, primaryKey: ['dimension', 'id'], references: [refersTo('dimension', 'dimensions')] },
)

export const BREAKDOWNS = table(
  'breakdowns',
  'Parts of the figures of a year',
  {
    division: division(),
    indicator: indicator(),
    dimension: id(),
    category: id(),
    region: region(),
    year: year(),
    value: optional(number({ minimum: 0 })),
    status: status(),
  },
  {
    isOptional: true,
    primaryKey: ['division', 'indicator', 'dimension', 'category', 'region', 'year'],
    references: [
      OF_REGION,
      refersTo('indicator', 'indicators'),
      { columns: ['dimension', 'category'], table: 'categories', to: ['dimension', 'id'] },
    ],
    check: valueByStatus,
  },
)
