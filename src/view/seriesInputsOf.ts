import type { PopulationTable } from '../domain/catalogue'
import type { Division } from '../domain/division'
import type { Indicator, IndicatorId } from '../domain/indicator'
import type { ObservationGrid } from '../domain/observation'
import type { SeriesInputs } from '../domain/seriesInputs'

/** Finds what the displayed values of an indicator are made of among the grids of an answer; null when it has none. */
export function makeSeriesInputs(
  division: Division,
  grids: readonly ObservationGrid[],
  populations: PopulationTable | null,
): (indicator: Indicator) => SeriesInputs | null {
  const byId = new Map(grids.map((grid) => [grid.indicator, grid]))
  const part = (id: IndicatorId | null) => (id === null ? null : (byId.get(id) ?? null))
  return (indicator) => {
    const grid = byId.get(indicator.id)
    if (grid === undefined) return null
    return {
      indicator,
      division,
      grid,
      numerator: part(indicator.numerator),
      denominator: part(indicator.denominator),
      weight: part(indicator.weight),
      populations,
    }
  }
}
