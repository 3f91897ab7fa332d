import L from 'leaflet'
import type { PlanePoint } from '../../domain/albers'

/** Metres of the plane per unit: zoom numbers then mean the scale they have in Web Mercator at 48° N. */
const METRES_PER_UNIT = 104_745

/** Leaflet over the Albers plane: coordinates are metres, no tiles, no sphere. */
export const PLANE_CRS: L.CRS = L.extend({}, L.CRS.Simple, {
  transformation: new L.Transformation(1 / METRES_PER_UNIT, 0, -1 / METRES_PER_UNIT, 0),
})

/** Leaflet's order is y, x. */
export const toLatLng = ([x, y]: PlanePoint): L.LatLngTuple => [y * 1000, x * 1000]
