import { LatePart } from '../../ui/LatePart'
import { lazyPart } from '../../ui/lazyPart'
import 'leaflet/dist/leaflet.css'
import { useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { MapContainer } from 'react-leaflet'
import type { TilesConfig } from '../../data/config'
import type { Boundaries } from '../../data/dataSource'
import { useLocalText } from '../../i18n/localText'
import { useIsIdle } from '../../view/useIsIdle'
import { useMapModel } from '../../view/useMapModel'
import { ALBERS, frameOf, MERCATOR, PlaneContext } from './mapCrs'
import { MapFrame } from './MapFrame'
import { RegionLayer } from './RegionLayer'
import './region-map.css'

const Basemap = lazyPart(() => import('./Basemap'))
const RegionTooltip = lazyPart(() => import('./RegionTooltip'))

/** The choropleth in an equal-area conic projection, by Leaflet, without tiles. */
export function RegionMap({ boundaries, tiles }: { boundaries: Boundaries; tiles: TilesConfig | null }) {
  const { t } = useTranslation('map')
  const { indicator, division } = useMapModel()
  const local = useLocalText()
  const isIdle = useIsIdle()
  const plane = tiles === null ? ALBERS : MERCATOR
  const bounds = useMemo(() => frameOf(plane), [plane])
  const root = useRef<HTMLDivElement>(null)
  return (
    <div
      className="region-map"
      ref={root}
      role="group"
      aria-label={t('map', { title: local(indicator.name).text })}
    >
      <p id="map-help" className="region-map__help">
        {t('help')}
      </p>
      <MapContainer
        key={`${division.id}-${tiles === null ? 'plain' : 'tiles'}`}
        className="region-map__canvas"
        crs={plane.crs}
        bounds={bounds}
        boundsOptions={{ padding: [4, 4] }}
        zoomSnap={0}
        zoomControl={false}
        attributionControl={false}
        keyboard={false}
        scrollWheelZoom={false}
        doubleClickZoom={false}
        dragging={false}
        maxZoom={8}
        minZoom={0}
      >
        <LatePart isSilent>{tiles !== null && <Basemap tiles={tiles} root={root} />}</LatePart>
        <PlaneContext value={plane}>
          <MapFrame bounds={bounds} root={root}>
            <RegionLayer boundaries={boundaries} root={root} bounds={bounds} />
          </MapFrame>
        </PlaneContext>
      </MapContainer>
      <LatePart isSilent>{isIdle && <RegionTooltip root={root} />}</LatePart>
    </div>
  )
}
