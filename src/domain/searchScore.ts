import type { Region } from './region'
import type { SearchText } from './searchEntries'
import { fold, plainForm, type Folded } from './searchFold'
import { kindOfWord, withoutKind, type IndexedEntry, type IndexedText } from './searchIndex'
import { matchTier, TIER } from './searchMatch'

/** A query, read once. */
export interface Query {
  readonly plain: string
  readonly folded: Folded
  /** Without the words for the kind of region, and the kind they asked for. */
  readonly bare: Folded
  readonly kind: Region['kind'] | null
  /** Only digits: a KATO code or its beginning. */
  readonly digits: string | null
}

export function readQuery(text: string): Query {
  const folded = fold(text)
  const kinds = folded.words.flatMap((word) => kindOfWord(word) ?? [])
  return {
    plain: plainForm(text),
    folded,
    bare: withoutKind(folded),
    kind: kinds[0] ?? null,
    digits: /^\d{1,9}$/.test(text.trim()) ? text.trim() : null,
  }
}

/** A tier weighs more than everything that orders the texts inside it. */
const WEIGHT = { tier: 1000, otherKind: 1500, together: 500, notPlain: 50, longest: 40 } as const
const ROLE_WEIGHT: Readonly<Record<SearchText['role'], number>> = {
  name: 0,
  code: 100,
  alias: 200,
  context: 700,
}
/** Score of what does not answer. */
export const NOT_FOUND = Number.POSITIVE_INFINITY

function scoreText(folded: Folded, query: Query, text: IndexedText): number {
  const tier = text.source === null ? wordsTogether(folded, text.folded) : matchTier(folded, text.folded)
  // A code is known or not: "KZ-1" may go on, but half a code inside another means nothing.
  if (tier === null || (text.source?.role === 'code' && tier > TIER.words)) return NOT_FOUND
  const role = text.source === null ? WEIGHT.together : ROLE_WEIGHT[text.source.role]
  const isPlain = text.plain === query.plain
  const surplus = Math.min(text.folded.whole.length - folded.whole.length, WEIGHT.longest)
  return tier * WEIGHT.tier + role + (isPlain ? 0 : WEIGHT.notPlain) + Math.max(0, surplus)
}

/** Texts together answer by whole words or their beginnings only. */
function wordsTogether(query: Folded, all: Folded): typeof TIER.words | null {
  const isFound = query.words.every((asked) => all.words.some((word) => word.startsWith(asked)))
  return query.words.length > 1 && isFound ? TIER.words : null
}

/** KATO: the whole code, its beginning, or the code of a district, which begins with the two digits of its region. */
function scoreKato(digits: string, kato: string): number {
  if (kato === digits || kato.slice(0, 2) === digits) return 0
  if (kato.startsWith(digits)) return TIER.beginning * WEIGHT.tier
  return digits.length === kato.length && kato.slice(0, 2) === digits.slice(0, 2)
    ? TIER.words * WEIGHT.tier
    : NOT_FOUND
}

export interface Scored {
  readonly score: number
  readonly matched: SearchText | null
}

const best = (candidates: readonly Scored[]): Scored =>
  candidates.reduce((least, next) => (next.score < least.score ? next : least), {
    score: NOT_FOUND,
    matched: null,
  })

/** How well an entry answers, by the best of its texts; less is better. */
export function scoreEntry({ entry, texts }: IndexedEntry, query: Query): Scored {
  if (query.digits !== null && entry.kato !== null) {
    return { score: scoreKato(query.digits, entry.kato), matched: null }
  }
  const scored = texts.map((text) => ({ score: scoreText(query.folded, query, text), matched: text.source }))
  if (entry.kind === null || query.kind === null) return best(scored)
  const penalty = query.kind === entry.kind ? 0 : WEIGHT.otherKind
  if (query.bare.words.length === 0) return { score: penalty === 0 ? 0 : NOT_FOUND, matched: null }
  const bare = texts.map((text) => ({
    score: scoreText(query.bare, query, text) + penalty,
    matched: text.source,
  }))
  return best([...scored, ...bare])
}
