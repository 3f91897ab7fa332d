import type { Indicator, IndicatorId } from '../../domain/indicator'
import type { Direction, Measure, Programme } from '../../domain/programme'
import type { ProgrammeCoverage } from '../../domain/programmeCoverage'

/** Everything the parts of the page read: the programme, its indicators, and how far they watch it. */
export interface ProgrammeModel {
  readonly programme: Programme
  readonly known: ReadonlySet<IndicatorId>
  readonly indicatorOf: (id: IndicatorId) => Indicator | undefined
  readonly coverage: ProgrammeCoverage
  /** The direction on show; null = all. */
  readonly direction: Direction | null
  /** Measures of the direction on show, in the order of the programme. */
  readonly measures: readonly Measure[]
}
