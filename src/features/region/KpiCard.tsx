import { useMemo } from 'react'
import { observationAt } from '../../domain/observationGrid'
import { useFigureText } from '../../i18n/figureText'
import { useLocalText } from '../../i18n/localText'
import { ChangeText } from '../../ui/ChangeText'
import { Sparkline } from '../../ui/Sparkline'
import { regionObservationKey } from '../../view/regionObservationKey'
import type { RegionRow } from '../../view/regionModel'
import { useRegionModel } from '../../view/useRegionModel'
import { FRESH_INDICATOR } from '../../view/view'
import { ViewLink } from '../../view/ViewLink'
import { PlanProgress } from './PlanProgress'
import { useRankText } from './useRankText'

/** One headline indicator: value and unit, course, place, change, progress to the year's plan; opens it on the map. */
export function KpiCard({ row }: { row: RegionRow }) {
  const figureText = useFigureText()
  const local = useLocalText()
  const rankText = useRankText()
  const { region } = useRegionModel()
  const { indicator, figure, reading, period } = row
  const { displayed, normalisation } = reading
  const series = useMemo(
    () => displayed.periods.map((each) => observationAt(displayed, region.id, each).value),
    [displayed, region.id],
  )
  const name = local(indicator.name)
  return (
    <li className="kpi-card">
      <ViewLink
        className="kpi-card__name"
        lang={name.lang}
        page="map"
        patch={{ ...FRESH_INDICATOR, indicator: indicator.id, period, region: region.id, normalisation }}
      >
        {name.text}
      </ViewLink>
      <p className="kpi-card__line">
        <span
          className={figure.value === null ? 'kpi-card__absence' : 'kpi-card__value'}
          data-obs={regionObservationKey(row, region.id)}
        >
          {figure.value === null
            ? figureText.value(figure, indicator, normalisation)
            : figureText.valueNumber(figure.value, indicator, normalisation)}
          {figure.value !== null && figureText.statusMark(figure.status) !== '' && (
            <sup className="kpi-card__mark">{figureText.statusMark(figure.status)}</sup>
          )}
        </span>{' '}
        {figure.value !== null && (
          <span className="kpi-card__unit">
            {figureText.unitBeside(figure.value, indicator, normalisation)}
          </span>
        )}
      </p>
      <Sparkline values={series} at={displayed.periods.indexOf(period)} size="large" />
      <p className="kpi-card__standing">
        <span>{rankText(figure.rank)}</span>
        {figure.value !== null && (
          <ChangeText {...figureText.change(figure.change)} better={indicator.better} />
        )}
      </p>
      <PlanProgress row={row} />
    </li>
  )
}
