import { useState, type ReactNode } from 'react'
import { keepSnapshots } from '../snapshots'
import { askBeforeLoss } from './askBeforeLoss'
import { openDeckChannel } from './deckChannel'
import type { DeckStore } from './deckStore'
import { keepDecks } from './keptDecks'
import { forgivingShelf } from './forgivingShelf'
import { indexedDbShelf } from './indexedDbShelf'
import { DeckStoreContext } from './useDeckStore'

/** The decks of this browser. Before a deck, answers of the source give way: they can be fetched again. */
function openDeckStore(): DeckStore {
  const shelf = forgivingShelf(indexedDbShelf())
  const store = keepDecks({
    shelf,
    channel: openDeckChannel(),
    makeRoom: () => keepSnapshots().makeRoom(),
    now: () => new Date().toISOString(),
  })
  askBeforeLoss(store, shelf.isKept)
  return store
}

/** One for all pages of the visit: decks that can only be in memory go from the map to the list and to the stage. */
let opened: DeckStore | null = null

function ownStore(): DeckStore {
  opened ??= openDeckStore()
  return opened
}

interface Props {
  /** Opened when it is first needed, unless it is given. */
  readonly store?: DeckStore
  readonly children: ReactNode
}

/** Gives the decks of this computer to everything below. */
export function DeckStoreProvider({ store, children }: Props) {
  const [own] = useState(() => store ?? ownStore())
  return <DeckStoreContext value={store ?? own}>{children}</DeckStoreContext>
}
