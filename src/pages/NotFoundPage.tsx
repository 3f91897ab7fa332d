import { useTranslation } from 'react-i18next'
import { useView } from '../view/useView'
import './plain-page.css'

export function NotFoundPage() {
  const { t } = useTranslation('shell')
  const { hrefFor } = useView()
  return (
    <div className="plain-page">
      <h1>{t('notFoundTitle')}</h1>
      <p>{t('notFoundText')}</p>
      <p>
        <a className="button button--primary" href={hrefFor({}, 'map')}>
          {t('toMap')}
        </a>
      </p>
    </div>
  )
}
