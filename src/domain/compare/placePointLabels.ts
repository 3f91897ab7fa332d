/** A point that wants a label, px. */
export interface LabelledPoint {
  readonly id: string
  readonly x: number
  readonly y: number
  /** How far its sign reaches. */
  readonly radius: number
  /** Texts from the fullest to the shortest. */
  readonly names: readonly string[]
  /** Lower is placed earlier. */
  readonly priority: number
}

/** A placed label: `x`, `y` are the left end and the middle of its text. */
export interface PointLabel {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly text: string
  /** It stands away from its point and needs a leader. */
  readonly isApart: boolean
}

export interface LabelBox {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const GAP = 3
/** Distances from the sign that are tried, px; from the third on a leader is drawn. */
const DISTANCES = [4, 10, 20, 34, 50, 70, 95] as const
const APART_FROM = 20
/** Right, left, above, below, then the corners. */
const SIDES = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const

const overlaps = (a: LabelBox, b: LabelBox): boolean =>
  a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + GAP && b.top < a.bottom + GAP

/** Whether a box comes nearer to a disc than 1 px. */
function covers(box: LabelBox, point: LabelledPoint): boolean {
  const dx = Math.max(box.left - point.x, 0, point.x - box.right)
  const dy = Math.max(box.top - point.y, 0, point.y - box.bottom)
  return Math.hypot(dx, dy) < point.radius + 1
}

function boxBeside(
  point: LabelledPoint,
  [sx, sy]: readonly [number, number],
  distance: number,
  width: number,
  height: number,
): LabelBox {
  const reach = (point.radius + distance) * (sx !== 0 && sy !== 0 ? Math.SQRT1_2 : 1)
  const x = point.x + sx * reach - (sx === 0 ? width / 2 : sx < 0 ? width : 0)
  const y = point.y + sy * reach - (sy === 0 ? height / 2 : sy < 0 ? height : 0)
  return { left: x, right: x + width, top: y, bottom: y + height }
}

/**
 * Labels beside points so that none touches another, covers a point or leaves the frame: greedy by priority; the fullest name
 * near the point first, then the shorter names, then further away with a leader. What is in `avoided` is covered only where a
 * label has no other place. A label without any place is dropped; lists hold its name.
 */
export function placePointLabels(
  points: readonly LabelledPoint[],
  frame: LabelBox,
  height: number,
  widthOf: (text: string) => number,
  avoided: readonly LabelBox[] = [],
): readonly PointLabel[] {
  const boxes: LabelBox[] = []
  const isFree = (box: LabelBox): boolean =>
    box.left >= frame.left &&
    box.right <= frame.right &&
    box.top >= frame.top &&
    box.bottom <= frame.bottom &&
    !boxes.some((other) => overlaps(box, other)) &&
    !points.some((point) => covers(box, point))
  const isClear = (box: LabelBox): boolean => isFree(box) && !avoided.some((other) => overlaps(box, other))

  const place = (
    point: LabelledPoint,
    distances: readonly number[],
    fits: (box: LabelBox) => boolean,
  ): PointLabel | null => {
    for (const text of point.names) {
      const width = widthOf(text)
      for (const distance of distances) {
        const box = SIDES.map((side) => boxBeside(point, side, distance, width, height)).find(fits)
        if (box === undefined) continue
        boxes.push(box)
        const isApart = distance >= APART_FROM
        return { id: point.id, x: box.left, y: box.top + height / 2, width, text, isApart }
      }
    }
    return null
  }
  const near = DISTANCES.filter((distance) => distance < APART_FROM)
  return points
    .toSorted((a, b) => a.priority - b.priority)
    .flatMap(
      (point) =>
        place(point, near, isClear) ??
        place(point, DISTANCES, isClear) ??
        place(point, DISTANCES, isFree) ??
        [],
    )
}
