import type { Place } from '../../../src/data/signIn/place'

export const HOME = 'http://127.0.0.1:5221/'

/** A window without a browser: where it is, where it has been sent, and what it keeps. */
export interface TestPlace extends Place {
  at: string
  readonly sent: (string | null)[]
  readonly kept: Map<string, string>
  readonly told: string[]
  clock: number
  /** Another window of the app says something. */
  hear(message: unknown): void
  back(): void
}

export function testPlace(at = `${HOME}en?i=events-total`, kept = new Map<string, string>()): TestPlace {
  const backs: (() => void)[] = []
  const ears: ((message: unknown) => void)[] = []
  const place: TestPlace = {
    at,
    sent: [],
    kept,
    told: [],
    clock: 0,
    href: () => place.at,
    show: (href) => {
      place.at = new URL(href, place.at).href
    },
    leave: (href) => void place.sent.push(href),
    leaveForGood: (href) => void place.sent.push(href),
    onBack: (listener) => void backs.push(listener),
    storage: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    },
    others: {
      tell: (message) => void place.told.push(message),
      onTold: (listener) => void ears.push(listener),
    },
    now: () => place.clock,
    hear: (message) => ears.forEach((ear) => ear(message)),
    back: () => backs.forEach((back) => back()),
  }
  return place
}
