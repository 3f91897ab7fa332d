import { DECK_LIMITS, type Scene } from './deck'
import { readScene } from './deckShape'
import { isObject, isWhole } from './guards'
import { newId } from './ids'
import type { Parcel } from './parcel'

/** A scene that could not be taken over as it was. */
export interface BrokenScene {
  /** Its place in the deck, counted from 0; null when not even that is known. */
  readonly at: number | null
  readonly reason:
    /** Nothing of it can be read. */
    | 'damaged'
    /** Readable, but not what was written: `scene` can be taken over after a look at it. */
    | 'altered'
    /** As it was written, but of a kind that this version does not know. */
    | 'unknown'
    /** The deck has more scenes than a deck may have. */
    | 'over-limit'
  readonly scene: Scene | null
}

export interface PlacedScene {
  readonly at: number | null
  readonly body: unknown
  readonly isIntact: boolean
}

/** A parcel with the place it says it has. */
export const placed = ({ body, isIntact }: Parcel): PlacedScene => {
  const fields = isObject(body) ? body : {}
  return { at: isWhole(0, 99_999)(fields.at) ? fields.at : null, body: fields.scene, isIntact }
}

/** What has no place comes last. */
const byPlace = (a: { readonly at: number | null }, b: { readonly at: number | null }): number =>
  (a.at ?? Number.MAX_SAFE_INTEGER) - (b.at ?? Number.MAX_SAFE_INTEGER)

/** In the order of the deck; what was copied twice by the damage counts once. */
export function inOrder(scenes: readonly PlacedScene[]): readonly PlacedScene[] {
  const seen = new Set<string>()
  return scenes
    .filter(({ at, body }) => {
      const key = `${at} ${JSON.stringify(body)}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    .toSorted((a, b) => Number(b.isIntact) - Number(a.isIntact))
    .toSorted(byPlace)
}

interface Sorted {
  readonly scenes: Scene[]
  readonly broken: BrokenScene[]
  readonly unread: { at: number; scene: unknown }[]
}

/** Parts the scenes that can be taken over as they are from those that cannot. `count` is what the file says to have. */
export function sortScenes(list: readonly PlacedScene[], count: number, isNewer: boolean): Sorted {
  const sorted: Sorted = { scenes: [], broken: [], unread: [] }
  const found = new Set<number>()
  const taken = new Set<string>()
  for (const { at, body, isIntact } of list) {
    const isSecond = at !== null && found.has(at)
    if (at !== null) found.add(at)
    const scene = readScene(body)
    if (scene === null) {
      if (isSecond) continue
      sorted.broken.push({ at, reason: isIntact ? 'unknown' : 'damaged', scene: null })
      if (isIntact && isNewer) sorted.unread.push({ at: at ?? sorted.scenes.length, scene: body })
    } else if (!isIntact) {
      if (!isSecond) sorted.broken.push({ at, reason: 'altered', scene })
    } else if (sorted.scenes.length >= DECK_LIMITS.scenes) {
      sorted.broken.push({ at, reason: 'over-limit', scene })
    } else {
      const own = taken.has(scene.id) ? { ...scene, id: newId(taken) } : scene
      taken.add(own.id)
      sorted.scenes.push(own)
    }
  }
  const last = Math.max(Math.min(count, 10 * DECK_LIMITS.scenes), ...[...found].map((at) => at + 1), 0)
  for (let at = 0; at < Math.min(last, 10 * DECK_LIMITS.scenes); at += 1) {
    if (!found.has(at)) sorted.broken.push({ at, reason: 'damaged', scene: null })
  }
  return { ...sorted, broken: sorted.broken.toSorted(byPlace) }
}
