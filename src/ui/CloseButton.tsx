import { Icon } from './Icon'

interface Props {
  /** What it does, said: the picture says it to those who see. */
  readonly label: string
  readonly onClose: () => void
  readonly className?: string
}

/** A cross that takes a note, a panel or a choice away. */
export const CloseButton = ({ label, onClose, className }: Props) => (
  <button
    type="button"
    className={['button button--quiet button--icon', className].filter(Boolean).join(' ')}
    aria-label={label}
    onClick={onClose}
  >
    <Icon name="close" />
  </button>
)
