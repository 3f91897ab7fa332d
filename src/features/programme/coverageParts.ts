import type { Measure } from '../../domain/programme'
import type { Coverage, MeasureState } from '../../domain/programmeCoverage'

/** What a measure is drawn as: a watched one in full or in part. */
export type CoverageState = 'full' | 'partly' | 'waiting' | 'excluded'

export const COVERAGE_STATES: readonly CoverageState[] = ['full', 'partly', 'waiting', 'excluded']

/** Measures by what they are drawn as: together all of them. */
export const partsOf = (coverage: Coverage): Readonly<Record<CoverageState, number>> => ({
  full: coverage.watched - coverage.partly,
  partly: coverage.partly,
  waiting: coverage.waiting,
  excluded: coverage.notMonitorable,
})

/** What one measure is drawn as. */
export function drawnState(measure: Measure, state: MeasureState): CoverageState {
  if (state === 'not-monitorable') return 'excluded'
  if (state === 'waiting') return 'waiting'
  return measure.monitorable === 'partly' ? 'partly' : 'full'
}
