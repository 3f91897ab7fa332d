import { nationalSeries } from '../../domain/aggregation'
import type { Division } from '../../domain/division'
import type { Indicator, IndicatorId } from '../../domain/indicator'
import type { ObservationGrid } from '../../domain/observation'
import { makeSeriesInputs } from '../../view/seriesInputsOf'

const cache = new WeakMap<ObservationGrid, readonly (number | null)[]>()

/** National values per indicator, absolute, computed once per grid; indicators without a grid are left out. */
export function nationalValues(
  grids: readonly ObservationGrid[] | undefined,
  indicators: readonly Indicator[],
  division: Division,
): ReadonlyMap<IndicatorId, readonly (number | null)[]> {
  const inputsOf = makeSeriesInputs(division, grids ?? [], null)
  return new Map(
    indicators.flatMap((indicator) => {
      const inputs = inputsOf(indicator)
      if (inputs === null) return []
      const known = cache.get(inputs.grid)
      if (known !== undefined) return [[indicator.id, known] as const]
      const values = nationalSeries(inputs, 'quarter', 'absolute').map((figure) => figure.value)
      cache.set(inputs.grid, values)
      return [[indicator.id, values] as const]
    }),
  )
}
