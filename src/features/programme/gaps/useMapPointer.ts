import { useEffect, type MouseEvent, type PointerEvent, type RefObject } from 'react'
import { useHighlight } from '../../../view/highlight'
import { useView } from '../../../view/useView'

const MARK = 'data-highlighted'

const regionUnder = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest('[data-region]')?.getAttribute('data-region') ?? null) : null

/** The region under the pointer is marked in map and table without rendering them again; a click chooses it. */
export function useMapPointer(root: RefObject<HTMLElement | null>) {
  const highlight = useHighlight()
  const { view, change } = useView()
  useEffect(() => {
    const mark = () => {
      const region = highlight.get()
      for (const shape of root.current?.querySelectorAll('[data-region]') ?? []) {
        shape.toggleAttribute(MARK, region !== null && shape.getAttribute('data-region') === region)
      }
    }
    const unsubscribe = highlight.subscribe(mark)
    return () => {
      unsubscribe()
      highlight.set(null)
    }
  }, [highlight, root])
  return {
    onPointerOver: ({ target }: PointerEvent) => highlight.set(regionUnder(target)),
    onPointerLeave: () => highlight.set(null),
    onClick: ({ target }: MouseEvent) => {
      const region = regionUnder(target)
      if (region !== null) change({ region: region === view.region ? null : region })
    },
  }
}
