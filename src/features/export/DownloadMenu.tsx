import { Menu } from '@ark-ui/react/menu'
import { memo, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon'
import { FILE_KINDS, type FileKind } from './saveFile'
import { SaveJob } from './SaveJob'
import './download-menu.css'

/** The current view as a picture or a table, drawn from the same model as the screen. */
export const DownloadMenu = memo(function DownloadMenu() {
  const { t } = useTranslation('download')
  const [job, setJob] = useState<FileKind | null>(null)
  const [hasFailed, setHasFailed] = useState(false)

  const select = (value: string) => {
    setHasFailed(false)
    setJob((running) => running ?? FILE_KINDS.find((each) => each === value) ?? null)
  }
  const finish = useCallback((isSaved: boolean) => {
    setJob(null)
    setHasFailed(!isSaved)
  }, [])

  return (
    <div className="download-menu">
      <Menu.Root onSelect={({ value }) => select(value)} positioning={{ placement: 'bottom-end' }}>
        <Menu.Trigger className="button" aria-busy={job !== null}>
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
      {job !== null && <SaveJob kind={job} onDone={finish} />}
      {hasFailed && <p className="download-menu__failure">{t('failed')}</p>}
    </div>
  )
})
