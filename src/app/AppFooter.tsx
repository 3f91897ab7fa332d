import { useTranslation } from 'react-i18next'
import type { DatasetInfo } from '../domain/catalogue'
import { useFormats } from '../i18n/formats/formats'
import { useLocalText } from '../i18n/localText'
import { useBoundariesCredit } from '../view/useBoundariesCredit'

/** Provenance of what is on the screen: source, date, demonstration label, boundaries. */
export function AppFooter({ dataset }: { dataset: DatasetInfo | null }) {
  const { t } = useTranslation('shell')
  const formats = useFormats()
  const local = useLocalText()
  const credit = useBoundariesCredit()
  return (
    <footer className="app-footer">
      {dataset !== null && (
        <p>
          {t('source', { source: local(dataset.source).text })},{' '}
          {t('asOf', { date: formats.date(dataset.asOf) })}
          {dataset.isDemonstration && ' · '}
          {dataset.isDemonstration && <strong>{t('demonstrationLong')}</strong>}
        </p>
      )}
      <p>{credit ?? t('boundaries')}</p>
    </footer>
  )
}
