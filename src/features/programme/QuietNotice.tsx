import type { ReactNode } from 'react'
import './quiet-notice.css'

/** One line about something the page repaired. */
export function QuietNotice({ kind, children }: { kind: string; children: ReactNode }) {
  return (
    <p className="quiet-notice" data-notice={kind}>
      {children}
    </p>
  )
}
