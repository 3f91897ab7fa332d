import type { DeckStore, NotSaved } from '../../data/decks/deckStore'
import { addScene, hasRoom, newDeck, viewScene } from '../../domain/deck/edits'
import type { Deck } from '../../domain/deck/deck'
import type { LocalText } from '../../domain/region'

/** A deck that is there, or one that is made for the view. */
export type AddTarget =
  | { readonly kind: 'deck'; readonly id: string }
  | { readonly kind: 'new'; readonly title: LocalText }

export type AddResult =
  /** @property scene its number, counted from 1 */
  | { readonly kind: 'added'; readonly deck: Deck; readonly scene: number }
  | { readonly kind: 'full' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'not-added'; readonly reason: NotSaved | 'newer' | 'busy' }

/** Another window may write in between: so often the deck is read anew. */
const ATTEMPTS = 3

/** Adds a view as the last scene of a deck, without touching what other windows have written meanwhile. */
export async function addView(
  store: DeckStore,
  target: AddTarget,
  address: string,
  at: string,
): Promise<AddResult> {
  if (target.kind === 'new') {
    const empty = newDeck(target.title, at)
    const result = await store.create(addScene(empty, viewScene(empty, address)))
    if (result.kind === 'saved') return { kind: 'added', deck: result.deck, scene: 1 }
    return { kind: 'not-added', reason: result.kind === 'not-saved' ? result.reason : 'busy' }
  }
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const read = await store.read(target.id)
    if (read.kind === 'failed') return { kind: 'not-added', reason: read.reason }
    if (read.kind !== 'deck') return { kind: 'gone' }
    if (!hasRoom(read.deck)) return { kind: 'full' }
    const next = addScene(read.deck, viewScene(read.deck, address))
    const result = await store.save(next, read.revision)
    switch (result.kind) {
      case 'saved':
        return { kind: 'added', deck: result.deck, scene: next.scenes.length }
      case 'newer':
        return { kind: 'not-added', reason: 'newer' }
      case 'not-saved':
        return { kind: 'not-added', reason: result.reason }
      case 'conflict':
    }
  }
  return { kind: 'not-added', reason: 'busy' }
}
