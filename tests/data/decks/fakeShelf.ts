import {
  NoAnswerError,
  type DeckShelf,
  type ShelfStep,
  type ShelfView,
} from '../../../src/data/decks/deckShelf'
import { memoryShelf } from '../../../src/data/decks/memoryShelf'

/** What happens to the next write. */
export type Fate =
  | 'written'
  /** Storage is full: nothing is written. */
  | 'full'
  | 'failed'
  /** Nothing is written, and no answer comes. */
  | 'lost'
  /** It is written, but the answer never comes. */
  | 'unanswered'

const quota = () => new DOMException('No space', 'QuotaExceededError')

/** A shelf in memory whose writes meet the fates that they are given, one after another; `written` once none is left. */
export class FakeShelf implements DeckShelf {
  readonly records = new Map<string, unknown>()
  readonly fates: Fate[] = []
  readonly #inner = memoryShelf(this.records)

  read(key: string): Promise<unknown> {
    return this.#inner.read(key)
  }

  look(): ReturnType<DeckShelf['look']> {
    return this.#inner.look()
  }

  async change<T>(key: string, decide: (view: ShelfView) => ShelfStep<T>): Promise<T> {
    const fate = this.fates.shift() ?? 'written'
    // As in the browser, other windows go on before the step is decided.
    await Promise.resolve()
    switch (fate) {
      case 'full':
        throw quota()
      case 'failed':
        throw new Error('The disk is broken')
      case 'lost':
        throw new NoAnswerError('Storage does not answer')
      case 'unanswered':
        await this.#inner.change(key, decide)
        throw new NoAnswerError('Storage does not answer')
      case 'written':
        return this.#inner.change(key, decide)
    }
  }
}

/** The shelf as one window has it, until that window dies: then nothing of it goes on. */
export class WindowShelf implements DeckShelf {
  readonly #shelf: DeckShelf
  #isDead = false

  constructor(shelf: DeckShelf) {
    this.#shelf = shelf
  }

  die(): void {
    this.#isDead = true
  }

  async #alive<T>(work: Promise<T>): Promise<T> {
    const result = await work
    return this.#isDead ? new Promise(() => undefined) : result
  }

  read(key: string): Promise<unknown> {
    return this.#alive(this.#shelf.read(key))
  }

  look(): ReturnType<DeckShelf['look']> {
    return this.#alive(this.#shelf.look())
  }

  /** A write that is on its way when the window dies may still arrive. */
  change<T>(key: string, decide: (view: ShelfView) => ShelfStep<T>): Promise<T> {
    return this.#isDead ? new Promise(() => undefined) : this.#alive(this.#shelf.change(key, decide))
  }
}
