import type { StageAction } from './actions'

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
