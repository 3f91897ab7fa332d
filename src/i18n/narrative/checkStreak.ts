import { periodIn, type IndicatorReading } from '../../domain/narrative/regionData'
import { suspicionAt } from '../../domain/narrative/suspiciousValues'
import { gridColumn, observationAt } from '../../domain/observationGrid'
import { addQuarters, isQuarter, type Quarter } from '../../domain/period'
import type { RegionId } from '../../domain/region'
import { readingsNamed, type Evidence } from './checkFigures'
import type { Claim } from './claim'

type StreakClaim = Extract<Claim, { readonly kind: 'streak' }>

/** How many regions the region is ranked with when it stands alone at that end; null when it does not. */
function standsAlone(
  reading: IndicatorReading,
  region: RegionId,
  at: Quarter,
  place: StreakClaim['place'],
): number | null {
  const { displayed, indicator } = reading
  const own = observationAt(displayed, region, at)
  if (own.value === null || indicator.better === 'neutral' || indicator.kind === 'index') return null
  const wantsLargest = (place === 'first') === (indicator.better === 'higher')
  const column = gridColumn(displayed, at)
  if (column.some(({ margin }) => margin !== null)) return null
  const level = column.flatMap(({ value, rule }) => (value === null || rule !== own.rule ? [] : [value]))
  const ahead = wantsLargest ? Math.max(...level) : Math.min(...level)
  const isAlone = own.value === ahead && level.filter((value) => value === ahead).length === 1
  return isAlone && suspicionAt(reading, region, at) === null ? level.length : null
}

/** Fewer regions than this make no ranking worth telling. */
const FEWEST_REGIONS = 8

function holdsOf(reading: IndicatorReading, claim: StreakClaim, { data }: Evidence): boolean {
  const period = periodIn(reading.indicator, data.period)
  if (period === null || !isQuarter(period)) return false
  let at = period
  let quarters = 0
  for (;;) {
    const of = standsAlone(reading, data.region, at, claim.place)
    if (of === null || of < FEWEST_REGIONS) break
    if (quarters === 0 && of !== claim.of) return false
    quarters++
    at = addQuarters(at, -1)
  }
  return quarters === claim.quarters
}

/** The place is held alone, for exactly so many quarters, among exactly so many regions now. */
export const streakHolds = (claim: StreakClaim, evidence: Evidence): boolean =>
  claim.quarters > 0 &&
  readingsNamed(claim.name, evidence).some((reading) => holdsOf(reading, claim, evidence))
