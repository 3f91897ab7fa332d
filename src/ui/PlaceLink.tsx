import type { MouseEvent, ReactNode } from 'react'

interface Props {
  readonly href: string
  readonly onOpen: (href: string) => void
  readonly className?: string
  readonly lang?: string
  readonly label?: string | undefined
  /** Leads to what is on show, among its neighbours. */
  readonly isCurrent?: boolean
  readonly children: ReactNode
}

/** A link inside the app: a plain click opens in place, a modified one in a new tab as the browser does. */
export function PlaceLink({ href, onOpen, className, lang, label, isCurrent = false, children }: Props) {
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    onOpen(href)
  }
  return (
    <a
      href={href}
      className={className}
      lang={lang}
      aria-label={label}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={open}
    >
      {children}
    </a>
  )
}
