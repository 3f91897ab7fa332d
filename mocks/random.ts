/**
 * Numbers that look random and are the same on every engine: integer arithmetic only, keyed by text, so that one
 * indicator can be made without making the others.
 */
const mix = (start: number, text: string): number => {
  let h = start
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}

/** Uniform in [0, 1) for what has been mixed. */
function finish(mixed: number): number {
  let h = mixed ^ (mixed >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return ((h ^ (h >>> 16)) >>> 0) / 4_294_967_296
}

export const SEED = 'birlik-2013'

/** All keys begin with the seed. */
const START = mix(0x811c9dc5, `${SEED}|`)

/** Uniform in [0, 1) for a key. */
export const uniform = (key: string): number => finish(mix(START, key))

/** Symmetric around 0, in (−1, 1), rarely near the ends. */
export function wobble(key: string): number {
  const mixed = mix(START, `${key}|`)
  return finish(mix(mixed, 'a')) + finish(mix(mixed, 'b')) - 1
}
