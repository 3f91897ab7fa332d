/** Counts of persons below this are hidden. */
const LEAST_SHOWN = 5
/** A part this large hides a smaller one beside it without saying much of its size. */
const LEAST_COVER = 10

/**
 * Which parts of a known whole of persons are hidden. Counts of 1 to 4 are, and beside them one larger part, since a single
 * hidden part would be the whole less the others. A whole so small that all its parts could be hidden counts is hidden
 * throughout: what is hidden then depends on the whole alone, which is published. A part that cannot exist is null.
 */
export function hiddenParts(parts: readonly (number | null)[]): readonly boolean[] {
  const there = parts.flatMap((part) => part ?? [])
  const whole = there.reduce((sum, part) => sum + part, 0)
  if (whole === 0) return parts.map(() => false)
  if (whole <= (LEAST_SHOWN - 1) * there.length) return parts.map((part) => part !== null)
  const isSmall = (part: number | null) => part !== null && part > 0 && part < LEAST_SHOWN
  if (!parts.some(isSmall)) return parts.map(() => false)
  const large = there.filter((part) => part >= LEAST_SHOWN).toSorted((a, b) => a - b)
  const cover = parts.indexOf(large.find((part) => part >= LEAST_COVER) ?? large.at(-1) ?? null)
  return parts.map((part, i) => isSmall(part) || i === cover)
}
