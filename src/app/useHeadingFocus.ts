import { useEffect, useRef } from 'react'

/** How long a page may take to show its heading, ms. */
const PATIENCE = 4000

function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('#main h1')
  if (heading === null) return
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
}

/**
 * Another page moves the focus to its heading, as a document of its own would; a first visit leaves it alone. A heading that
 * gives way to another while the page loads hands the focus on.
 * @param place what counts as a page: its name, and the region it is about.
 */
export function useHeadingFocus(place: string): void {
  const last = useRef(place)
  useEffect(() => {
    if (last.current === place) return
    last.current = place
    scrollTo({ top: 0 })
    document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true })
    focusHeading()
    const observer = new MutationObserver(() => {
      const { activeElement } = document
      if (activeElement === document.body || activeElement?.id === 'main') focusHeading()
    })
    observer.observe(document.body, { childList: true, subtree: true })
    const timer = setTimeout(() => observer.disconnect(), PATIENCE)
    return () => {
      observer.disconnect()
      clearTimeout(timer)
    }
  }, [place])
}
