import { useEffect, useRef, type ReactNode } from 'react'

interface Props {
  readonly title: string
  readonly closeText: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A panel over the slide. Keys of the show go on: Esc closes it. */
export function StagePanel({ title, closeText, onClose, children }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    ref.current?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    <div ref={ref} className="stage-panel" role="dialog" aria-modal="true" aria-label={title} tabIndex={-1}>
      <header className="stage-panel__header">
        <h2 className="stage-panel__title">{title}</h2>
        <button type="button" className="stage-tool" onClick={onClose}>
          {closeText}
        </button>
      </header>
      <div className="stage-panel__content">{children}</div>
    </div>
  )
}
