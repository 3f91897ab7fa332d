import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Deck } from '../../domain/deck/deck'
import type { BrokenScene } from '../../domain/deck/deckFile'
import { canRedo, canUndo } from '../../domain/deck/history'
import { useDeckStore } from './useDeckStore'
import { OpenDeck } from './openDeck'
import type { OpenDeckState, SaveState } from './openDeckState'

/** One deck and what can be done with it. */
export interface DeckDesk {
  readonly state: OpenDeckState['kind']
  /** Null unless the state is `ready`. */
  readonly deck: Deck | null
  /** Null unless the state is `ready`. */
  readonly save: SaveState | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly broken: readonly BrokenScene[]
  readonly isDamaged: boolean
  readonly isNewer: boolean
  /** All that `failed` and `unreadable` know beside. */
  readonly details: OpenDeckState
  /** Edits with the same mark that follow one another are undone together. */
  readonly edit: (change: (deck: Deck) => Deck, mark?: string | null) => void
  /** Notes something beside the edits: saved with them, and nothing to undo. */
  readonly amend: (change: (deck: Deck) => Deck) => void
  readonly undo: () => void
  readonly redo: () => void
  /** Saves at once; also tries again what could not be saved. */
  readonly flush: () => Promise<void>
  /** Takes what another window wrote. */
  readonly reload: () => Promise<void>
  /** Saves what is on the screen as a deck of its own; its id. */
  readonly keepBoth: () => Promise<string | null>
}

/** Edits that are only on the screen, or decks that are only for this visit. */
const isUnsafe = (state: OpenDeckState): boolean =>
  state.kind === 'ready' &&
  state.save.kind !== 'newer' &&
  !(state.save.kind === 'saved' && (state.save.isKept || !canUndo(state.history)))

/** Saves before the window goes, and has the browser ask where something would be lost. */
function useLeaving(open: OpenDeck): void {
  useEffect(() => {
    const save = () => void open.flush()
    const ask = (event: BeforeUnloadEvent) => {
      save()
      if (isUnsafe(open.state())) event.preventDefault()
    }
    globalThis.addEventListener('pagehide', save)
    globalThis.addEventListener('beforeunload', ask)
    document.addEventListener('visibilitychange', save)
    return () => {
      globalThis.removeEventListener('pagehide', save)
      globalThis.removeEventListener('beforeunload', ask)
      document.removeEventListener('visibilitychange', save)
    }
  }, [open])
}

/** A deck to work on: loaded, saved as it is typed, in step with other windows. */
export function useDeck(id: string): DeckDesk {
  const store = useDeckStore()
  const open = useMemo(() => new OpenDeck(store, id), [store, id])
  const state = useSyncExternalStore(open.subscribe, open.state)
  useEffect(() => {
    void open.open()
    return () => void open.close()
  }, [open])
  useLeaving(open)
  const ready = state.kind === 'ready' ? state : null
  return {
    state: state.kind,
    deck: ready?.history.present ?? null,
    save: ready?.save ?? null,
    canUndo: ready !== null && canUndo(ready.history),
    canRedo: ready !== null && canRedo(ready.history),
    broken: ready?.broken ?? [],
    isDamaged: ready?.isDamaged ?? false,
    isNewer: ready?.isNewer ?? false,
    details: state,
    edit: open.edit,
    amend: open.amend,
    undo: open.undo,
    redo: open.redo,
    flush: open.flush,
    reload: () => open.reload(),
    keepBoth: () => open.keepBoth(),
  }
}
