import { useTranslation } from 'react-i18next'
import { useView } from '../../../view/useView'
import { DEFAULT_INDICATORS_VIEW } from '../../../view/indicatorsView'

/** Nothing was found: what to give up so that something is. */
export function CatalogueEmpty() {
  const { t } = useTranslation('indicators')
  const { indicators: view, changeIndicators } = useView()
  const { sort } = view
  const hasFilters = view.direction !== null || view.completeness !== null
  return (
    <div className="catalogue-empty series-page__card">
      <h2 className="catalogue-empty__title">
        {view.search === '' ? t('nothing') : t('nothingFor', { query: view.search })}
      </h2>
      <p>{t('nothingAdvice')}</p>
      <p className="catalogue-empty__ways">
        {view.search !== '' && hasFilters && (
          <button
            type="button"
            className="button"
            onClick={() => changeIndicators({ direction: null, field: null, completeness: null })}
          >
            {t('searchEverywhere')}
          </button>
        )}
        <button
          type="button"
          className="button button--primary"
          onClick={() => changeIndicators({ ...DEFAULT_INDICATORS_VIEW, sort })}
        >
          {t('showAll')}
        </button>
      </p>
    </div>
  )
}
