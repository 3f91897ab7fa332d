import type { RegionFigure } from '../../../domain/crossSection'
import type { CountingRule } from '../../../domain/indicator'
import { mainRule } from '../../../domain/ranking'
import type { RegionId } from '../../../domain/region'

/** A counting rule and the regions that count by it at one period. */
export interface RuleInUse {
  /** Null where a figure names no rule: the default one of the indicator. */
  readonly rule: CountingRule | null
  readonly regions: readonly RegionId[]
  /** The one that most regions count by; the others are ranked apart. */
  readonly isMain: boolean
}

/** Every declared rule, used or not, then regions that name none. Regions without a value count by no rule. */
export function rulesInUse(
  rules: readonly CountingRule[],
  figures: readonly RegionFigure[],
): readonly RuleInUse[] {
  const present = figures.filter(({ value }) => value !== null)
  const main = present.length === 0 ? undefined : mainRule(present.map(({ rule }) => rule))
  const regionsOf = (id: string | null) =>
    present.filter(({ rule }) => rule === id).map(({ region }) => region)
  const declared = rules.map((rule) => ({
    rule,
    regions: regionsOf(rule.id),
    isMain: main === rule.id,
  }))
  const unnamed = regionsOf(null)
  return unnamed.length === 0
    ? declared
    : [...declared, { rule: null, regions: unnamed, isMain: main === null }]
}
