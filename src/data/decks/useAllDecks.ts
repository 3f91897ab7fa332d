import { useEffect, useState } from 'react'
import type { Deck } from '../../domain/deck/deck'
import { useDecks } from './useDecks'
import { useDeckStore } from './useDeckStore'

const NONE: readonly Deck[] = []

/** All decks of this computer with their scenes, kept up to date; none while they are read for the first time. */
export function useAllDecks(): readonly Deck[] {
  const store = useDeckStore()
  const { list } = useDecks()
  const [decks, setDecks] = useState(NONE)
  useEffect(() => {
    if (list?.kind !== 'list') return undefined
    let isCurrent = true
    void Promise.all(list.decks.map(({ id }) => store.read(id))).then((reads) => {
      if (isCurrent) setDecks(reads.flatMap((read) => (read.kind === 'deck' ? [read.deck] : [])))
    })
    return () => {
      isCurrent = false
    }
  }, [store, list])
  return decks
}
