import type { DeckStore } from '../../../data/decks/deckStore'
import type { Slide } from '../../../domain/deck/slide'
import { withKnown } from './sceneChanges'

/**
 * Notes on the shelf what the scenes of a deck show when it is looked at for the first time. An editor that has nothing to
 * save takes it over as it would from another window, so that it is no step to undo.
 */
export async function noteKnown(
  store: DeckStore,
  id: string,
  live: ReadonlyMap<string, Slide>,
  at: string,
): Promise<void> {
  const read = await store.read(id)
  if (read.kind !== 'deck' || read.isNewer || read.isDamaged) return
  const next = withKnown(read.deck, live, at)
  if (next !== read.deck) await store.save(next, read.revision)
}
