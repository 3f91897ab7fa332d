import { DECK_LIMITS, type Deck } from '../../domain/deck/deck'
import { isWholeReading, type BrokenScene } from '../../domain/deck/deckFile'
import { newId } from '../../domain/deck/ids'
import { numberedTitle } from '../../domain/deck/numberedTitle'
import type { DeckChannel, DeckNews } from './deckChannel'
import {
  aboutKey,
  aboutOf,
  brokenKey,
  deckKey,
  newRevision,
  readAbout,
  readBroken,
  readRecord,
  readStored,
  recordsOf,
  type BrokenCopy,
  type DeckAbout,
  type DeckRecord,
  type Revision,
} from './deckRecord'
import { BROKEN, DECK, NoAnswerError, type ShelfStep, type ShelfView } from './deckShelf'
import { isFull, type ForgivingShelf } from './forgivingShelf'

/** Why nothing was written. What was there before is intact. */
export type NotSaved =
  /** Storage is full, also after room was made. */
  | 'full'
  /** Another window blocks it, or the disk hangs. */
  | 'no-answer'
  /** There are as many decks as there may be. */
  | 'too-many'
  | 'failed'

/** A deck as it was found on the shelf. */
export type DeckRead =
  | {
      readonly kind: 'deck'
      readonly deck: Deck
      readonly revision: Revision
      /** Scenes that could not be read. The first save puts the damaged bytes aside. */
      readonly broken: readonly BrokenScene[]
      readonly isDamaged: boolean
      /** A newer version of the app wrote it: it is not overwritten, only copied. */
      readonly isNewer: boolean
      /** It outlives this visit. */
      readonly isKept: boolean
    }
  | { readonly kind: 'none' }
  /** There is something, but no scene of it can be read. */
  | { readonly kind: 'unreadable'; readonly text: string; readonly revision: Revision }
  | { readonly kind: 'failed'; readonly reason: NotSaved }

export type SaveResult =
  /** It is written. `isKept` is false where it is only for this visit. */
  | { readonly kind: 'saved'; readonly deck: Deck; readonly revision: Revision; readonly isKept: boolean }
  /** Another window has changed or removed it since; nothing was written. */
  | { readonly kind: 'conflict'; readonly theirs: DeckRead }
  /** A newer version of the app wrote it; nothing was written. */
  | { readonly kind: 'newer' }
  | { readonly kind: 'not-saved'; readonly reason: NotSaved }

/** All decks, newest first, and damaged ones that were put aside. */
export type DeckList =
  | {
      readonly kind: 'list'
      readonly decks: readonly DeckAbout[]
      readonly brokenKeys: readonly string[]
      readonly isKept: boolean
    }
  | { readonly kind: 'failed'; readonly reason: NotSaved }

/**
 * The decks of this computer. No method throws; what is said to be saved is written, and nothing is ever half-written or
 * overwritten unseen: a save says on which revision it stands.
 */
export interface DeckStore {
  list(): Promise<DeckList>
  read(id: string): Promise<DeckRead>
  /** Puts a deck beside the others: with another id where its own is taken, with a number where its title is. */
  create(deck: Deck): Promise<SaveResult>
  /** Writes a deck over the revision it was made from. */
  save(deck: Deck, base: Revision): Promise<SaveResult>
  /** Removes a deck; null when it is gone. */
  remove(id: string): Promise<NotSaved | null>
  /** A damaged deck byte by byte, for a download. */
  readBroken(key: string): Promise<BrokenCopy | null>
  removeBroken(key: string): Promise<NotSaved | null>
  /** Hears of every deck that is written or removed, here or in another window. Returns what ends it. */
  watch(listener: (news: DeckNews) => void): () => void
}

export interface DeckStoreParts {
  readonly shelf: ForgivingShelf
  readonly channel: DeckChannel
  /** Drops what can be fetched again when storage is full; true when there may be room now. */
  readonly makeRoom: () => Promise<boolean>
  /** ISO date-time; only shown, never compared. */
  readonly now: () => string
}

type Outcome = SaveResult | { readonly kind: 'taken' }

const written = (
  deck: Deck,
  revision: Revision,
  more: ShelfStep<Outcome>['put'] = [],
): ShelfStep<Outcome> => ({
  put: [...more, ...recordsOf(deck, revision)],
  drop: [],
  result: { kind: 'saved', deck, revision, isKept: true },
})
const untouched = (result: Outcome): ShelfStep<Outcome> => ({ put: [], drop: [], result })

function reasonOf(error: unknown): NotSaved {
  if (error instanceof NoAnswerError) return 'no-answer'
  return isFull(error) ? 'full' : 'failed'
}

class KeptDecks implements DeckStore {
  readonly #parts: DeckStoreParts
  readonly #listeners = new Set<(news: DeckNews) => void>()
  /** Revisions known to be whole and of this version: they need no second reading before they are written over. */
  readonly #sound = new Set<Revision>()
  /** Own revisions whose answer never came. They may be written all the same, and are then no conflict. */
  readonly #unanswered = new Set<Revision>()

  constructor(parts: DeckStoreParts) {
    this.#parts = parts
    parts.channel.listen((news) => this.#hear(news))
  }

  async list(): Promise<DeckList> {
    try {
      const { keys, abouts } = await this.#parts.shelf.look()
      const ids = keys.filter((key) => key.startsWith(DECK)).map((key) => key.slice(DECK.length))
      const decks = await Promise.all(ids.map((id) => this.#about(id, abouts.get(aboutKey(id)))))
      return {
        kind: 'list',
        decks: decks.toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1)),
        brokenKeys: keys.filter((key) => key.startsWith(BROKEN)),
        isKept: this.#parts.shelf.isKept(),
      }
    } catch (error) {
      return { kind: 'failed', reason: reasonOf(error) }
    }
  }

  /** A deck whose short record is damaged is still in the list. */
  async #about(id: string, stored: unknown): Promise<DeckAbout> {
    const about = readAbout(stored)
    if (about !== null && about.id === id) return about
    const read = await this.read(id)
    if (read.kind === 'deck') return aboutOf(read.deck, read.revision)
    const revision = read.kind === 'unreadable' ? read.revision : ''
    return { id, title: {}, scenes: 0, seconds: 0, minutes: null, changedAt: '', revision }
  }

  async read(id: string): Promise<DeckRead> {
    try {
      return this.#understood(id, readRecord(await this.#parts.shelf.read(deckKey(id))))
    } catch (error) {
      return { kind: 'failed', reason: reasonOf(error) }
    }
  }

  #understood(id: string, record: DeckRecord | null): DeckRead {
    if (record === null) return { kind: 'none' }
    const { revision, text } = record
    const reading = readStored(id, record)
    if (reading.kind === 'refused') return { kind: 'unreadable', text, revision }
    const { deck, broken, isNewer } = reading
    const isDamaged = !isNewer && !isWholeReading(reading)
    if (!isNewer && !isDamaged) this.#sound.add(revision)
    const isKept = this.#parts.shelf.isKept()
    return { kind: 'deck', deck, revision, broken, isDamaged, isNewer, isKept }
  }

  async create(deck: Deck): Promise<SaveResult> {
    let wanted = deck
    for (;;) {
      const outcome = await this.#write(wanted.id, (view, revision, at) => {
        const abouts = [...view.abouts.values()].map(readAbout).filter((about) => about !== null)
        const decks = abouts.filter((about) => about.id !== wanted.id)
        const there = readRecord(view.record)
        if (there !== null && !this.#unanswered.has(there.revision)) return untouched({ kind: 'taken' })
        if (decks.length >= DECK_LIMITS.decks) return untouched({ kind: 'not-saved', reason: 'too-many' })
        const title = numberedTitle(
          wanted.title,
          decks.map((other) => other.title),
        )
        return written({ ...wanted, title, changedAt: at }, revision)
      })
      if (outcome.kind !== 'taken') return outcome
      wanted = { ...deck, id: newId(new Set([deck.id])) }
    }
  }

  async save(deck: Deck, base: Revision): Promise<SaveResult> {
    const outcome = await this.#write(deck.id, ({ record: stored }, revision, at) => {
      const record = readRecord(stored)
      const isBase = record?.revision === base || this.#unanswered.has(record?.revision ?? '')
      if (record === null || !isBase) {
        return untouched({ kind: 'conflict', theirs: this.#understood(deck.id, record) })
      }
      const stamped = { ...deck, changedAt: at }
      if (this.#sound.has(record.revision)) return written(stamped, revision)
      const found = this.#understood(deck.id, record)
      if (found.kind === 'deck' && found.isNewer) return untouched({ kind: 'newer' })
      const isDamaged = found.kind !== 'deck' || found.isDamaged
      const aside = { id: deck.id, at, text: record.text }
      return written(stamped, revision, isDamaged ? [[brokenKey(deck.id, record.revision), aside]] : [])
    })
    // Only `create` asks whether an id is taken.
    return outcome.kind === 'taken' ? { kind: 'not-saved', reason: 'failed' } : outcome
  }

  /** One step on the shelf, a second one when it was full and room could be made. */
  async #write(
    id: string,
    decide: (view: ShelfView, revision: Revision, at: string) => ShelfStep<Outcome>,
  ): Promise<Outcome> {
    const revision = newRevision()
    const at = this.#parts.now()
    const attempt = () => this.#parts.shelf.change(deckKey(id), (view) => decide(view, revision, at))
    this.#unanswered.add(revision)
    try {
      const outcome = await attempt().catch(async (error: unknown) => {
        if (!isFull(error) || !(await this.#madeRoom())) throw error
        return attempt()
      })
      this.#unanswered.delete(revision)
      if (outcome.kind !== 'saved') return outcome
      this.#sound.add(revision)
      this.#tell({ id: outcome.deck.id, revision })
      return { ...outcome, isKept: this.#parts.shelf.isKept() }
    } catch (error) {
      return { kind: 'not-saved', reason: reasonOf(error) }
    }
  }

  async #madeRoom(): Promise<boolean> {
    return this.#parts.makeRoom().catch(() => false)
  }

  async remove(id: string): Promise<NotSaved | null> {
    const failure = await this.#drop(deckKey(id), [deckKey(id), aboutKey(id)])
    if (failure === null) this.#tell({ id, revision: null })
    return failure
  }

  async readBroken(key: string): Promise<BrokenCopy | null> {
    try {
      return readBroken(key, await this.#parts.shelf.read(key))
    } catch {
      return null
    }
  }

  removeBroken(key: string): Promise<NotSaved | null> {
    return this.#drop(key, [key])
  }

  async #drop(key: string, drop: readonly string[]): Promise<NotSaved | null> {
    try {
      await this.#parts.shelf.change(key, () => ({ put: [], drop, result: null }))
      return null
    } catch (error) {
      return reasonOf(error)
    }
  }

  watch(listener: (news: DeckNews) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #hear(news: DeckNews): void {
    for (const listener of this.#listeners) listener(news)
  }

  #tell(news: DeckNews): void {
    this.#hear(news)
    this.#parts.channel.tell(news)
  }
}

/** Decks over a shelf. */
export const keepDecks = (parts: DeckStoreParts): DeckStore => new KeptDecks(parts)
