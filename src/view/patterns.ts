import type { Absence } from '../domain/observation'

/** The four marks of "no value". */
export type AbsenceMark = 'missing' | 'impossible' | 'hidden' | 'incomparable'

export const ABSENCE_MARKS: readonly AbsenceMark[] = ['missing', 'impossible', 'hidden', 'incomparable']

/** Hatch: not reported. Outline only: cannot exist. Cross-hatch: hidden. Dots: cannot be computed or trusted. */
export function markOf(absence: Absence): AbsenceMark {
  switch (absence) {
    case 'not-reported':
    case 'incomplete-span':
    case 'not-in-data':
      return 'missing'
    case 'cannot-exist':
      return 'impossible'
    case 'suppressed':
      return 'hidden'
    case 'unknown-status':
    case 'no-population':
    case 'zero-denominator':
      return 'incomparable'
  }
}

/** Lines of a pattern cell of 8 × 8 px, as path data. */
export const PATTERN_LINES: Readonly<Record<AbsenceMark, string>> = {
  missing: 'M-2,10L10,-2M-2,2L2,-2M6,10L10,6',
  impossible: '',
  hidden: 'M0,0L8,8M8,0L0,8',
  incomparable: 'M1.5,2h.01M5.5,6h.01',
}

export const patternId = (scope: string, mark: AbsenceMark): string => `b-${scope}-${mark}`

export const patternFill = (scope: string, absence: Absence): string =>
  `url(#${patternId(scope, markOf(absence))})`
