import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../data/DataSourceProvider'
import { Icon } from '../../ui/Icon'
import { ViewLink } from '../../view/ViewLink'
import './own-figures-note.css'

/** Says that decks now show somebody's own figures, and leads to where they can be left. */
export function OwnFiguresNote() {
  const { t } = useTranslation('deck')
  if (useDataSource().adapter !== 'own') return null
  return (
    <div className="own-figures-note" data-note="own-figures">
      <Icon name="warning" />
      <p>
        <strong>{t('own.title')}</strong> {t('own.text')}
      </p>
      <ViewLink page="try" patch={{}} className="button">
        {t('own.leave')}
      </ViewLink>
    </div>
  )
}
