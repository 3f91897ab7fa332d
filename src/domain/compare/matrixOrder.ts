import type { RegionFigure } from '../crossSection'
import type { Indicator } from '../indicator'
import type { RegionId } from '../region'

/**
 * What a row is sorted by: a value with those that take part, the same among those ranked apart because they counted by
 * another rule, or nothing.
 */
export type SortKey =
  | { readonly group: 'ranked' | 'apart'; readonly value: number }
  | { readonly group: 'none' }

const GROUPS: readonly SortKey['group'][] = ['ranked', 'apart', 'none']

const NO_KEY: SortKey = { group: 'none' }

/** Place in the tile grid; row 0 is the north, column 0 the west. */
type Tile = readonly [column: number, row: number]

/** No tile grid is wider. */
const WIDEST = 1000

/** Regions from the north-west to the south-east, row by row of the tile grid; those without a tile stay behind. */
export function geographicOrder(
  regions: readonly RegionId[],
  tiles: Readonly<Record<RegionId, Tile>>,
): readonly RegionId[] {
  const placeOf = (region: RegionId): number => {
    const [column, row] = tiles[region] ?? [0, 0]
    return row * WIDEST + column
  }
  const isPlaced = (region: RegionId) => Object.hasOwn(tiles, region)
  return [
    ...regions.filter(isPlaced).toSorted((a, b) => placeOf(a) - placeOf(b)),
    ...regions.filter((region) => !isPlaced(region)),
  ]
}

/**
 * Rows by ascending key, or by descending when reversed. Those ranked apart follow the others and those without a value are
 * last in both directions; level ones keep the order they came in.
 */
export function orderRows(
  regions: readonly RegionId[],
  keyOf: (region: RegionId) => SortKey,
  isReversed: boolean,
): readonly RegionId[] {
  const sign = isReversed ? -1 : 1
  return regions
    .map((region) => ({ region, key: keyOf(region) }))
    .toSorted((a, b) => {
      if (a.key.group === 'none' || b.key.group === 'none' || a.key.group !== b.key.group) {
        return GROUPS.indexOf(a.key.group) - GROUPS.indexOf(b.key.group)
      }
      return sign * (a.key.value - b.key.value)
    })
    .map(({ region }) => region)
}

/** By overall distance: the best is first. */
export const distanceKey = (distance: number | null): SortKey =>
  distance === null ? NO_KEY : { group: 'ranked', value: -distance }

/**
 * By one indicator: the best is first, the largest where it is not judged. Survey estimates sort by their band of places, so
 * that what differs by chance keeps the order of geography.
 */
export function figureKey(
  indicator: Pick<Indicator, 'better' | 'kind'>,
  figure: Pick<RegionFigure, 'value' | 'rank' | 'isOtherRule'> | undefined,
): SortKey {
  if (figure === undefined || figure.value === null) return NO_KEY
  const group = figure.isOtherRule ? 'apart' : 'ranked'
  if (indicator.kind === 'index') {
    // Without judgement there are no places, and an order by the estimate would be one.
    const { from, to, of } = figure.rank ?? { from: 0, to: 0, of: 0 }
    return { group, value: from * (of + 1) + to }
  }
  return { group, value: indicator.better === 'lower' ? figure.value : -figure.value }
}
