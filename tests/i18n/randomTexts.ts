/** A seeded generator (mulberry32): the same numbers in every engine. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

const KAZAKH = Array.from('аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя')
const RUSSIAN = Array.from('абвгдеёжзийклмнопрстуфхцчшщъыьэюя')
const LATIN = Array.from('abcdefghijklmnopqrstuvwxyz')
export const ALPHABETS = { kk: KAZAKH, ru: RUSSIAN, en: LATIN } as const

/** Invented words of one alphabet, short enough to share beginnings, one in five with a capital. */
export function words(alphabet: readonly string[], count: number, seed: number): readonly string[] {
  const random = seeded(seed)
  return Array.from({ length: count }, () => {
    const length = 1 + Math.floor(random() * 5)
    const word = Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)] ?? '').join('')
    return random() < 0.2 ? word.charAt(0).toUpperCase() + word.slice(1) : word
  })
}

/** Values as they occur: counts, shares, rates, money, changes; halves and long fractions too. */
export function values(count: number, seed: number): readonly number[] {
  const random = seeded(seed)
  return Array.from({ length: count }, (_, i) => {
    const sign = i % 4 === 3 ? -1 : 1
    const size = 10 ** Math.floor(random() * 9 - 2)
    const value = random() * size
    if (i % 3 === 0) return sign * Math.round(value)
    return i % 5 === 0 ? (sign * Math.round(value * 1000 + 5)) / 1000 : sign * value
  })
}
