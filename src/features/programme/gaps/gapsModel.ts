import {
  blindSpots,
  yearsWithFigures,
  type BlindSpots,
  type RegionSight,
  type SightRule,
} from '../../../domain/blindSpots'
import type { Division } from '../../../domain/division'
import type { IndicatorId } from '../../../domain/indicator'
import type { ObservationGrid } from '../../../domain/observation'
import type { Region, RegionId } from '../../../domain/region'
import type { ProgrammeModel } from '../programmeModel'

/** A region with what is seen of it. */
export interface ShownSight extends RegionSight {
  readonly name: Region['name']
  readonly shortName: Region['shortName']
  readonly abbreviation: Region['abbreviation']
}

/** The blind spots on show: of the direction, by the rule, in the year. */
export interface GapsModel extends ProgrammeModel {
  readonly spots: BlindSpots
  /** From the smallest share to the largest; equal ones in the order of the division. */
  readonly sights: readonly ShownSight[]
  readonly year: number
  readonly years: readonly number[]
  readonly rule: SightRule
  /** The region that is looked at; null = none. */
  readonly selected: ShownSight | null
}

interface Parts {
  readonly division: Division
  /** Figures of the programme's indicators, as the source sent them. */
  readonly grids: ReadonlyMap<IndicatorId, ObservationGrid>
  /** Null = the last year with figures; so is one without. */
  readonly year: number | null
  readonly rule: SightRule
  readonly region: RegionId | null
}

/** The measures on show joined with the figures of a year. */
export function makeGapsModel(model: ProgrammeModel, parts: Parts): GapsModel {
  const { division, grids, rule } = parts
  const { regions } = division
  const years = yearsWithFigures(grids.values())
  // Without any figure a year only stands in titles: that of the division.
  const year = years.find((each) => each === parts.year) ?? years.at(-1) ?? Number(division.id)
  const { measures } = model
  const spots = blindSpots({ measures, grids, regions: regions.map(({ id }) => id), year, rule })
  const sights = spots.regions
    .flatMap((sight): readonly ShownSight[] => {
      const region = regions.find(({ id }) => id === sight.region)
      if (region === undefined) return []
      const { name, shortName, abbreviation } = region
      return [{ ...sight, name, shortName, abbreviation }]
    })
    .toSorted((a, b) => a.seen - b.seen)
  const selected = sights.find(({ region }) => region === parts.region) ?? null
  return { ...model, spots, sights, year, years, rule, selected }
}
