import { useTranslation } from 'react-i18next'
import type { IndicatorId } from '../../domain/indicator'
import { useRegionModel } from '../../view/useRegionModel'

/** Why a register has no rows of the quarter: none took place, or the report that would have told has not come in. */
export function useEmptyText(indicator: IndicatorId): string {
  const { t } = useTranslation('region')
  const { rows } = useRegionModel()
  const figure = rows.find((row) => row.indicator.id === indicator)?.figure
  return figure?.absence === 'not-reported' ? t('notReported') : t('noRows')
}
