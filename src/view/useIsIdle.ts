import { useEffect, useState } from 'react'
import { addIdleWork } from './idleQueue'

/** Turns true after the first picture, when the browser has nothing better to do: what a visit can wait for starts then. */
export function useIsIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => addIdleWork(() => setIsIdle(true)), [])
  return isIdle
}
