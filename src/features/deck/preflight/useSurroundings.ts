import { useSyncExternalStore } from 'react'
import { onWindow } from '../../../ui/onWindow'
import type { Surroundings } from './preflight'

/** `isExtended` is there on https in some browsers only. */
interface ExtendedScreen {
  readonly isExtended?: boolean
}

type Seen = Omit<Surroundings, 'hasWakeLock'>

function look(): Seen {
  const { isExtended } = screen as Screen & ExtendedScreen
  return {
    isOnline: navigator.onLine,
    screen: { width: screen.width, height: screen.height },
    isExtended: isExtended ?? null,
  }
}

let seen = look()

/** The same object as long as nothing has changed. */
function now(): Seen {
  const next = look()
  if (JSON.stringify(next) !== JSON.stringify(seen)) seen = next
  return seen
}

const listen = onWindow('online', 'offline', 'resize', 'focus')

function subscribe(listener: () => void): () => void {
  const stop = listen(listener)
  // Screens that are plugged in are told of by the screen itself, where at all.
  screen.orientation?.addEventListener('change', listener)
  return () => {
    stop()
    screen.orientation?.removeEventListener('change', listener)
  }
}

/** Network and screens, as they change. */
export const useSurroundings = (): Seen => useSyncExternalStore(subscribe, now)
