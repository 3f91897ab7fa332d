import { periodIn, type IndicatorReading } from '../../domain/narrative/regionData'
import { targetSpan, targetVerdict } from '../../domain/narrative/targetNews'
import { observationAt } from '../../domain/observationGrid'
import { yearOf } from '../../domain/period'
import { isNoted, isShownBare, isShownWhole, readingsNamed, type Evidence } from './checkFigures'
import type { Claim } from './claim'

type TargetClaim = Extract<Claim, { readonly kind: 'target' }>

function holdsOf(reading: IndicatorReading, claim: TargetClaim, evidence: Evidence): boolean {
  const { data } = evidence
  const { indicator } = reading
  const period = periodIn(indicator, data.period)
  if (period === null || claim.period !== period || claim.span !== targetSpan(reading)) return false
  const grid = claim.span === 'year-to-date' ? reading.sinceJanuary : reading.absolute
  const { value, status } = observationAt(grid, data.region, period)
  if (value === null) return false
  return data.catalogue.targets
    .filter(
      (target) =>
        target.indicator === indicator.id &&
        target.region === data.region &&
        target.year === yearOf(period) &&
        (target.kind === 'plan') === claim.isPlan,
    )
    .some((target) => {
      const isMet = indicator.better === 'lower' ? value <= target.value : value >= target.value
      const of = { indicator, normalisation: 'absolute' } as const
      return (
        isMet === claim.isMet &&
        isShownWhole(claim.value, value, of, evidence) &&
        isShownBare(claim.target, target.value, of, evidence) &&
        isNoted(claim.note, status) &&
        targetVerdict(reading, target, data.region, period) === (isMet ? 'target-crossed' : 'target-missed')
      )
    })
}

/** The value, the target and which is larger are those of the data, and it is news of this quarter. */
export const targetHolds = (claim: TargetClaim, evidence: Evidence): boolean =>
  readingsNamed(claim.name, evidence).some((reading) => holdsOf(reading, claim, evidence))
