import { spelledRegion, type SpelledRegion } from '../../domain/spelling/regionSpelling'

/** Spellings whose meaning is kept: a table is read anew after each correction, and looking for likely regions takes long. */
const MOST_KNOWN = 50_000
const known = new Map<string, SpelledRegion>()

/** `spelledRegion`, worked out once a spelling. */
export function spelledOnce(text: string): SpelledRegion {
  const before = known.get(text)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const spelled = spelledRegion(text)
  known.set(text, spelled)
  return spelled
}
