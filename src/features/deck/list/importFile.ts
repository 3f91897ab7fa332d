import type { Deck } from '../../../domain/deck/deck'
import {
  isWholeReading,
  readDeckFile,
  type DeckFileReading,
  type DeckFileRefusal,
} from '../../../domain/deck/deckFile'
import { DECK_FILE_START, refuseByStart } from '../../../domain/deck/deckFileStart'

/** Larger files are refused by their size, before one byte is read. A deck of many frozen scenes stays below. */
export const MAX_FILE_BYTES = 96 * 1024 * 1024

/** The part of a file that is needed; `File` has it. */
export interface ReadableFile {
  readonly size: number
  readonly slice: (start: number, end: number) => { readonly text: () => Promise<string> }
  readonly text: () => Promise<string>
}

export type ImportRefusal =
  | 'foreign'
  | 'tooLarge'
  | 'folder'
  | 'damaged'
  | 'unreadable'
  | 'several'
  | 'limit'
  | 'notSaved'

type ReadDeck = Extract<DeckFileReading, { readonly kind: 'deck' }>

/** What a file turned out to be. */
export type FileLook =
  | { readonly kind: 'whole'; readonly deck: Deck }
  /** Something is lost, or a newer version wrote it: to be asked about. */
  | { readonly kind: 'part'; readonly reading: ReadDeck }
  | { readonly kind: 'refused'; readonly why: ImportRefusal }

const refused = (why: ImportRefusal): FileLook => ({ kind: 'refused', why })

const WHY: Readonly<Record<DeckFileRefusal, ImportRefusal>> = {
  empty: 'foreign',
  'too-large': 'tooLarge',
  'not-text': 'foreign',
  'other-json': 'foreign',
  'other-text': 'foreign',
  'nothing-left': 'damaged',
}

/** Looks at a file by size, then by its beginning, and only then reads it. Never throws. */
export async function lookAtFile(file: ReadableFile): Promise<FileLook> {
  if (file.size > MAX_FILE_BYTES) return refused('tooLarge')
  try {
    const start = await file.slice(0, DECK_FILE_START).text()
    const refusal = refuseByStart(start, file.size)
    if (refusal !== null) return refused(WHY[refusal])
    const reading = readDeckFile(file.size <= DECK_FILE_START ? start : await file.text())
    if (reading.kind === 'refused') return refused(WHY[reading.reason])
    if (isWholeReading(reading) && !reading.isNewer) return { kind: 'whole', deck: reading.deck }
    const isEmpty = reading.deck.scenes.length === 0 && reading.broken.length > 0
    return isEmpty ? refused('damaged') : { kind: 'part', reading }
  } catch {
    // A folder cannot be read, nor a file that was moved away meanwhile.
    return refused('unreadable')
  }
}

/** Scenes of a file that was read in part. */
export const countsOf = ({ deck, broken }: ReadDeck): { readonly read: number; readonly all: number } => ({
  read: deck.scenes.length,
  all: deck.scenes.length + broken.length,
})
