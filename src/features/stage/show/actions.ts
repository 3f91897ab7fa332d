import type { Language, RegionId } from '../../../domain/region'
import type { Look } from '../layout/looks'
import type { ShowState } from './showState'

/** Everything that can happen to a show. */
export type StageAction =
  | {
      readonly type:
        | 'next'
        | 'previous'
        | 'first'
        | 'last'
        | 'black'
        | 'white'
        | 'language'
        | 'larger'
        | 'smaller'
        | 'play'
        | 'tick'
        | 'auto'
        | 'grid'
        | 'help'
        | 'keys'
        | 'card'
        | 'question'
        | 'backspace'
        | 'enter'
        | 'escape'
        // These change the window and not the show.
        | 'fullscreen'
        | 'start'
        | 'speaker'
    }
  | { readonly type: 'go'; readonly scene: number }
  /** The time of a scene is up; of another than is on show it means nothing. */
  | { readonly type: 'time-up'; readonly scene: number }
  | { readonly type: 'grid-by'; readonly by: number }
  | { readonly type: 'step-by'; readonly by: 1 | -1 }
  | { readonly type: 'step'; readonly step: number }
  | { readonly type: 'look'; readonly look: Look | null }
  | { readonly type: 'set-language'; readonly language: Language }
  | { readonly type: 'region'; readonly region: RegionId }
  | { readonly type: 'letter'; readonly letter: string }
  | { readonly type: 'digit'; readonly digit: string }
  | { readonly type: 'pick'; readonly number: number }

/** A key as the browser tells of it. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly isShift: boolean
}

/** Columns of the grid of scenes. */
export const GRID_COLUMNS = 4

/** Keys by their name, whatever the keyboard's language. */
const BY_KEY: Readonly<Record<string, StageAction>> = {
  PageDown: { type: 'next' },
  ArrowRight: { type: 'next' },
  ArrowDown: { type: 'next' },
  ' ': { type: 'next' },
  PageUp: { type: 'previous' },
  ArrowLeft: { type: 'previous' },
  ArrowUp: { type: 'previous' },
  Home: { type: 'first' },
  End: { type: 'last' },
  Escape: { type: 'escape' },
  Enter: { type: 'enter' },
  Backspace: { type: 'backspace' },
  // Start buttons of clickers send F5; the show is under way, so it goes on where it is, on the full screen.
  F5: { type: 'start' },
  F11: { type: 'fullscreen' },
  '.': { type: 'black' },
  '+': { type: 'larger' },
  '=': { type: 'larger' },
  '-': { type: 'smaller' },
  '?': { type: 'help' },
  '/': { type: 'question' },
}

/** Letters by their place on the keyboard: the same key with a Kazakh, Russian or English layout. */
const BY_CODE: Readonly<Record<string, StageAction>> = {
  KeyB: { type: 'black' },
  KeyW: { type: 'white' },
  KeyF: { type: 'fullscreen' },
  KeyL: { type: 'language' },
  KeyT: { type: 'play' },
  KeyG: { type: 'grid' },
  KeyH: { type: 'help' },
  KeyK: { type: 'keys' },
  KeyC: { type: 'card' },
  KeyD: { type: 'look', look: null },
  KeyA: { type: 'auto' },
  KeyP: { type: 'auto' },
  KeyN: { type: 'next' },
  KeyS: { type: 'speaker' },
  KeyQ: { type: 'question' },
  Period: { type: 'black' },
  Equal: { type: 'larger' },
  Minus: { type: 'smaller' },
  NumpadAdd: { type: 'larger' },
  NumpadSubtract: { type: 'smaller' },
  Slash: { type: 'question' },
}

const SHIFTED: Readonly<Record<string, StageAction>> = {
  ArrowRight: { type: 'step-by', by: 1 },
  ArrowLeft: { type: 'step-by', by: -1 },
  ' ': { type: 'previous' },
  F5: { type: 'start' },
}

const IN_GRID: Readonly<Record<string, StageAction>> = {
  ArrowRight: { type: 'grid-by', by: 1 },
  ArrowLeft: { type: 'grid-by', by: -1 },
  ArrowDown: { type: 'grid-by', by: GRID_COLUMNS },
  ArrowUp: { type: 'grid-by', by: -GRID_COLUMNS },
  ' ': { type: 'enter' },
}

const LETTER = /^[\p{L}]$/u

/** The digit of a key: on a Kazakh layout the upper row writes letters, the key is meant all the same. */
function digitOf({ key, code }: KeyPress): string | null {
  const byCode = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]
  return byCode ?? (/^\d$/.test(key) ? key : null)
}

/** What a key means in the state the show is in; null where it means nothing, and the browser may have it. */
export function actionOf(press: KeyPress, state: ShowState): StageAction | null {
  const { key, code, isShift } = press
  if (state.overlay === 'keys') return key === 'Escape' ? { type: 'escape' } : null
  if (state.question !== null && LETTER.test(key)) return { type: 'letter', letter: key }
  if (state.question !== null && /^\d$/.test(key)) return { type: 'pick', number: Number(key) }
  if (state.overlay === 'grid' && IN_GRID[key] !== undefined) return IN_GRID[key]
  if (isShift && SHIFTED[key] !== undefined) return SHIFTED[key]
  if (isShift && code === 'Slash') return { type: 'help' }
  const known = BY_KEY[key]
  if (known !== undefined) return known
  const digit = isShift ? null : digitOf(press)
  if (digit !== null) return { type: 'digit', digit }
  return BY_CODE[code] ?? BY_CODE[`Key${key.toUpperCase()}`] ?? null
}

/** Typing is as fast as it is; everything else happens once a press. */
export const isTyped = ({ type }: StageAction): boolean =>
  type === 'digit' || type === 'letter' || type === 'pick' || type === 'backspace' || type === 'enter'

/** Quiet that has to be between two presses: a worn clicker sends several for one. */
export const BOUNCE_MS = 150

/**
 * Lets one press through and holds back what bounces after it. Every press starts the quiet anew, so that a key held down is
 * one press however long.
 */
export function makeDebounce(): (action: StageAction, at: number) => boolean {
  let last = Number.NEGATIVE_INFINITY
  return (action, at) => {
    if (isTyped(action)) return true
    const isQuiet = at - last >= BOUNCE_MS
    last = at
    return isQuiet
  }
}
