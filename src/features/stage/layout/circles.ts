import type { RegionsBody, SlideFrame } from '../../../domain/deck/slide'
import type { RegionId } from '../../../domain/region'
import { circleRadius } from '../../../view/proportionalCircles'
import type { StageFormat } from './canvas'
import { classColours, WEIGHTS } from './looks'
import { onCanvas, type MapMark, type ShapeMark } from './marks'
import type { StageOptions } from './options'
import type { StageMap } from './stageMap'

/** Radius of the largest circle of all periods: the same on the map and in the legend. */
export const FULL_RADIUS: Readonly<Record<StageFormat, number>> = { wide: 46, classic: 36 }

/** Circles of a frame on their places, the largest first, so that small ones lie above. */
export function circleShapes(
  body: RegionsBody,
  frame: SlideFrame,
  map: MapMark,
  stage: StageMap,
  { format, look }: StageOptions,
): readonly ShapeMark[] {
  const { circles, legend } = body
  if (circles === undefined) return []
  const colours = classColours(legend.classes, look)
  // The order is that of all periods: a circle that changed its place among the others would not move but jump.
  const largest = largestCircles(body, format)
  return frame.values
    .flatMap(({ region, value, classIndex }) => {
      const place = stage.places.get(region)
      if (value === null || place === undefined) return []
      const [x, y] = onCanvas(map, place.x, place.y)
      const radius = circleRadius(value, circles.most, FULL_RADIUS[format])
      const colour = classIndex === null ? undefined : colours[classIndex]
      return [{ region, x, y, radius, colour }]
    })
    .toSorted((a, b) => (largest.get(b.region) ?? 0) - (largest.get(a.region) ?? 0))
    .map(({ region, colour, ...circle }): ShapeMark => ({
      key: `circle-${region}`,
      shape: 'circle',
      ...circle,
      region,
      ...(colour === undefined ? { fill: 'brand' as const } : { colour }),
      stroke: 'ink',
      strokeWidth: 1.2 * WEIGHTS[look],
    }))
}

/** Radius of each region's largest circle over all frames: labels stay clear of it while time plays. */
export function largestCircles(
  { circles, frames }: RegionsBody,
  format: StageFormat,
): ReadonlyMap<RegionId, number> {
  const radii = new Map<RegionId, number>()
  if (circles === undefined) return radii
  for (const { values } of frames)
    for (const { region, value } of values)
      radii.set(
        region,
        Math.max(radii.get(region) ?? 0, circleRadius(value ?? 0, circles.most, FULL_RADIUS[format])),
      )
  return radii
}
