import { createStore, del, delMany, get, set, update, type UseStore } from 'idb-keyval'
import * as v from 'valibot'
import { crc32 } from './crc32'

/** The last good answer to a request, as it came. */
export interface Snapshot {
  readonly text: string
  readonly etag: string | null
  /** ISO date-time the bytes were fetched. */
  readonly fetchedAt: string
}

/**
 * Saved answers, for when the network is gone. Nothing is ever removed for its age: an old figure with its date is
 * better than none. When this computer keeps nothing, every method does nothing and nothing fails.
 */
export interface Snapshots {
  read(key: string): Promise<Snapshot | null>
  save(key: string, snapshot: Snapshot): Promise<void>
  remove(key: string): Promise<void>
}

const recordSchema = v.object({
  text: v.string(),
  crc: v.string(),
  etag: v.nullable(v.string()),
  fetchedAt: v.pipe(
    v.string(),
    v.check((text) => !Number.isNaN(Date.parse(text))),
  ),
})
const orderSchema = v.array(v.string())

/** Least recently used first. */
const ORDER = 'order'
const keyOf = (key: string) => `answer ${key}`

/** Storage that does not answer (another window blocks it) is treated as storage that is not there. */
const PATIENCE = 2000

function withinPatience<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('storage does not answer')), PATIENCE)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

async function orNull<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await withinPatience(work())
  } catch {
    return null // a full, forbidden or broken store must not cost a figure that is on its way
  }
}

class KeptSnapshots implements Snapshots {
  readonly #limit: number
  readonly #open: () => UseStore
  #store: UseStore | null = null

  constructor(limit: number, open: () => UseStore) {
    this.#limit = limit
    this.#open = open
  }

  #opened(): UseStore {
    this.#store ??= this.#open()
    return this.#store
  }

  async read(key: string): Promise<Snapshot | null> {
    const stored = await orNull(async () => get<unknown>(keyOf(key), this.#opened()))
    if (stored === null || stored === undefined) return null
    const record = v.safeParse(recordSchema, stored)
    if (!record.success || crc32(record.output.text) !== record.output.crc) {
      await this.remove(key)
      return null
    }
    const { text, etag, fetchedAt } = record.output
    return { text, etag, fetchedAt }
  }

  async save(key: string, snapshot: Snapshot): Promise<void> {
    await orNull(async () => {
      await set(keyOf(key), { ...snapshot, crc: crc32(snapshot.text) }, this.#opened())
      await this.#moveToEnd(key)
    })
  }

  async remove(key: string): Promise<void> {
    await orNull(async () => del(keyOf(key), this.#opened()))
  }

  async #moveToEnd(key: string): Promise<void> {
    let dropped: string[] = []
    await update<unknown>(
      ORDER,
      (stored) => {
        const known = v.safeParse(orderSchema, stored)
        const order = [...(known.success ? known.output : []).filter((other) => other !== key), key]
        dropped = order.slice(0, Math.max(0, order.length - this.#limit))
        return order.slice(dropped.length)
      },
      this.#opened(),
    )
    if (dropped.length > 0) await delMany(dropped.map(keyOf), this.#opened())
  }
}

/**
 * Saved answers in IndexedDB.
 * @param limit how many answers are kept; the one used longest ago gives way.
 */
export function keepSnapshots(
  limit = 200,
  open: () => UseStore = () => createStore('birlik-snapshots', 'answers'),
): Snapshots {
  return new KeptSnapshots(limit, open)
}
