import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { IndicatorId } from '../../domain/indicator'
import { useLocalText } from '../../i18n/localText'
import { TrendKey } from '../../ui/charts/TrendKey'
import { Icon } from '../../ui/Icon'
import { headlinesOf, type RegionRow } from '../../view/regionModel'
import { useRegionModel } from '../../view/useRegionModel'
import { RegionTrend } from './RegionTrend'
import './trend-panels.css'

/** The first headline of each direction, four at most; a person may put another indicator in any of the places. */
export default function TrendPanels() {
  const { t } = useTranslation('region')
  const local = useLocalText()
  const { catalogue, rows, region } = useRegionModel()
  const [chosen, setChosen] = useState<Readonly<Record<number, IndicatorId>>>({})
  const first = catalogue.programme.directions
    .flatMap(({ id }) => headlinesOf(rows, id).slice(0, 1))
    .slice(0, 4)
  const shown = first.map((row, place): RegionRow => {
    const wanted = chosen[place]
    return rows.find(({ indicator }) => indicator.id === wanted) ?? row
  })
  return (
    <div className="trend-panels">
      <h2 className="region-page__title">{t('trends')}</h2>
      <TrendKey name={local(region.shortName).text} />
      <div className="trend-panels__list">
        {shown.map((row, place) => (
          // The place is what stays while its indicator changes.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={place} className="trend-panels__panel">
            <div className="trend-panels__choice">
              <h3>{local(row.indicator.name).text}</h3>
              <Icon name="chevron" />
              <select
                aria-label={t('chooseTrend')}
                value={row.indicator.id}
                onChange={(event) => setChosen({ ...chosen, [place]: event.currentTarget.value })}
              >
                {catalogue.programme.directions.map((direction) => (
                  <optgroup key={direction.id} label={`${direction.id} ${local(direction.name).text}`}>
                    {rows
                      .filter(({ indicator }) => indicator.direction === direction.id)
                      .map(({ indicator }) => (
                        <option key={indicator.id} value={indicator.id}>
                          {local(indicator.name).text}
                        </option>
                      ))}
                  </optgroup>
                ))}
              </select>
            </div>
            <RegionTrend row={row} />
          </div>
        ))}
      </div>
    </div>
  )
}
