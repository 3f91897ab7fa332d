import { useTranslation } from 'react-i18next'
import type { TrendRow } from '../../../domain/trendRows'
import { useWords } from '../../../i18n/words'
import { ScrollTable } from '../ScrollTable'
import { seriesKey } from '../../../view/seriesKey'
import type { IndicatorModel } from '../indicatorModel'

interface Props {
  readonly model: IndicatorModel
  readonly rows: readonly TrendRow[]
}

/** The figures of the chart: the country, the median and the reach of the regions, the latest period first. */
export function CountryTable({ model, rows }: Props) {
  const { t } = useTranslation('indicators')
  const { t: tCharts } = useTranslation('charts')
  const { formats, figureText, local } = useWords()
  const { indicator, series } = model
  const write = (value: number | null | undefined) =>
    value === null || value === undefined
      ? '–'
      : figureText.valueNumber(value, indicator, series.normalisation)
  return (
    <ScrollTable label={`${local(indicator.name).text}: ${t('figuresAsTable')}`}>
      <thead>
        <tr>
          <th scope="col">{tCharts('period')}</th>
          <th scope="col">{tCharts('country')}</th>
          <th scope="col">{tCharts('median')}</th>
          <th scope="col">{t('lowest')}</th>
          <th scope="col">{t('highest')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.toReversed().map((row) => (
          <tr key={row.period}>
            <th scope="row">{formats.period(row.period, 'short')}</th>
            <td data-obs={seriesKey(series, row.period)}>{write(row.national)}</td>
            <td>{write(row.median)}</td>
            <td>{write(row.range?.[0])}</td>
            <td>{write(row.range?.[1])}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}
