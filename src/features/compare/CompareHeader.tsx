import { useTranslation } from 'react-i18next'

/** What is compared, and how. */
export function CompareHeader() {
  const { t } = useTranslation('compare')
  return (
    <header className="compare-header">
      <h1 className="series-page__title">{t('title')}</h1>
    </header>
  )
}
