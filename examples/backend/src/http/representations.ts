import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'

const compress = promisify(gzip)
/** Shorter bodies gain nothing. */
const LEAST_COMPRESSED = 1024

/** An answer as it is sent, plain and compressed. */
export interface Representation {
  readonly tag: string
  readonly plain: Buffer
  readonly zipped: Buffer | null
}

/** Answers kept as long as there is room; the same question at the same time is answered once. */
export class Representations {
  readonly #kept: LRUCache<string, Representation>
  readonly #made = new Map<string, Promise<Representation>>()

  /** @param megabytes room for answers. */
  constructor(megabytes: number) {
    this.#kept = new LRUCache({
      maxSize: megabytes * 2 ** 20,
      sizeCalculation: ({ plain, zipped }) => plain.length + (zipped?.length ?? 0) + 1,
    })
  }

  /** @param key everything the answer hangs on: its tag is made of it. */
  async get(key: string, make: () => Promise<object>): Promise<Representation> {
    const kept = this.#kept.get(key)
    if (kept !== undefined) return kept
    const making = this.#made.get(key) ?? this.#make(key, make)
    this.#made.set(key, making)
    try {
      return await making
    } finally {
      this.#made.delete(key)
    }
  }

  async #make(key: string, make: () => Promise<object>): Promise<Representation> {
    const plain = Buffer.from(JSON.stringify(await make()))
    const zipped = plain.length < LEAST_COMPRESSED ? null : await compress(plain)
    const representation = { tag: tagOf(key), plain, zipped }
    this.#kept.set(key, representation)
    return representation
  }
}

/** What stands in an ETag for a key. */
export const tagOf = (key: string): string =>
  createHash('sha256').update(key).digest('base64url').slice(0, 22)
