import { Menu } from '@ark-ui/react/menu'
import { useTranslation } from 'react-i18next'
import { CloseButton } from '../../ui/CloseButton'
import { Icon } from '../../ui/Icon'
import './download-menu.css'

/** What the menu is called and says, in the language of the page. */
interface FilesMenuTexts<Kind extends string> {
  readonly open: string
  readonly kind: (kind: Kind) => string
  readonly failed: string
  readonly again: string
}

interface Props<Kind extends string> {
  readonly kinds: readonly Kind[]
  readonly texts: FilesMenuTexts<Kind>
  /** A file is being made. */
  readonly isBusy: boolean
  /** There is nothing yet to make a file of. */
  readonly isDisabled?: boolean
  /** The file that could not be made. */
  readonly failed: Kind | null
  readonly onSelect: (kind: Kind) => void
  /** Puts the message of a failure away. */
  readonly onDismiss: () => void
}

/** The button and its list of files, and what is said where one could not be made. */
export function FilesMenu<Kind extends string>(props: Props<Kind>) {
  const { kinds, texts, isBusy, isDisabled = false, failed, onSelect, onDismiss } = props
  const { t } = useTranslation('shell')
  const select = (value: string) => {
    const kind = kinds.find((each) => each === value)
    if (kind !== undefined) onSelect(kind)
  }
  return (
    <div className="download-menu">
      <Menu.Root onSelect={({ value }) => select(value)} positioning={{ placement: 'bottom-end' }}>
        <Menu.Trigger className="button" aria-busy={isBusy} disabled={isDisabled}>
          <Icon name="download" />
          {texts.open}
        </Menu.Trigger>
        <Menu.Positioner className="download-menu__positioner">
          <Menu.Content className="download-menu__list">
            {kinds.map((kind) => (
              <Menu.Item key={kind} value={kind} className="download-menu__item">
                {texts.kind(kind)}
              </Menu.Item>
            ))}
          </Menu.Content>
        </Menu.Positioner>
      </Menu.Root>
      {failed !== null && (
        <div className="download-menu__failure" data-failed={failed}>
          <p>{texts.failed}</p>
          <button type="button" className="button" onClick={() => onSelect(failed)}>
            {texts.again}
          </button>
          <CloseButton label={t('close')} onClose={onDismiss} className="download-menu__dismiss" />
        </div>
      )}
    </div>
  )
}
