import type { StageAction } from './actions'
import type { ShowState } from './showState'

/** A key as the browser tells of it. */
export interface KeyPress {
  readonly key: string
  readonly code: string
  readonly isShift: boolean
}

/** Columns of the grid of scenes. */
export const GRID_COLUMNS = 4

/** Keys by their name, whatever the keyboard's language. */
export const BY_KEY: Readonly<Record<string, StageAction>> = {
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
  ']': { type: 'faster' },
  '[': { type: 'slower' },
}

/** Letters by their place on the keyboard: the same key with a Kazakh, Russian or English layout. */
export const BY_CODE: Readonly<Record<string, StageAction>> = {
  KeyB: { type: 'black' },
  KeyW: { type: 'white' },
  KeyF: { type: 'fullscreen' },
  KeyL: { type: 'language' },
  KeyT: { type: 'play' },
  KeyG: { type: 'grid' },
  KeyH: { type: 'help' },
  KeyI: { type: 'describe' },
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
  BracketRight: { type: 'faster' },
  BracketLeft: { type: 'slower' },
}

export const SHIFTED: Readonly<Record<string, StageAction>> = {
  ArrowRight: { type: 'step-by', by: 1 },
  ArrowLeft: { type: 'step-by', by: -1 },
  ' ': { type: 'previous' },
  F5: { type: 'start' },
}

export const IN_GRID: Readonly<Record<string, StageAction>> = {
  ArrowRight: { type: 'grid-by', by: 1 },
  ArrowLeft: { type: 'grid-by', by: -1 },
  ArrowDown: { type: 'grid-by', by: GRID_COLUMNS },
  ArrowUp: { type: 'grid-by', by: -GRID_COLUMNS },
  ' ': { type: 'enter' },
}

const LETTER = /^[\p{L}]$/u

/** Panels that are read: they scroll by arrows as any text does. */
const isReading = ({ overlay }: ShowState): boolean => overlay === 'describe' || overlay === 'help'

/** The digit of a key: on a Kazakh layout the upper row writes letters and signs, the key is meant all the same. */
function digitOf({ key, code }: KeyPress): string | null {
  const byCode = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]
  return byCode ?? (/^\d$/.test(key) ? key : null)
}

/** A letter of a question, or the number of one of its answers. */
function askingOf(press: KeyPress): StageAction | null {
  if (LETTER.test(press.key)) return { type: 'letter', letter: press.key }
  const digit = press.isShift ? null : digitOf(press)
  return digit === null ? null : { type: 'pick', number: Number(digit) }
}

/** What a key means in the state the show is in; null where it means nothing, and the browser may have it. */
export function actionOf(press: KeyPress, state: ShowState): StageAction | null {
  const { key, code, isShift } = press
  if (state.overlay === 'keys') return key === 'Escape' ? { type: 'escape' } : null
  const asking = state.question === null ? null : askingOf(press)
  if (asking !== null) return asking
  if (state.overlay === 'grid' && IN_GRID[key] !== undefined) return IN_GRID[key]
  if (isReading(state) && (key === 'ArrowDown' || key === 'ArrowUp')) return null
  if (isShift && SHIFTED[key] !== undefined) return SHIFTED[key]
  if (isShift && code === 'Slash') return { type: 'help' }
  // Before the signs: the key of 7 writes a full stop on a Kazakh layout, and would black the hall.
  const digit = isShift ? null : digitOf(press)
  if (digit !== null) return { type: 'digit', digit }
  return BY_KEY[key] ?? BY_CODE[code] ?? BY_CODE[`Key${key.toUpperCase()}`] ?? null
}
