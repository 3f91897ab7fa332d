import type { Deck } from '../../domain/deck/deck'
import type { BrokenScene } from '../../domain/deck/deckFile'
import type { History } from '../../domain/deck/history'
import type { DeckRead, NotSaved } from './deckStore'

/** Whether what is on the screen is written. */
export type SaveState =
  /** `isKept` is false where decks are only for this visit. */
  | { readonly kind: 'saved'; readonly isKept: boolean }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not-saved'; readonly reason: NotSaved }
  /** Changed or removed in another window: reload, or keep both. `theirs` is what lies there now. */
  | { readonly kind: 'conflict'; readonly theirs: DeckRead }
  /** A newer version of the app wrote it: only a copy can be saved. */
  | { readonly kind: 'newer' }

/** A deck that is being worked on, as its page shows it. */
export type OpenDeckState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: NotSaved }
  | {
      readonly kind: 'ready'
      readonly history: History<Deck>
      readonly save: SaveState
      /** Scenes that could not be read when the deck was opened. */
      readonly broken: readonly BrokenScene[]
      readonly isDamaged: boolean
      readonly isNewer: boolean
    }
