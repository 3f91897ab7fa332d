import type { Folded } from './searchFold'

/** How well a text answers a query; less is better. */
export const TIER = { exact: 0, beginning: 1, words: 2, inside: 3, near: 4 } as const
export type Tier = (typeof TIER)[keyof typeof TIER]

/** From this length on a word may be mistyped by one edit. */
const TYPO_LENGTH = 5
const INSIDE_LENGTH = 3
/** Endings differ ("северный" for "северо-", "курсов" for "курсы"), the stem does not. */
const STEM_LENGTH = 4
const ENDING_LENGTH = 3

/** One letter changed, left out, put in, or two neighbours swapped. */
function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  if (a.length === b.length) {
    const isSwapped = a[start] === b[start + 1] && a[start + 1] === b[start]
    return (
      a.slice(start + 1) === b.slice(start + 1) || (isSwapped && a.slice(start + 2) === b.slice(start + 2))
    )
  }
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  return long.slice(start + 1) === short.slice(start)
}

function hasSameStem(asked: string, word: string): boolean {
  const needed = Math.max(STEM_LENGTH, asked.length - ENDING_LENGTH)
  return asked.length >= TYPO_LENGTH && word.slice(0, needed) === asked.slice(0, needed)
}

/** A mistyped word, finished or still being typed. */
function isMistyped(asked: string, word: string): boolean {
  if (asked.length < TYPO_LENGTH) return false
  return [-1, 0, 1].some((more) => isOneEdit(asked, word.slice(0, asked.length + more)))
}

const isNear = (asked: string, word: string): boolean =>
  word.startsWith(asked) || isMistyped(asked, word) || hasSameStem(asked, word)

/** Every asked word finds a word of its own. */
function allFound(
  asked: readonly string[],
  words: readonly string[],
  finds: (asked: string, word: string) => boolean,
): boolean {
  const free = [...words]
  return asked.every((one) => {
    const equal = free.indexOf(one)
    const at = equal >= 0 ? equal : free.findIndex((word) => finds(one, word))
    if (at >= 0) free.splice(at, 1)
    return at >= 0
  })
}

/** Matches a folded query with a folded text; null when they have nothing to do with each other. */
export function matchTier(query: Folded, text: Folded): Tier | null {
  if (query.whole === '' || text.whole === '') return null
  if (query.whole === text.whole) return TIER.exact
  if (text.whole.startsWith(query.whole)) return TIER.beginning
  if (allFound(query.words, text.words, (asked, word) => word.startsWith(asked))) return TIER.words
  if (query.whole.length >= INSIDE_LENGTH && text.whole.includes(query.whole)) return TIER.inside
  if (isMistyped(query.whole, text.whole) || allFound(query.words, text.words, isNear)) return TIER.near
  return null
}
