import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react'
import { dropIndex } from './dropIndex'

interface Drag {
  readonly from: number
  readonly to: number
}

/** Within so many pixels of the window's edge the page scrolls along. */
const EDGE = 72
const EDGE_STEP = 12

const middlesOf = (list: HTMLElement): readonly number[] =>
  [...list.children].map((item) => {
    const { top, height } = item.getBoundingClientRect()
    return top + height / 2
  })

function scrollAtEdge(y: number): void {
  if (y < EDGE) scrollBy(0, -EDGE_STEP)
  else if (y > innerHeight - EDGE) scrollBy(0, EDGE_STEP)
}

/** Dragging items of a list by a grip, with mouse, pen or finger. The keyboard has buttons of its own. */
export function useDrag(list: RefObject<HTMLElement | null>, onDrop: (from: number, to: number) => void) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const running = useRef<Drag | null>(null)

  const set = (next: Drag | null) => {
    running.current = next
    setDrag(next)
  }

  const isDragging = drag !== null
  useEffect(() => {
    if (!isDragging) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      running.current = null
      setDrag(null)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [isDragging])

  const gripOf = (from: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      set({ from, to: from })
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const now = running.current
      if (now === null || list.current === null) return
      scrollAtEdge(event.clientY)
      const to = dropIndex(middlesOf(list.current), now.from, event.clientY)
      if (to !== now.to) set({ ...now, to })
    },
    onPointerUp: () => {
      const now = running.current
      set(null)
      if (now !== null && now.to !== now.from) onDrop(now.from, now.to)
    },
    onPointerCancel: () => set(null),
  })
  return { drag, gripOf }
}
