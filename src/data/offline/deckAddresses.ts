import type { Deck } from '../../domain/deck/deck'

/** Addresses that the scenes of some decks are made of, each once. A frozen scene carries its figures itself. */
export function deckAddresses(decks: readonly Deck[]): readonly string[] {
  const live = decks.flatMap(({ scenes }) => scenes.filter(({ frozen }) => frozen === null))
  return [...new Set(live.map(({ address }) => address).filter((address) => address !== null))].toSorted()
}
