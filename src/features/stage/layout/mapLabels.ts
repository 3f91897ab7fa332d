import { sameText, type RegionsBody, type SlideValue, type StageText } from '../../../domain/deck/slide'
import type { RegionId } from '../../../domain/region'
import { LEADING, rightOf, bottomOf, SMALLEST, type Box } from './canvas'
import type { Lines, MapMark } from './marks'
import type { StageMap, StagePlace } from './stageMap'
import { fit, linesWidth, longestPart, scaled, widestOf, type Measure } from './text'

/** A label with its box: name in one line or two, then the value; or the value alone. */
export interface MapLabel {
  readonly region: RegionId
  readonly size: number
  readonly name: { readonly lines: Lines; readonly count: number } | null
  /** Middle of the label. */
  readonly x: number
  readonly box: Box
  /** It stands beside its region, on the ground. */
  readonly isBeside: boolean
}

const GAP = 3
/** Ways out for a label that is in somebody's way. */
const NUDGES: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, 12],
  [0, -12],
  [-16, 0],
  [16, 0],
  [0, 24],
  [0, -24],
  [-30, 0],
  [30, 0],
  [-24, 16],
  [24, 16],
  [-24, -16],
  [24, -16],
]

const overlap = (a: Box, b: Box): boolean =>
  a.x < rightOf(b) + GAP && b.x < rightOf(a) + GAP && a.y < bottomOf(b) + GAP && b.y < bottomOf(a) + GAP

const within = (box: Box, area: Box): boolean =>
  box.x >= area.x && rightOf(box) <= rightOf(area) && box.y >= area.y && bottomOf(box) <= bottomOf(area)

/** Where a place of the map is on the canvas. */
export const onCanvas = (map: MapMark, x: number, y: number): readonly [number, number] => [
  map.shiftX + x * map.scale,
  map.shiftY + y * map.scale,
]

/** Widest text of a region's value over all frames, so that a label stays where it is while time plays. */
function valueWidths(
  body: RegionsBody,
  size: number,
  extra: number,
  measure: Measure,
): ReadonlyMap<RegionId, number> {
  const widths = new Map<RegionId, number>()
  for (const { values } of body.frames) {
    for (const value of values) {
      const width = widestOf(shownValue(value), size, measure) + extra
      widths.set(value.region, Math.max(widths.get(value.region) ?? 0, width))
    }
  }
  return widths
}

/** What is written in a region: its figure; a mark where it has none, since the pattern and the legend say why. */
export const shownValue = (value: SlideValue): StageText => {
  if (value.value === null) return sameText('–')
  const { text } = value
  return value.isOtherRule ? { kk: `${text.kk} ≠`, ru: `${text.ru} ≠`, en: `${text.en} ≠` } : text
}

/**
 * Labels so that none touches another or leaves the area. Cities stand beside their circles; of the others those with the
 * least room choose first. A region that has no room for its name keeps its value.
 */
export function placeMapLabels(
  body: RegionsBody,
  stage: StageMap,
  map: MapMark,
  area: Box,
  scale: number,
  badge: number,
  measure: Measure,
): readonly MapLabel[] {
  const placed: MapLabel[] = []
  const size = scaled(SMALLEST, scale)
  const widths = valueWidths(body, size, badge, measure)
  const circles = [...stage.places.values()].flatMap((place) => circleOf(place, map))
  const leaders = [...stage.places.values()].flatMap((place) => leaderOf(place, map))
  const isFree = (box: Box, obstacles: readonly Box[]): boolean =>
    within(box, area) &&
    !placed.some((label) => overlap(label.box, box)) &&
    !obstacles.some((obstacle) => overlap(obstacle, box))
  const requests = body.regions
    .flatMap(({ id, name }): Request[] => {
      const place = stage.places.get(id)
      return place === undefined ? [] : [{ id, name, place, valueWidth: widths.get(id) ?? 0 }]
    })
    .toSorted((a, b) => needOf(a) - needOf(b))
  for (const request of requests) {
    const candidates =
      request.place.inset === null
        ? candidatesOver(request, map, size, measure)
        : candidatesBeside(request, map, size, measure)
    // The name without its figure is nothing: rather the figure alone, and rather over a leader than not at all.
    const label =
      candidates.find(({ box, isBeside }) => isFree(box, isBeside ? [] : [...circles, ...leaders])) ??
      candidates.find(({ box }) => isFree(box, []))
    if (label !== undefined) placed.push(label)
  }
  return placed
}

/** Cities first, then what has the least room. */
const needOf = ({ place }: Request): number => (place.inset === null ? place.room : -1)

interface Request {
  readonly id: RegionId
  readonly name: StageText
  readonly place: StagePlace
  readonly valueWidth: number
}

/** Over the region: the fullest form first, each at the place itself and a little to every side. */
function candidatesOver(request: Request, map: MapMark, size: number, measure: Measure): readonly MapLabel[] {
  const { id, name, place, valueWidth } = request
  const [x, y] = onCanvas(map, place.x, place.y)
  const room = place.room * map.scale
  const oneLine = { lines: { kk: [name.kk], ru: [name.ru], en: [name.en] }, size, count: 1 }
  const narrow = Math.max(longestPart(name, size, measure), widestOf(name, size, measure) * 0.55)
  const twoLines = fit(name, narrow + 1, [{ size, most: 3 }], measure)
  const forms = [oneLine, ...(twoLines.count > 1 ? [twoLines] : [])].map((form) => ({
    name: form,
    width: Math.max(linesWidth(form, measure), valueWidth),
  }))
  // What fits inside its borders, the fewest lines first; then what hangs over them a little, the narrowest first.
  const inside = forms.filter(({ width }) => width <= room * 1.05)
  const across = forms.toReversed().filter(({ width }) => width <= room * 1.75 + 24)
  return [...inside, ...across, { name: null, width: valueWidth }].flatMap((form) =>
    NUDGES.map(([dx, dy]): MapLabel => {
      const height = ((form.name?.count ?? 0) + 1) * size * LEADING
      const box: Box = { x: x + dx - form.width / 2, y: y + dy - height / 2, width: form.width, height }
      return { region: id, size, name: form.name, x: x + dx, box, isBeside: false }
    }),
  )
}

/** Beside the circle of a city: at its right, under it, over it, at its left. */
function candidatesBeside(
  request: Request,
  map: MapMark,
  size: number,
  measure: Measure,
): readonly MapLabel[] {
  const { id, name, place, valueWidth } = request
  const [x, y] = onCanvas(map, place.x, place.y)
  const radius = (place.inset?.radius ?? 0) * map.scale
  const fitted = fit(name, 190, [{ size, most: 2 }], measure)
  const width = Math.max(linesWidth(fitted, measure), valueWidth)
  const height = (fitted.count + 1) * size * LEADING
  const places: readonly (readonly [number, number])[] = [
    [x + radius + 8 + width / 2, y],
    [x, y + radius + 4 + height / 2],
    [x, y - radius - 4 - height / 2],
    [x - radius - 8 - width / 2, y],
  ]
  return places.map(([cx, cy]) => ({
    region: id,
    size,
    name: fitted,
    x: cx,
    box: { x: cx - width / 2, y: cy - height / 2, width, height },
    isBeside: true,
  }))
}

function circleOf(place: StagePlace, map: MapMark): readonly Box[] {
  if (place.inset === null) return []
  const [x, y] = onCanvas(map, place.x, place.y)
  const radius = place.inset.radius * map.scale
  return [{ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }]
}

const BEADS = 12

/** The line from a city to its circle as a string of small boxes, and the city itself. */
function leaderOf(place: StagePlace, map: MapMark): readonly Box[] {
  if (place.inset === null) return []
  const { cityX, cityY } = place.inset
  return Array.from({ length: BEADS }, (_, at) => {
    const part = at / BEADS
    const [x, y] = onCanvas(map, cityX + (place.x - cityX) * part, cityY + (place.y - cityY) * part)
    const half = at === 0 ? 7 : 3
    return { x: x - half, y: y - half, width: 2 * half, height: 2 * half }
  })
}
