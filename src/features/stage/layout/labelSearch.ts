import type { RegionId } from '../../../domain/region'
import { boxAround, grown, touch } from './boxes'
import type { Box } from './canvas'
import { letterBoxes, type LabelForm } from './labelForms'
import type { Land } from './land'
import { BEAD, leaderTo, lengthOf, pointsOf, type Leader } from './leaders'
import { onCanvas, toMap, type MapMark } from './marks'
import type { StagePlace } from './stageMap'

/** A label that wants a place. */
export interface Request {
  readonly id: RegionId
  readonly place: StagePlace
  readonly forms: readonly LabelForm[]
  readonly size: number
  /** Radius of what is drawn at the place: the circle of a city, the largest circle of a count. */
  readonly radius: number
}

/** A place for it. */
export interface Candidate {
  readonly form: LabelForm
  /** Middle of the label. */
  readonly x: number
  readonly box: Box
  /** It stands on the ground beside its region. */
  readonly isBeside: boolean
  readonly leader: Leader | null
  /** Where its texts begin: beside what they name, whatever their length in a language. */
  readonly anchor: Anchor
  readonly letters: readonly Box[]
  /** How far it is, over what it lies; the smallest is taken. */
  readonly cost: number
}

export type Anchor = 'start' | 'middle' | 'end'

/** What a search looks at. */
export interface Ground {
  readonly map: MapMark
  readonly land: Land
  /** Whether all land has one colour, under circles. */
  readonly isQuiet: boolean
  /** Circles of other regions, and lines to the cities: a label lies over them only in need. */
  readonly circles: readonly Box[]
  readonly lines: readonly Box[]
  /** In the area, and clear of all labels that have a place. */
  readonly isOpen: (box: Box) => boolean
  /** Clear of their leaders, as they are of its own. */
  readonly isUncrossed: (box: Box, leader: Leader | null) => boolean
}

/** Steps of the search to each side. */
const STEPS = 10
/** Farthest that a label stands from its place over the region, and out on the ground. */
const REACH = 130
const REACH_QUIET = 180
const REACH_OUT = 270
/** A step down moves the eye farther from a place than one aside: labels are wide. */
const DOWN = 1.3
/** Least share of a line's letters on the region's own land, and where all land is quiet. */
const LEAST_OWN = 0.6
const LEAST_OWN_QUIET = 0.3
/** What is paid for a line of the name, for letters on others' land, for a leader and its way over others' land … */
const COST = {
  line: 6,
  foreign: 1100,
  foreignQuiet: 60,
  beside: 90,
  crossing: 4,
  ownCircle: 230,
  otherCircle: 600,
  cityLine: 70,
} as const

/** A place over the region that costs less is taken without a look at the ground around the country. */
export const GOOD = COST.beside

/** Offsets of the search in shares of its reach, the nearest first, each with how far it is. */
export const OFFSETS: readonly (readonly [dx: number, dy: number, far: number])[] = Array.from(
  { length: (2 * STEPS + 1) ** 2 },
  (_, at) => {
    const dx = ((at % (2 * STEPS + 1)) - STEPS) / STEPS
    const dy = (Math.floor(at / (2 * STEPS + 1)) - STEPS) / STEPS
    return [dx, dy, Math.hypot(dx, dy * DOWN)] as const
  },
).toSorted((a, b) => a[2] - b[2])

const boxOf = (form: LabelForm, x: number, y: number): Box => ({
  x: x - form.width / 2,
  y: y - form.height / 2,
  width: form.width,
  height: form.height,
})

/** What it costs to lie over circles of others and lines to cities. */
const coverCost = (letters: readonly Box[], { circles, lines }: Ground): number =>
  circles.filter((circle) => letters.some((box) => touch(circle, box, 0))).length * COST.otherCircle +
  (lines.some((bead) => letters.some((box) => touch(bead, box, 2))) ? COST.cityLine : 0)

/**
 * Over the region, around its place, where most of the letters are on its land. In need, with `isAnywhere`, on others' land
 * too, with a leader.
 */
export function bestOver(request: Request, ground: Ground, isAnywhere = false): Candidate | null {
  const { map, land, isQuiet } = ground
  const [x, y] = onCanvas(map, request.place.x, request.place.y)
  const isKnown = land.size(request.id) > 0
  const foreign = isQuiet || isAnywhere ? COST.foreignQuiet : COST.foreign
  const leastOwn = isAnywhere ? 0 : isQuiet ? LEAST_OWN_QUIET : LEAST_OWN
  const farthest = isQuiet ? REACH_QUIET : REACH
  const inRegion = isKnown ? Math.min(farthest, Math.max(60, request.place.room * map.scale)) : farthest
  const reach = isAnywhere ? REACH_OUT : inRegion
  const circle = boxAround(x, y, request.radius * 0.9)
  const own = land.shareIn(request.id)
  const { shiftX, shiftY, scale } = map
  let best: Candidate | null = null
  for (const form of request.forms)
    for (const [dx, dy, far] of OFFSETS) {
      const least = far * reach + form.name.count * COST.line
      // Offsets ascend: what comes is farther still.
      if (best !== null && least >= best.cost) break
      const [cx, cy] = [x + dx * reach, y + dy * reach]
      const box = boxOf(form, cx, cy)
      if (!ground.isOpen(box)) continue
      const letters = letterBoxes(form, cx, cy, request.size)
      let cost = least
      let lowest = 1
      for (const { x: left, y: top, width, height } of letters) {
        const share = isKnown
          ? own((left - shiftX) / scale, (top - shiftY) / scale, width / scale, height / scale)
          : 1
        lowest = Math.min(lowest, share)
        cost += (1 - share) * foreign
      }
      if (lowest < leastOwn || (best !== null && cost >= best.cost)) continue
      if (request.radius > 0 && letters.some((each) => touch(circle, each, 0))) cost += COST.ownCircle
      cost += coverCost(letters, ground)
      if (best !== null && cost >= best.cost) continue
      const isAway = isAnywhere && lowest < LEAST_OWN_QUIET
      const leader = isAway ? leaderTo(x, y, request.radius, box) : null
      const anchor = leader === null ? 'middle' : anchorAt(leader.to[0], box)
      if (ground.isUncrossed(box, leader))
        best = { form, x: cx, box, isBeside: isAway, leader, anchor, letters, cost }
    }
  return best
}

/** On the ground beside the country, with a leader that crosses as little of others' land as can be; `over` if that is better. */
export function bestOut(request: Request, ground: Ground, over: Candidate | null): Candidate | null {
  const { map, land } = ground
  if (land.size(request.id) === 0) return over
  const [x, y] = onCanvas(map, request.place.x, request.place.y)
  const any = land.shareIn()
  let best = over
  for (const form of request.forms)
    for (const [dx, dy, far] of OFFSETS) {
      const base = COST.beside + form.name.count * COST.line
      const half = (form.width + form.height) / 2
      if (best !== null && base + (far * REACH_OUT) / DOWN - half >= best.cost) break
      const [cx, cy] = [x + dx * REACH_OUT, y + dy * REACH_OUT]
      const box = boxOf(form, cx, cy)
      if (!ground.isOpen(box)) continue
      const around = toMap(map, grown(box, 4))
      if (any(around.x, around.y, around.width, around.height) > 0) continue
      const leader = leaderTo(x, y, request.radius, box)
      const short = base + lengthOf(leader)
      if (best !== null && short >= best.cost) continue
      const letters = letterBoxes(form, cx, cy, request.size)
      const cost = short + crossed(leader, request.id, ground) * COST.crossing + coverCost(letters, ground)
      if ((best !== null && cost >= best.cost) || !ground.isUncrossed(box, leader)) continue
      best = { form, x: cx, box, isBeside: true, leader, anchor: anchorAt(leader.to[0], box), letters, cost }
    }
  return best
}

/** Beside the circle of a city: at its right, under it, over it, at its left. */
export function bestBesideCircle(request: Request, ground: Ground): Candidate | null {
  const { map, land } = ground
  const [x, y] = onCanvas(map, request.place.x, request.place.y)
  const { radius, size } = request
  const any = land.shareIn()
  const candidates = request.forms.flatMap((form) => {
    const [right, below] = [radius + 8 + form.width / 2, radius + 2 + form.height / 2]
    const places: readonly (readonly [number, number])[] = [
      [x + right, y],
      [x, y + below],
      [x, y - below],
      [x - right, y],
    ]
    return places.map(([cx, cy], at): Candidate => {
      const letters = letterBoxes(form, cx, cy, size)
      const onLand = letters
        .map((box) => toMap(map, box))
        .reduce((sum, { x: left, y: top, width, height }) => sum + any(left, top, width, height), 0)
      const cost = at * 10 + form.name.count * COST.line + onLand * COST.foreign + coverCost(letters, ground)
      const anchor = at === 0 ? 'start' : at === 3 ? 'end' : 'middle'
      return { form, x: cx, box: boxOf(form, cx, cy), isBeside: true, leader: null, anchor, letters, cost }
    })
  })
  const isFree = ({ box }: Candidate) => ground.isOpen(box) && ground.isUncrossed(box, null)
  return candidates.toSorted((a, b) => a.cost - b.cost).find(isFree) ?? null
}

/** A leader that comes from a side finds the texts at that side. */
const anchorAt = (x: number, box: Box): Anchor =>
  x <= box.x ? 'start' : x >= box.x + box.width ? 'end' : 'middle'

/** How much of a leader lies on others' land, in units of the canvas. */
function crossed(leader: Leader, region: RegionId, { land, map }: Ground): number {
  const [any, own] = [land.shareIn(), land.shareIn(region)]
  const side = 2 / map.scale
  return (
    pointsOf(leader).filter(([px, py]) => {
      const [x, y] = [(px - map.shiftX) / map.scale, (py - map.shiftY) / map.scale]
      return any(x, y, side, side) > 0 && own(x, y, side, side) === 0
    }).length * BEAD
  )
}
