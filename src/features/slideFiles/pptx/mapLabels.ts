import type { RegionId } from '../../../domain/region'
import type { Box } from './page'
import { LINE, textWidth } from './textFit'

/** A name and a figure to be placed, inches. */
export interface LabelWanted {
  readonly region: RegionId
  readonly name: string
  readonly value: string
  /** Middle of the region, or of the circle of a city. */
  readonly x: number
  readonly y: number
  /** How wide a text may be there: who has least is placed first. */
  readonly room: number
  /** Radius of the circle beside which it stands; null over a region. */
  readonly beside: number | null
  /** Its circle stands on quiet land, and so may the label; not that of a city in a corner. */
  readonly isOnLand?: boolean
}

export interface MapLabel {
  readonly region: RegionId
  readonly box: Box
  readonly lines: readonly string[]
  /** Points. */
  readonly size: number
  readonly align: 'left' | 'center' | 'right'
  /** On its region, without a plate of its own. */
  readonly isOverFill: boolean
  /** Wider than its region: on a plate, so that it can be read over any colour. */
  readonly hasPlate: boolean
}

const SIZES = [12, 11, 10, 9, 8] as const
/** Beside circles, where every label has room: alike. */
const LAND_SIZES = [10, 9, 8] as const
const PLATE_SIZES = [9, 8, 7] as const
/** Ways out for a label that is in another's way, inches. */
const NUDGES = [
  [0, 0],
  [0, 0.07],
  [0, -0.07],
  [-0.1, 0],
  [0.1, 0],
  [0, 0.14],
  [0, -0.14],
  [-0.1, 0.1],
  [0.1, -0.1],
] as const
const GAP = 0.02
/** So much of a label's box is empty above and below and may lie over a border, inches. */
const EDGE = 0.03
const ACROSS = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1] as const

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w + GAP && b.x < a.x + a.w + GAP && a.y < b.y + b.h + GAP && b.y < a.y + a.h + GAP

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w &&
  inner.y + inner.h <= outer.y + outer.h

/** Parts of a text that may stand in lines of their own. */
const brokenUp = (text: string): readonly string[] => text.split(/(?<=-)|\s/)

/** Name and value in a line each, or broken at spaces and hyphens. */
const variants = ({ name, value, beside }: LabelWanted): readonly (readonly string[])[] => [
  [name, value],
  [...brokenUp(name), value],
  ...(beside === null ? [] : [[...brokenUp(name), ...brokenUp(value)]]),
]

function candidates(wanted: LabelWanted, lines: readonly string[], size: number): readonly MapLabel[] {
  const { region, x, y, beside } = wanted
  const w = Math.max(...lines.map((line) => textWidth(line, size, true))) + 0.04
  const h = (lines.length * size * LINE) / 72
  const made = (left: number, top: number, align: MapLabel['align']): MapLabel => ({
    region,
    box: { x: left, y: top, w, h },
    lines,
    size,
    align,
    isOverFill: beside === null,
    hasPlate: false,
  })
  if (beside === null) {
    return NUDGES.map(([dx, dy]) => made(x - w / 2 + dx, y - h / 2 + dy, 'center'))
  }
  const gap = beside + 0.06
  return [
    made(x + gap, y - h / 2, 'left'),
    made(x - gap - w, y - h / 2, 'right'),
    made(x - w / 2, y + gap, 'center'),
    made(x - w / 2, y - gap - h, 'center'),
  ]
}

/** What is in the way of a label. */
interface Ground {
  readonly bounds: Box
  readonly taken: readonly Box[]
  /** The region at a point; null beside the country. */
  readonly regionAt: (x: number, y: number) => RegionId | null
}

/** The regions under a label, null where it reaches beyond the country. */
function regionsUnder({ x, y, w, h }: Box, { regionAt }: Ground): readonly (RegionId | null)[] {
  return ACROSS.flatMap((part) =>
    [0, 0.25, 0.5, 0.75, 1].map((down) => regionAt(x + part * w, y + EDGE + down * (h - 2 * EDGE))),
  )
}

function placeOne(wanted: LabelWanted, ground: Ground): MapLabel | null {
  const isFree = ({ box }: MapLabel) =>
    isWithin(box, ground.bounds) && !ground.taken.some((other) => meet(other, box))
  /** Over its own region only, beside the country, or on its land. */
  const home = wanted.beside === null ? wanted.region : null
  const isHome = (region: RegionId | null) => region === home || (wanted.isOnLand ?? false)
  for (const size of wanted.isOnLand === true ? LAND_SIZES : SIZES) {
    for (const lines of variants(wanted)) {
      const label = candidates(wanted, lines, size).find(
        (each) => isFree(each) && regionsUnder(each.box, ground).every((region) => isHome(region)),
      )
      if (label !== undefined) return label
    }
  }
  for (const size of PLATE_SIZES) {
    for (const lines of variants(wanted).toReversed()) {
      const label = candidates(wanted, lines, size).find(isFree)
      if (label !== undefined) return { ...label, isOverFill: false, hasPlate: true }
    }
  }
  return null
}

/** Labels that do not touch, each as large as its region allows, and who has none: its figure is to be listed. */
export function placeMapLabels(
  wanted: readonly LabelWanted[],
  bounds: Box,
  circles: readonly Box[],
  regionAt: Ground['regionAt'],
): { readonly labels: readonly MapLabel[]; readonly left: readonly RegionId[] } {
  const taken = [...circles]
  const labels: MapLabel[] = []
  const left: RegionId[] = []
  for (const each of wanted.toSorted((a, b) => a.room - b.room)) {
    const label = placeOne(each, { bounds, taken, regionAt })
    if (label === null) left.push(each.region)
    else {
      labels.push(label)
      taken.push(label.box)
    }
  }
  return { labels, left }
}
