import type { Boundaries } from '../../data/dataSource'
import { FRAME, project } from '../../domain/albers'
import type { RegionId } from '../../domain/region'
import { geographyOf } from '../../view/geography'
import { SMALL_MAP, toSmallMap } from '../../view/regionPaths'
import type { StageMap, StagePlace } from './layout/stageMap'

/** Points nearer than this to the one before are left out, units of the small map: a pixel of a 4K screen. */
const STEP = 0.12
const KILOMETRE = SMALL_MAP.width / (FRAME.east - FRAME.west)

function ringPath(ring: readonly (readonly [number, number])[]): string {
  const kept: (readonly [number, number])[] = []
  for (const [longitude, latitude] of ring) {
    const point = toSmallMap(...project(longitude, latitude))
    const last = kept.at(-1)
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) >= STEP) kept.push(point)
  }
  return kept.length < 3 ? '' : `M${kept.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join('L')}Z`
}

/** The country for the stage: outlines with more detail than a small map has, places of labels, tiles, neighbours. */
export function stageMapOf(boundaries: Boundaries): StageMap {
  const { labels, insets, tiles, neighbours } = geographyOf(boundaries.division)
  const placeOf = (region: RegionId): StagePlace | null => {
    const label = labels[region]
    const inset = insets[region]
    if (label === undefined) return null
    const [x, y] = toSmallMap(inset?.x ?? label.x, inset?.y ?? label.y)
    const city = inset === undefined ? null : toSmallMap(inset.cityX, inset.cityY)
    return {
      x,
      y,
      room: label.width * KILOMETRE,
      inset:
        inset === undefined || city === null
          ? null
          : { radius: inset.radius * KILOMETRE * 0.7, cityX: city[0], cityY: city[1] },
      tile: tiles[region] ?? null,
      neighbours: neighbours[region] ?? [],
    }
  }
  return {
    width: SMALL_MAP.width,
    height: SMALL_MAP.height,
    paths: new Map(
      boundaries.regions.map(({ region, polygons }) => [
        region,
        polygons.map(([outer]) => (outer === undefined ? '' : ringPath(outer))).join(''),
      ]),
    ),
    places: new Map(
      boundaries.regions.flatMap(({ region }) => {
        const place = placeOf(region)
        return place === null ? [] : [[region, place] as const]
      }),
    ),
  }
}
