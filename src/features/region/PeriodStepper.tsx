import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/formats/formats'
import { Icon } from '../../ui/Icon'
import { useRegionModel } from '../../view/useRegionModel'
import { useView } from '../../view/useView'
import './period-stepper.css'

/** The quarter on show, with the ones beside it; and how values are put. */
export function PeriodStepper() {
  const { t } = useTranslation('region')
  const formats = useFormats()
  const { period, quarters, normalisation } = useRegionModel()
  const { change } = useView()
  const at = quarters.indexOf(period)
  const step = (by: number) => {
    const to = quarters[at + by]
    if (to !== undefined) change({ period: to }, 'replace')
  }
  return (
    <div className="period-stepper">
      <div className="period-stepper__period">
        <button
          type="button"
          className="button button--icon"
          aria-label={t('previous')}
          disabled={at <= 0}
          onClick={() => step(-1)}
        >
          <Icon name="previous" />
        </button>
        <label>
          <span className="visually-hidden">{t('period')}</span>
          <select
            value={period}
            onChange={(event) => {
              const to = quarters.find((quarter) => quarter === event.currentTarget.value)
              if (to !== undefined) change({ period: to })
            }}
          >
            {quarters.toReversed().map((quarter) => (
              <option key={quarter} value={quarter}>
                {formats.period(quarter, 'long')}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          className="button button--icon"
          aria-label={t('next')}
          disabled={at >= quarters.length - 1}
          onClick={() => step(1)}
        >
          <Icon name="next" />
        </button>
      </div>
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
