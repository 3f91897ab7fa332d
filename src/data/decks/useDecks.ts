import { useCallback, useEffect, useState } from 'react'
import { useDeckStore } from './useDeckStore'
import type { DeckList } from './deckStore'

/** The list of decks, kept up to date; null while it is read for the first time. */
export function useDecks(): { readonly list: DeckList | null; readonly retry: () => void } {
  const store = useDeckStore()
  const [list, setList] = useState<DeckList | null>(null)
  const retry = useCallback(() => {
    void store.list().then(setList)
  }, [store])
  useEffect(() => {
    retry()
    return store.watch(retry)
  }, [store, retry])
  return { list, retry }
}
