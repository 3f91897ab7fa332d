import { useTranslation } from 'react-i18next'
import { ProgrammeOverview } from '../features/programme/ProgrammeOverview'
import { SeriesFrame } from './SeriesFrame'

/** A programme with its measures, the indicators that watch them, and the blind spots. */
export default function ProgrammePage() {
  const { t } = useTranslation('shell')
  return (
    <SeriesFrame title={t('programme')}>
      <ProgrammeOverview />
    </SeriesFrame>
  )
}
