import type { IndicatorId } from '../../domain/indicator'
import type { Period } from '../../domain/period'
import type { HeadingParts } from './headingParts'

/** What a column of a table holds. `figures-by-…`: its figures, and its heading says what they are of. */
export type ColumnRole =
  | 'unread'
  | 'region'
  | 'indicator'
  | 'period'
  | 'status'
  | 'figures'
  | 'figures-by-indicator'
  | 'figures-by-period'
  | 'figures-by-region'

export const COLUMN_ROLES: readonly ColumnRole[] = [
  'unread',
  'region',
  'indicator',
  'period',
  'status',
  'figures',
  'figures-by-indicator',
  'figures-by-period',
  'figures-by-region',
]

/** How a table is to be read. */
export interface Mapping {
  /** Index of the row of headings; the rows above it are titles and notes. */
  readonly header: number
  /** One a column. */
  readonly roles: readonly ColumnRole[]
  /** What all figures are of, where neither a column nor a heading says so. */
  readonly indicator: IndicatorId | null
  readonly period: Period | null
}

/** What a mapping cannot do without. */
export type Lacking = 'region' | 'indicator' | 'period' | 'figures'

export const isFigures = (role: ColumnRole): boolean => role.startsWith('figures')

/** What is still to be told before a table can be read. @param headings what the headings of the columns say by themselves. */
export function lackingOf(
  { roles, indicator, period }: Mapping,
  headings: readonly HeadingParts[],
): readonly Lacking[] {
  const figures = roles.flatMap((role, at) => (isFigures(role) ? [at] : []))
  const says = (part: 'region' | 'indicator' | 'period') =>
    roles.includes(part) ||
    (figures.length > 0 &&
      figures.every((at) => roles[at] === `figures-by-${part}` || (headings[at]?.[part] ?? null) !== null))
  return [
    ...(figures.length === 0 ? (['figures'] as const) : []),
    ...(says('region') ? [] : (['region'] as const)),
    ...(says('indicator') || indicator !== null ? [] : (['indicator'] as const)),
    ...(says('period') || period !== null ? [] : (['period'] as const)),
  ]
}
