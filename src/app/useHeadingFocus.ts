import { useEffect, useRef } from 'react'
import type { Page } from '../view/viewUrl'

/** How long a page may take to show its heading, ms. */
const PATIENCE = 4000

/** Another page moves the focus to its heading, as a document of its own would; a first visit leaves it alone. */
export function useHeadingFocus(page: Page): void {
  const last = useRef(page)
  useEffect(() => {
    if (last.current === page) return
    last.current = page
    const focus = (): boolean => {
      const heading = document.querySelector<HTMLElement>('#main h1')
      if (heading === null) return false
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
      scrollTo({ top: 0 })
      return true
    }
    if (focus()) return
    const observer = new MutationObserver(() => focus() && observer.disconnect())
    observer.observe(document.body, { childList: true, subtree: true })
    const timer = setTimeout(() => observer.disconnect(), PATIENCE)
    return () => {
      observer.disconnect()
      clearTimeout(timer)
    }
  }, [page])
}
