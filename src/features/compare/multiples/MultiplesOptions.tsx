import { useTranslation } from 'react-i18next'
import { useView } from '../../../view/useView'
import { SegmentedChoice } from '../../../ui/SegmentedChoice'

/** A map a year or one an indicator; one scale or one each. */
export function MultiplesOptions() {
  const { t } = useTranslation('multiples')
  const { compare, changeCompare } = useView()
  return (
    <div className="multiples__options">
      <SegmentedChoice
        legend={t('maps')}
        choices={['years', 'indicators']}
        chosen={compare.multiples}
        label={(multiples) => t(`by.${multiples}`)}
        onChange={(multiples) => changeCompare({ multiples })}
      />
      <SegmentedChoice
        legend={t('scale')}
        choices={['one', 'each']}
        chosen={compare.scale}
        label={(scale) => t(`scales.${scale}`)}
        onChange={(scale) => changeCompare({ scale })}
      />
    </div>
  )
}
