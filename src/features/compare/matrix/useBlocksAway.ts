import { useEffect, useState, type RefObject } from 'react'

const NONE: ReadonlySet<number> = new Set()

/** Blocks of columns that cannot be seen, by their headings; none until the browser has told. */
export function useBlocksAway(scroller: RefObject<HTMLElement | null>, count: number): ReadonlySet<number> {
  const [away, setAway] = useState<ReadonlySet<number>>(NONE)
  useEffect(() => {
    const root = scroller.current
    if (root === null) return
    const heads = [...root.querySelectorAll('.matrix-table__head .matrix-table__block')].slice(0, count)
    const observer = new IntersectionObserver(
      (entries) =>
        setAway((before) => {
          const next = new Set(before)
          for (const { target, isIntersecting } of entries) {
            if (isIntersecting) next.delete(heads.indexOf(target))
            else next.add(heads.indexOf(target))
          }
          // Most of what the browser tells changes nothing.
          return next.size === before.size && [...next].every((block) => before.has(block)) ? before : next
        }),
      { root },
    )
    for (const head of heads) observer.observe(head)
    return () => observer.disconnect()
  }, [scroller, count])
  return away
}
