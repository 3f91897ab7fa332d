import type { Deck } from './deck'

export interface DeckLength {
  /** Of the scenes that are shown. */
  readonly seconds: number
  /** Null when nobody said how long the talk may be. */
  readonly allowed: number | null
  /** Seconds too many; 0 when it fits or nothing was said. */
  readonly over: number
}

/** How long a deck takes, against what is allowed. */
export function deckLength(deck: Deck): DeckLength {
  const seconds = deck.scenes.reduce((sum, scene) => sum + (scene.isHidden ? 0 : scene.seconds), 0)
  const allowed = deck.minutes === null ? null : deck.minutes * 60
  return { seconds, allowed, over: allowed === null ? 0 : Math.max(0, seconds - allowed) }
}
