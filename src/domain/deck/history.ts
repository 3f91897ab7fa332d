/** A value with the way it came about: what undo and redo walk on. */
export interface History<T> {
  readonly past: readonly T[]
  readonly present: T
  readonly future: readonly T[]
  /** What the last edit was about; null after undo, redo and single edits. */
  readonly mark: string | null
}

/** Steps that are kept. */
export const HISTORY_STEPS = 100

export const beginHistory = <T>(present: T): History<T> => ({ past: [], present, future: [], mark: null })

/**
 * Makes `next` the present.
 * @param mark edits that follow one another with the same mark are one step: the letters typed into one field.
 */
export function edit<T>(history: History<T>, next: T, mark: string | null = null): History<T> {
  if (next === history.present) return history
  const isSameStep = mark !== null && mark === history.mark
  const past = isSameStep ? history.past : [...history.past, history.present].slice(-HISTORY_STEPS)
  return { past, present: next, future: [], mark }
}

export function undo<T>(history: History<T>): History<T> {
  const before = history.past.at(-1)
  if (before === undefined) return history
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    mark: null,
  }
}

export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future
  if (next === undefined) return history
  return { past: [...history.past, history.present], present: next, future, mark: null }
}

/** Changes every step alike: what is noted beside the edits, and no step of its own. */
export function amend<T>(history: History<T>, change: (step: T) => T): History<T> {
  const present = change(history.present)
  if (present === history.present) return history
  return { ...history, past: history.past.map(change), present, future: history.future.map(change) }
}

export const canUndo = <T>(history: History<T>): boolean => history.past.length > 0
export const canRedo = <T>(history: History<T>): boolean => history.future.length > 0
