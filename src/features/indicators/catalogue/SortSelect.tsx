import { useTranslation } from 'react-i18next'
import { useView } from '../../../view/useView'
import type { IndicatorsSort } from '../../../view/indicatorsView'

const SORTS: readonly IndicatorsSort[] = ['programme', 'name', 'completeness']

/** The order of the catalogue. */
export function SortSelect() {
  const { t } = useTranslation('indicators')
  const { indicators, changeIndicators } = useView()
  return (
    <label className="catalogue-sort">
      <span>{t('sort')}</span>
      <select
        value={indicators.sort}
        onChange={(event) => {
          const sort = SORTS.find((each) => each === event.currentTarget.value)
          if (sort !== undefined) changeIndicators({ sort })
        }}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {t(`sorts.${sort}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
