import { useEffect, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import './printed-slides.css'

interface Props {
  /** One SVG a page. */
  readonly pages: readonly { readonly key: string; readonly label: string; readonly drawing: ReactNode }[]
  /** Width for each unit of height. */
  readonly ratio: number
  /** What the browser proposes as the name of the file. */
  readonly name: string
  readonly onDone: () => void
}

/** Height of a page, inches, as of a slide. */
const HEIGHT = 7.5
const PRINTING = 'is-printing-slides'

/** Size of the pages while slides are printed; a rule of its own, so that the other pages of the app keep theirs. */
function pageRule(ratio: number): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`@page { size: ${(HEIGHT * ratio).toFixed(3)}in ${HEIGHT}in; margin: 0; }`)
  return sheet
}

/**
 * Slides for the browser's print, one a page: that is how they become a PDF with real letters and vector shapes. Opens the
 * browser's dialog as soon as they are there and says when it is closed.
 */
export function PrintedSlides({ pages, ratio, name, onDone }: Props) {
  useEffect(() => {
    const rule = pageRule(ratio)
    const { title } = document
    let isOpen = true
    const close = () => {
      if (!isOpen) return
      isOpen = false
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== rule)
      document.documentElement.classList.remove(PRINTING)
      document.title = title
      window.removeEventListener('afterprint', done)
    }
    const done = () => {
      close()
      onDone()
    }
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rule]
    document.documentElement.classList.add(PRINTING)
    document.title = name
    window.addEventListener('afterprint', done)
    window.print()
    return close
  }, [ratio, name, onDone])

  return createPortal(
    <div className="printed-slides">
      {pages.map(({ key, label, drawing }) => (
        <section key={key} className="printed-slides__page" aria-label={label}>
          {drawing}
        </section>
      ))}
    </div>,
    document.body,
  )
}
