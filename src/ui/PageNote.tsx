import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CloseButton } from './CloseButton'
import './page-note.css'

interface Props {
  /** Stable name, for tests. */
  readonly name: string
  /** Accessible name of the button that takes it away. */
  readonly close: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A note over a corner of the page, until it is taken away. */
export function PageNote({ name, close, onClose, children }: Props) {
  const { t } = useTranslation('view')
  return (
    <aside className="page-note" data-note={name} aria-label={t('notices')}>
      {children}
      <CloseButton label={close} onClose={onClose} />
    </aside>
  )
}
