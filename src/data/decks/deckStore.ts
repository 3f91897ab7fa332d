import type { Deck } from '../../domain/deck/deck'
import type { BrokenScene } from '../../domain/deck/deckFile'
import type { DeckNews } from './deckChannel'
import type { BrokenCopy, DeckAbout, Revision } from './deckRecord'

/** Why nothing was written. What was there before is intact. */
export type NotSaved =
  /** Storage is full, also after room was made. */
  | 'full'
  /** Another window blocks it, or the disk hangs. */
  | 'no-answer'
  /** There are as many decks as there may be. */
  | 'too-many'
  | 'failed'

/** A deck as it was found on the shelf. */
export type DeckRead =
  | {
      readonly kind: 'deck'
      readonly deck: Deck
      readonly revision: Revision
      /** Scenes that could not be read. The first save puts the damaged bytes aside. */
      readonly broken: readonly BrokenScene[]
      readonly isDamaged: boolean
      /** A newer version of the app wrote it: it is not overwritten, only copied. */
      readonly isNewer: boolean
      /** It outlives this visit. */
      readonly isKept: boolean
    }
  | { readonly kind: 'none' }
  /** There is something, but no scene of it can be read. */
  | { readonly kind: 'unreadable'; readonly text: string; readonly revision: Revision }
  | { readonly kind: 'failed'; readonly reason: NotSaved }

export type SaveResult =
  /** It is written. `isKept` is false where it is only for this visit. */
  | { readonly kind: 'saved'; readonly deck: Deck; readonly revision: Revision; readonly isKept: boolean }
  /** Another window has changed or removed it since; nothing was written. */
  | { readonly kind: 'conflict'; readonly theirs: DeckRead }
  /** A newer version of the app wrote it; nothing was written. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'not-saved'; readonly reason: NotSaved }

/** All decks, newest first, and damaged ones that were put aside. */
export type DeckList =
  | {
      readonly kind: 'list'
      readonly decks: readonly DeckAbout[]
      readonly brokenKeys: readonly string[]
      readonly isKept: boolean
    }
  | { readonly kind: 'failed'; readonly reason: NotSaved }

/**
 * The decks of this computer. No method throws; what is said to be saved is written, and nothing is ever half-written or
 * overwritten unseen: a save says on which revision it stands.
 */
export interface DeckStore {
  list(): Promise<DeckList>
  read(id: string): Promise<DeckRead>
  /** Puts a deck beside the others: with another id where its own is taken, with a number where its title is. */
  create(deck: Deck): Promise<SaveResult>
  /** Writes a deck over the revision it was made from. */
  save(deck: Deck, base: Revision): Promise<SaveResult>
  /** Removes a deck; null when it is gone. */
  remove(id: string): Promise<NotSaved | null>
  /** A damaged deck byte by byte, for a download. */
  readBroken(key: string): Promise<BrokenCopy | null>
  removeBroken(key: string): Promise<NotSaved | null>
  /** Hears of every deck that is written or removed, here or in another window. Returns what ends it. */
  watch(listener: (news: DeckNews) => void): () => void
}
