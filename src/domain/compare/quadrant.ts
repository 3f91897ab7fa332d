import type { Polarity } from '../indicator'

/** How one side of a median is called: judged indicators are better or worse, the others higher or lower. */
export type SideWord = 'better' | 'worse' | 'higher' | 'lower'

/** A corner of the scatter plot in words. */
export type Quadrant =
  | { readonly kind: 'both'; readonly word: SideWord }
  | { readonly kind: 'apart'; readonly x: SideWord; readonly y: SideWord }

function sideWord(better: Polarity, isAbove: boolean): SideWord {
  if (better === 'neutral') return isAbove ? 'higher' : 'lower'
  return isAbove === (better === 'higher') ? 'better' : 'worse'
}

/** What it means to lie on these sides of the two medians. */
export function quadrantOf(
  x: { readonly better: Polarity; readonly isAbove: boolean },
  y: { readonly better: Polarity; readonly isAbove: boolean },
): Quadrant {
  const [xWord, yWord] = [sideWord(x.better, x.isAbove), sideWord(y.better, y.isAbove)]
  return xWord === yWord ? { kind: 'both', word: xWord } : { kind: 'apart', x: xWord, y: yWord }
}

/** Strength of a rank correlation by its size; a convention, the same everywhere. */
export type Strength = 'none' | 'weak' | 'moderate' | 'strong' | 'very-strong'

/** Under 0.2 none, under 0.4 weak, under 0.6 moderate, under 0.8 strong, then very strong. */
export function strengthOf(rho: number): Strength {
  const size = Math.abs(rho)
  if (size < 0.2) return 'none'
  if (size < 0.4) return 'weak'
  if (size < 0.6) return 'moderate'
  return size < 0.8 ? 'strong' : 'very-strong'
}
