import { useTranslation } from 'react-i18next'
import { OfflineCard } from '../features/offline/OfflineCard'

/** The decks of this browser, or one of them. */
export default function PresentPage() {
  const { t } = useTranslation('shell')
  return (
    <div className="plain-page">
      <h1 tabIndex={-1}>{t('present')}</h1>
      <OfflineCard decks={[]} />
    </div>
  )
}
