import type { Deck } from '../../domain/deck/deck'
import { newId } from '../../domain/deck/ids'
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
  type BrokenCopy,
  type DeckAbout,
  type DeckRecord,
  type Revision,
} from './deckRecord'
import { BROKEN, DECK, type ShelfStep, type ShelfView } from './deckShelf'
import { createStep, reasonOf, understood, untouched, written, type Outcome } from './deckSteps'
import type { DeckList, DeckRead, DeckStore, NotSaved, SaveResult } from './deckStore'
import { isFull, type ForgivingShelf } from './forgivingShelf'

export interface DeckStoreParts {
  readonly shelf: ForgivingShelf
  readonly channel: DeckChannel
  /** Drops what can be fetched again when storage is full; true when there may be room now. */
  readonly makeRoom: () => Promise<boolean>
  /** ISO date-time; only shown, never compared. */
  readonly now: () => string
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
    const read = understood(id, record, this.#parts.shelf.isKept())
    if (read.kind === 'deck' && !read.isNewer && !read.isDamaged) this.#sound.add(read.revision)
    return read
  }

  async create(deck: Deck): Promise<SaveResult> {
    let wanted = deck
    for (;;) {
      const asked = wanted
      const outcome = await this.#write(asked.id, (view, revision, at) =>
        createStep(view, asked, this.#unanswered, revision, at),
      )
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
