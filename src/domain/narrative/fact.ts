import type { IndicatorId, Normalisation, Target } from '../indicator'
import type { ObservationStatus } from '../observation'
import type { Period, Span } from '../period'

/** A part of the region page, by its id: all that is said of the report, and all figures at a glance. */
export type ProofAnchor = 'worklist' | 'cards'

/** The view that shows what a sentence says: one indicator in the table of the map page, or a part of the region page. */
export interface Proof {
  readonly page: 'map' | 'region'
  readonly indicator: IndicatorId | null
  readonly period: Period
  readonly span: Span
  readonly normalisation: Normalisation | null
  readonly view: 'map' | 'table' | null
  readonly anchor: ProofAnchor | null
}

/** By the polarity of the indicator; what a neutral one does is neither good nor bad. */
export type Tone = 'good' | 'bad' | 'neutral'

interface Told {
  readonly tone: Tone
  readonly proof: Proof
  /** The heavier, the earlier it is told; 0–100. */
  readonly weight: number
}

interface ToldOfIndicator extends Told {
  readonly indicator: IndicatorId
  readonly period: Period
}

/** A change against the same period of last year beyond the usual variation of this region. */
export interface UnusualChange extends ToldOfIndicator {
  readonly kind: 'unusual-change'
  readonly change: { readonly kind: 'percent' | 'points'; readonly value: number }
  /** As displayed, and the same period of last year. */
  readonly value: number
  readonly base: number
  readonly normalisation: Normalisation
  readonly status: ObservationStatus
}

/** The target of the year is reached in this quarter, or the year ended without it. */
export interface TargetNews extends ToldOfIndicator {
  readonly kind: 'target-crossed' | 'target-missed'
  readonly target: Target
  /** Before normalisation, read by `span`. */
  readonly value: number
  readonly span: Span
  readonly status: ObservationStatus
}

/** A single, unshared first or last place, quarter after quarter up to this one. */
export interface Streak extends ToldOfIndicator {
  readonly kind: 'best-streak' | 'worst-streak'
  readonly quarters: number
  /** How many regions were ranked in this quarter. */
  readonly of: number
}

/** Indicators whose report has not come in. */
export interface MissingReports extends Told {
  readonly kind: 'missing-reports'
  readonly indicator: null
  /** All of them, in the order of the catalogue. */
  readonly missing: readonly IndicatorId[]
}

/** Reports of this quarter that came after their deadline. */
export interface LateReports extends Told {
  readonly kind: 'late-reports'
  readonly indicator: null
  readonly count: number
  readonly longestDays: number
}

/** A published figure of the region was corrected in this quarter or later. */
export interface RevisedFigure extends ToldOfIndicator {
  readonly kind: 'revised'
  /** Before normalisation. */
  readonly previous: number
  readonly value: number
  /** ISO date. */
  readonly date: string
}

/** A value so far from the usual that it may be a typing error. */
export interface SuspiciousValue extends ToldOfIndicator {
  readonly kind: 'suspicious'
  /** Before normalisation, and the median of the same quarter of other years. */
  readonly value: number
  readonly usual: number
}

/** There are figures, and nothing about them is news. */
export interface Quiet extends Told {
  readonly kind: 'quiet'
  readonly indicator: null
}

/** Something worth a sentence about a region in a quarter. */
export type Fact =
  | UnusualChange
  | TargetNews
  | Streak
  | MissingReports
  | LateReports
  | RevisedFigure
  | SuspiciousValue
  | Quiet
