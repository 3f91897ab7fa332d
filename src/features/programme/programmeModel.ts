import type { Catalogue } from '../../domain/catalogue'
import type { Indicator, IndicatorId } from '../../domain/indicator'
import type { Direction, Measure, Programme } from '../../domain/programme'
import { programmeCoverage, type ProgrammeCoverage } from '../../domain/programmeCoverage'

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

/** The programme read with the indicators of the catalogue; a direction it does not have is none. */
export function makeProgrammeModel(
  programme: Programme,
  { indicators }: Pick<Catalogue, 'indicators'>,
  asked: string | null,
): ProgrammeModel {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const known = new Set(byId.keys())
  const direction = programme.directions.find(({ id }) => id === asked) ?? null
  const coverage = programmeCoverage(programme, known)
  return {
    programme,
    known,
    indicatorOf: (id) => byId.get(id),
    coverage,
    direction,
    measures: coverage.directions
      .filter((each) => direction === null || each.direction === direction)
      .flatMap(({ fields }) => fields.flatMap(({ measures }) => measures)),
  }
}
