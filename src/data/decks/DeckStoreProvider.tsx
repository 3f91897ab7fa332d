import { useState, type ReactNode } from 'react'
import { keepSnapshots } from '../snapshots'
import { openDeckChannel } from './deckChannel'
import { keepDecks, type DeckStore } from './deckStore'
import { forgivingShelf } from './forgivingShelf'
import { indexedDbShelf } from './indexedDbShelf'
import { DeckStoreContext } from './useDeckStore'

/** The decks of this browser. Before a deck, answers of the source give way: they can be fetched again. */
export function openDeckStore(): DeckStore {
  return keepDecks({
    shelf: forgivingShelf(indexedDbShelf()),
    channel: openDeckChannel(),
    makeRoom: () => keepSnapshots().makeRoom(),
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
