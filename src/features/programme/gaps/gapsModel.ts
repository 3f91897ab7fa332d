import type { BlindSpots, RegionSight, SightRule } from '../../../domain/blindSpots'
import type { Region } from '../../../domain/region'
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
