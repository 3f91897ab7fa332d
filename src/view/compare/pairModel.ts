import { countStandings, pairOf, widestFirst, type Pair, type Standing } from '../../domain/compare/pair'
import { similarByPopulation } from '../../domain/compare/similarity'
import type { Region, RegionId } from '../../domain/region'
import { addCompared } from '../compared'
import { profileColumns, type ProfileColumn } from './profileColumns'
import { knownOf, regionFacts } from './regionFacts'
import { similarTo } from './similarModel'
import type { CompareModel } from './compareModel'

/** A region of the pair, with the slot that gives it colour and mark. */
export interface PairSide {
  readonly region: Region
  readonly slot: number
}

/** One indicator of the pair. */
export interface PairRow extends Pair {
  readonly profile: ProfileColumn
}

export interface PairModel {
  readonly first: PairSide
  readonly second: PairSide
  readonly rows: readonly PairRow[]
  /** How many rows there are of each standing. */
  readonly counts: Readonly<Record<Standing, number>>
}

/** The first two compared; what is missing is the region of the view, then the nearest to the first by residents. */
function chosenPair(model: CompareModel): readonly [RegionId, RegionId] | null {
  const { division } = model.series
  const chosen = model.regions.chosen.map(({ region }) => region.id)
  const first = chosen[0] ?? similarTo(model)?.id
  if (first === undefined) return null
  const [nearest] = similarByPopulation(first, knownOf(regionFacts(model.series), 'residents'))
  const others = [chosen[1], nearest?.region, ...division.regions.map(({ id }) => id)]
  const second = others.find((id) => id !== undefined && id !== first)
  return second === undefined ? null : [first, second]
}

/** Two regions in all compared indicators; null in a division with fewer than two regions. */
export function pairModel(model: CompareModel): PairModel | null {
  const pair = chosenPair(model)
  const slots = pair?.reduce(addCompared, model.view.compared) ?? []
  // By slot, so that the pair reads the same when it is written to the address.
  const [first, second] = (pair ?? [])
    .flatMap((id): PairSide[] => {
      const region = model.series.division.regions.find((each) => each.id === id)
      return region === undefined ? [] : [{ region, slot: slots.indexOf(id) }]
    })
    .toSorted((a, b) => a.slot - b.slot)
  if (first === undefined || second === undefined) return null
  const rows = profileColumns(model).flatMap((profile): PairRow[] => {
    const found = pairOf(profile, first.region.id, second.region.id)
    return found === null ? [] : [{ ...found, profile }]
  })
  return {
    first,
    second,
    rows: model.compare.rows === 'distance' ? widestFirst(rows) : rows,
    counts: countStandings(rows),
  }
}
