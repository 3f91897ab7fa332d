import { createStore, del, delMany, get, set, update, type UseStore } from 'idb-keyval'
import * as v from 'valibot'
import { crc32 } from '../domain/crc32'

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

/** Address of a scene → keys of the answers that it needs. */
export type Pins = Readonly<Record<string, readonly string[]>>

/** Saved answers of which some are pinned: those that presentations need are the last to give way. */
export interface PinnedSnapshots extends Snapshots {
  pin(pins: Pins): Promise<void>
  pins(): Promise<Pins>
  /** Drops the answers that no presentation needs; whether there were any. */
  makeRoom(): Promise<boolean>
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
const pinsSchema = v.record(v.string(), v.array(v.string()))

/** Least recently used first. */
const ORDER = 'order'
const PINS = 'pins'
const keyOf = (key: string) => `answer ${key}`

/** Milliseconds after which storage that does not answer (another window blocks it) counts as not there. */
const PATIENCE = 2000

function readOrder(stored: unknown): readonly string[] {
  const known = v.safeParse(orderSchema, stored)
  return known.success ? known.output : []
}

async function readPins(store: UseStore): Promise<Pins> {
  const known = v.safeParse(pinsSchema, await get<unknown>(PINS, store))
  return known.success ? known.output : {}
}

const pinnedKeys = async (store: UseStore): Promise<ReadonlySet<string>> =>
  new Set(Object.values(await readPins(store)).flat())

class KeptSnapshots implements PinnedSnapshots {
  readonly #limit: number
  readonly #open: () => UseStore
  #store: UseStore | null = null
  /** Storage hung once; waiting for it again and again would slow every answer of this visit. */
  #isHanging = false

  constructor(limit: number, open: () => UseStore) {
    this.#limit = limit
    this.#open = open
  }

  /** A full, forbidden, broken or hanging store must not cost a figure that is on its way: null then. */
  #orNull<T>(work: (store: UseStore) => Promise<T>): Promise<T | null> {
    if (this.#isHanging) return Promise.resolve(null)
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#isHanging = true
        resolve(null)
      }, PATIENCE)
      const settle = (result: T | null) => {
        clearTimeout(timer)
        resolve(result)
      }
      const run = async () => work(this.#opened())
      run().then(settle, () => settle(null))
    })
  }

  #opened(): UseStore {
    this.#store ??= this.#open()
    return this.#store
  }

  async read(key: string): Promise<Snapshot | null> {
    const stored = await this.#orNull((store) => get<unknown>(keyOf(key), store))
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
    const record = { ...snapshot, crc: crc32(snapshot.text) }
    await this.#orNull(async (store) => {
      try {
        await set(keyOf(key), record, store)
      } catch {
        // Full: answers that no presentation needs make room, and never those that one does.
        await this.#dropUnpinned(store)
        await set(keyOf(key), record, store)
      }
      await this.#moveToEnd(key, store)
    })
  }

  async remove(key: string): Promise<void> {
    await this.#orNull((store) => del(keyOf(key), store))
  }

  async makeRoom(): Promise<boolean> {
    return (await this.#orNull((store) => this.#dropUnpinned(store))) === true
  }

  async pin(pins: Pins): Promise<void> {
    await this.#orNull((store) => set(PINS, pins, store))
  }

  async pins(): Promise<Pins> {
    return (await this.#orNull((store) => readPins(store))) ?? {}
  }

  async #moveToEnd(key: string, store: UseStore): Promise<void> {
    const pinned = await pinnedKeys(store)
    let dropped: readonly string[] = []
    await update<unknown>(
      ORDER,
      (stored) => {
        const order = [...readOrder(stored).filter((other) => other !== key), key]
        dropped = [...order.filter((each) => !pinned.has(each)), ...order.filter((each) => pinned.has(each))]
          .filter((each) => each !== key)
          .slice(0, Math.max(0, order.length - this.#limit))
        return order.filter((each) => !dropped.includes(each))
      },
      store,
    )
    if (dropped.length > 0) await delMany(dropped.map(keyOf), store)
  }

  async #dropUnpinned(store: UseStore): Promise<boolean> {
    const pinned = await pinnedKeys(store)
    const order = readOrder(await get<unknown>(ORDER, store))
    const kept = order.filter((key) => pinned.has(key))
    await delMany(order.filter((key) => !pinned.has(key)).map(keyOf), store)
    await set(ORDER, kept, store)
    return kept.length < order.length
  }
}

/**
 * Saved answers in IndexedDB.
 * @param limit how many answers are kept; the one used longest ago gives way, pinned ones after all others.
 */
export function keepSnapshots(
  limit = 200,
  open: () => UseStore = () => createStore('birlik-snapshots', 'answers'),
): PinnedSnapshots {
  return new KeptSnapshots(limit, open)
}
