import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { isQuarter, quarterOf, yearOf } from '../../../domain/period'
import { reportCalendar } from '../../../domain/reportCalendar'
import { useLocalText } from '../../../i18n/localText'
import { useCatalogueView } from '../../../view/useMapModel'
import { ScrollTable } from '../ScrollTable'
import type { IndicatorModel } from '../indicatorModel'
import { CalendarCell } from './CalendarCell'
import { REPORT_SIGNS, REPORT_STATES, reportStateOf } from './reportState'
import './report-calendar.css'

const ROMAN = ['', 'I', 'II', 'III', 'IV'] as const

/** Regions × periods: which report came, how late, how final it is, or why there is none. */
export function ReportCalendar({ model }: { model: IndicatorModel }) {
  const { t } = useTranslation('indicators')
  const local = useLocalText()
  const { regionOf } = useCatalogueView()
  const { reported } = model.series
  const rows = useMemo(() => reportCalendar(reported), [reported])
  const { periods } = reported
  const years = [...new Set(periods.map(yearOf))]
  const states = new Set(rows.flatMap(({ cells }) => cells.map(reportStateOf)))
  const hasQuarters = periods.some(isQuarter)
  return (
    <>
      <ScrollTable label={t('calendar')} className="report-calendar">
        <thead>
          <tr>
            <th scope="col" rowSpan={hasQuarters ? 2 : 1}>
              {t('region')}
            </th>
            {years.map((year) => (
              <th
                key={year}
                scope="colgroup"
                colSpan={periods.filter((period) => yearOf(period) === year).length}
                className="report-calendar__year"
              >
                {year}
              </th>
            ))}
          </tr>
          {hasQuarters && (
            <tr>
              {periods.map((period) => (
                <th key={period} scope="col">
                  {ROMAN[quarterOf(period) ?? 0]}
                </th>
              ))}
            </tr>
          )}
        </thead>
        <tbody>
          {rows.map(({ region, cells }) => (
            <tr key={region}>
              <th scope="row">{local(regionOf(region)?.shortName ?? {}).text}</th>
              {cells.map((cell) => (
                <CalendarCell key={cell.period} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <ul className="report-calendar__key">
        {REPORT_STATES.filter((state) => states.has(state)).map((state) => (
          <li key={state}>
            <span className="report-calendar__sign" data-report={state}>
              {state === 'late' ? '+9' : REPORT_SIGNS[state]}
            </span>{' '}
            {t(`report.${state}`)}
          </li>
        ))}
        <li>
          <span className="report-calendar__sign">*</span> {t('report.revised')}
        </li>
      </ul>
    </>
  )
}
