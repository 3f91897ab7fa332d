import { useTranslation } from 'react-i18next'
import { useClearFilters } from '../features/registers/FilterChips'

/** No row matches: what to do about it. */
export function RegisterEmpty() {
  const { t } = useTranslation('registers')
  const clear = useClearFilters()
  return (
    <section className="register-page__empty" data-state="empty">
      <h2>{t('empty')}</h2>
      <p>{t('emptyText')}</p>
      <button type="button" className="button button--primary" onClick={clear}>
        {t('clear')}
      </button>
    </section>
  )
}
