/**
 * Numbers that look random and are the same on every engine, keyed by three integers: hashing a text per row and field
 * would take seconds for a whole register.
 */
export function hashOf(seed: number, row: number, field: number): number {
  let h = seed ^ Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(field + 1, 0x85ebca77)
  h ^= h >>> 16
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Uniform in [0, 1). */
export const unitOf = (seed: number, row: number, field: number): number =>
  hashOf(seed, row, field) / 4_294_967_296

/** A seed of its own for a register and a region. */
export function seedOf(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return hashOf(h, 0, 0)
}

/** Uniform numbers one after another, for things that are few. */
export function drawsOf(seed: number): () => number {
  let row = 0
  return () => unitOf(seed, row++, 0)
}
