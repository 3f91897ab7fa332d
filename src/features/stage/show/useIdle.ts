import { useEffect, useState } from 'react'

/** Quiet after which pointer and controls go. */
const IDLE_MS = 2000

/** Whether the pointer has rested for two seconds. A pointer that has not moved yet is at rest. */
export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(true)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let at = { x: -1, y: -1 }
    const wake = ({ screenX: x, screenY: y }: PointerEvent) => {
      // Browsers report a move when what lies under a resting pointer changes.
      if (x === at.x && y === at.y) return
      at = { x, y }
      setIsIdle(false)
      clearTimeout(timer)
      timer = setTimeout(() => setIsIdle(true), IDLE_MS)
    }
    globalThis.addEventListener('pointermove', wake)
    globalThis.addEventListener('pointerdown', wake)
    return () => {
      clearTimeout(timer)
      globalThis.removeEventListener('pointermove', wake)
      globalThis.removeEventListener('pointerdown', wake)
    }
  }, [])
  return isIdle
}
