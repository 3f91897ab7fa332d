import { yearOf } from '../../domain/period'
import type { RegionId } from '../../domain/region'
import { residentsIn, urbanShareOf } from '../../domain/residents'
import type { AllSeries } from '../allSeries'

/** Who lives in a region in the year on show; null = not known. */
export interface RegionFacts {
  readonly residents: number | null
  /** Year of that count, 1 January. */
  readonly year: number | null
  /** Percent of them in towns. */
  readonly urbanShare: number | null
}

/** Facts of all regions of the division. */
export function regionFacts({
  populations,
  division,
  period,
}: Pick<AllSeries, 'populations' | 'division' | 'period'>): ReadonlyMap<RegionId, RegionFacts> {
  const entries = division.regions.map(({ id }): readonly [RegionId, RegionFacts] => {
    const row = residentsIn(populations, division.id, id, yearOf(period))
    return [
      id,
      row === null
        ? { residents: null, year: null, urbanShare: null }
        : { residents: row.residents, year: row.year, urbanShare: urbanShareOf(row) },
    ]
  })
  return new Map(entries)
}

/** One fact of the regions that have it. */
export const knownOf = (
  facts: ReadonlyMap<RegionId, RegionFacts>,
  fact: 'residents' | 'urbanShare',
): ReadonlyMap<RegionId, number> =>
  new Map(
    [...facts].flatMap(([region, { [fact]: value }]) => (value === null ? [] : [[region, value] as const])),
  )
