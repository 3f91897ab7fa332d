import type { Absence, ObservationStatus, RuleId } from './observation'
import type { RegionId } from './region'

/** A place among the regions. `from` = `to` for a single place; a survey gets a band. */
export interface Rank {
  readonly from: number
  readonly to: number
  /** How many regions were ranked together. */
  readonly of: number
  /** Shared with another region (ties). */
  readonly isShared: boolean
  /** Ranked in a group of its own, because it counted by another rule. */
  readonly isApart: boolean
}

/** Change against the same quarter of the previous year. */
export type Change =
  | { readonly kind: 'percent' | 'points'; readonly value: number }
  | { readonly kind: 'none'; readonly reason: 'no-base' | 'zero-base' | 'no-value' | 'other-rule' | 'break' }

/** Everything said about one region at one period; map, tiles, table, ranking, tooltip and exports all read this. */
export interface RegionFigure {
  readonly region: RegionId
  readonly value: number | null
  readonly status: ObservationStatus
  readonly absence: Absence | null
  /** The value before normalisation. */
  readonly absolute: number | null
  readonly rank: Rank | null
  readonly change: Change
  readonly classIndex: number | null
  /** Within 2 % of the range of a class border. */
  readonly isCloseCall: boolean
  readonly rule: RuleId | null
  /** Counted by another rule than most regions. */
  readonly isOtherRule: boolean
  readonly margin: number | null
  /** A jump that deserves a second look (× 8 or more against the region's own usual values). */
  readonly isUnusual: boolean
  readonly lateDays: number | null
  readonly revisedFrom: number | null
}

/** The country at one period. */
export interface NationalFigure {
  readonly value: number | null
  readonly status: ObservationStatus
  readonly absence: Absence | null
  /** Over the regions that have a value by the same rule in both periods, `compared` of them. */
  readonly change: Change
  readonly compared: number
  readonly reported: number
  readonly expected: number
  /** More than one counting rule went into it. */
  readonly mixesRules: boolean
}

/** All regions at one period, with the country and the counts for the legend. */
export interface CrossSection {
  /** In the order of the division. */
  readonly figures: readonly RegionFigure[]
  readonly national: NationalFigure
  /** Regions per class. */
  readonly classCounts: readonly number[]
  /** Regions without a value, in the order of the division. */
  readonly absent: readonly RegionId[]
  /** Regions in the order of the ranking list: best (or largest) first, then those ranked apart, then those without a value. */
  readonly order: readonly RegionId[]
}
