import type { Completeness } from '../../../domain/indicatorCompleteness'
import type { Indicator, IndicatorId } from '../../../domain/indicator'
import type { IndicatorsSort, IndicatorsView } from '../../../view/indicatorsView'

/** An indicator as the catalogue lists it. */
export interface CatalogueRow {
  readonly indicator: Indicator
  readonly completeness: Completeness
}

/** What narrows the catalogue; `found` holds what answers the search, null while nothing is asked. */
export interface RowFilter extends Pick<IndicatorsView, 'direction' | 'field' | 'completeness'> {
  readonly found: ReadonlySet<IndicatorId> | null
}

/** Rows that pass every filter, in the order given. A field counts within its direction only. */
export function filterRows<T extends CatalogueRow>(rows: readonly T[], filter: RowFilter): readonly T[] {
  const { direction, field, completeness, found } = filter
  return rows.filter(
    ({ indicator, completeness: own }) =>
      (found === null || found.has(indicator.id)) &&
      (direction === null || indicator.direction === direction) &&
      (field === null || indicator.field === field) &&
      (completeness === null || own.band === completeness),
  )
}

/** Rows whose completeness is unknown come last. */
const shareOf = ({ completeness }: CatalogueRow): number => completeness.share ?? Number.POSITIVE_INFINITY

/**
 * Rows in an order: of the programme as they come; by name in the alphabet of the language; by completeness, the one that
 * misses most first. Equal rows keep the order of the programme.
 */
export function sortRows<T extends CatalogueRow>(
  rows: readonly T[],
  sort: IndicatorsSort,
  compareNames: (a: Indicator, b: Indicator) => number,
): readonly T[] {
  switch (sort) {
    case 'programme':
      return rows
    case 'name':
      return rows.toSorted((a, b) => compareNames(a.indicator, b.indicator))
    case 'completeness':
      return rows.toSorted((a, b) => (shareOf(a) === shareOf(b) ? 0 : shareOf(a) - shareOf(b)))
  }
}

/** How many rows have each value of a part, for the numbers beside the filters. */
export function countBy<T extends CatalogueRow>(
  rows: readonly T[],
  part: (row: T) => string | null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const value = part(row)
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
