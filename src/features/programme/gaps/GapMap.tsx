import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../../data/DataSourceProvider'
import { boundariesQuery } from '../../../data/queries'
import { useWords } from '../../../i18n/words'
import { FailureMessage } from '../../../ui/FailureMessage'
import { regionPaths } from '../../../view/regionPaths'
import { SMALL_MAP_BOX } from '../../../view/SmallMap'
import { useCatalogueView } from '../../../view/useMapModel'
import { drawnSights } from './drawnSights'
import { GapDrawing } from './GapDrawing'
import { GapLegend } from './GapLegend'
import type { GapsModel } from './gapsModel'
import { useMapPointer } from './useMapPointer'

/** The share of measures seen as a map. A click chooses a region; the table beside is its equal for the keyboard. */
export function GapMap({ gaps }: { gaps: GapsModel }) {
  const { t } = useTranslation('programme')
  const words = useWords()
  const { division } = useCatalogueView()
  const boundaries = useQuery(boundariesQuery(useDataSource(), division.id, 'light'))
  const frame = useRef<HTMLDivElement>(null)
  const pointer = useMapPointer(frame)
  const title = t('map', { year: String(gaps.year) })
  return (
    <figure className="gap-map">
      <figcaption className="gap-map__title">{title}</figcaption>
      {boundaries.data === undefined ? (
        boundaries.isError && (
          <FailureMessage
            subject={t('boundaries')}
            error={boundaries.error}
            retry={() => void boundaries.refetch()}
          />
        )
      ) : (
        <div ref={frame} {...pointer}>
          <svg className="gap-map__drawing" viewBox={SMALL_MAP_BOX} aria-hidden="true">
            <GapDrawing
              division={division.id}
              paths={regionPaths(boundaries.data.data)}
              sights={drawnSights(gaps, words)}
              selected={gaps.selected?.region ?? null}
            />
          </svg>
        </div>
      )}
      <GapLegend gaps={gaps} />
      <p className="gap-map__hint">{t('mapHint')}</p>
    </figure>
  )
}
