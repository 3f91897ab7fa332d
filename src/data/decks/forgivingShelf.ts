import { NoAnswerError, type DeckShelf } from './deckShelf'
import { memoryShelf } from './memoryShelf'

/** A shelf that may turn out to be for this visit only. */
export interface ForgivingShelf extends DeckShelf {
  /** Decks outlive this visit. */
  isKept(): boolean
}

/** Storage is full. Firefox and Safari have had names of their own for it. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error && /quota/i.test(`${error.name} ${error.message}`)

/**
 * Where the browser forbids storage (a sandboxed frame, a private window, a policy), decks live in memory and the app
 * says so. A shelf that worked once is never given up for one failure: what lies there would seem to be gone.
 */
export function forgivingShelf(shelf: DeckShelf): ForgivingShelf {
  let chosen = shelf
  let hasWorked = false

  async function attempt<T>(work: (on: DeckShelf) => Promise<T>): Promise<T> {
    try {
      const result = await work(chosen)
      hasWorked = true
      return result
    } catch (error) {
      if (hasWorked || error instanceof NoAnswerError || isFull(error)) throw error
      chosen = memoryShelf()
      hasWorked = true
      return work(chosen)
    }
  }

  return {
    read: (key) => attempt((on) => on.read(key)),
    look: () => attempt((on) => on.look()),
    change: (key, decide) => attempt((on) => on.change(key, decide)),
    isKept: () => chosen === shelf,
  }
}
