import { bottomOf, rightOf, type Box } from './canvas'

/** Whether two boxes touch or come nearer than a gap. */
export const touch = (a: Box, b: Box, gap: number): boolean =>
  a.x < rightOf(b) + gap && b.x < rightOf(a) + gap && a.y < bottomOf(b) + gap && b.y < bottomOf(a) + gap

export const within = (box: Box, area: Box): boolean =>
  box.x >= area.x && rightOf(box) <= rightOf(area) && box.y >= area.y && bottomOf(box) <= bottomOf(area)

export const boxAround = (x: number, y: number, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
})

export const grown = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  width: box.width + 2 * by,
  height: box.height + 2 * by,
})
