import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { CloseButton } from './CloseButton'
import './dialog.css'

interface Props {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** `sheet` rises from the bottom on phones; `centre` stays a card. */
  readonly shape?: 'centre' | 'sheet'
  readonly children: ReactNode
}

/** A modal on the browser's own `dialog`: focus stays inside, Esc closes, focus returns to the opener. */
export function Dialog({ title, isOpen, onClose, shape = 'centre', children }: Props) {
  const { t } = useTranslation('shell')
  const ref = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const dialog = ref.current
    if (dialog === null) return
    if (isOpen && !dialog.open) dialog.showModal()
    if (!isOpen && dialog.open) dialog.close()
  }, [isOpen])

  return (
    // A click on the dialog itself is a click on its backdrop; the keyboard has Esc and the close button.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      className={`dialog dialog--${shape}`}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && onClose()}
    >
      {isOpen && (
        <div className="dialog__body">
          <header className="dialog__header">
            <h2 className="dialog__title">{title}</h2>
            <CloseButton label={t('close')} onClose={onClose} />
          </header>
          <div className="dialog__content">{children}</div>
        </div>
      )}
    </dialog>
  )
}
