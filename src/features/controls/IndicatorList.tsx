import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../data/DataSourceProvider'
import { observationsQuery } from '../../data/queries'
import type { Indicator } from '../../domain/indicator'
import { useLocalText } from '../../i18n/localText'
import { indicatorsNeeded } from '../../view/indicatorsNeeded'
import { useIsIdle } from '../../view/useIsIdle'
import { useCatalogueView } from '../../view/useMapModel'
import { IndicatorLink } from './IndicatorLink'
import { nationalValues } from './nationalValues'
import './indicator-list.css'

/** Directions of the programme, and the indicators of one of them by field, each with the course of its national value. */
export function IndicatorList() {
  const { t } = useTranslation('controls')
  const { catalogue, division, indicator } = useCatalogueView()
  const source = useDataSource()
  const local = useLocalText()
  const isIdle = useIsIdle()
  // The direction follows the indicator until somebody browses another one.
  const [browsed, setBrowsed] = useState<{ readonly of: string; readonly direction: string } | null>(null)
  const current = browsed?.of === indicator.id ? browsed.direction : indicator.direction
  const { directions } = catalogue.programme
  const direction = directions.find((candidate) => candidate.id === current)
  const listed = catalogue.indicators.filter((each) => each.role === 'listed' && each.direction === current)
  const needed = [...new Set(listed.flatMap((each) => indicatorsNeeded(each)))]
  const query = useQuery({
    ...observationsQuery(source, needed, division.id),
    enabled: isIdle && needed.length > 0,
  })
  const series = nationalValues(query.data?.data, listed, division)

  return (
    <div className="indicator-list">
      <fieldset className="indicator-list__directions">
        <legend>{t('direction')}</legend>
        {directions.map((each) => (
          <label key={each.id} className="indicator-list__direction" title={local(each.name).text}>
            <input
              type="radio"
              name="direction"
              className="visually-hidden"
              checked={each.id === current}
              onChange={() => setBrowsed({ of: indicator.id, direction: each.id })}
            />
            <span aria-hidden="true">{each.id}</span>
            <span className="visually-hidden">{`${each.id} ${local(each.name).text}`}</span>
          </label>
        ))}
      </fieldset>
      <p className="indicator-list__name">{local(direction?.name ?? {}).text}</p>
      {direction?.fields.map((field) => {
        const inField: readonly Indicator[] = listed.filter((each) => each.field === field.id)
        return inField.length === 0 ? null : (
          <section key={field.id}>
            <h2 className="indicator-list__field">{local(field.name).text}</h2>
            <ul>
              {inField.map((each) => (
                <IndicatorLink
                  key={each.id}
                  indicator={each}
                  isCurrent={each.id === indicator.id}
                  values={series.get(each.id) ?? null}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
