import { mostDifferent, pairOf, type Pair } from '../../domain/compare/pair'
import {
  similarByPopulation,
  similarByProfile,
  similarByUrbanShare,
  type SimilarityMeasure,
  type SimilarRegion,
} from '../../domain/compare/similarity'
import type { Region, RegionId } from '../../domain/region'
import { profileColumns, type ProfileColumn } from './profileColumns'
import { knownOf, regionFacts, type RegionFacts } from './regionFacts'
import type { CompareModel } from './compareModel'
import { leftOutReason, type LeftOutReason } from './leftOutReason'

/** So many of the nearest are dwelt on, and in so many indicators. */
export const NEAREST = 5
const CONTRASTS = 3

const NOTHING: RegionFacts = { residents: null, year: null, urbanShare: null }

/** An indicator in which two regions stand far apart. */
export interface Contrast extends Pair {
  readonly profile: ProfileColumn
}

/** A region beside the chosen one. */
export interface SimilarRow extends SimilarRegion {
  readonly of: Region
  readonly facts: RegionFacts
  /** Place by nearness, from 1; the equally near share it. */
  readonly place: number
  /** Where they differ most, widest first; of the nearest only. */
  readonly contrasts: readonly Contrast[]
  /** One of the two counted some of the indicators by another rule than most regions. */
  readonly mixesRules: boolean
}

export interface SimilarModel {
  readonly region: Region
  readonly facts: RegionFacts
  readonly measure: SimilarityMeasure
  /** Indicators with a distance of the chosen region: what profiles rest on. */
  readonly basis: number
  /** All compared indicators. */
  readonly columns: number
  /** Nearest first; empty when the measure says nothing of the chosen region. */
  readonly rows: readonly SimilarRow[]
  /** Whether the measure can be taken of the chosen region. */
  readonly isKnown: boolean
  readonly leftOut: readonly { readonly region: Region; readonly reason: LeftOutReason }[]
}

/** The region whose like are sought: of the view, else the first compared, else the first of the ranking. */
export function similarTo({ series, view, regions, main }: CompareModel): Region | null {
  const first = main === null ? undefined : series.sectionAt(main).order[0]
  const wanted = [view.region, regions.chosen[0]?.region.id, first]
  const known = wanted.flatMap((id) => series.division.regions.find((region) => region.id === id) ?? [])
  return known[0] ?? series.division.regions[0] ?? null
}

function nearness(
  measure: SimilarityMeasure,
  of: RegionId,
  facts: ReadonlyMap<RegionId, RegionFacts>,
  columns: readonly ProfileColumn[],
): readonly SimilarRegion[] {
  if (measure === 'population') return similarByPopulation(of, knownOf(facts, 'residents'))
  if (measure === 'urban') return similarByUrbanShare(of, knownOf(facts, 'urbanShare'))
  return similarByProfile(
    of,
    columns.map(({ column }) => column),
    [...facts.keys()],
  )
}

const mixesRules = (columns: readonly ProfileColumn[], pair: readonly RegionId[]): boolean =>
  columns.some(({ figures, column }) =>
    figures.some(
      ({ region, isOtherRule }) => isOtherRule && pair.includes(region) && column.distances.has(region),
    ),
  )

function contrastsOf(
  columns: readonly ProfileColumn[],
  first: RegionId,
  second: RegionId,
): readonly Contrast[] {
  const pairs = columns.flatMap((profile): Contrast[] => {
    const pair = pairOf(profile, first, second)
    return pair === null ? [] : [{ ...pair, profile }]
  })
  return mostDifferent(pairs, CONTRASTS)
}

/** The regions by their nearness to one, under the measure of the view; null in a division without regions. */
export function similarModel(model: CompareModel): SimilarModel | null {
  const region = similarTo(model)
  if (region === null) return null
  const { like: measure, rules } = model.compare
  const facts = regionFacts(model.series)
  const columns = profileColumns(model)
  const found = nearness(measure, region.id, facts, columns)
  const own = facts.get(region.id) ?? NOTHING
  const basis = columns.filter(({ column }) => column.distances.has(region.id)).length
  const isKnown = {
    population: own.residents !== null && own.residents > 0,
    urban: own.urbanShare !== null,
    profile: basis > 0,
  }[measure]
  const rows = found.flatMap((each, index): SimilarRow[] => {
    const of = model.series.division.regions.find(({ id }) => id === each.region)
    if (of === undefined) return []
    return [
      {
        ...each,
        of,
        facts: facts.get(of.id) ?? NOTHING,
        place: 1 + found.filter(({ distance }) => distance < each.distance).length,
        contrasts: index < NEAREST ? contrastsOf(columns, region.id, of.id) : [],
        mixesRules: measure === 'profile' && mixesRules(columns, [region.id, of.id]),
      },
    ]
  })
  const isListed = new Set([region.id, ...rows.map((row) => row.region)])
  return {
    region,
    facts: own,
    measure,
    basis,
    columns: columns.length,
    isKnown,
    rows,
    leftOut: !isKnown
      ? []
      : model.series.division.regions
          .filter(({ id }) => !isListed.has(id))
          .map((each) => ({
            region: each,
            reason: leftOutReason(measure, columns, rules, each.id),
          })),
  }
}
