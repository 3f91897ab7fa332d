import { useSyncExternalStore } from 'react'

/** A hook that tells whether the window is as a media query says. */
export function mediaHook(media: string): () => boolean {
  const subscribe = (listener: () => void): (() => void) => {
    const query = matchMedia(media)
    query.addEventListener('change', listener)
    return () => query.removeEventListener('change', listener)
  }
  return () => useSyncExternalStore(subscribe, () => matchMedia(media).matches)
}
