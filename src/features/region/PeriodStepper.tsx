import { useTranslation } from 'react-i18next'
import { QuarterStepper } from '../../view/QuarterStepper'
import { useRegionModel } from '../../view/useRegionModel'
import { useViewActions } from '../../view/useView'
import './period-stepper.css'

/** The quarter on show, with the ones beside it; and how values are put. */
export function PeriodStepper() {
  const { t } = useTranslation('region')
  const { period, quarters, normalisation } = useRegionModel()
  const { change } = useViewActions()
  return (
    <div className="period-stepper">
      <QuarterStepper period={period} quarters={quarters} />
      <label className="period-stepper__values">
        <span>{t('values')}</span>
        <select
          value={normalisation === 'absolute' ? 'absolute' : ''}
          onChange={(event) =>
            change({ normalisation: event.currentTarget.value === 'absolute' ? 'absolute' : null })
          }
        >
          <option value="">{t('valuesUsual')}</option>
          <option value="absolute">{t('valuesReported')}</option>
        </select>
      </label>
    </div>
  )
}
