import { useEffect, useRef } from 'react'
import { useAnnounce } from '../../../view/announce'

/** Typing goes on: only the count that stands is worth hearing. */
const PAUSE_MS = 600

/** Tells how many indicators are left once the filters have changed and rest. */
export function useCatalogueAnnouncement(message: string): void {
  const announce = useAnnounce()
  const told = useRef(message)
  useEffect(() => {
    if (told.current === message) return undefined
    const timer = setTimeout(() => {
      told.current = message
      announce(message)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [message, announce])
}
