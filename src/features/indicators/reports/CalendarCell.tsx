import { useTranslation } from 'react-i18next'
import type { ReportCell } from '../../../domain/reportCalendar'
import { REPORT_SIGNS, reportStateOf } from './reportState'

/** One report: a sign for the eye, words for the ear. */
export function CalendarCell({ cell }: { cell: ReportCell }) {
  const { t } = useTranslation('indicators')
  const state = reportStateOf(cell)
  const { lateDays, revision } = cell
  const words = [
    t(`report.${state}`),
    ...(lateDays === null ? [] : [t('lateDays', { count: lateDays })]),
    ...(revision === null ? [] : [t('report.revised')]),
  ].join(', ')
  const sign = state === 'late' && lateDays !== null ? `+${lateDays}` : REPORT_SIGNS[state]
  return (
    <td data-report={state} title={words}>
      <span aria-hidden="true">
        {sign}
        {revision === null ? '' : '*'}
      </span>
      <span className="visually-hidden">{words}</span>
    </td>
  )
}
