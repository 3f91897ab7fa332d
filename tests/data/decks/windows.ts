import type { DeckChannel, DeckNews } from '../../../src/data/decks/deckChannel'
import type { DeckStore } from '../../../src/data/decks/deckStore'
import { keepDecks } from '../../../src/data/decks/keptDecks'
import { forgivingShelf } from '../../../src/data/decks/forgivingShelf'
import type { DeckShelf } from '../../../src/data/decks/deckShelf'
import { AT } from '../../domain/deck/deckFixtures'

/** Windows of one browser hear each other, unless news is lost. */
export class Air {
  readonly #listeners = new Set<(news: DeckNews) => void>()
  isSilent = false

  channel(): DeckChannel {
    let own: ((news: DeckNews) => void) | null = null
    return {
      tell: (news) => {
        if (this.isSilent) return
        for (const listener of this.#listeners) if (listener !== own) listener(news)
      },
      listen: (listener) => {
        own = listener
        this.#listeners.add(listener)
      },
    }
  }
}

export function storeOver(
  shelf: DeckShelf,
  parts: { air?: Air; makeRoom?: () => Promise<boolean>; now?: () => string } = {},
): DeckStore {
  return keepDecks({
    shelf: forgivingShelf(shelf),
    channel: (parts.air ?? new Air()).channel(),
    makeRoom: parts.makeRoom ?? (() => Promise.resolve(false)),
    now: parts.now ?? (() => AT),
  })
}
