import { placePointLabels } from '../../../domain/compare/placePointLabels'
import { sameText, type SlidePoint } from '../../../domain/deck/slide'
import { boxAround, grown, touch, within } from './boxes'
import { bottomOf, LEADING, rightOf, SMALLEST, type Box } from './canvas'
import { OFFSETS } from './labelSearch'
import { crosses, leaderTo, type Leader } from './leaders'
import type { ShapeMark, SlideDrawing, TextMark } from './marks'
import type { StageOptions } from './options'
import { block, fit, heightOf, longestPart, widestOf, type Fitted, type Measure } from './text'

/** A point with its place on the canvas. */
export interface PlacedPoint {
  readonly point: SlidePoint
  readonly x: number
  readonly y: number
  readonly radius: number
}

const ROW = SMALLEST * LEADING

/** Farthest that a name stands from its point. */
const REACH = 520

/** The nearest place where a name covers no point, no other name and no leader. */
function farPlace(
  { point: { region }, x, y, radius }: PlacedPoint,
  placed: readonly PlacedPoint[],
  plot: Box,
  names: readonly Box[],
  leaders: readonly Leader[],
  measure: Measure,
): { readonly fitted: Fitted; readonly box: Box } | null {
  const inner = grown(plot, -4)
  const points = placed.map((each) => boxAround(each.x, each.y, each.radius))
  const whole = widestOf(region.name, SMALLEST, measure)
  const forms = [whole, Math.max(longestPart(region.name, SMALLEST, measure), whole * 0.55)].map((width) => ({
    width,
    fitted: fit(region.name, width + 1, [{ size: SMALLEST, most: 2 }], measure),
  }))
  for (const [dx, dy] of OFFSETS)
    for (const { width, fitted } of forms) {
      const height = heightOf(fitted)
      const box: Box = {
        x: x + dx * REACH - width / 2,
        y: y + dy * REACH - height / 2,
        width: width + 1,
        height,
      }
      const leader = leaderTo(x, y, radius, box)
      const isFree =
        within(box, inner) &&
        !points.some((each) => touch(each, box, 2)) &&
        !names.some((each) => touch(each, box, 3) || crosses(leader, each)) &&
        !leaders.some((each) => crosses(each, box))
      if (isFree) return { fitted, box }
    }
  return null
}

/** A name ends at its point, begins at it, or stands over or under its middle: whatever its length in a language. */
function anchorOf({ x, width }: Box, at: number): Pick<TextMark, 'anchor' | 'x'> {
  if (x + width <= at) return { anchor: 'end', x: x + width }
  return x >= at ? { anchor: 'start', x } : { anchor: 'middle', x: x + width / 2 }
}

/** Names of the points that have room, the compared ones first, with leaders where they stand away. */
export function pointLabels(
  placed: readonly PlacedPoint[],
  plot: Box,
  { measure }: StageOptions,
): Pick<SlideDrawing, 'texts' | 'shapes'> {
  const byId = new Map(placed.map((each) => [each.point.region.id, each]))
  const nameOf = (id: string) => byId.get(id)?.point.region.name ?? sameText(id)
  const labels = placePointLabels(
    placed.map(({ point: { region, slot }, ...place }) => ({
      ...place,
      id: region.id,
      names: [region.id],
      priority: slot ?? 100,
    })),
    { left: plot.x + 4, right: rightOf(plot) - 4, top: plot.y + 4, bottom: bottomOf(plot) - 4 },
    ROW,
    (id) => widestOf(nameOf(id), SMALLEST, measure),
  )
  const texts: TextMark[] = []
  const shapes: ShapeMark[] = []
  const leaders: Leader[] = []
  const put = (own: PlacedPoint, fitted: Fitted, box: Box, isApart: boolean) => {
    const { id } = own.point.region
    const { anchor, x } = anchorOf(box, own.x)
    texts.push(
      block(`point-${id}`, x, box.y, box.width, fitted, {
        weight: own.point.slot === null ? 400 : 700,
        tone: 'ink',
        over: null,
        anchor,
      }),
    )
    if (!isApart) return
    const leader = leaderTo(own.x, own.y, own.radius, box)
    leaders.push(leader)
    const [from, to] = [leader.from, leader.to].map(([px, py]) => `${px.toFixed(1)},${py.toFixed(1)}`)
    shapes.push({
      key: `leader-${id}`,
      shape: 'path',
      d: `M${from}L${to}`,
      fill: 'none',
      stroke: 'faint',
      strokeWidth: 1.2,
    })
  }
  for (const { id, x, y, width, isApart } of labels) {
    const own = byId.get(id)
    if (own === undefined) continue
    const { kk, ru, en } = nameOf(id)
    const fitted: Fitted = { size: SMALLEST, lines: { kk: [kk], ru: [ru], en: [en] }, count: 1 }
    put(own, fitted, { x, y: y - ROW / 2, width, height: ROW }, isApart)
  }
  // Who found no room beside the point is named farther away, in two lines if need be.
  for (const own of placed) {
    if (labels.some(({ id }) => id === own.point.region.id)) continue
    const found = farPlace(
      own,
      placed,
      plot,
      texts.map(({ box }) => box),
      leaders,
      measure,
    )
    if (found !== null) put(own, found.fitted, found.box, true)
  }
  return { texts, shapes }
}
