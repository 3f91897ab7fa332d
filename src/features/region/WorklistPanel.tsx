import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/formats/formats'
import { Icon } from '../../ui/Icon'
import { useRegionModel } from '../../view/useRegionModel'
import { ViewLink } from '../../view/ViewLink'
import { useWorklist } from './useWorklist'
import { WorklistItem } from './WorklistItem'
import './worklist-panel.css'

/** What is due, late, empty or in doubt this quarter; nothing to do is a state of its own. */
export default function WorklistPanel() {
  const { t } = useTranslation('narrative')
  const formats = useFormats()
  const { catalogue, rows } = useRegionModel()
  const { t: tRegion } = useTranslation('region')
  const items = useWorklist()
  const reported = rows.filter(({ figure }) => figure.value !== null).length
  return (
    <div className="worklist-panel">
      <div className="worklist-panel__head">
        <h2 className="region-page__title">{t('worklist.title')}</h2>
        <p className="worklist-panel__note">
          {tRegion('reportedRows', { reported, of: rows.length })} <span aria-hidden="true">·</span>{' '}
          {t('worklist.asOf', { date: formats.date(catalogue.dataset.asOf) })}
        </p>
        {items.length > 0 && (
          <ViewLink className="button" page="letter" patch={{}}>
            <Icon name="mail" />
            {t('worklist.print')}
          </ViewLink>
        )}
      </div>
      {items.length === 0 ? (
        <div className="worklist-panel__done" data-state="done">
          <Icon name="check" />
          <div>
            <p className="worklist-panel__done-title">{t('worklist.done')}</p>
            <p>{t('worklist.doneText')}</p>
          </div>
        </div>
      ) : (
        <>
          <p>{t('worklist.count', { count: items.length, number: items.length })}</p>
          <ul className="worklist-panel__list">
            {items.map((item) => (
              <WorklistItem key={item.indicator.id} item={item} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
