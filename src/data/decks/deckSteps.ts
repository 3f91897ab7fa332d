import { DECK_LIMITS, type Deck } from '../../domain/deck/deck'
import { isWholeReading } from '../../domain/deck/deckFile'
import { numberedTitle } from '../../domain/deck/numberedTitle'
import { readAbout, readRecord, readStored, recordsOf, type DeckRecord, type Revision } from './deckRecord'
import { NoAnswerError, type ShelfStep, type ShelfView } from './deckShelf'
import type { DeckRead, NotSaved, SaveResult } from './deckStore'
import { isFull } from './forgivingShelf'

/** What one step on the shelf comes to; the id of a new deck may be taken. */
export type Outcome = SaveResult | { readonly kind: 'taken' }

/** A deck is written, and more beside it. */
export const written = (
  deck: Deck,
  revision: Revision,
  more: ShelfStep<Outcome>['put'] = [],
): ShelfStep<Outcome> => ({
  put: [...more, ...recordsOf(deck, revision)],
  drop: [],
  result: { kind: 'saved', deck, revision, isKept: true },
})
/** The shelf stays as it is. */
export const untouched = (result: Outcome): ShelfStep<Outcome> => ({ put: [], drop: [], result })

/** Why a step failed, as it is told. */
export function reasonOf(error: unknown): NotSaved {
  if (error instanceof NoAnswerError) return 'no-answer'
  return isFull(error) ? 'full' : 'failed'
}

/** A record of the shelf as a deck, or what is the matter with it. */
export function understood(id: string, record: DeckRecord | null, isKept: boolean): DeckRead {
  if (record === null) return { kind: 'none' }
  const { revision, text } = record
  const reading = readStored(id, record)
  if (reading.kind === 'refused') return { kind: 'unreadable', text, revision }
  const { deck, broken, isNewer } = reading
  const isDamaged = !isNewer && !isWholeReading(reading)
  return { kind: 'deck', deck, revision, broken, isDamaged, isNewer, isKept }
}

/** Puts a deck beside the others, with a number where its title is taken. */
export function createStep(
  view: ShelfView,
  deck: Deck,
  unanswered: ReadonlySet<Revision>,
  revision: Revision,
  at: string,
): ShelfStep<Outcome> {
  const abouts = [...view.abouts.values()].map(readAbout).filter((about) => about !== null)
  const others = abouts.filter((about) => about.id !== deck.id)
  const there = readRecord(view.record)
  if (there !== null && !unanswered.has(there.revision)) return untouched({ kind: 'taken' })
  if (others.length >= DECK_LIMITS.decks) return untouched({ kind: 'not-saved', reason: 'too-many' })
  const title = numberedTitle(
    deck.title,
    others.map((other) => other.title),
  )
  return written({ ...deck, title, changedAt: at }, revision)
}
