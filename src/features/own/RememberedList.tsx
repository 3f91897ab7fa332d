import { useTranslation } from 'react-i18next'
import type { Catalogue } from '../../domain/catalogue'
import { useProblemWords } from './useProblemWords'
import type { RememberedFixes } from './useRemembered'

/** Corrections that are offered when the same names come again; each can be forgotten. */
export function RememberedList({
  remembered,
  catalogue,
}: {
  remembered: RememberedFixes
  catalogue: Catalogue
}) {
  const { t } = useTranslation('own')
  const words = useProblemWords(catalogue)
  if (remembered.list.length === 0) return null
  return (
    <section className="own-card" aria-labelledby="own-remembered">
      <h2 id="own-remembered">{t('remembered.title')}</h2>
      <ul className="own-counts">
        {remembered.list.map(({ id, text, fix }) => {
          const means =
            fix.kind === 'region'
              ? words.regionName(fix.region)
              : fix.kind === 'indicator'
                ? words.indicatorName(fix.indicator)
                : words.periodName(fix.period)
          return (
            <li key={id} className="own-card__row">
              <span>{t('remembered.line', { text, means })}</span>
              <button type="button" className="button button--quiet" onClick={() => remembered.forget(id)}>
                {t('remembered.forget', { text })}
              </button>
            </li>
          )
        })}
      </ul>
      <button type="button" className="button" onClick={remembered.forgetAll}>
        {t('remembered.forgetAll')}
      </button>
    </section>
  )
}
