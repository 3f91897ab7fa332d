import { expectedCounts, reportedCounts } from './completeness'
import type { ObservationGrid } from './observation'
import type { Period } from './period'

/** Completeness of an indicator's figures: nothing much missing, something missing, or a good part of it. */
export type CompletenessBand = 'full' | 'partial' | 'poor'

/** From these shares on (percent) figures count as full and as partial; what is less is poor. */
export const COMPLETENESS_BOUNDS = { full: 95, partial: 80 } as const

/** How many of the figures that could be there are there. */
export interface Completeness {
  readonly reported: number
  readonly expected: number
  /** reported ÷ expected × 100; null where nothing is expected. */
  readonly share: number | null
  readonly band: CompletenessBand | null
}

/** Completeness of one period. */
export interface PeriodCompleteness extends Completeness {
  readonly period: Period
}

/** The band of a share in percent. */
export function completenessBand(share: number): CompletenessBand {
  if (share >= COMPLETENESS_BOUNDS.full) return 'full'
  return share >= COMPLETENESS_BOUNDS.partial ? 'partial' : 'poor'
}

function completenessFrom(reported: number, expected: number): Completeness {
  const share = expected === 0 ? null : (reported / expected) * 100
  return { reported, expected, share, band: share === null ? null : completenessBand(share) }
}

/** Regions with a value, of those whose value can exist, at each period of the grid. Zero is a value. */
export function completenessByPeriod(grid: ObservationGrid): readonly PeriodCompleteness[] {
  const reported = reportedCounts(grid)
  const expected = expectedCounts(grid)
  return grid.periods.map((period, column) =>
    Object.assign(completenessFrom(reported[column] ?? 0, expected[column] ?? 0), { period }),
  )
}

/** Share of all expected region-periods of the grid that have a value: the sums of the periods, not the mean of their shares. */
export function completenessOf(grid: ObservationGrid): Completeness {
  const periods = completenessByPeriod(grid)
  const sum = (part: 'reported' | 'expected') => periods.reduce((total, each) => total + each[part], 0)
  return completenessFrom(sum('reported'), sum('expected'))
}
