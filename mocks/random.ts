/**
 * Numbers that look random and are the same on every engine: integer arithmetic only, keyed by text, so that one
 * indicator can be made without making the others.
 */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h ^= h >>> 16
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

export const SEED = 'birlik-2013'

/** Uniform in [0, 1) for a key. */
export const uniform = (key: string): number => hash(`${SEED}|${key}`) / 4_294_967_296

/** Symmetric around 0, in (−1, 1), rarely near the ends. */
export const wobble = (key: string): number => uniform(`${key}|a`) + uniform(`${key}|b`) - 1
