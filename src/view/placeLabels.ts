import type { RegionId } from '../domain/region'

/** A label to place: candidate texts from the fullest to the shortest, around a point in px. */
export interface LabelRequest {
  readonly region: RegionId
  readonly x: number
  readonly y: number
  /** Room for horizontal text at the point, px. */
  readonly room: number
  readonly names: readonly string[]
  /** Second line, left out where there is no room. */
  readonly value: string
  /** Beside a circle of this radius instead of over the point. */
  readonly beside: number | null
}

export interface PlacedLabel {
  readonly region: RegionId
  readonly x: number
  readonly y: number
  readonly anchor: 'middle' | 'start' | 'end'
  readonly lines: readonly string[]
  readonly isOverFill: boolean
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const LINE = 1.2
const GAP = 2
const GAP_TO_CIRCLE = 6

/** Ways out for a label that is in somebody's way, px. */
const NUDGES = [
  [0, 7],
  [0, -7],
  [-9, 0],
  [9, 0],
] as const

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + GAP && b.top < a.bottom + GAP

function boxOf(label: PlacedLabel, fontSize: number, widthOf: (text: string) => number): Box {
  const width = Math.max(...label.lines.map((line) => widthOf(line)))
  const height = label.lines.length * fontSize * LINE
  const left =
    label.anchor === 'middle' ? label.x - width / 2 : label.anchor === 'start' ? label.x : label.x - width
  return { left, right: left + width, top: label.y - height / 2, bottom: label.y + height / 2 }
}

/** The shortest name and the value in the circle itself, where its chord has room for them. */
function inside(request: LabelRequest, radius: number, widthOf: (text: string) => number): PlacedLabel[] {
  const { region, x, y, names, value } = request
  const lines = [names.at(-1) ?? '', value].filter((line) => line !== '')
  const fits = lines.every((line) => widthOf(line) <= 1.7 * radius)
  return fits ? [{ region, x, y, anchor: 'middle', lines, isOverFill: true }] : []
}

/** Candidates of one label, the fullest first. */
function candidates(
  request: LabelRequest,
  widthOf: (text: string) => number,
  mapWidth: number,
): PlacedLabel[] {
  const { region, names, value, beside } = request
  if (beside !== null) {
    const around = (anchor: 'start' | 'end'): PlacedLabel[] =>
      names.flatMap((name) =>
        [[name, value], [name]].map((lines) => ({
          region,
          x: request.x + (anchor === 'start' ? 1 : -1) * (beside + GAP_TO_CIRCLE),
          y: request.y,
          anchor,
          lines: lines.filter((line) => line !== ''),
          isOverFill: false,
        })),
      )
    // To the right there is nothing but the page; to the left the label would stand on another region.
    const isRight = request.x + beside + GAP_TO_CIRCLE + widthOf(names[0] ?? '') < mapWidth - 4
    return isRight ? around('start') : [...inside(request, beside, widthOf), ...around('end')]
  }
  const over = (lines: readonly string[], dx = 0, dy = 0): PlacedLabel => ({
    region,
    x: request.x + dx,
    y: request.y + dy,
    anchor: 'middle',
    lines,
    isOverFill: true,
  })
  const fitting = names
    .flatMap((name) => [[name, value], [name]])
    .map((lines) => lines.filter((line) => line !== ''))
    .filter((lines) => Math.max(...lines.map((line) => widthOf(line))) <= request.room)
    .map((lines) => over(lines))
  // The shortest name is tried even where it is wider than its room, and a little to every side.
  const shortest = [names.at(-1) ?? '']
  return [...fitting, over(shortest), ...NUDGES.map(([dx, dy]) => over(shortest, dx, dy))]
}

/**
 * Places labels so that none touches another or leaves the map: the widest room first, the fullest text that fits.
 * A label without a place is dropped; the value then stands in the list, the tooltip and the name of the region.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  map: { readonly width: number; readonly height: number },
  fontSize: number,
  widthOf: (text: string) => number,
  taken: readonly Box[] = [],
): readonly PlacedLabel[] {
  const boxes: Box[] = [...taken]
  const placed: PlacedLabel[] = []
  const byNeed = requests.toSorted((a, b) => {
    const byKind = Number(b.beside !== null) - Number(a.beside !== null)
    return byKind === 0 ? b.room - a.room : byKind
  })
  for (const request of byNeed) {
    for (const label of candidates(request, widthOf, map.width)) {
      const box = boxOf(label, fontSize, widthOf)
      const isInCircle = request.beside !== null && label.anchor === 'middle'
      const isInside = box.left >= 0 && box.right <= map.width && box.top >= 0 && box.bottom <= map.height
      if (!isInside || (!isInCircle && boxes.some((other) => overlaps(box, other)))) continue
      boxes.push(box)
      placed.push(label)
      break
    }
  }
  return placed
}
