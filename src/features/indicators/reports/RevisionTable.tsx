import { useTranslation } from 'react-i18next'
import { observationAt } from '../../../domain/observationGrid'
import { useWords } from '../../../i18n/words'
import { useCatalogueView } from '../../../view/useMapModel'
import { ScrollTable } from '../ScrollTable'
import type { IndicatorModel } from '../indicatorModel'

/** Figures that were corrected after they had been published, as reported, the latest first. */
export function RevisionTable({ model }: { model: IndicatorModel }) {
  const { t } = useTranslation('indicators')
  const { formats, figureText, local } = useWords()
  const { regionOf } = useCatalogueView()
  const { indicator, series } = model
  const write = (value: number | null) =>
    value === null ? '–' : figureText.valueNumber(value, indicator, 'absolute')
  const rows = series.reported.revisions.toSorted((a, b) => (a.date < b.date ? 1 : -1))
  return (
    <ScrollTable label={t('revisions')}>
      <thead>
        <tr>
          <th scope="col">{t('region')}</th>
          <th scope="col">{t('period')}</th>
          <th scope="col">{t('was')}</th>
          <th scope="col">{t('is')}</th>
          <th scope="col">{t('date')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ region, period, previous, date }) => (
          <tr key={`${region} ${period} ${date}`}>
            <th scope="row">{local(regionOf(region)?.shortName ?? {}).text}</th>
            <td>{formats.period(period, 'short')}</td>
            <td>{write(previous)}</td>
            <td>{write(observationAt(series.reported, region, period).value)}</td>
            <td>{formats.date(date)}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
