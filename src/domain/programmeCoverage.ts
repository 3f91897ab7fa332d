import type { IndicatorId } from './indicator'
import type { Direction, Measure, Programme, ProgrammeField } from './programme'

/**
 * Where a measure stands. One that figures cannot show is neither watched nor waiting, even where an indicator stands beside
 * it: such an indicator says something about the measure's surroundings, not about the measure.
 */
export type MeasureState = 'watched' | 'waiting' | 'not-monitorable'

/** How far indicators watch a set of measures. measures = monitorable + notMonitorable; monitorable = watched + waiting. */
export interface Coverage {
  readonly measures: number
  readonly monitorable: number
  readonly notMonitorable: number
  /** Measures that figures cannot show, though an indicator stands beside them: part of `notMonitorable`. */
  readonly accompanied: number
  readonly watched: number
  /** Watched measures that figures show in part only: part of `watched`. */
  readonly partly: number
  /** Could be watched, but no indicator does yet. */
  readonly waiting: number
  /** watched ÷ monitorable × 100; null where nothing can be monitored. */
  readonly share: number | null
}

export interface FieldCoverage {
  readonly field: ProgrammeField
  readonly measures: readonly Measure[]
  readonly coverage: Coverage
}

export interface DirectionCoverage {
  readonly direction: Direction
  readonly fields: readonly FieldCoverage[]
  readonly coverage: Coverage
}

export interface ProgrammeCoverage {
  readonly directions: readonly DirectionCoverage[]
  readonly coverage: Coverage
}

/** Indicators of a measure that the source has; a programme may name others. */
export const watchersOf = (measure: Measure, known: ReadonlySet<IndicatorId>): readonly IndicatorId[] =>
  measure.indicators.filter((id) => known.has(id))

/** Where a measure stands, given the indicators the source has. */
export function measureState(measure: Measure, known: ReadonlySet<IndicatorId>): MeasureState {
  if (measure.monitorable === 'no') return 'not-monitorable'
  return watchersOf(measure, known).length > 0 ? 'watched' : 'waiting'
}

/** Counts each measure exactly once. */
export function coverageOf(measures: readonly Measure[], known: ReadonlySet<IndicatorId>): Coverage {
  const inState = (state: MeasureState) =>
    measures.filter((measure) => measureState(measure, known) === state)
  const watched = inState('watched')
  const notMonitorable = inState('not-monitorable')
  const monitorable = measures.length - notMonitorable.length
  return {
    measures: measures.length,
    monitorable,
    notMonitorable: notMonitorable.length,
    accompanied: notMonitorable.filter((measure) => watchersOf(measure, known).length > 0).length,
    watched: watched.length,
    partly: watched.filter((measure) => measure.monitorable === 'partly').length,
    waiting: monitorable - watched.length,
    share: monitorable === 0 ? null : (watched.length / monitorable) * 100,
  }
}

/** Coverage of a programme, of its directions and of their fields, in the order of the programme. */
export function programmeCoverage(programme: Programme, known: ReadonlySet<IndicatorId>): ProgrammeCoverage {
  const { directions, measures } = programme
  return {
    coverage: coverageOf(measures, known),
    directions: directions.map((direction) => {
      const own = measures.filter((measure) => measure.direction === direction.id)
      return {
        direction,
        coverage: coverageOf(own, known),
        fields: direction.fields.map((field) => {
          const inField = own.filter((measure) => measure.field === field.id)
          return { field, measures: inField, coverage: coverageOf(inField, known) }
        }),
      }
    }),
  }
}
