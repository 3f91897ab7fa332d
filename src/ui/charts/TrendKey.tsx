import { useTranslation } from 'react-i18next'
import './trend-key.css'

/** What the lines and areas of a band chart are. */
export function TrendKey({ name }: { name: string }) {
  const { t } = useTranslation('charts')
  return (
    <ul className="trend-key" aria-hidden="true">
      <li className="trend-key__item trend-key__item--line">{name}</li>
      <li className="trend-key__item trend-key__item--provisional">{t('provisional')}</li>
      <li className="trend-key__item trend-key__item--median">{t('median')}</li>
      <li className="trend-key__item trend-key__item--middle">{t('band')}</li>
      <li className="trend-key__item trend-key__item--range">{t('range')}</li>
    </ul>
  )
}
