import { useTranslation } from 'react-i18next'
import { IndicatorCatalogue } from '../features/indicators/catalogue/IndicatorCatalogue'
import { SeriesFrame } from './SeriesFrame'

/** The catalogue of indicators. */
export default function IndicatorsPage() {
  const { t } = useTranslation('shell')
  return (
    <SeriesFrame title={t('indicators')}>
      <IndicatorCatalogue />
    </SeriesFrame>
  )
}
