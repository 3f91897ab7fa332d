/** What one step sees and does; it either happens in full or not at all. */
export interface ShelfStep<T> {
  readonly put: readonly (readonly [key: string, value: unknown])[]
  readonly drop: readonly string[]
  readonly result: T
}

/** What lies on the shelf when a step is decided. */
export interface ShelfView {
  /** The record that the step is about; undefined when there is none. */
  readonly record: unknown
  /** The short records of all decks, by their keys. */
  readonly abouts: ReadonlyMap<string, unknown>
}

/**
 * Where decks are put down, shared by all windows. A promise that is fulfilled means that it is written; one that is
 * rejected means that nothing was.
 */
export interface DeckShelf {
  /** Any one record. */
  read(key: string): Promise<unknown>
  /** All keys, and the short records by theirs. */
  look(): Promise<{ readonly keys: readonly string[]; readonly abouts: ReadonlyMap<string, unknown> }>
  /** Reads, decides and writes in one step between which no other window comes. */
  change<T>(key: string, decide: (view: ShelfView) => ShelfStep<T>): Promise<T>
}

/** Prefix of the short records. */
export const ABOUT = 'about '
/** Prefix of the decks themselves. */
export const DECK = 'deck '
/** Prefix of decks that were damaged, byte by byte as they were found. */
export const BROKEN = 'broken '

/** Storage that does not answer: another window blocks it, or the disk hangs. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError'
}
