import { ckmeans } from './ckmeans'
import type { Classification, ClassificationMethod } from './classification'
import { cleanNumber, readableBetween, readableCeiling } from './readableNumber'

export interface ClassifyOptions {
  readonly method: ClassificationMethod
  /** Classes wanted, 2–7; fewer come out for few distinct values. The zero class is extra. */
  readonly classes: number
  /** Inner borders of `manual`, ascending; kept as they are, so that published classes compare over years. */
  readonly manualBorders?: readonly number[]
  /** What the middle border of a diverging method stands for. */
  readonly centre?: number | null
}

/** How near to a border a value is a close call: this share of the range. */
const CLOSE = 0.02

/** Borders that lie between the groups of a partition, each a readable number. */
function bordersBetween(groups: readonly (readonly number[])[]): number[] {
  return groups.slice(1).map((group, i) => readableBetween(groups[i]?.at(-1) ?? 0, group[0] ?? 0))
}

/** Cuts sorted values where a share i/k of them lies below, never between equal values. */
function quantileGroups(sorted: readonly number[], k: number): number[][] {
  const cuts = new Set<number>()
  for (let i = 1; i < k; i++) {
    let cut = Math.round((i * sorted.length) / k)
    while (cut < sorted.length && sorted[cut] === sorted[cut - 1]) cut++
    if (cut > 0 && cut < sorted.length) cuts.add(cut)
  }
  const edges = [0, ...[...cuts].toSorted((a, b) => a - b), sorted.length]
  return edges.slice(1).map((end, i) => sorted.slice(edges[i], end))
}

/** Equal steps from lowest to highest, moved into the gap they fall in so that they read well; empty classes are dropped. */
function equalGroups(sorted: readonly number[], k: number): number[][] {
  const low = sorted[0] ?? 0
  const step = ((sorted.at(-1) ?? 0) - low) / k
  const groups = Array.from({ length: k }, (): number[] => [])
  for (const value of sorted) groups[Math.min(k - 1, Math.floor((value - low) / step))]?.push(value)
  return groups.filter((group) => group.length > 0)
}

function partition(sorted: readonly number[], method: ClassificationMethod, k: number): number[][] {
  if (sorted[0] === sorted.at(-1)) return [[...sorted]]
  if (method === 'quantile') return quantileGroups(sorted, k)
  if (method === 'equal-interval') return equalGroups(sorted, k)
  return ckmeans(sorted, k)
}

/** Even number of classes, symmetric in value around the centre. */
function divergingBorders(min: number, max: number, centre: number, classes: number): number[] {
  const half = Math.max(1, Math.floor(classes / 2))
  const reach = Math.max(max - centre, centre - min)
  const step = readableCeiling(reach / half)
  const offsets = Array.from({ length: half - 1 }, (_, i) => (i + 1) * step)
  return [...offsets.toReversed().map((offset) => -offset), 0, ...offsets].map((offset) =>
    cleanNumber(centre + offset),
  )
}

/**
 * Classes for a set of values (all periods of an indicator by default). Null when there are no values.
 * Half-open: a value on a border belongs to the class above it.
 */
export function classify(values: readonly number[], options: ClassifyOptions): Classification | null {
  const sorted = values.filter((value) => Number.isFinite(value)).toSorted((a, b) => a - b)
  const min = sorted[0]
  const max = sorted.at(-1)
  if (min === undefined || max === undefined) return null
  const { method, centre = null } = options
  const whole = (borders: readonly number[]): Classification => ({
    method,
    borders,
    min,
    max,
    hasZeroClass: false,
    count: borders.length + 1,
    isWhole: sorted.every((value) => Number.isInteger(value)),
    centre,
  })
  if (centre !== null && method.startsWith('diverging')) {
    return whole(divergingBorders(min, max, centre, options.classes))
  }
  if (method === 'manual') return whole(options.manualBorders ?? [])
  const hasZeroClass = min === 0
  const counted = hasZeroClass ? sorted.filter((value) => value > 0) : sorted
  const groups = counted.length === 0 ? [] : partition(counted, method, options.classes)
  const borders = bordersBetween(groups)
  const rest = whole(borders)
  return { ...rest, hasZeroClass, count: groups.length + (hasZeroClass ? 1 : 0), centre: null }
}

/** Index of the class a value falls in, lowest class first; the zero class, where there is one, is 0. */
export function classOf(classification: Classification, value: number): number {
  if (classification.hasZeroClass && value === 0) return 0
  let index = classification.hasZeroClass ? 1 : 0
  for (const border of classification.borders) if (value >= border) index++
  return index
}

/**
 * Within 2 % of the range from a border: the class could as well be the next one. Zero is never close, and neither is
 * a whole number where 2 % of the range is less than one: its neighbour is another figure, not a rounding.
 */
export function isCloseCall(classification: Classification, value: number): boolean {
  const { borders, min, max, hasZeroClass, isWhole } = classification
  if (hasZeroClass && value === 0) return false
  const near = CLOSE * (max - min)
  if (near <= 0 || (isWhole && near < 1)) return false
  return borders.some((border) => Math.abs(value - (isWhole ? border - 0.5 : border)) <= near)
}
