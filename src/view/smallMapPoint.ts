import type { DivisionId } from '../domain/division'
import type { RegionId } from '../domain/region'
import { geographyOf } from './geography'
import { toSmallMap } from './regionPaths'

/** Radius of the circle that a city is drawn as, units of a small map. */
export const CITY_RADIUS = 6.5

/** Where the mark of a region stands: its label's place, or the city itself. */
export function smallMapPoint(division: DivisionId, region: RegionId): readonly [number, number] {
  const { insets, labels } = geographyOf(division)
  const city = insets[region]
  if (city !== undefined) return toSmallMap(city.cityX, city.cityY)
  const label = labels[region]
  return label === undefined ? [0, 0] : toSmallMap(label.x, label.y)
}
