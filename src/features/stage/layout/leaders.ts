import { boxAround, grown } from './boxes'
import { bottomOf, rightOf, type Box } from './canvas'
import { onCanvas, type MapMark } from './marks'
import type { StagePlace } from './stageMap'

type Point = readonly [x: number, y: number]

/** A line from a region to a label that found no room in it. */
export interface Leader {
  readonly from: Point
  readonly to: Point
}

/** Between points of a line by which it is looked at, in units of the canvas. */
export const BEAD = 12
/** Points of the line from a city to its circle. */
const BEADS = 14
const GAP = 3

/** From a place, or the edge of the circle on it, to the nearest point of a label's edge. */
export function leaderTo(x: number, y: number, radius: number, label: Box): Leader {
  const box = grown(label, 2)
  const to: Point = [Math.max(box.x, Math.min(rightOf(box), x)), Math.max(box.y, Math.min(bottomOf(box), y))]
  const far = Math.hypot(to[0] - x, to[1] - y)
  const part = far === 0 ? 0 : Math.min(1, radius / far)
  return { from: [x + (to[0] - x) * part, y + (to[1] - y) * part], to }
}

export const lengthOf = ({ from, to }: Leader): number => Math.hypot(to[0] - from[0], to[1] - from[1])

/** Points of a leader, some units apart. */
export const pointsOf = (leader: Leader): readonly Point[] => {
  const count = Math.ceil(lengthOf(leader) / BEAD) + 1
  return Array.from({ length: count }, (_, at) => {
    const part = at / Math.max(1, count - 1)
    return [
      leader.from[0] + (leader.to[0] - leader.from[0]) * part,
      leader.from[1] + (leader.to[1] - leader.from[1]) * part,
    ]
  })
}

/** Whether a leader goes through a box or near it: the part of it within both pairs of sides is not empty (Liang–Barsky). */
export function crosses({ from, to }: Leader, { x, y, width, height }: Box): boolean {
  let [enters, leaves] = [0, 1]
  for (const [start, way, low, high] of [
    [from[0], to[0] - from[0], x - GAP, x + width + GAP],
    [from[1], to[1] - from[1], y - GAP, y + height + GAP],
  ] as const) {
    if (way === 0) {
      if (start < low || start > high) return false
    } else {
      const [a, b] = [(low - start) / way, (high - start) / way]
      enters = Math.max(enters, Math.min(a, b))
      leaves = Math.min(leaves, Math.max(a, b))
      if (enters > leaves) return false
    }
  }
  return true
}

/** The line from a city to its circle as a string of small boxes, and the city itself. */
export function cityBeads({ x, y, inset }: StagePlace, map: MapMark): readonly Box[] {
  if (inset === null) return []
  const { cityX, cityY } = inset
  return Array.from({ length: BEADS }, (_, at) => {
    const part = at / BEADS
    const [px, py] = onCanvas(map, cityX + (x - cityX) * part, cityY + (y - cityY) * part)
    return boxAround(px, py, at === 0 ? 6 : 2)
  })
}
