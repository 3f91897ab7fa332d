import { useTranslation } from 'react-i18next'
import { useFormats } from '../../i18n/formats/formats'
import { useFigureText } from '../../i18n/figureText'
import { useLocalText } from '../../i18n/localText'
import { ChangeText } from '../../ui/ChangeText'
import type { RegionRow } from '../../view/regionModel'
import { regionObservationKey } from '../../view/regionObservationKey'
import { useRegionModel } from '../../view/useRegionModel'
import { FRESH_INDICATOR } from '../../view/view'
import { ViewLink } from '../../view/ViewLink'
import { usePlanText } from './PlanProgress'
import { useRankText } from './useRankText'

const NONE = '–'

/** One indicator of the table; its name opens it on the map. */
export function FiguresRow({ row }: { row: RegionRow }) {
  const { t } = useTranslation('region')
  const formats = useFormats()
  const figureText = useFigureText()
  const local = useLocalText()
  const rankText = useRankText()
  const plan = usePlanText(row)
  const { region, period: quarter } = useRegionModel()
  const { indicator, figure, national, reading, period } = row
  const { normalisation } = reading
  const name = local(indicator.name)
  const unit = figureText.unit(indicator, normalisation)
  const rank = rankText(figure.rank)
  return (
    <tr>
      <th scope="row">
        <ViewLink
          lang={name.lang}
          page="map"
          patch={{ ...FRESH_INDICATOR, indicator: indicator.id, period, region: region.id, normalisation }}
        >
          {name.text}
        </ViewLink>
        <span className="figures-table__unit">
          {unit}
          {period === quarter ? '' : ` · ${formats.period(period, 'short')}`}
        </span>
      </th>
      <td
        className={figure.value === null ? 'figures-table__absence' : 'figures-table__value'}
        data-obs={regionObservationKey(row, region.id)}
        data-label={t('value')}
      >
        {figure.value === null
          ? figureText.absence(figure.absence ?? 'not-in-data')
          : figureText.valueNumber(figure.value, indicator, normalisation) +
            figureText.statusMark(figure.status)}
      </td>
      <td data-label={t('change')}>
        {figure.value === null ? (
          NONE
        ) : (
          <ChangeText {...figureText.change(figure.change)} better={indicator.better} />
        )}
      </td>
      <td data-label={t('rank')}>{rank === '' ? NONE : rank}</td>
      <td data-obs={regionObservationKey(row)} data-label={t('national')}>
        {national.value === null ? NONE : figureText.valueNumber(national.value, indicator, normalisation)}
      </td>
      <td data-label={t('planColumn')}>
        {plan?.share === undefined || plan.share === null ? NONE : formats.percent(plan.share, 0)}
      </td>
    </tr>
  )
}
