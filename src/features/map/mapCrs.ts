import L from 'leaflet'
import { createContext, useContext } from 'react'
import { FRAME, project, unproject, type PlanePoint } from '../../domain/albers'

/** How places become Leaflet coordinates: on the Albers plane, or on Web Mercator under a basemap of tiles. */
export interface Plane {
  readonly crs: L.CRS
  readonly fromDegrees: (longitude: number, latitude: number) => L.LatLngTuple
  /** From kilometres of the Albers plane, in which label and circle places are given. */
  readonly fromKilometres: (point: PlanePoint) => L.LatLngTuple
}

/** Metres of the plane per unit: zoom numbers then mean the scale they have in Web Mercator at 48° N. */
const METRES_PER_UNIT = 104_745

/** Leaflet's order is y, x. */
const toLatLng = ([x, y]: PlanePoint): L.LatLngTuple => [y * 1000, x * 1000]

/** Equal areas, no tiles: coordinates are metres of the plane. */
export const ALBERS: Plane = {
  crs: L.extend({}, L.CRS.Simple, {
    transformation: new L.Transformation(1 / METRES_PER_UNIT, 0, -1 / METRES_PER_UNIT, 0),
  }),
  fromDegrees: (longitude, latitude) => toLatLng(project(longitude, latitude)),
  fromKilometres: toLatLng,
}

/** Tiles exist in Web Mercator only. */
export const MERCATOR: Plane = {
  crs: L.CRS.EPSG3857,
  fromDegrees: (longitude, latitude) => [latitude, longitude],
  fromKilometres: ([x, y]) => {
    const [longitude, latitude] = unproject(x, y)
    return [latitude, longitude]
  },
}

/** The frame of the country on a plane. On Mercator the middle of its upper edge lies farther north than its corners. */
export const frameOf = (plane: Plane): L.LatLngBounds =>
  L.latLngBounds(
    [FRAME.west, (FRAME.west + FRAME.east) / 2, FRAME.east].flatMap((x) =>
      [FRAME.south, FRAME.north].map((y) => plane.fromKilometres([x, y])),
    ),
  )

export const PlaneContext = createContext<Plane>(ALBERS)

export const usePlane = (): Plane => useContext(PlaneContext)
