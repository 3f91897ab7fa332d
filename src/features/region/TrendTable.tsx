import { useTranslation } from 'react-i18next'
import type { TrendRow } from '../../domain/trendRows'
import { useFormats } from '../../i18n/formats/formats'
import { useLocalText } from '../../i18n/localText'
import type { RegionRow } from '../../view/regionModel'
import { regionObservationKey } from '../../view/regionObservationKey'
import { useRegionModel } from '../../view/useRegionModel'

interface Props {
  readonly row: RegionRow
  readonly rows: readonly TrendRow[]
  readonly writeValue: (value: number) => string
}

/** The chart's figures: the region, the country, the median of the regions. */
export function TrendTable({ row, rows, writeValue }: Props) {
  const { t } = useTranslation('region')
  const { t: tCharts } = useTranslation('charts')
  const formats = useFormats()
  const local = useLocalText()
  const { region } = useRegionModel()
  const write = (value: number | null) => (value === null ? '–' : writeValue(value))
  return (
    <div
      className="region-trend__table"
      role="region"
      aria-label={t('trendOf', {
        indicator: local(row.indicator.name).text,
        region: local(region.name).text,
      })}
      // A scrolling region must be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{tCharts('period')}</th>
            <th scope="col">{local(region.shortName).text}</th>
            <th scope="col">{t('national')}</th>
            <th scope="col">{tCharts('median')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((each) => (
            <tr key={each.period}>
              <th scope="row">{formats.period(each.period, 'short')}</th>
              <td data-obs={regionObservationKey({ ...row, period: each.period }, region.id)}>
                {write(each.region)}
              </td>
              <td data-obs={regionObservationKey({ ...row, period: each.period })}>{write(each.national)}</td>
              <td>{write(each.median)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
