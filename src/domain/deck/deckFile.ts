import { crc32 } from '../crc32'
import type { Deck } from './deck'
import { DECK_VERSION } from './deckFormat'
import { readHead } from './deckShape'
import { isObject, isText, isWhole } from './guards'
import { isHeadParcel, isSceneParcel, lookIntoFile, type DeckFileRefusal } from './lookIntoFile'
import { inOrder, placed, sortScenes, type BrokenScene } from './sortScenes'

export { writeDeckFile } from './deckFormat'
export type { DeckFileRefusal } from './lookIntoFile'
export type { BrokenScene } from './sortScenes'

/** What was read of a deck file. */
export type DeckFileReading =
  | {
      readonly kind: 'deck'
      /** All intact scenes in their order. */
      readonly deck: Deck
      readonly broken: readonly BrokenScene[]
      /** Title, length and dates could not be read. */
      readonly isHeadBroken: boolean
      /** The file ends too early. */
      readonly isCut: boolean
      /** A newer version wrote it: saving should make a copy. */
      readonly isNewer: boolean
    }
  | { readonly kind: 'refused'; readonly reason: DeckFileRefusal }

const refused = (reason: DeckFileRefusal): DeckFileReading => ({ kind: 'refused', reason })

/**
 * Reads a deck out of any text and never throws. Refuses what is no deck; of a damaged file takes every intact scene and
 * lists the others; of a newer version opens what it can and keeps the rest for the next time the deck is written.
 * @param now ISO date-time for a deck whose own dates are lost.
 */
export function readDeckFile(text: string, now: string = new Date().toISOString()): DeckFileReading {
  const found = lookIntoFile(text.replace(/^\uFEFF/, ''))
  if (isText(found)) return refused(found)
  const isNewer = found.version > DECK_VERSION
  const headParcels = found.parcels.filter(isHeadParcel)
  const headParcel = headParcels.find((parcel) => parcel.isIntact) ?? headParcels[0]
  const headBody = isObject(headParcel?.body) ? headParcel.body : {}
  const head = readHead(headBody.deck)
  const count = isWhole(0, 99_999)(headBody.scenes) ? headBody.scenes : 0
  const list = inOrder(found.parcels.filter(isSceneParcel).map(placed))
  const { scenes, broken, unread } = sortScenes(list, count, isNewer)
  const hasSomething = scenes.length > 0 || broken.some(({ scene }) => scene !== null)
  if (head === null && !hasSomething) return refused('nothing-left')
  const kept = [...(head?.unread ?? []), ...unread]
  const deck: Deck = {
    ...(head ?? {
      id: `found-${crc32(text)}`,
      title: {},
      minutes: null,
      createdAt: now,
      changedAt: now,
    }),
    scenes,
    ...(kept.length > 0 ? { unread: kept } : {}),
    ...(Object.keys(found.extra).length > 0 ? { extra: found.extra } : {}),
  }
  return {
    kind: 'deck',
    deck,
    broken,
    isHeadBroken: head === null || headParcel?.isIntact !== true,
    isCut: !found.isWhole && !/\]\}\s*$/.test(text),
    isNewer,
  }
}

/** Whether a reading is the whole deck, with nothing lost. */
export const isWholeReading = (reading: DeckFileReading): boolean =>
  reading.kind === 'deck' && reading.broken.length === 0 && !reading.isHeadBroken && !reading.isCut
