import type { ReactNode } from 'react'
import './scroll-table.css'

interface Props {
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

/** A table that scrolls by itself where it has no room. */
export function ScrollTable({ label, className = '', children }: Props) {
  return (
    // A scrolling region must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={`scroll-table ${className}`} role="region" aria-label={label} tabIndex={0}>
      <table>{children}</table>
    </div>
  )
}
