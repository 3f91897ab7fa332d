import type { IndicatorId } from '../../domain/indicator'
import type { RegionId } from '../../domain/region'
import type { FormerRegion, LaterRegion } from '../../domain/spelling/regionNames'
import type { Reason } from '../files/reason'
import type { Fix } from './fixes'

/** Why a row or a cell cannot be used as it is. */
export type OwnReason =
  /** A name that is not surely that of a region, an indicator or a period. */
  | { readonly code: 'unknown-region'; readonly value: string; readonly suggestions: readonly RegionId[] }
  | {
      readonly code: 'unknown-indicator'
      readonly value: string
      readonly suggestions: readonly IndicatorId[]
    }
  | { readonly code: 'unknown-period'; readonly value: string }
  | { readonly code: 'later-region'; readonly value: string; readonly later: LaterRegion }
  | { readonly code: 'former-region'; readonly value: string; readonly former: FormerRegion }
  /** The file has parts of this region as regions of their own: its row is of what was left of it. */
  | {
      readonly code: 'other-borders'
      readonly value: string
      readonly region: RegionId
      readonly later: LaterRegion
    }
  | { readonly code: 'no-region' | 'no-indicator' | 'no-period' }
  | {
      readonly code: 'wrong-frequency'
      readonly value: string
      readonly indicator: IndicatorId
      readonly frequency: 'quarter' | 'year'
    }
  /** Two figures for one cell. */
  | { readonly code: 'twice'; readonly value: string; readonly other: string; readonly otherLine: number }
  /** What is wrong with a value or a line, as the reader of packages says it. */
  | { readonly code: 'cell'; readonly reason: Reason }

/** A problem with every place it shows at: a misspelt name is mended once. */
export interface OwnProblem {
  /** The same for the same problem of the same file, however often it is read. */
  readonly id: string
  readonly reason: OwnReason
  /** Lines, the first twenty. */
  readonly lines: readonly number[]
  /** Of the first place, from 1; null where the whole row is meant. */
  readonly column: number | null
  /** Heading of that column. */
  readonly heading: string
  /** Figures that hang on it. */
  readonly figures: number
  /** What can be done about it, besides leaving out. */
  readonly fixes: readonly Exclude<Fix['kind'], 'leave-out'>[]
  /** What was decided; null where nothing was, and the figures wait. */
  readonly fix: Fix | null
}
