import { useEffect, useState } from 'react'

/** Long enough to see that it is the wrong deck, and gone before the talk begins. */
const OPENING_MS = 6000

/** Whether the show has just begun and nothing has been done yet. */
export function useOpening(isUntouched: boolean): boolean {
  const [isOver, setIsOver] = useState(false)
  if (!isUntouched && !isOver) setIsOver(true)
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), OPENING_MS)
    return () => clearTimeout(timer)
  }, [])
  return isUntouched && !isOver
}
