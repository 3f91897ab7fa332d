import { useSyncExternalStore } from 'react'
import { onWindow } from '../../ui/onWindow'

const MINUTE_MS = 60_000

// A page that was put away, or a computer that slept, has missed the ticks.
const whenBack = onWindow('pageshow')

function subscribe(changed: () => void): () => void {
  const timer = setInterval(changed, MINUTE_MS)
  const stop = whenBack(changed)
  document.addEventListener('visibilitychange', changed)
  return () => {
    clearInterval(timer)
    stop()
    document.removeEventListener('visibilitychange', changed)
  }
}

/** The time in milliseconds, a minute ahead at most: never behind, or what is forty days old would be said to be 39. */
export const useNow = (): number =>
  useSyncExternalStore(subscribe, () => Math.ceil(Date.now() / MINUTE_MS) * MINUTE_MS)
