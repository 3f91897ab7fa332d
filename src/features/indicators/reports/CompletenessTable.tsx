import { useTranslation } from 'react-i18next'
import type { PeriodCompleteness } from '../../../domain/indicatorCompleteness'
import { useFormats } from '../../../i18n/formats/formats'
import { ScrollTable } from '../ScrollTable'

/** Reports by period, the latest first. */
export function CompletenessTable({ periods }: { periods: readonly PeriodCompleteness[] }) {
  const { t } = useTranslation('indicators')
  const formats = useFormats()
  return (
    <ScrollTable label={t('completenessTable')}>
      <thead>
        <tr>
          <th scope="col">{t('period')}</th>
          <th scope="col">{t('reportedColumn')}</th>
          <th scope="col">{t('expectedColumn')}</th>
          <th scope="col">{t('shareColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {periods.toReversed().map(({ period, reported, expected, share }) => (
          <tr key={period}>
            <th scope="row">{formats.period(period, 'short')}</th>
            <td>{reported}</td>
            <td>{expected}</td>
            <td>{share === null ? '–' : formats.percent(Math.floor(share))}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
