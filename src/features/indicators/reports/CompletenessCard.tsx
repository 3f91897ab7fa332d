import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { completenessByPeriod, completenessOf } from '../../../domain/indicatorCompleteness'
import { useWords } from '../../../i18n/words'
import { CompletenessMeter } from '../CompletenessMeter'
import type { IndicatorModel } from '../indicatorModel'
import { CompletenessBars } from './CompletenessBars'
import { CompletenessTable } from './CompletenessTable'
import { ReportCalendar } from './ReportCalendar'
import { useCompletenessSentence } from './useCompletenessSentence'
import './completeness-card.css'

/** How complete the figures are over time: bars, the same in a sentence and a table, and the calendar of all reports. */
export function CompletenessCard({ model }: { model: IndicatorModel }) {
  const { t } = useTranslation('indicators')
  const { local } = useWords()
  const { reported } = model.series
  const [isCalendarOpen, setIsCalendarOpen] = useState(false)
  const periods = useMemo(() => completenessByPeriod(reported), [reported])
  const whole = useMemo(() => completenessOf(reported), [reported])
  const sentence = useCompletenessSentence(periods, whole)
  return (
    <>
      <div className="indicator-card__head">
        <h2 className="indicator-card__title">{t('completenessOverTime')}</h2>
        <CompletenessMeter completeness={whole} />
      </div>
      <figure aria-label={`${local(model.indicator.name).text}: ${t('completenessOverTime')}`}>
        <p className="indicator-card__caption">{sentence}</p>
        <CompletenessBars periods={periods} at={model.period} />
      </figure>
      <p className="indicator-card__note">{t('completenessRule')}</p>
      <details className="indicator-card__details">
        <summary>{t('completenessTable')}</summary>
        <CompletenessTable periods={periods} />
      </details>
      <details
        className="indicator-card__details"
        onToggle={(event) => setIsCalendarOpen(event.currentTarget.open)}
      >
        <summary>{t('calendar')}</summary>
        {isCalendarOpen && <ReportCalendar model={model} />}
      </details>
    </>
  )
}
