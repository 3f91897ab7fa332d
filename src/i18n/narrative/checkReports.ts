import { narrativeFacts } from '../../domain/narrative/facts'
import { isUnreported, periodIn, readingsInQuarter } from '../../domain/narrative/regionData'
import { lateDays } from '../../domain/narrative/reportNews'
import { revisionsToTell } from '../../domain/narrative/revisedFigures'
import { suspicionAt } from '../../domain/narrative/suspiciousValues'
import { observationAt } from '../../domain/observationGrid'
import { isShownBare, isShownWhole, readingsNamed, type Evidence } from './checkFigures'
import type { Claim } from './claim'

type Of<Kind extends Claim['kind']> = Extract<Claim, { readonly kind: Kind }>

/** Exactly so many are missing, all those named are among them, and the others are as many as said. */
export function missingHolds(claim: Of<'missing'>, { data, speech }: Evidence): boolean {
  const missing = readingsInQuarter(data)
    .filter(({ reading, period }) => isUnreported(observationAt(reading.absolute, data.region, period)))
    .map(({ reading }) => speech.nameOf(reading.indicator))
  return (
    claim.count > 0 &&
    missing.length === claim.count &&
    claim.names.length + claim.rest === claim.count &&
    new Set(claim.names).size === claim.names.length &&
    claim.names.every((name) => missing.includes(name))
  )
}

/** Exactly so many came late, and the longest delay is the one said. */
export function lateHolds(claim: Of<'late'>, { data }: Evidence): boolean {
  const days = lateDays(data)
  return claim.count > 0 && days.length === claim.count && Math.max(...days) === claim.longestDays
}

/** There is such a correction, of that day, from that figure to this one. */
export function revisedHolds(claim: Of<'revised'>, evidence: Evidence): boolean {
  const { data } = evidence
  return readingsNamed(claim.name, evidence).some((reading) => {
    const of = { indicator: reading.indicator, normalisation: 'absolute' } as const
    const { value } = observationAt(reading.absolute, data.region, claim.period)
    return revisionsToTell(reading, data).some(
      ({ period, previous, date }) =>
        period === claim.period &&
        date.slice(0, 10) === claim.date &&
        value !== null &&
        previous !== null &&
        isShownWhole(claim.value, value, of, evidence) &&
        isShownBare(claim.previous, previous, of, evidence),
    )
  })
}

/** The value is so far off, and both it and the usual one are as said. */
export function suspiciousHolds(claim: Of<'suspicious'>, evidence: Evidence): boolean {
  const { data } = evidence
  return readingsNamed(claim.name, evidence).some((reading) => {
    const period = periodIn(reading.indicator, data.period)
    const suspicion = period === null ? null : suspicionAt(reading, data.region, period)
    const of = { indicator: reading.indicator, normalisation: 'absolute' } as const
    return (
      suspicion !== null &&
      isShownWhole(claim.value, suspicion.value, of, evidence) &&
      isShownBare(claim.usual, suspicion.usual, of, evidence)
    )
  })
}

/** No rule finds anything, and there are figures to be quiet about. */
export function quietHolds({ data }: Evidence): boolean {
  const facts = narrativeFacts(data)
  return facts.length > 0 && facts.every((fact) => fact.kind === 'quiet')
}
