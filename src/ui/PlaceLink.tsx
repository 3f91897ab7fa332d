import type { MouseEvent, ReactNode } from 'react'

interface Props {
  readonly href: string
  readonly onOpen: (href: string) => void
  readonly className?: string
  readonly lang?: string
  readonly label?: string | undefined
  /** Leads to what is on show, among its neighbours. */
  readonly isCurrent?: boolean
  /** The text in full, where it may be cut. */
  readonly title?: string
  /** One of the stops of a grid, which has its own keys: no tab stop until it is the current one. */
  readonly isStop?: boolean
  readonly children: ReactNode
}

/** A link inside the app: a plain click opens in place, a modified one in a new tab as the browser does. */
export function PlaceLink({
  href,
  onOpen,
  className,
  lang,
  label,
  isCurrent = false,
  title,
  isStop = false,
  children,
}: Props) {
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
      title={title}
      data-stop={isStop ? '' : undefined}
      tabIndex={isStop ? -1 : undefined}
      aria-current={isCurrent ? 'true' : undefined}
      onClick={open}
    >
      {children}
    </a>
  )
}
