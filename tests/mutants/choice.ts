/** Chooses reproducibly: the same seed makes the same choices on every machine. */
export interface Choice {
  /** 0 ≤ result < below; 0 where nothing is below. */
  index(below: number): number
  of<T>(list: readonly T[]): T
  /** True once in so many times. */
  once(inTimes: number): boolean
}

/** Mulberry32: small, and good enough to spoil things with. */
export function choiceOf(seed: number): Choice {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const index = (below: number): number => Math.floor(next() * below)
  return {
    index,
    of: (list) => {
      const item = list[index(list.length)]
      if (item === undefined) throw new Error('nothing to choose from')
      return item
    },
    once: (inTimes) => index(inTimes) === 0,
  }
}
