import type { LocalText, RegionId } from './region'
import type { RuleId } from './observation'

export type IndicatorId = string

/** What kind of number it is. `index` = a survey estimate that carries a margin. */
export type IndicatorKind = 'flow' | 'stock' | 'ratio' | 'index'

/** How regions combine into the country; declared by the indicator, never guessed by a screen. */
export type RegionRule = 'sum' | 'ratio' | 'weighted-mean' | 'none'
/** How quarters combine into a longer span. */
export type TimeRule = 'sum' | 'last' | 'ratio' | 'mean' | 'none'

export type Polarity = 'higher' | 'lower' | 'neutral'

/** How a value is put in proportion. `absolute` = as reported. */
export type Normalisation = 'absolute' | 'per-1k' | 'per-10k' | 'per-100k'

/** A way of counting; regions that used different rules are never mixed without a mark. */
export interface CountingRule {
  readonly id: RuleId
  readonly name: LocalText
}

/** Where a series may not be read across, e.g. a change of method. `period` is the first one of the new kind. */
export interface SeriesBreak {
  readonly period: string
  readonly note: LocalText
}

export interface Indicator {
  readonly id: IndicatorId
  /** `component` = only a numerator, denominator or remainder of others; not listed. */
  readonly role: 'listed' | 'component'
  readonly direction: string
  readonly field: string
  readonly measures: readonly string[]
  readonly name: LocalText
  /** Unit code; its words in three languages are `unitName`. */
  readonly unit: string
  readonly unitName: LocalText
  readonly kind: IndicatorKind
  readonly frequency: 'quarter' | 'year'
  readonly better: Polarity
  readonly overRegions: RegionRule
  readonly overTime: TimeRule
  /** Parts of a ratio: value = numerator ÷ denominator × 100, always recomputed from their sums. */
  readonly numerator: IndicatorId | null
  readonly denominator: IndicatorId | null
  /** For `weighted-mean`: the indicator that weighs (e.g. respondents), or `population`. */
  readonly weight: IndicatorId | null
  /** Normalisations on offer, the first is the default. Ratios and indices have `absolute` only. */
  readonly normalisations: readonly Normalisation[]
  readonly decimals: number
  /** Values outside are refused at the wire; null = open. */
  readonly range: { readonly min: number | null; readonly max: number | null }
  /** Part of a total: `patriotic-events` of `events-total`. */
  readonly partOf: IndicatorId | null
  readonly rules: readonly CountingRule[]
  readonly breaks: readonly SeriesBreak[]
  /** Published fixed class breaks (surveys), ascending, inner borders only; null = computed. */
  readonly fixedBreaks: readonly number[] | null
  /** Place among the headline indicators of its direction, from 1; the others have none. */
  readonly headline?: number
}

/** What "how it is counted" shows; fetched when asked for. */
export interface IndicatorMetadata {
  readonly id: IndicatorId
  readonly definition: LocalText
  readonly numeratorText: LocalText
  readonly denominatorText: LocalText
  readonly disaggregations: readonly LocalText[]
  readonly sources: readonly string[]
}

export interface Target {
  readonly indicator: IndicatorId
  /** Region id, or COUNTRY. */
  readonly region: RegionId
  readonly year: number
  readonly value: number
  /** `published` stands in a document of state; `plan` is what the source itself plans. */
  readonly kind: 'published' | 'plan'
  readonly source: LocalText
}
