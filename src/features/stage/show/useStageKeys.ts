import { useEffect, useRef } from 'react'
import type { StageAction } from './actions'
import { makeDebounce } from './bounce'
import { actionOf } from './keyMap'
import type { ShowState } from './showState'

/** A key as the page for learning keys shows it. */
export interface HeardKey {
  readonly key: string
  readonly code: string
  readonly action: StageAction | null
  readonly isRepeat: boolean
  readonly isBounce: boolean
  /** When it was pressed: no two keys share it. */
  readonly at: number
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null

/** A button under the focus is pressed by these; they are not for the show then. */
const pressesButton = ({ target, key }: KeyboardEvent): boolean =>
  (key === ' ' || key === 'Enter') && target instanceof HTMLElement && target.closest('button, a') !== null

/** Keys of the whole window, once a press: keys held and worn switches do nothing. */
export function useStageKeys(
  now: () => ShowState,
  perform: (action: StageAction) => void,
  hear: (key: HeardKey) => void,
): void {
  const latest = useRef({ perform, hear })
  useEffect(() => {
    latest.current = { perform, hear }
  })
  useEffect(() => {
    const mayPass = makeDebounce()
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target) || pressesButton(event))
        return
      const { key, code, shiftKey: isShift, repeat: isRepeat } = event
      const state = now()
      const isLearning = state.overlay === 'keys' && key !== 'Escape'
      const action = actionOf({ key, code, isShift }, isLearning ? { ...state, overlay: null } : state)
      // F5 must not reload, Space must not scroll, "/" must not search.
      if (action !== null) event.preventDefault()
      const isBounce = action !== null && !isRepeat && !mayPass(action, event.timeStamp)
      if (isLearning) {
        if (key !== 'Tab') latest.current.hear({ key, code, action, isRepeat, isBounce, at: event.timeStamp })
        return
      }
      if (action !== null && !isRepeat && !isBounce) latest.current.perform(action)
    }
    globalThis.addEventListener('keydown', onKey)
    return () => globalThis.removeEventListener('keydown', onKey)
  }, [now])
}
