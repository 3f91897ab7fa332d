import { useTranslation } from 'react-i18next'
import { useView } from '../../../view/useView'
import { DEFAULT_INDICATORS_VIEW } from '../../../view/indicatorsView'

/** Nothing was found: what to give up so that something is. `everywhere`: how many answer the search without other filters. */
export function CatalogueEmpty({ everywhere }: { everywhere: number }) {
  const { t } = useTranslation('indicators')
  const { indicators: view, changeIndicators } = useView()
  const { sort } = view
  return (
    <div className="catalogue-empty series-page__card">
      <h2 className="catalogue-empty__title">
        {view.search === '' ? t('nothing') : t('nothingFor', { query: view.search })}
      </h2>
      <p>{t('nothingAdvice')}</p>
      <p className="catalogue-empty__ways">
        {view.search !== '' && everywhere > 0 && (
          <button
            type="button"
            className="button"
            onClick={() => changeIndicators({ direction: null, field: null, completeness: null })}
          >
            {t('searchEverywhere', { count: everywhere })}
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
