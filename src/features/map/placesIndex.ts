import Supercluster from 'supercluster'
import type { RegisterGroup } from '../../domain/register/register'
import { project } from '../../domain/albers'

/** A place, or places so near to each other that they are drawn as one. */
export interface PlaceMark {
  /** Place id, or the number of the cluster. */
  readonly id: string
  readonly isCluster: boolean
  readonly count: number
  readonly places: number
  /** Kilometres of the plane. */
  readonly x: number
  readonly y: number
}

/** Kilometres of the plane that the clusterer's world is wide: it thinks in longitudes and latitudes of a whole globe. */
const WORLD_KM = 4000
const toLongitude = (x: number) => (x / WORLD_KM) * 360
/** Inverse of the Mercator latitude that the clusterer applies, so that its distances are those of our plane. */
const toLatitude = (y: number) => (360 / Math.PI) * Math.atan(Math.exp((y / WORLD_KM) * 2 * Math.PI)) - 90
const fromLongitude = (longitude: number) => (longitude / 360) * WORLD_KM
const fromLatitude = (latitude: number) =>
  (Math.log(Math.tan(((latitude + 90) * Math.PI) / 360)) / (2 * Math.PI)) * WORLD_KM

interface Weight {
  readonly id: string
  readonly count: number
  readonly places: number
}

export type PlacesIndex = Supercluster<Weight, Omit<Weight, 'id'>>

/** Radius within which marks become one, px of a 512 px tile. */
const RADIUS = 64
const MOST_ZOOM = 8

/** Puts places with their counts into an index that clusters them by zoom; counts add up. */
export function makePlacesIndex(groups: readonly RegisterGroup[]): PlacesIndex {
  const index: PlacesIndex = new Supercluster<Weight, Omit<Weight, 'id'>>({
    radius: RADIUS,
    maxZoom: MOST_ZOOM,
    map: ({ count, places }) => ({ count, places }),
    reduce: (sum, { count, places }) => {
      Object.assign(sum, { count: sum.count + count, places: sum.places + places })
    },
  })
  index.load(
    groups.flatMap(({ count, place }) => {
      if (place === null) return []
      const [x, y] = project(place.lon, place.lat)
      return [
        {
          type: 'Feature' as const,
          geometry: { type: 'Point' as const, coordinates: [toLongitude(x), toLatitude(y)] },
          properties: { id: place.id, count, places: 1 },
        },
      ]
    }),
  )
  return index
}

/** Zoom of the map minus the clusterer's at the same scale: log2 of 512 px × 104.745 km ÷ the width of its world. */
const ZOOM_OFFSET = Math.log2((512 * 104.745) / WORLD_KM)

/** Marks of the whole country at a zoom of the map. Their counts always add up to all rows. */
export function marksAt(index: PlacesIndex, zoom: number): readonly PlaceMark[] {
  return index
    .getClusters([-180, -90, 180, 90], Math.max(0, Math.round(zoom - ZOOM_OFFSET)))
    .map((feature) => {
      const [longitude = 0, latitude = 0] = feature.geometry.coordinates
      const { count, places } = feature.properties
      const isCluster = 'cluster' in feature.properties && feature.properties.cluster
      return {
        id: isCluster ? String(feature.id) : 'id' in feature.properties ? feature.properties.id : '',
        isCluster,
        count,
        places,
        x: fromLongitude(longitude),
        y: fromLatitude(latitude),
      }
    })
}
