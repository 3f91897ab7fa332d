import { useSyncExternalStore } from 'react'

const subscribe = (changed: () => void): (() => void) => {
  globalThis.addEventListener('focus', changed)
  globalThis.addEventListener('blur', changed)
  return () => {
    globalThis.removeEventListener('focus', changed)
    globalThis.removeEventListener('blur', changed)
  }
}

/** Whether keys reach this window. */
export const useHasFocus = (): boolean => useSyncExternalStore(subscribe, () => document.hasFocus())
