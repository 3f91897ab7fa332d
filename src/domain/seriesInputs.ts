import type { PopulationTable } from './catalogue'
import type { Division } from './division'
import type { Indicator } from './indicator'
import type { ObservationGrid } from './observation'

/** One indicator with everything its display values are made of. All grids have the regions and periods of `grid`. */
export interface SeriesInputs {
  readonly indicator: Indicator
  readonly division: Division
  readonly grid: ObservationGrid
  /** Parts of a ratio; null when the source did not send them: the ratio then stands as reported. */
  readonly numerator: ObservationGrid | null
  readonly denominator: ObservationGrid | null
  readonly weight: ObservationGrid | null
  readonly populations: PopulationTable | null
}
