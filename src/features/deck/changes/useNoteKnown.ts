import { useEffect, useRef } from 'react'
import { useDeckStore } from '../../../data/decks/useDeckStore'
import type { Deck } from '../../../domain/deck/deck'
import type { SceneSlides } from '../editor/useSceneSlides'
import { noteKnown } from './noteKnown'

/** Once a deck and visit: what its scenes show is noted, so that a later visit can say what has changed. */
export function useNoteKnown({ id, scenes }: Deck, { state, live }: SceneSlides): void {
  const store = useDeckStore()
  const noted = useRef<string | null>(null)
  useEffect(() => {
    if (state !== 'ready' || scenes.length === 0 || noted.current === id) return
    noted.current = id
    void noteKnown(store, id, live, new Date().toISOString())
  }, [store, id, scenes, state, live])
}
