/** Bits a key has in the filter, and how many of them are set: of a million keys hardly one is suspected wrongly. */
const BITS_A_KEY = 64
const MARKS = 8
/** 128 MB, for sixteen million rows and more; beyond that more keys are suspected, and looked at again. */
const MOST_BITS = 2 ** 30
const LEAST_BITS = 2 ** 12
/** Keys that are looked at again: whoever has more doubles than this has another file in hand. */
const MOST_SUSPECTS = 100_000

/** Two independent numbers of 32 bits for a text (the mixing of MurmurHash3); the second is odd, to step by. */
function hashesOf(text: string): readonly [number, number] {
  let a = 0x9747b28c
  let b = 0x5bd1e995
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 0x85ebca6b)
    a = (a << 13) | (a >>> 19)
    b = Math.imul(b ^ code, 0xc2b2ae35)
    b = (b << 15) | (b >>> 17)
  }
  a = Math.imul(a ^ (a >>> 16) ^ text.length, 0x85ebca6b)
  b = Math.imul(b ^ (b >>> 15), 0x27d4eb2f)
  return [(a ^ (a >>> 13)) >>> 0, ((b ^ (b >>> 16)) | 1) >>> 0]
}

/**
 * Watches the keys of a file go by without keeping them (a Bloom filter, eight bytes a key). A key that stood before is
 * always suspected; one that did not is so once in many millions, which a second look at the suspected ones finds out.
 */
export class KeyWatch {
  readonly suspects = new Set<string>()
  readonly #bits: Uint32Array
  readonly #size: number

  /** @param rows of the file, as far as they are known. */
  constructor(rows: number) {
    this.#size = Math.min(MOST_BITS, Math.max(LEAST_BITS, rows * BITS_A_KEY))
    this.#bits = new Uint32Array(Math.ceil(this.#size / 32))
  }

  pass(key: string): void {
    if (!this.#mark(key) && this.suspects.size < MOST_SUSPECTS) this.suspects.add(key)
  }

  /** @returns whether the key is certainly new. */
  #mark(key: string): boolean {
    const [first, step] = hashesOf(key)
    let isNew = false
    for (let mark = 0; mark < MARKS; mark++) {
      const at = (first + mark * step) % this.#size
      const word = at >>> 5
      const bit = 1 << (at & 31)
      const bits = this.#bits[word] ?? 0
      isNew ||= (bits & bit) === 0
      this.#bits[word] = bits | bit
    }
    return isNew
  }
}
