import { Menu } from '@ark-ui/react/menu'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import type { FileKind } from './fileKind'
import './download-menu.css'

interface Props {
  readonly kinds: readonly FileKind[]
  /** A file is being made. */
  readonly isBusy: boolean
  /** The file that could not be made. */
  readonly failed: FileKind | null
  readonly onSelect: (kind: FileKind) => void
  /** Puts the message of a failure away. */
  readonly onDismiss: () => void
}

/** The button and its list of files, and what is said where one could not be made. */
export function DownloadMenu({ kinds, isBusy, failed, onSelect, onDismiss }: Props) {
  const { t } = useTranslation('download')
  const { t: tFiles } = useTranslation('files')
  const { t: tShell } = useTranslation('shell')
  const select = (value: string) => {
    const kind = kinds.find((each) => each === value)
    if (kind !== undefined) onSelect(kind)
  }
  return (
    <div className="download-menu">
      <Menu.Root onSelect={({ value }) => select(value)} positioning={{ placement: 'bottom-end' }}>
        <Menu.Trigger className="button" aria-busy={isBusy}>
          <Icon name="download" />
          {t('download')}
        </Menu.Trigger>
        <Menu.Positioner className="download-menu__positioner">
          <Menu.Content className="download-menu__list">
            {kinds.map((kind) => (
              <Menu.Item key={kind} value={kind} className="download-menu__item">
                {kind === 'xlsx' ? tFiles('xlsx') : t(kind)}
              </Menu.Item>
            ))}
          </Menu.Content>
        </Menu.Positioner>
      </Menu.Root>
      {failed !== null && (
        <div className="download-menu__failure" data-failed={failed}>
          <p>{t('failed')}</p>
          <button type="button" className="button" onClick={() => onSelect(failed)}>
            {tFiles('again')}
          </button>
          <button
            type="button"
            className="button button--quiet button--icon download-menu__dismiss"
            aria-label={tShell('close')}
            onClick={onDismiss}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  )
}
