import { useTranslation } from 'react-i18next'
import type { Span } from '../../domain/period'
import { useMapModel } from '../../view/useMapModel'
import { useViewActions } from '../../view/useView'

const SPANS: readonly Span[] = ['quarter', 'year-to-date']

/** The quarter by itself, or since January; annual indicators have neither. */
export function SpanSwitch() {
  const { t } = useTranslation('timebar')
  const { selection, indicator } = useMapModel()
  const { change } = useViewActions()
  if (indicator.frequency === 'year') return <p className="time-bar__annual">{t('spanAnnual')}</p>
  return (
    <fieldset className="time-bar__span">
      <legend className="visually-hidden">{t('span')}</legend>
      {SPANS.map((span) => (
        <label key={span} className="time-bar__choice">
          <input
            type="radio"
            name="span"
            className="visually-hidden"
            checked={selection.span === span}
            disabled={indicator.overTime === 'none'}
            onChange={() => change({ span })}
          />
          {span === 'quarter' ? t('spanQuarter') : t('spanYear')}
        </label>
      ))}
    </fieldset>
  )
}
