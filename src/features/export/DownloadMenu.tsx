import { Menu } from '@ark-ui/react/menu'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { useAnnounce } from '../../view/announce'
import { FILE_KINDS, fileName, makeFile, saveBlob, type FileKind } from './saveFile'
import { useExportInput } from './useExportInput'
import './download-menu.css'

/** The current view as a picture or a table, drawn from the same model as the screen. */
export function DownloadMenu() {
  const { t } = useTranslation('download')
  const announce = useAnnounce()
  const gather = useExportInput()
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle')

  const save = async (kind: FileKind) => {
    setState('busy')
    announce(t('preparing'))
    try {
      const input = await gather()
      const name = fileName(input, kind)
      saveBlob(await makeFile(input, kind), name)
      setState('idle')
      announce(t('ready', { name }))
    } catch {
      setState('failed')
      announce(t('failed'))
    }
  }
  const select = (value: string) => {
    const kind = FILE_KINDS.find((each) => each === value)
    if (kind !== undefined) void save(kind)
  }

  return (
    <div className="download-menu">
      <Menu.Root onSelect={({ value }) => select(value)} positioning={{ placement: 'bottom-end' }}>
        <Menu.Trigger className="button" aria-busy={state === 'busy'}>
          <Icon name="download" />
          {t('download')}
        </Menu.Trigger>
        <Menu.Positioner className="download-menu__positioner">
          <Menu.Content className="download-menu__list">
            {FILE_KINDS.map((kind) => (
              <Menu.Item key={kind} value={kind} className="download-menu__item">
                {t(kind)}
              </Menu.Item>
            ))}
          </Menu.Content>
        </Menu.Positioner>
      </Menu.Root>
      {state === 'failed' && <p className="download-menu__failure">{t('failed')}</p>}
    </div>
  )
}
