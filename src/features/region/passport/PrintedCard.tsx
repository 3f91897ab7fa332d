import { useMemo } from 'react'
import type { Language } from '../../../domain/region'
import { observationAt } from '../../../domain/observationGrid'
import { useFigureText } from '../../../i18n/figureText'
import { useLocalText } from '../../../i18n/localText'
import { ChangeText } from '../../../ui/ChangeText'
import { Sparkline } from '../../../ui/Sparkline'
import type { RegionRow } from '../../../view/regionModel'
import { regionObservationKey } from '../../../view/regionObservationKey'
import { useRegionModel } from '../../../view/useRegionModel'
import { usePlanText } from '../PlanProgress'
import { useRankText } from '../useRankText'
import { Both } from './Both'

interface Props {
  readonly row: RegionRow
  readonly languages: readonly Language[]
}

/** A headline figure on paper; in two languages the words stand twice, the line of the years once. */
export function PrintedCard({ row, languages }: Props) {
  const { region } = useRegionModel()
  const { displayed } = row.reading
  const series = useMemo(
    () => displayed.periods.map((each) => observationAt(displayed, region.id, each).value),
    [displayed, region.id],
  )
  return (
    <div className="printed-card">
      <Both languages={languages}>
        <CardWords row={row} />
      </Both>
      <Sparkline values={series} at={displayed.periods.indexOf(row.period)} size="large" />
    </div>
  )
}

function CardWords({ row }: { row: RegionRow }) {
  const figureText = useFigureText()
  const local = useLocalText()
  const rankText = useRankText()
  const plan = usePlanText(row)
  const { region } = useRegionModel()
  const { indicator, figure, reading } = row
  const mark = figureText.statusMark(figure.status)
  return (
    <>
      <p className="printed-card__name">{local(indicator.name).text}</p>
      <p className="printed-card__value">
        <strong data-obs={regionObservationKey(row, region.id)}>
          {figureText.value(figure, indicator, reading.normalisation)}
          {mark !== '' && <sup className="printed-card__mark">{mark}</sup>}
        </strong>
      </p>
      <p className="printed-card__standing">
        {figure.value !== null && (
          <ChangeText {...figureText.change(figure.change)} better={indicator.better} />
        )}{' '}
        {rankText(figure.rank)}
      </p>
      {plan !== null && <p className="printed-card__plan">{plan.text}</p>}
    </>
  )
}
