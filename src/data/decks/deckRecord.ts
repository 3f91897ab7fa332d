import * as v from 'valibot'
import { readDeckFile, writeDeckFile, type DeckFileReading } from '../../domain/deck/deckFile'
import { deckLength } from '../../domain/deck/deckLength'
import type { Deck } from '../../domain/deck/deck'
import type { LocalText } from '../../domain/region'
import { ABOUT, BROKEN, DECK } from './deckShelf'

/** Names one written state of a deck. Told apart, never ordered: clocks and counters of two windows may disagree. */
export type Revision = string

/** A deck as it lies on the shelf: the text of its file, so that decay costs a scene and not the deck. */
export interface DeckRecord {
  readonly revision: Revision
  readonly text: string
}

/** What the list of decks shows, without reading the decks. */
export interface DeckAbout {
  readonly id: string
  readonly title: LocalText
  readonly scenes: number
  readonly seconds: number
  readonly minutes: number | null
  /** ISO date-time. */
  readonly changedAt: string
  readonly revision: Revision
}

/** A damaged deck as it was found. */
export interface BrokenCopy {
  readonly key: string
  readonly id: string
  /** ISO date-time it was put aside. */
  readonly at: string
  readonly text: string
}

const recordSchema = v.object({ revision: v.string(), text: v.string() })
const aboutSchema = v.object({
  id: v.string(),
  title: v.object({ kk: v.optional(v.string()), ru: v.optional(v.string()), en: v.optional(v.string()) }),
  scenes: v.number(),
  seconds: v.number(),
  minutes: v.nullable(v.number()),
  changedAt: v.string(),
  revision: v.string(),
})
const brokenSchema = v.object({ id: v.string(), at: v.string(), text: v.string() })

export const deckKey = (id: string): string => `${DECK}${id}`
export const aboutKey = (id: string): string => `${ABOUT}${id}`
export const brokenKey = (id: string, revision: Revision): string => `${BROKEN}${id} ${revision}`

/** A revision that no other window can come up with. */
export const newRevision = (random: () => number = Math.random): Revision =>
  `${random().toString(36).slice(2)}${random().toString(36).slice(2)}`

/** A record as it was written; one of another shape as text, so that its bytes are not lost. */
export function readRecord(stored: unknown): DeckRecord | null {
  if (stored === undefined) return null
  const record = v.safeParse(recordSchema, stored)
  if (record.success) return record.output
  return { revision: 'damaged', text: typeof stored === 'string' ? stored : (JSON.stringify(stored) ?? '') }
}

export function readAbout(stored: unknown): DeckAbout | null {
  const about = v.safeParse(aboutSchema, stored)
  // Languages that are left out are not there, and not `undefined`.
  return about.success ? { ...about.output, title: JSON.parse(JSON.stringify(about.output.title)) } : null
}

export function readBroken(key: string, stored: unknown): BrokenCopy | null {
  const copy = v.safeParse(brokenSchema, stored)
  return copy.success ? { key, ...copy.output } : null
}

export const aboutOf = (deck: Deck, revision: Revision): DeckAbout => ({
  id: deck.id,
  title: deck.title,
  scenes: deck.scenes.length,
  seconds: deckLength(deck).seconds,
  minutes: deck.minutes,
  changedAt: deck.changedAt,
  revision,
})

/** The two records of a deck, which are always written together. */
export function recordsOf(deck: Deck, revision: Revision): readonly (readonly [string, unknown])[] {
  const record: DeckRecord = { revision, text: writeDeckFile(deck) }
  return [
    [deckKey(deck.id), record],
    [aboutKey(deck.id), aboutOf(deck, revision)],
  ]
}

/** What lies on the shelf under an id is read under that id, also where the text has lost it. */
export function readStored(id: string, { text }: DeckRecord): DeckFileReading {
  const reading = readDeckFile(text)
  return reading.kind === 'deck' ? { ...reading, deck: { ...reading.deck, id } } : reading
}
