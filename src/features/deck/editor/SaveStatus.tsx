import { useTranslation } from 'react-i18next'
import type { SaveState } from '../../../data/decks/openDeckState'
import { Icon } from '../../../ui/Icon'
import { faultOfSave } from './saveState'
import './save-status.css'

interface Props {
  readonly save: SaveState
  readonly onAgain: () => void
  readonly onExport: () => void
  readonly onReload: () => void
  readonly onKeepBoth: () => void
}

/** Saved, saving, or not saved and why, with what can be done about it. */
export function SaveStatus({ save, onAgain, onExport, onReload, onKeepBoth }: Props) {
  const { t } = useTranslation('deck')
  const why = faultOfSave(save)
  if (why === null && save.kind !== 'conflict') {
    return (
      <p className="save-status" data-save={save.kind}>
        {save.kind === 'saved' && <Icon name="check" />}
        {t(save.kind === 'saved' ? 'save.saved' : 'save.saving')}
      </p>
    )
  }
  if (why === null) {
    return (
      <section
        className="save-status save-status--trouble"
        data-save="conflict"
        aria-label={t('save.conflictTitle')}
      >
        <Icon name="warning" />
        <div>
          <p className="save-status__title">{t('save.conflictTitle')}</p>
          <p>{t('save.conflict')}</p>
          <div className="save-status__buttons">
            <button type="button" className="button" onClick={onKeepBoth}>
              {t('save.keepBoth')}
            </button>
            <button type="button" className="button" onClick={onReload}>
              {t('save.reload')}
            </button>
          </div>
        </div>
      </section>
    )
  }
  return (
    <section className="save-status save-status--trouble" data-save={why} aria-label={t('save.failed')}>
      <Icon name="warning" />
      <div>
        <p className="save-status__title">{t('save.failed')}</p>
        <p>{t(`save.why.${why}`)}</p>
        <div className="save-status__buttons">
          <button type="button" className="button" onClick={onExport}>
            {t('export')}
          </button>
          {why === 'newer' ? (
            <button type="button" className="button" onClick={onKeepBoth}>
              {t('save.copy')}
            </button>
          ) : (
            <button type="button" className="button" onClick={onAgain}>
              {t('save.again')}
            </button>
          )}
        </div>
      </div>
    </section>
  )
}
