import type { Deck } from '../../domain/deck/deck'
import type { DivisionId } from '../../domain/division'

const DIVISIONS: readonly string[] = ['2013', '2018', '2022'] satisfies DivisionId[]
const DEFAULT_DIVISION: DivisionId = '2013'

const isDivision = (text: string | null): text is DivisionId => text !== null && DIVISIONS.includes(text)

/** Addresses that the scenes of some decks are made of, each once. A frozen scene carries its figures itself. */
export function deckAddresses(decks: readonly Deck[]): readonly string[] {
  const live = decks.flatMap(({ scenes }) => scenes.filter(({ frozen }) => frozen === null))
  return [...new Set(live.map(({ address }) => address).filter((address) => address !== null))].toSorted()
}

/** What a scene's address asks the source for, as far as it goes beyond what every scene needs. */
export function askedBy(address: string): { division: DivisionId; indicator: string | null } {
  const [path = '', query = ''] = address.split('?')
  const parameters = new URLSearchParams(query)
  const division = parameters.get('division')
  const inPath = /^\/?indicators\/([a-z0-9-]+)/.exec(path)?.[1] ?? null
  return {
    division: isDivision(division) ? division : DEFAULT_DIVISION,
    indicator: inPath ?? parameters.get('indicator'),
  }
}
