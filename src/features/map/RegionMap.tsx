import 'leaflet/dist/leaflet.css'
import L from 'leaflet'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { MapContainer } from 'react-leaflet'
import { FRAME } from '../../domain/albers'
import type { Boundaries } from '../../data/dataSource'
import { useLocalText } from '../../i18n/localText'
import { useMapModel } from '../../view/useMapModel'
import { PLANE_CRS, toLatLng } from './mapCrs'
import { MapFrame } from './MapFrame'
import { RegionLayer } from './RegionLayer'
import { RegionTooltip } from './RegionTooltip'
import './region-map.css'

const BOUNDS = L.latLngBounds(toLatLng([FRAME.west, FRAME.south]), toLatLng([FRAME.east, FRAME.north]))

/** The choropleth in an equal-area conic projection, by Leaflet, without tiles. */
export function RegionMap({ boundaries }: { boundaries: Boundaries }) {
  const { t } = useTranslation('map')
  const { indicator, division } = useMapModel()
  const local = useLocalText()
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
        key={division.id}
        className="region-map__canvas"
        crs={PLANE_CRS}
        bounds={BOUNDS}
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
        <MapFrame bounds={BOUNDS} root={root}>
          <RegionLayer boundaries={boundaries} root={root} bounds={BOUNDS} />
        </MapFrame>
      </MapContainer>
      <RegionTooltip root={root} />
    </div>
  )
}
