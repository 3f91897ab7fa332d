import { useState, type ReactNode } from 'react'
import { openDeckChannel } from './deckChannel'
import { keepDecks, type DeckStore } from './deckStore'
import { forgivingShelf } from './forgivingShelf'
import { indexedDbShelf } from './indexedDbShelf'
import { DeckStoreContext } from './useDeckStore'

/**
 * The decks of this browser.
 * @param makeRoom drops what can be fetched again when storage is full; true when there may be room now.
 */
export function openDeckStore(makeRoom: () => Promise<boolean> = () => Promise.resolve(false)): DeckStore {
  return keepDecks({
    shelf: forgivingShelf(indexedDbShelf()),
    channel: openDeckChannel(),
    makeRoom,
    now: () => new Date().toISOString(),
  })
}

interface Props {
  /** Opened when it is first needed, unless it is given. */
  readonly store?: DeckStore
  readonly children: ReactNode
}

/** Gives the decks of this computer to everything below. */
export function DeckStoreProvider({ store, children }: Props) {
  const [own] = useState(() => store ?? openDeckStore())
  return <DeckStoreContext value={store ?? own}>{children}</DeckStoreContext>
}
