import { ABOUT, NoAnswerError, type DeckShelf, type ShelfStep, type ShelfView } from './deckShelf'

const STORE = 'decks'
/** Milliseconds after which storage that does not answer is said not to answer; it is asked again the next time. */
const PATIENCE = 2000

function within<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswerError('Storage does not answer')), PATIENCE)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })

const aboutRange = () => IDBKeyRange.bound(ABOUT, `${ABOUT}\uffff`)

/** All keys of the shelf are texts. */
const asText = (key: IDBValidKey): string => (typeof key === 'string' ? key : '')

function aboutsOf(keys: readonly IDBValidKey[], values: readonly unknown[]): ReadonlyMap<string, unknown> {
  return new Map(keys.map((key, index) => [asText(key), values[index]]))
}

class IndexedDbShelf implements DeckShelf {
  readonly #name: string
  #opening: Promise<IDBDatabase> | null = null

  constructor(name: string) {
    this.#name = name
  }

  /** Opened once. What failed or was closed is opened anew the next time. */
  #opened(): Promise<IDBDatabase> {
    this.#opening ??= this.#open().catch((error: unknown) => {
      this.#opening = null
      throw error
    })
    return this.#opening
  }

  async #open(): Promise<IDBDatabase> {
    const request = indexedDB.open(this.#name, 1)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE))
    const database = await answerOf(request)
    const forget = () => {
      this.#opening = null
    }
    database.addEventListener('close', forget)
    // A window with a newer version of the app must not wait for this one.
    database.addEventListener('versionchange', () => {
      database.close()
      forget()
    })
    return database
  }

  read(key: string): Promise<unknown> {
    const run = async () => {
      const database = await this.#opened()
      return answerOf<unknown>(database.transaction(STORE).objectStore(STORE).get(key))
    }
    return within(run())
  }

  look(): ReturnType<DeckShelf['look']> {
    const run = async () => {
      const database = await this.#opened()
      const store = database.transaction(STORE).objectStore(STORE)
      const [keys, aboutKeys, values] = await Promise.all([
        answerOf(store.getAllKeys()),
        answerOf(store.getAllKeys(aboutRange())),
        answerOf<unknown[]>(store.getAll(aboutRange())),
      ])
      return { keys: keys.map(asText), abouts: aboutsOf(aboutKeys, values) }
    }
    return within(run())
  }

  change<T>(key: string, decide: (view: ShelfView) => ShelfStep<T>): Promise<T> {
    const run = async () => {
      const database = await this.#opened()
      return inOneStep(database, key, decide)
    }
    return within(run())
  }
}

/** Answered when the disk has it: an acknowledged edit must outlive the power. */
function inOneStep<T>(
  database: IDBDatabase,
  key: string,
  decide: (view: ShelfView) => ShelfStep<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' })
    const store = transaction.objectStore(STORE)
    let step: ShelfStep<T> | null = null
    transaction.addEventListener('complete', () => {
      if (step !== null) resolve(step.result)
    })
    transaction.addEventListener('abort', () => reject(transaction.error))
    const record = store.get(key)
    const keys = store.getAllKeys(aboutRange())
    const values = store.getAll(aboutRange())
    values.addEventListener('success', () => {
      try {
        step = decide({ record: record.result, abouts: aboutsOf(keys.result, values.result) })
        for (const each of step.drop) store.delete(each)
        for (const [each, value] of step.put) store.put(value, each)
      } catch (error) {
        reject(error)
        transaction.abort()
      }
    })
  })
}

/** Decks in IndexedDB. */
export const indexedDbShelf = (name = 'birlik-decks'): DeckShelf => new IndexedDbShelf(name)
