import type { IndicatorId } from '../../domain/indicator'
import type { Period } from '../../domain/period'
import type { RegionId } from '../../domain/region'
import type { IndicatorSpeller } from '../../domain/spelling/indicatorSpelling'
import { spelledPeriod } from '../../domain/spelling/periodSpelling'
import type { Fix, Fixes } from './fixes'
import type { OwnReason } from './ownProblems'
import { spelledOnce } from './spelledOnce'

/** A name that is not surely known. */
export interface NameProblem {
  readonly id: string
  readonly reason: OwnReason
}

/** What a name stands for, or the problem it is. `mended`: it was a problem until a person said what it means. */
export type ReadName<T> =
  | { readonly means: T; readonly mended: NameProblem | null }
  | NameProblem
  /** The row is of the country. */
  | 'country'

/** Ids of problems of names: what they are remembered by. */
export const nameProblemId = (of: 'region' | 'indicator' | 'period', text: string): string =>
  `${of} ${text.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/g, ' ')}`

function once<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = read(text)
    known.set(text, value)
    return value
  }
}

/** Reads the names in a table; each spelling once. */
export interface NameReader {
  readonly region: (text: string) => ReadName<RegionId>
  readonly indicator: (text: string) => ReadName<IndicatorId>
  readonly period: (text: string) => ReadName<Period>
}

export function nameReader(speller: IndicatorSpeller, fixes: Fixes): NameReader {
  const fixOf = <K extends Fix['kind']>(id: string, kind: K) => {
    const fix = fixes.get(id)
    // The kind tells which fix it is.
    return fix?.kind === kind ? (fix as Extract<Fix, { readonly kind: K }>) : null
  }
  const region = (text: string): ReadName<RegionId> => {
    const spelled = spelledOnce(text)
    const id = nameProblemId('region', text)
    switch (spelled.kind) {
      case 'region':
        return { means: spelled.region, mended: null }
      case 'country':
        return 'country'
      case 'later':
        return { id, reason: { code: 'later-region', value: text, later: spelled.later } }
      case 'empty':
        return { id, reason: { code: 'no-region' } }
      case 'former':
      case 'unknown': {
        const reason: OwnReason =
          spelled.kind === 'former'
            ? { code: 'former-region', value: text, former: spelled.former }
            : {
                code: 'unknown-region',
                value: text,
                get suggestions() {
                  return spelled.suggestions
                },
              }
        const fix = fixOf(id, 'region')
        return fix === null ? { id, reason } : { means: fix.region, mended: { id, reason } }
      }
    }
  }
  const indicator = (text: string): ReadName<IndicatorId> => {
    const id = nameProblemId('indicator', text)
    if (text === '') return { id, reason: { code: 'no-indicator' } }
    const spelled = speller(text)
    if (spelled.kind === 'indicator') return { means: spelled.indicator, mended: null }
    const reason: OwnReason = {
      code: 'unknown-indicator',
      value: text,
      get suggestions() {
        return spelled.suggestions
      },
    }
    const fix = fixOf(id, 'indicator')
    return fix === null ? { id, reason } : { means: fix.indicator, mended: { id, reason } }
  }
  const period = (text: string): ReadName<Period> => {
    const id = nameProblemId('period', text)
    if (text === '') return { id, reason: { code: 'no-period' } }
    const spelled = spelledPeriod(text)
    if (spelled !== null) return { means: spelled, mended: null }
    const reason: OwnReason = { code: 'unknown-period', value: text }
    const fix = fixOf(id, 'period')
    return fix === null ? { id, reason } : { means: fix.period, mended: { id, reason } }
  }
  return { region: once(region), indicator: once(indicator), period: once(period) }
}
