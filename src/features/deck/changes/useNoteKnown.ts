import { useEffect, useRef } from 'react'
import { useDataSource } from '../../../data/DataSourceProvider'
import type { DeckDesk } from '../../../data/decks/useDeck'
import { isPrivate } from '../../../data/isPrivate'
import type { SceneSlides } from '../editor/useSceneSlides'
import { withKnown } from './sceneChanges'

/**
 * Once a deck and visit: what its scenes show is noted, so that a later visit can say what has changed. It goes the way of
 * the edits: a second writer beside them would be another window. Of figures that are not those of everybody nothing is noted.
 */
export function useNoteKnown(desk: DeckDesk, { state, live }: SceneSlides): void {
  const { deck, amend } = desk
  const isWhole = !desk.isNewer && !desk.isDamaged
  const id = deck === null || deck.scenes.length === 0 ? null : deck.id
  const isUnnoted = isPrivate(useDataSource())
  const noted = useRef<string | null>(null)
  useEffect(() => {
    if (state !== 'ready' || id === null || !isWhole || isUnnoted || noted.current === id) return
    noted.current = id
    const at = new Date().toISOString()
    amend((each) => withKnown(each, live, at))
  }, [id, isWhole, isUnnoted, amend, state, live])
}
