import type { ReactNode } from 'react'
import { useFocusInside } from './useFocusInside'
import './stage-panel.css'

interface Props {
  readonly title: string
  readonly closeText: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A panel over the slide. Keys of the show go on: Esc closes it; its content has the focus, so that it scrolls by keys. */
export function StagePanel({ title, closeText, onClose, children }: Props) {
  const content = useFocusInside<HTMLDivElement>()
  return (
    <div className="stage-panel" role="dialog" aria-modal="true" aria-label={title}>
      <header className="stage-panel__header">
        <h2 className="stage-panel__title">{title}</h2>
        <button type="button" className="stage-tool" onClick={onClose}>
          {closeText}
        </button>
      </header>
      {/* What is longer than the screen has to be reached without a pointer. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div ref={content} className="stage-panel__content" role="group" aria-label={title} tabIndex={0}>
        {children}
      </div>
    </div>
  )
}
