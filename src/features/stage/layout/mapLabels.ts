import type { RegionsBody } from '../../../domain/deck/slide'
import type { RegionId } from '../../../domain/region'
import { boxAround, touch, within } from './boxes'
import { rightOf, SMALLEST, type Box, type StageFormat } from './canvas'
import { largestCircles } from './circles'
import { labelForms, shownValue, type LabelForm } from './labelForms'
import {
  bestBesideCircle,
  bestOut,
  bestOver,
  GOOD,
  type Anchor,
  type Candidate,
  type Ground,
  type Request,
} from './labelSearch'
import { landOf, type Land } from './land'
import { cityBeads, crosses, type Leader } from './leaders'
import { onCanvas, type MapMark } from './marks'
import { makeMemory } from './memory'
import type { StageMap } from './stageMap'
import { scaled, widestOf, type Measure } from './text'

/** A label with its box: the name in a line or more, then the value. */
export interface MapLabel {
  readonly region: RegionId
  readonly size: number
  readonly name: LabelForm['name']
  /** Where its texts begin, end or have their middle, as anchored. */
  readonly x: number
  readonly anchor: Anchor
  readonly box: Box
  /** It stands beside its region, on the ground. */
  readonly isBeside: boolean
  /** From the region to a label that found no room in it. */
  readonly leader: Leader | null
}

/** What is asked of a placement; it does not depend on the period, so that no label moves while time plays. */
export interface LabelRoom {
  readonly stage: StageMap
  readonly map: MapMark
  readonly area: Box
  /** The legend and whatever else stands on the picture. */
  readonly taken: readonly Box[]
  readonly format: StageFormat
  readonly scale: number
  /** Room for the number of the class before the value. */
  readonly badge: number
  readonly measure: Measure
}

interface Placed {
  readonly request: Request
  readonly at: Candidate
}

const GAP = 3
/** How often the order is mended. */
const ROUNDS = 3

/** Widest text of a region's value over all frames. */
function valueWidths(
  body: RegionsBody,
  size: number,
  { badge, measure }: LabelRoom,
): ReadonlyMap<RegionId, number> {
  const widths = new Map<RegionId, number>()
  for (const { values } of body.frames)
    for (const value of values) {
      const width = widestOf(shownValue(value), size, measure) + badge
      widths.set(value.region, Math.max(widths.get(value.region) ?? 0, width))
    }
  return widths
}

/** Cities first, then what has the least land. */
const needOf = ({ place, id }: Request, land: Land): number =>
  place.inset !== null ? -1 : land.size(id) > 0 ? land.size(id) : place.room

function requestsOf(body: RegionsBody, room: LabelRoom, size: number, land: Land): readonly Request[] {
  const widths = valueWidths(body, size, room)
  const circles = largestCircles(body, room.format)
  return body.regions
    .flatMap(({ id, name }): Request[] => {
      const place = room.stage.places.get(id)
      if (place === undefined) return []
      const forms = labelForms(name, widths.get(id) ?? 0, size, room.measure)
      const radius = Math.max((place.inset?.radius ?? 0) * room.map.scale, circles.get(id) ?? 0)
      return [{ id, place, forms, size, radius }]
    })
    .toSorted((a, b) => needOf(a, land) - needOf(b, land))
}

function search(request: Request, ground: Ground): Candidate | null {
  if (request.place.inset !== null)
    return bestBesideCircle(request, ground) ?? bestOver(request, ground, true)
  const over = bestOver(request, ground)
  // The ground around the country is searched only for those that found no good place on it.
  const best = over !== null && over.cost < GOOD ? over : bestOut(request, ground, over)
  return best ?? bestOver(request, ground, true)
}

/** Places for the requests in their order; those that find none are missing. */
function placeInOrder(
  requests: readonly Request[],
  isQuiet: boolean,
  { stage, map, area, taken }: LabelRoom,
): readonly Placed[] {
  const land = landOf(stage)
  const lines = [...stage.places.values()].flatMap((place) => cityBeads(place, map))
  const placed: Placed[] = []
  const isOpen = (box: Box): boolean =>
    within(box, area) &&
    !taken.some((each) => touch(each, box, GAP)) &&
    !placed.some(({ at }) => touch(at.box, box, GAP))
  const isUncrossed = (box: Box, leader: Leader | null): boolean =>
    placed.every(
      ({ at }) =>
        (leader === null || !crosses(leader, at.box)) && (at.leader === null || !crosses(at.leader, box)),
    )
  for (const request of requests) {
    const circles = requests
      .filter(({ id, radius }) => id !== request.id && radius > 0)
      .map(({ place, radius }) => boxAround(...onCanvas(map, place.x, place.y), radius * 0.9))
    const ground: Ground = { map, land, isQuiet, circles, lines, isOpen, isUncrossed }
    const at = search(request, ground)
    if (at !== null) placed.push({ request, at })
  }
  return placed
}

/** Those with the least room choose first; who finds none then chooses first the next time. */
function placeAll(body: RegionsBody, room: LabelRoom, size: number, rounds: number): readonly Placed[] {
  let order = requestsOf(body, room, size, landOf(room.stage))
  let best: readonly Placed[] = []
  for (let round = 0; round < rounds; round += 1) {
    const placed = placeInOrder(order, body.circles !== undefined, room)
    if (placed.length > best.length) best = placed
    if (placed.length === order.length) break
    const hasPlace = new Set(placed.map(({ request }) => request))
    order = [...order.filter((each) => !hasPlace.has(each)), ...order.filter((each) => hasPlace.has(each))]
  }
  return best
}

/**
 * A label for every region, name and value, none over another: in the region where it has room, else across a border by as
 * little as can be, else on the ground beside the country with a leader. In the chosen size of type; in the smallest where a
 * larger one leaves a region without its own.
 */
function placeInSize(body: RegionsBody, room: LabelRoom): readonly MapLabel[] {
  const size = scaled(SMALLEST, room.scale)
  const first = placeAll(body, room, size, size === SMALLEST ? ROUNDS : 1)
  const isWhole = first.length === body.regions.filter(({ id }) => room.stage.places.has(id)).length
  const placed = isWhole || size === SMALLEST ? first : placeAll(body, room, SMALLEST, ROUNDS)
  return placed.map(({ request, at: { form, x, box, isBeside, leader, anchor } }) => ({
    region: request.id,
    size: request.size,
    name: form.name,
    x: anchor === 'start' ? box.x : anchor === 'end' ? rightOf(box) : x,
    anchor,
    box,
    isBeside,
    leader,
  }))
}

const remember = makeMemory<readonly MapLabel[]>()

/** Places of all labels, worked out once for a slide and a screen: a step of time asks for them again. */
export function placeMapLabels(body: RegionsBody, room: LabelRoom): readonly MapLabel[] {
  const { map, area, taken, format, scale, badge, stage, measure } = room
  const key = JSON.stringify([map.scale, map.shiftX, map.shiftY, area, taken, format, scale, badge])
  return remember(body, key, [stage, measure], () => placeInSize(body, room))
}
