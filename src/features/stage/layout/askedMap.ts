import type { RegionId } from '../../../domain/region'
import type { Box } from './canvas'
import type { MapMark } from './marks'
import type { StageMap } from './stageMap'

/** How much of the picture the region takes. */
const FILL = 0.52
const MOST_ZOOM = 4.5

/** Frame of an outline, in its own units. */
function frameOf(stage: StageMap, region: RegionId): Box | null {
  const place = stage.places.get(region)
  if (place?.inset !== null && place !== undefined) {
    const { radius } = place.inset
    return { x: place.x - radius, y: place.y - radius, width: 2 * radius, height: 2 * radius }
  }
  const numbers = (stage.paths.get(region)?.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
  if (numbers.length < 4) return null
  const xs = numbers.filter((_, at) => at % 2 === 0)
  const ys = numbers.filter((_, at) => at % 2 === 1)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

/** The map brought so near that the region fills the middle of the picture. */
export function zoomed(stage: StageMap, region: RegionId, box: Box): MapMark | null {
  const frame = frameOf(stage, region)
  if (frame === null) return null
  const whole = Math.min(box.width / stage.width, box.height / stage.height)
  const near = FILL * Math.min(box.width / frame.width, box.height / frame.height)
  const scale = Math.max(whole, Math.min(near, whole * MOST_ZOOM))
  return {
    box,
    isClipped: true,
    scale,
    shiftX: box.x + box.width / 2 - (frame.x + frame.width / 2) * scale,
    shiftY: box.y + box.height / 2 - (frame.y + frame.height / 2) * scale,
  }
}
