import type { RegionId } from '../region'
import { meanOf } from '../statistics'
import type { StandardisedColumn } from './standardise'

/**
 * What makes regions similar: how many live there; how many of them in towns; or how they stand in the compared indicators.
 */
export type SimilarityMeasure = 'population' | 'urban' | 'profile'

/** A region by its nearness to another. `distance` is in the unit of the measure; 0 = alike. */
export interface SimilarRegion {
  readonly region: RegionId
  readonly distance: number
  /** Facts the distance rests on: 1 for residents and townspeople, the number of common indicators for profiles. */
  readonly basis: number
}

type Valued = ReadonlyMap<RegionId, number>

const nearestFirst = (found: readonly SimilarRegion[]): readonly SimilarRegion[] =>
  found.toSorted((a, b) => a.distance - b.distance)

function nearestBy(
  of: RegionId,
  values: Valued,
  distance: (own: number, other: number) => number,
): readonly SimilarRegion[] {
  const own = values.get(of)
  if (own === undefined) return []
  return nearestFirst(
    [...values]
      .filter(([region]) => region !== of)
      .map(([region, other]) => ({ region, distance: distance(own, other), basis: 1 })),
  )
}

/**
 * By residents: |ln(other ÷ own)|, so that twice as many is as far as half as many. Regions without a count, or with none
 * living there, are left out.
 */
export const similarByPopulation = (of: RegionId, residents: Valued): readonly SimilarRegion[] =>
  nearestBy(of, new Map([...residents].filter(([, count]) => count > 0)), (own, other) =>
    Math.abs(Math.log(other / own)),
  )

/** How many times larger the larger of two populations is, of their distance by residents; of its negative, the inverse. */
export const timesApart = (distance: number): number => Math.exp(distance)

/** By the share of townspeople: the difference in percentage points. */
export const similarByUrbanShare = (of: RegionId, shares: Valued): readonly SimilarRegion[] =>
  nearestBy(of, shares, (own, other) => Math.abs(other - own))

/**
 * By profile: the root of the mean squared difference of distances from the mean over the indicators that both have, in
 * standard deviations. A region that shares fewer than half of the indicators that `of` has is left out.
 */
export function similarByProfile(
  of: RegionId,
  columns: readonly StandardisedColumn[],
  regions: readonly RegionId[],
): readonly SimilarRegion[] {
  const owned = columns.filter((column) => column.distances.has(of))
  const found = regions.flatMap((region): SimilarRegion[] => {
    if (region === of) return []
    const squares = owned.flatMap((column) => {
      const own = column.distances.get(of)
      const other = column.distances.get(region)
      return own === undefined || other === undefined ? [] : (other.score - own.score) ** 2
    })
    const mean = meanOf(squares)
    return mean === null || squares.length * 2 < owned.length
      ? []
      : [{ region, distance: Math.sqrt(mean), basis: squares.length }]
  })
  return nearestFirst(found)
}
