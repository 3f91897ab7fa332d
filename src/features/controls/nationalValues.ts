import { nationalSeries } from '../../domain/aggregation'
import type { Division } from '../../domain/division'
import type { Indicator, IndicatorId } from '../../domain/indicator'
import type { ObservationGrid } from '../../domain/observation'

const cache = new WeakMap<ObservationGrid, readonly (number | null)[]>()

/** National values per indicator, absolute, computed once per grid; indicators without a grid are left out. */
export function nationalValues(
  grids: readonly ObservationGrid[] | undefined,
  indicators: readonly Indicator[],
  division: Division,
): ReadonlyMap<IndicatorId, readonly (number | null)[]> {
  const byId = new Map((grids ?? []).map((grid) => [grid.indicator, grid]))
  const find = (id: IndicatorId | null) => (id === null ? null : (byId.get(id) ?? null))
  return new Map(
    indicators.flatMap((indicator) => {
      const grid = byId.get(indicator.id)
      if (grid === undefined) return []
      const known = cache.get(grid)
      if (known !== undefined) return [[indicator.id, known] as const]
      const inputs = {
        indicator,
        division,
        grid,
        numerator: find(indicator.numerator),
        denominator: find(indicator.denominator),
        weight: find(indicator.weight),
        populations: null,
      }
      const values = nationalSeries(inputs, 'quarter', 'absolute').map((figure) => figure.value)
      cache.set(grid, values)
      return [[indicator.id, values] as const]
    }),
  )
}
