import { useEffect } from 'react'

/** Keeps the screen awake where the browser can, also after it was hidden for a while. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let isHere = true
    const ask = () => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return
      navigator.wakeLock.request('screen').then(
        (granted) => {
          if (isHere) lock = granted
          else void granted.release()
        },
        // Refused on low battery or without permission: the show goes on.
        () => {},
      )
    }
    ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      isHere = false
      document.removeEventListener('visibilitychange', ask)
      void lock?.release()
    }
  }, [])
}
