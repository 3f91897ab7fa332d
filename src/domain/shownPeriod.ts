import type { Indicator } from './indicator'
import { quarterOf, yearOf, type Period, type Quarter } from './period'

/** The period an indicator is shown at for a quarter: an annual one at the last year that has ended with it. */
export function shownPeriod(indicator: Indicator, quarter: Quarter): Period {
  if (indicator.frequency === 'quarter') return quarter
  return `${yearOf(quarter) - (quarterOf(quarter) === 4 ? 0 : 1)}`
}
