import { useEffect, type PointerEvent, type RefObject } from 'react'
import { useHighlight } from '../../view/highlight'

const MARK = 'data-highlighted'

/** The region under the pointer, marked in every map and row below an element without rendering any of them again. */
export function useHoverMark(root: RefObject<HTMLElement | null>) {
  const highlight = useHighlight()
  useEffect(() => {
    const mark = () => {
      const region = highlight.get()
      for (const shape of root.current?.querySelectorAll(`[${MARK}]`) ?? []) shape.removeAttribute(MARK)
      if (region === null) return
      for (const shape of root.current?.querySelectorAll('[data-region]') ?? []) {
        if (shape.getAttribute('data-region') === region) shape.setAttribute(MARK, '')
      }
    }
    const unsubscribe = highlight.subscribe(mark)
    return () => {
      unsubscribe()
      highlight.set(null)
    }
  }, [highlight, root])
  return {
    onPointerOver: ({ target }: PointerEvent) =>
      highlight.set(
        target instanceof Element
          ? (target.closest('[data-region]')?.getAttribute('data-region') ?? null)
          : null,
      ),
    onPointerLeave: () => highlight.set(null),
  }
}
