import type { Asker } from './ask'
import { NotJudged, type Breach, type Rule } from './rule'
import { BROWSER_RULES } from './rules/browsers'
import { CACHING_RULES } from './rules/caching'
import { DATA_RULES } from './rules/data'
import { ERROR_RULES } from './rules/errors'
import { REACH_RULES } from './rules/reach'
import { REGION_RULES } from './rules/regions'
import { REGISTER_RULES } from './rules/registers'
import { RESOURCE_RULES } from './rules/resources'
import { SHAPE_RULES } from './rules/shape'
import { SUM_RULES } from './rules/sums'
import { Source } from './source'

/** Every rule, in the order they are told. */
export const RULES: readonly Rule[] = [
  ...REACH_RULES,
  ...SHAPE_RULES,
  ...DATA_RULES,
  ...REGION_RULES,
  ...RESOURCE_RULES,
  ...SUM_RULES,
  ...REGISTER_RULES,
  ...CACHING_RULES,
  ...ERROR_RULES,
  ...BROWSER_RULES,
]

/** How a source stands to one rule. */
export interface Verdict {
  readonly rule: string
  readonly title: string
  readonly isAdvice: boolean
  readonly state: 'kept' | 'broken' | 'not-judged'
  readonly breaches: readonly Breach[]
  /** Why it was not judged. */
  readonly reason: string | null
}

async function judge(rule: Rule, source: Source): Promise<Verdict> {
  const about = { rule: rule.id, title: rule.title, isAdvice: rule.isAdvice === true }
  try {
    const breaches = await rule.check(source)
    return { ...about, state: breaches.length === 0 ? 'kept' : 'broken', breaches, reason: null }
  } catch (error) {
    if (error instanceof NotJudged)
      return { ...about, state: 'not-judged', breaches: [], reason: error.message }
    throw error
  }
}

/**
 * Judges a source by every rule, one after another.
 * @param tell hears each verdict as it falls.
 * @throws whatever the carrier throws when the source cannot be reached at all.
 */
export async function judgeSource(
  asker: Asker,
  {
    rules = RULES,
    tell = () => undefined,
  }: { rules?: readonly Rule[]; tell?: (verdict: Verdict) => void } = {},
): Promise<readonly Verdict[]> {
  const source = new Source(asker)
  const verdicts: Verdict[] = []
  for (const rule of rules) {
    const verdict = await judge(rule, source)
    verdicts.push(verdict)
    tell(verdict)
  }
  return verdicts
}

/** Whether a source may be called a source of the contract: advice aside, nothing is broken. */
export const isRight = (verdicts: readonly Verdict[]): boolean =>
  verdicts.every(({ state, isAdvice }) => state !== 'broken' || isAdvice)
