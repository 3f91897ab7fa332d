import { ABOUT, type DeckShelf } from './deckShelf'

/** Keeps decks for this visit only: where nothing may be kept on this computer. */
export function memoryShelf(records = new Map<string, unknown>()): DeckShelf {
  const abouts = () => new Map([...records].filter(([key]) => key.startsWith(ABOUT)))
  return {
    read: (key) => Promise.resolve(records.get(key)),
    look: () => Promise.resolve({ keys: [...records.keys()], abouts: abouts() }),
    change: async (key, decide) => {
      const { put, drop, result } = decide({ record: records.get(key), abouts: abouts() })
      for (const each of drop) records.delete(each)
      for (const [each, value] of put) records.set(each, value)
      return Promise.resolve(result)
    },
  }
}
