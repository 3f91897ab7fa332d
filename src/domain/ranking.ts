import type { Rank } from './crossSection'
import type { Polarity } from './indicator'
import type { RuleId } from './observation'
import { studentizedRange } from './studentizedRange'

/** One region to rank. `margin` is the half-width of the 95 % interval, in the unit of the value. */
export interface Ranked {
  readonly value: number
  readonly rule: RuleId | null
  readonly margin: number | null
}

/** z of a 95 % interval: a margin is 1.96 standard errors. */
const Z_95 = 1.96

/** The rule that most counted by; on a tie the one that comes first. */
export function mainRule(rules: readonly (RuleId | null)[]): RuleId | null {
  const counts = new Map<RuleId | null, number>()
  for (const rule of rules) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  let main: RuleId | null = null
  let most = 0
  for (const [rule, count] of counts) {
    if (count > most) {
      main = rule
      most = count
    }
  }
  return main
}

/** `a` is surely ahead of `b`: the difference exceeds the simultaneous (Tukey) bound of the whole group. */
function isAhead(a: Ranked, b: Ranked, sign: 1 | -1, groups: number): boolean {
  const bound =
    a.margin === null || b.margin === null
      ? 0
      : (studentizedRange(groups) / Math.SQRT2 / Z_95) * Math.sqrt(a.margin * a.margin + b.margin * b.margin)
  return sign * (a.value - b.value) > bound
}

/**
 * Places among regions that counted by the same rule. Counts get competition ranks (ties share); values with margins get a
 * band: as many are surely ahead, as many surely behind (Tukey-type, simultaneous over the group). Neutral: no places.
 */
export function rankFigures(figures: readonly Ranked[], better: Polarity): readonly (Rank | null)[] {
  if (better === 'neutral') return figures.map(() => null)
  const sign = better === 'higher' ? 1 : -1
  const main = mainRule(figures.map((figure) => figure.rule))
  return figures.map((figure) => {
    const group = figures.filter((other) => other.rule === figure.rule)
    const ahead = group.filter((other) => isAhead(other, figure, sign, group.length)).length
    const behind = group.filter((other) => isAhead(figure, other, sign, group.length)).length
    const level = group.length - ahead - behind
    const isBand = figure.margin !== null
    return {
      from: ahead + 1,
      to: isBand ? group.length - behind : ahead + 1,
      of: group.length,
      isShared: !isBand && level > 1,
      isApart: figure.rule !== main,
    }
  })
}
