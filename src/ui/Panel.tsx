import { Suspense, type ReactNode } from 'react'
import { ErrorBoundary } from './ErrorBoundary'
import { FailureMessage } from './FailureMessage'
import './panel.css'

interface Props {
  /** Stable name for styles, tests and links to the part: `ranking`. */
  readonly name: string
  /** Accessible name, also the subject of a failure. */
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

/** A part of the page that may load and fail by itself while the rest stands. */
export function Panel({ name, label, className = '', children }: Props) {
  return (
    <section id={name} className={`panel panel--${name} ${className}`} aria-label={label} data-panel={name}>
      <ErrorBoundary
        fallback={(error, retry) => <FailureMessage subject={label} error={error} retry={retry} />}
      >
        <Suspense fallback={<div className="panel__skeleton" aria-busy="true" />}>{children}</Suspense>
      </ErrorBoundary>
    </section>
  )
}
