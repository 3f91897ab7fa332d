import { DECK_FILE_LIMIT, DECK_FORMAT } from './deckFormat'
import { isBinary, type DeckFileRefusal } from './lookIntoFile'

/** Bytes that are enough to refuse a wrong file politely, before more of it is read. */
export const DECK_FILE_START = 64 * 1024

/**
 * Whether a file is worth reading to its end, told by its size and its first `DECK_FILE_START` bytes; null when it is.
 * A deck whose beginning is damaged still has scenes with their marks further on.
 */
export function refuseByStart(start: string, size: number): DeckFileRefusal | null {
  if (size === 0) return 'empty'
  // A character has up to three bytes.
  if (size > DECK_FILE_LIMIT * 3) return 'too-large'
  if (start.includes(DECK_FORMAT) || start.includes('{"crc":"')) return null
  if (isBinary(start)) return 'not-text'
  return /^[\s\uFEFF]*[[{]/.test(start) ? 'other-json' : 'other-text'
}
