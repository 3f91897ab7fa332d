import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useDataSource } from '../../../data/DataSourceProvider'
import { boundariesQuery } from '../../../data/queries'
import { useFormats } from '../../../i18n/formats/formats'
import { useFigureText } from '../../../i18n/figureText'
import { FailureMessage } from '../../../ui/FailureMessage'
import { Icon } from '../../../ui/Icon'
import { regionPaths } from '../../../view/regionPaths'
import { SMALL_MAP_BOX } from '../../../view/SmallMap'
import { useCatalogueView } from '../../../view/useMapModel'
import { useViewPart } from '../../../view/useView'
import { ViewLink } from '../../../view/ViewLink'
import type { IndicatorModel } from '../indicatorModel'
import { MapDrawing } from './MapDrawing'
import { MapKey } from './MapKey'
import { useMapSentence } from './useMapSentence'
import './map-card.css'

/** The quarter as a small map with its legend, and the way to the large one. */
export function MapCard({ model }: { model: IndicatorModel }) {
  const { t } = useTranslation('indicators')
  const formats = useFormats()
  const figureText = useFigureText()
  const { division } = useCatalogueView()
  const selected = useViewPart(({ view }) => view.region)
  const boundaries = useQuery(boundariesQuery(useDataSource(), division.id, 'light'))
  const sentence = useMapSentence(model)
  const { series, period, indicator } = model
  return (
    <>
      <div className="indicator-card__head">
        <h2 className="indicator-card__title">{t('mapTitle')}</h2>
        <p className="indicator-card__caption">
          {formats.span(period, series.span, 'long')}, {figureText.unit(indicator, series.normalisation)}
        </p>
      </div>
      {boundaries.data === undefined ? (
        boundaries.isError && (
          <FailureMessage
            subject={t('mapTitle')}
            error={boundaries.error}
            retry={() => void boundaries.refetch()}
          />
        )
      ) : (
        <figure aria-label={t('mapTitle')}>
          <p className="visually-hidden">{sentence}</p>
          <svg className="map-card__map" viewBox={SMALL_MAP_BOX} aria-hidden="true">
            <MapDrawing
              model={model}
              division={division.id}
              paths={regionPaths(boundaries.data.data)}
              selected={selected}
              scope="indicator"
            />
          </svg>
        </figure>
      )}
      <MapKey model={model} />
      <p className="map-card__open">
        <ViewLink page="map" patch={{ kind: 'map' }}>
          <Icon name="map" /> {t('openMap')}
        </ViewLink>
      </p>
    </>
  )
}
