import { useEffect, useState } from 'react'

/** Turns true when the browser has nothing better to do: what a first visit can wait for starts then. */
export function useIsIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => {
    // Safari has no idle callback.
    if (!('requestIdleCallback' in globalThis)) {
      const timer = setTimeout(() => setIsIdle(true), 800)
      return () => clearTimeout(timer)
    }
    const handle = requestIdleCallback(() => setIsIdle(true), { timeout: 3000 })
    return () => cancelIdleCallback(handle)
  }, [])
  return isIdle
}
