import { useTranslation } from 'react-i18next'
import { parsePeriod } from '../../../domain/period'
import { regionBreaks } from '../../../domain/reportCalendar'
import { useWords } from '../../../i18n/words'
import { useCatalogueView } from '../../../view/useMapModel'
import type { IndicatorModel } from '../indicatorModel'
import { RevisionTable } from './RevisionTable'
import './series-notes.css'

/** Where the series may not be read across, what was corrected, and what came late. */
export function SeriesNotes({ model }: { model: IndicatorModel }) {
  const { t } = useTranslation('indicators')
  const { t: tCounting } = useTranslation('counting')
  const { formats, local } = useWords()
  const { regionOf } = useCatalogueView()
  const { indicator, series } = model
  const { reported } = series
  const own = regionBreaks(reported)
  const hasNoBreaks = indicator.breaks.length === 0 && own.length === 0
  return (
    <>
      <h2 className="indicator-card__title">{t('notes')}</h2>
      <h3 className="indicator-card__subtitle">{tCounting('breaks')}</h3>
      {hasNoBreaks && <p className="indicator-card__caption">{t('noBreaks')}</p>}
      <ul className="series-notes__list">
        {indicator.breaks.map((each) => {
          const period = parsePeriod(each.period)
          const note = local(each.note)
          return (
            <li key={each.period}>
              <strong>‖ {period === null ? each.period : formats.period(period, 'long')}</strong>:{' '}
              <span lang={note.lang}>{note.text}</span>
            </li>
          )
        })}
        {own.map(({ region, period }) => (
          <li key={`${region} ${period}`}>
            <strong>‖ {formats.period(period, 'long')}</strong>:{' '}
            {t('regionBreak', { region: local(regionOf(region)?.name ?? {}).text })}
          </li>
        ))}
      </ul>
      <h3 className="indicator-card__subtitle">{t('revisions')}</h3>
      {reported.revisions.length === 0 ? (
        <p className="indicator-card__caption">{t('noRevisions')}</p>
      ) : (
        <RevisionTable model={model} />
      )}
      <p className="indicator-card__note">{t('lateReports', { count: reported.lateReports.length })}</p>
    </>
  )
}
