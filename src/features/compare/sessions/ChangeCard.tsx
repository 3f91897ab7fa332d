import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../../data/DataSourceProvider'
import { boundariesQuery } from '../../../data/queries'
import { useWords } from '../../../i18n/words'
import { FailureMessage } from '../../../ui/FailureMessage'
import { regionPaths } from '../../../view/regionPaths'
import { SMALL_MAP_BOX } from '../../../view/SmallMap'
import { MainIndicatorSelect } from '../header/MainIndicatorSelect'
import type { CompareModel } from '../../../view/compare/compareModel'
import { useHoverMark } from '../useHoverMark'
import { ChangeDrawing } from './ChangeDrawing'
import { ChangeLegend } from './ChangeLegend'
import { changePaint, PATTERNS } from './changePaint'
import { changeSentence } from './changeSentence'
import { ChangeTable } from './ChangeTable'
import type { MapOfChange } from '../../../view/compare/compareSessions'
import './session-change.css'

interface Props {
  readonly model: CompareModel
  readonly map: MapOfChange
  readonly days: readonly [earlier: string, later: string]
}

/** Where one indicator rose and fell between the sessions: map and table side by side. */
export function ChangeCard({ model, map, days }: Props) {
  const { t } = useTranslation('sessions')
  const words = useWords()
  const { division } = model.series
  const boundaries = useQuery(boundariesQuery(useDataSource(), division.id, 'light'))
  const root = useRef<HTMLDivElement>(null)
  const hover = useHoverMark(root)
  const paint = changePaint(map)
  const { indicator } = map.series
  const { regions, view } = model
  const section = model.series.sectionAt(map.series, map.pair.later)
  return (
    <section className="session-change series-page__card" aria-labelledby="session-change">
      <div className="session-change__head">
        <h3 id="session-change" className="session-change__title">
          {t('mapTitle', { indicator: words.local(indicator.name).text })}
        </h3>
        <MainIndicatorSelect model={model} />
      </div>
      <p className="sessions__note">{changeSentence(map, paint, words, t)}</p>
      <div className="session-change__sides" ref={root} {...hover}>
        <div className="session-change__map">
          {boundaries.isError && boundaries.data === undefined && (
            <FailureMessage
              subject={t('boundaries')}
              error={boundaries.error}
              retry={() => void boundaries.refetch()}
            />
          )}
          <svg viewBox={SMALL_MAP_BOX} className="session-change__drawing" aria-hidden="true">
            {boundaries.data !== undefined && (
              <ChangeDrawing
                division={division.id}
                paths={regionPaths(boundaries.data.data)}
                scope={PATTERNS}
                fillOf={paint.fillOf}
                selected={view.region}
                compared={regions.chosen.map(({ region, slot }) => ({ region: region.id, slot }))}
                others={section.figures.filter((each) => each.isOtherRule).map((each) => each.region)}
              />
            )}
          </svg>
          <ChangeLegend map={map} paint={paint} />
        </div>
        <ChangeTable model={model} map={map} days={days} section={section} />
      </div>
    </section>
  )
}
