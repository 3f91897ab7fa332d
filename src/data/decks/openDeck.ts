import type { Deck } from '../../domain/deck/deck'
import { newId } from '../../domain/deck/ids'
import { amend, beginHistory, edit, redo, undo, type History } from '../../domain/deck/history'
import type { Revision } from './deckRecord'
import type { DeckRead, DeckStore } from './deckStore'
import type { OpenDeckState, SaveState } from './openDeckState'

type Ready = Extract<OpenDeckState, { kind: 'ready' }>

/** Runs something a little later; returns what calls it off. */
export type Schedule = (run: () => void) => () => void

/** Milliseconds after the last letter typed. */
const PAUSE = 400

const afterPause: Schedule = (run) => {
  const timer = setTimeout(run, PAUSE)
  return () => clearTimeout(timer)
}

/**
 * A deck that is being worked on: its history, and its saving as it is typed. One write at a time; "saved" is said only
 * when the very state on the screen is written.
 */
export class OpenDeck {
  readonly id: string
  readonly #store: DeckStore
  readonly #schedule: Schedule
  readonly #listeners = new Set<() => void>()
  #state: OpenDeckState = { kind: 'loading' }
  #base: Revision = ''
  /** The state that is written; the present one where nothing is left to save. */
  #written: Deck | null = null
  #isKept = true
  #callOff: (() => void) | null = null
  #running: Promise<void> | null = null
  #unwatch: (() => void) | null = null
  #loading: Promise<void> | null = null

  constructor(store: DeckStore, id: string, schedule: Schedule = afterPause) {
    this.#store = store
    this.id = id
    this.#schedule = schedule
  }

  /** The present state; a new object whenever something has changed. */
  readonly state = (): OpenDeckState => this.#state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Loads the deck and follows other windows until `close`. */
  async open(): Promise<void> {
    this.#unwatch ??= this.#store.watch((news) => {
      if (news.id === this.id && news.revision !== this.#base) void this.#follow()
    })
    if (this.#loading === null) {
      this.#loading = this.reload()
      await this.#loading
      return
    }
    // Opened again: what was edited meanwhile must not be loaded over.
    await this.#loading
    await this.#follow()
  }

  /** Writes what is left to write, and stops following. */
  async close(): Promise<void> {
    this.#unwatch?.()
    this.#unwatch = null
    await this.flush()
  }

  /** Takes what lies on the shelf; what was not saved here is given up. */
  async reload(): Promise<void> {
    this.#stopWaiting()
    await this.#running
    this.#take(await this.#store.read(this.id))
  }

  #take(read: DeckRead): void {
    if (read.kind !== 'deck') {
      this.#written = null
      this.#set(read)
      return
    }
    const { deck, revision, broken, isDamaged, isNewer } = read
    this.#base = revision
    this.#written = deck
    this.#isKept = read.isKept
    const save: SaveState = isNewer ? { kind: 'newer' } : { kind: 'saved', isKept: this.#isKept }
    this.#set({ kind: 'ready', history: beginHistory(deck), save, broken, isDamaged, isNewer })
  }

  /** Another window wrote: taken over at once where nothing here is left to save, else found out by the next save. */
  async #follow(): Promise<void> {
    if (!this.#isClean()) return
    const base = this.#base
    const read = await this.#store.read(this.id)
    // Beside the state it set out from: what was read before an own save is older than the screen.
    if (!this.#isClean() || (read.kind === 'deck' && read.revision === base)) return
    if (read.kind === 'deck') this.#take(read)
    else if (read.kind === 'none') this.#patch({ save: { kind: 'conflict', theirs: read } })
  }

  #isClean(): boolean {
    return (
      this.#state.kind === 'ready' &&
      this.#running === null &&
      this.#state.save.kind === 'saved' &&
      this.#state.history.present === this.#written
    )
  }

  /** Changes the deck. Edits with the same mark that follow one another are undone together. */
  readonly edit = (change: (deck: Deck) => Deck, mark: string | null = null): void => {
    if (this.#state.kind !== 'ready') return
    const { history } = this.#state
    const next = change(history.present)
    if (next !== history.present) this.#move(edit(history, { ...next, id: this.id }, mark))
  }

  /** Notes something beside the edits: saved with them, and nothing to undo. */
  readonly amend = (change: (deck: Deck) => Deck): void => {
    if (this.#state.kind === 'ready') this.#move(amend(this.#state.history, change))
  }

  readonly undo = (): void => {
    if (this.#state.kind === 'ready') this.#move(undo(this.#state.history))
  }

  readonly redo = (): void => {
    if (this.#state.kind === 'ready') this.#move(redo(this.#state.history))
  }

  #move(history: History<Deck>): void {
    if (this.#state.kind !== 'ready' || history.present === this.#state.history.present) return
    const { save } = this.#state
    // A conflict and a newer version wait for the user's word; the edit itself is on the screen.
    const isWaiting = save.kind === 'conflict' || save.kind === 'newer'
    this.#patch({ history, save: isWaiting ? save : { kind: 'saving' } })
    if (isWaiting) return
    this.#stopWaiting()
    this.#callOff = this.#schedule(() => void this.flush())
  }

  #stopWaiting(): void {
    this.#callOff?.()
    this.#callOff = null
  }

  /** Writes at once what is left to write; also tries again what could not be saved. */
  readonly flush = (): Promise<void> => {
    this.#stopWaiting()
    // A run that is about to end does not see an edit that came after its last look: another one follows it.
    const before = this.#running
    const run = (before === null ? this.#run() : before.then(() => this.#run())).finally(() => {
      if (this.#running === run) this.#running = null
    })
    this.#running = run
    return run
  }

  async #run(): Promise<void> {
    while (this.#state.kind === 'ready' && this.#mustSave(this.#state)) {
      const { present } = this.#state.history
      this.#patch({ save: { kind: 'saving' } })
      const result = await this.#store.save(present, this.#base)
      if (result.kind !== 'saved') {
        // Without an answer nobody knows what is written: even what was written before has to be saved again.
        this.#written = null
        this.#patch({ save: result })
        return
      }
      this.#base = result.revision
      this.#written = present
      this.#isKept = result.isKept
    }
    if (this.#state.kind === 'ready' && this.#state.save.kind === 'saving') {
      this.#patch({ save: { kind: 'saved', isKept: this.#isKept } })
    }
  }

  #mustSave({ history, save }: Ready): boolean {
    return history.present !== this.#written && save.kind !== 'conflict' && save.kind !== 'newer'
  }

  /** Saves what is on the screen as a deck of its own beside the other; its id, or null when it could not be saved. */
  async keepBoth(): Promise<string | null> {
    if (this.#state.kind !== 'ready') return null
    const copy = { ...this.#state.history.present, id: newId(new Set([this.id])) }
    const result = await this.#store.create(copy)
    if (result.kind !== 'saved') {
      this.#patch({ save: result })
      return null
    }
    await this.reload()
    return result.deck.id
  }

  #patch(change: Partial<Ready>): void {
    if (this.#state.kind === 'ready') this.#set({ ...this.#state, ...change })
  }

  #set(state: OpenDeckState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
