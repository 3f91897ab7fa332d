import { periodIn, type IndicatorReading } from '../../domain/narrative/regionData'
import { unusualChangeAt } from '../../domain/narrative/unusualChange'
import { observationAt } from '../../domain/observationGrid'
import { previousYear } from '../../domain/period'
import { isNoted, isShown, isShownBare, isShownWhole, readingsNamed, type Evidence } from './checkFigures'
import type { Claim } from './claim'

type ChangeClaim = Extract<Claim, { readonly kind: 'change' }>

function holdsOf(reading: IndicatorReading, claim: ChangeClaim, evidence: Evidence): boolean {
  const { data } = evidence
  const { indicator, displayed } = reading
  const period = periodIn(indicator, data.period)
  if (period === null) return false
  const now = observationAt(displayed, data.region, period)
  const base = observationAt(displayed, data.region, previousYear(period))
  if (now.value === null || base.value === null || now.rule !== base.rule) return false
  const isShare = indicator.kind === 'ratio' || indicator.kind === 'index'
  if (claim.change.kind !== (isShare ? 'points' : 'percent')) return false
  const difference = now.value - base.value
  const change = isShare ? difference : (difference / base.value) * 100
  return (
    (claim.direction === 'up' ? difference > 0 : difference < 0) &&
    isShown(claim.change, change, evidence) &&
    isShownWhole(claim.value, now.value, reading, evidence) &&
    isShownBare(claim.base, base.value, reading, evidence) &&
    isNoted(claim.note, now.status) &&
    unusualChangeAt(reading, data.region, period) !== null
  )
}

/** The figures, their difference and its direction are those of the data, and it is more than usual. */
export const changeHolds = (claim: ChangeClaim, evidence: Evidence): boolean =>
  readingsNamed(claim.name, evidence).some((reading) => holdsOf(reading, claim, evidence))
