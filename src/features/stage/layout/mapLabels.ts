import type { RegionsBody } from '../../../domain/deck/slide'
import type { RegionId } from '../../../domain/region'
import { boxAround, touch, within } from './boxes'
import { SMALLEST, type Box, type StageFormat } from './canvas'
import { largestCircles } from './circles'
import { labelForms, shownValue, type LabelForm } from './labelForms'
import {
  bestBesideCircle,
  bestOut,
  bestOver,
  GOOD,
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
  /** Middle of the label. */
  readonly x: number
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

const GAP = 3

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

/**
 * A label for every region, name and value, none over another: in the region where it has room, else across a border by as
 * little as can be, else on the ground beside the country with a leader. Those with the least room choose first.
 */
function placeAll(body: RegionsBody, room: LabelRoom): readonly MapLabel[] {
  const { stage, map, area, taken } = room
  const size = scaled(SMALLEST, room.scale)
  const land = landOf(stage)
  const requests = requestsOf(body, room, size, land)
  const lines = [...stage.places.values()].flatMap((place) => cityBeads(place, map))
  const placed: { readonly region: RegionId; readonly at: Candidate }[] = []
  const isFree = ({ box, leader }: Candidate): boolean =>
    within(box, area) &&
    !taken.some((each) => touch(each, box, GAP)) &&
    placed.every(
      ({ at }) =>
        !touch(at.box, box, GAP) &&
        (leader === null || !crosses(leader, at.box)) &&
        (at.leader === null || !crosses(at.leader, box)),
    )
  for (const request of requests) {
    const circles = requests
      .filter(({ id, radius }) => id !== request.id && radius > 0)
      .map(({ place, radius }) => boxAround(...onCanvas(map, place.x, place.y), radius * 0.9))
    const isQuiet = body.circles !== undefined
    const at = search(request, { map, land, isQuiet, circles, lines, isFree })
    if (at !== null) placed.push({ region: request.id, at })
  }
  return placed.map(({ region, at: { form, x, box, isBeside, leader } }) => ({
    region,
    size,
    name: form.name,
    x,
    box,
    isBeside,
    leader,
  }))
}

const remember = makeMemory<RegionsBody, readonly MapLabel[]>()

/** Places of all labels, worked out once for a slide and a screen: a step of time asks for them again. */
export function placeMapLabels(body: RegionsBody, room: LabelRoom): readonly MapLabel[] {
  const { map, area, taken, format, scale, badge, stage, measure } = room
  const key = JSON.stringify([map.scale, map.shiftX, map.shiftY, area, taken, format, scale, badge])
  return remember(body, key, [stage, measure], () => placeAll(body, room))
}
