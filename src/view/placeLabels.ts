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

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + GAP && b.top < a.bottom + GAP

function boxOf(label: PlacedLabel, fontSize: number, widthOf: (text: string) => number): Box {
  const width = Math.max(...label.lines.map((line) => widthOf(line)))
  const height = label.lines.length * fontSize * LINE
  const left =
    label.anchor === 'middle' ? label.x - width / 2 : label.anchor === 'start' ? label.x : label.x - width
  return { left, right: left + width, top: label.y - height / 2, bottom: label.y + height / 2 }
}

/** Candidates of one label, the fullest first. */
function candidates(
  request: LabelRequest,
  widthOf: (text: string) => number,
  mapWidth: number,
): PlacedLabel[] {
  const { region, names, value, beside } = request
  if (beside !== null) {
    const isRight = request.x + beside + 6 + widthOf(names[0] ?? '') < mapWidth - 4
    const sides = isRight ? (['start', 'end'] as const) : (['end', 'start'] as const)
    return sides.flatMap((anchor) =>
      names.flatMap((name) =>
        [[name, value], [name]].map((lines) => ({
          region,
          x: request.x + (anchor === 'start' ? 1 : -1) * (beside + 6),
          y: request.y,
          anchor,
          lines: lines.filter((line) => line !== ''),
          isOverFill: false,
        })),
      ),
    )
  }
  return names
    .flatMap((name) => [[name, value], [name]])
    .map((lines) => lines.filter((line) => line !== ''))
    .filter(
      (lines, i) =>
        i === 2 * names.length - 1 || Math.max(...lines.map((line) => widthOf(line))) <= request.room,
    )
    .map((lines) => ({
      region,
      x: request.x,
      y: request.y,
      anchor: 'middle' as const,
      lines,
      isOverFill: true,
    }))
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
      const isInside = box.left >= 0 && box.right <= map.width && box.top >= 0 && box.bottom <= map.height
      if (!isInside || boxes.some((other) => overlaps(box, other))) continue
      boxes.push(box)
      placed.push(label)
      break
    }
  }
  return placed
}
