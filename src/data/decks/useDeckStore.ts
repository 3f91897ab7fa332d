import { createContext, use } from 'react'
import type { DeckStore } from './deckStore'

export const DeckStoreContext = createContext<DeckStore | null>(null)

/** The decks of this computer. */
export function useDeckStore(): DeckStore {
  const store = use(DeckStoreContext)
  if (store === null) throw new Error('useDeckStore needs a DeckStoreProvider above it')
  return store
}
