import L from 'leaflet'
import 'leaflet/dist/leaflet.css'
import { useEffect, useMemo, useRef, useState } from 'react'
import { MapContainer, useMap, useMapEvents } from 'react-leaflet'
import { useTranslation } from 'react-i18next'
import type { Boundaries } from '../../data/dataSource'
import type { RegisterGroup } from '../../domain/register/register'
import type { RegionId } from '../../domain/region'
import { useFormats } from '../../i18n/formats/formats'
import { Icon } from '../../ui/Icon'
import { ALBERS, frameOf } from './mapCrs'
import { makePlacesIndex, marksAt, type PlaceMark } from './placesIndex'
import './places-map.css'

/** A second kind of point: Houses of Friendship. */
export interface HousePoint {
  readonly id: string
  readonly name: string
  readonly lon: number
  readonly lat: number
}

interface Props {
  readonly boundaries: Boundaries
  readonly region: RegionId | null
  readonly groups: readonly RegisterGroup[]
  readonly houses: readonly HousePoint[]
  /** The name of a place, for a mark that is one. */
  readonly nameOf: (placeId: string) => string
  readonly onChoose: (placeId: string) => void
}

const MOST_ZOOM = 7
const SMALLEST = 13
const LARGEST = 34

/** Radius by the square root of the count, so that areas compare; never under 26 px across. */
const radiusOf = (count: number, most: number): number =>
  SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(count / Math.max(1, most))

/** Places of a register as clustered circles on the outlines of the regions. Everything on it stands in the list beside it. */
export default function PlacesMap(props: Props) {
  const { t } = useTranslation('registers')
  const [map, setMap] = useState<L.Map | null>(null)
  const frame = useMemo(() => frameOf(ALBERS), [])
  return (
    <div className="places-map" role="group" aria-label={t('placesMap')}>
      <MapContainer
        className="places-map__canvas"
        crs={ALBERS.crs}
        bounds={frame}
        zoomSnap={0.25}
        maxZoom={MOST_ZOOM}
        zoomControl={false}
        attributionControl={false}
        keyboard={false}
        ref={setMap}
      >
        <Outlines boundaries={props.boundaries} region={props.region} frame={frame} />
        <Marks {...props} />
        <Houses houses={props.houses} />
      </MapContainer>
      <div className="places-map__controls">
        <button
          type="button"
          className="button button--icon"
          aria-label={t('zoomIn')}
          onClick={() => map?.zoomIn(1)}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          className="button button--icon"
          aria-label={t('zoomOut')}
          onClick={() => map?.zoomOut(1)}
        >
          <Icon name="minus" />
        </button>
        <button
          type="button"
          className="button button--icon"
          aria-label={t('wholeCountry')}
          onClick={() => map?.fitBounds(frame)}
        >
          <Icon name="home" />
        </button>
      </div>
    </div>
  )
}

/** Outlines of all regions; the chosen one is marked, and the map opens on it. */
function Outlines({
  boundaries,
  region,
  frame,
}: Pick<Props, 'boundaries' | 'region'> & { frame: L.LatLngBounds }) {
  const map = useMap()
  useEffect(() => {
    const layer = L.layerGroup().addTo(map)
    let own: L.Polygon | null = null
    for (const { region: id, polygons } of boundaries.regions) {
      const rings = polygons.map((polygon) =>
        polygon.map((ring) => ring.map(([x, y]) => ALBERS.fromDegrees(x, y))),
      )
      const isOwn = id === region
      const shape = L.polygon(rings, {
        className: isOwn ? 'places-map__region places-map__region--own' : 'places-map__region',
        interactive: false,
        weight: 1,
      }).addTo(layer)
      if (isOwn) own = shape
    }
    own?.bringToFront()
    map.fitBounds(own?.getBounds() ?? frame, { animate: false, padding: own === null ? [0, 0] : [30, 30] })
    return () => void layer.remove()
  }, [map, boundaries, region, frame])
  return null
}

function markIcon(mark: PlaceMark, text: string, radius: number): L.DivIcon {
  const element = document.createElement('span')
  element.textContent = text
  return L.divIcon({
    html: element,
    className: mark.isCluster ? 'places-map__mark places-map__mark--cluster' : 'places-map__mark',
    iconSize: [radius * 2, radius * 2],
  })
}

/** The circles of the zoom on show. */
function Marks({ groups, nameOf, onChoose }: Props) {
  const map = useMap()
  const formats = useFormats()
  const { t } = useTranslation('registers')
  const index = useMemo(() => makePlacesIndex(groups), [groups])
  const [zoom, setZoom] = useState(() => map.getZoom())
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) })
  const choose = useRef(onChoose)
  useEffect(() => {
    choose.current = onChoose
  }, [onChoose])
  useEffect(() => {
    const layer = L.layerGroup().addTo(map)
    const marks = marksAt(index, zoom)
    const most = Math.max(...marks.map(({ count }) => count))
    for (const mark of marks.toSorted((a, b) => b.count - a.count)) {
      const title = mark.isCluster
        ? t('cluster', { count: mark.count, places: mark.places })
        : t('placeCount', { place: nameOf(mark.id), number: formats.number(mark.count) })
      L.marker(ALBERS.fromKilometres([mark.x, mark.y]), {
        icon: markIcon(mark, formats.number(mark.count), radiusOf(mark.count, most)),
        title,
        // The list beside the map is the way for keys; a mark would only be a second stop for the same.
        keyboard: false,
      })
        .on('click', () => {
          if (mark.isCluster)
            map.setView(ALBERS.fromKilometres([mark.x, mark.y]), Math.min(MOST_ZOOM, zoom + 1.5))
          else choose.current(mark.id)
        })
        .addTo(layer)
    }
    return () => void layer.remove()
  }, [map, index, zoom, formats, nameOf, t])
  return null
}

/** Houses of Friendship, as diamonds: another shape, not only another colour. */
function Houses({ houses }: { houses: readonly HousePoint[] }) {
  const map = useMap()
  useEffect(() => {
    const layer = L.layerGroup().addTo(map)
    for (const { name, lon, lat } of houses) {
      L.marker(ALBERS.fromDegrees(lon, lat), {
        icon: L.divIcon({
          html: document.createElement('span'),
          className: 'places-map__house',
          iconSize: [12, 12],
          // Beside its place, so that the number of the circle there can be read.
          iconAnchor: [-7, 19],
        }),
        title: name,
        keyboard: false,
        // Under the circles, whose numbers must be read.
        zIndexOffset: -5000,
      }).addTo(layer)
    }
    return () => void layer.remove()
  }, [map, houses])
  return null
}
