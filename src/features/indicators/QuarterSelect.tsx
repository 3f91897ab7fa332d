import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/formats/formats'
import { Icon } from '../../ui/Icon'
import { useAllSeries } from '../../view/useAllSeries'
import { useView } from '../../view/useView'
import './quarter-select.css'

/** The quarter on show, with the ones beside it. */
export function QuarterSelect() {
  const { t } = useTranslation('indicators')
  const formats = useFormats()
  const { period, quarters } = useAllSeries()
  const { change } = useView()
  const at = quarters.indexOf(period)
  const step = (by: number) => {
    const to = quarters[at + by]
    if (to !== undefined) change({ period: to }, 'replace')
  }
  return (
    <div className="quarter-select">
      <button
        type="button"
        className="button button--icon"
        aria-label={t('previousQuarter')}
        disabled={at <= 0}
        onClick={() => step(-1)}
      >
        <Icon name="previous" />
      </button>
      <label>
        <span className="visually-hidden">{t('quarter')}</span>
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
        aria-label={t('nextQuarter')}
        disabled={at >= quarters.length - 1}
        onClick={() => step(1)}
      >
        <Icon name="next" />
      </button>
    </div>
  )
}
