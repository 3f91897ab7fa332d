import type { RuleScope } from '../domain/compare/ruleScope'
import type { SimilarityMeasure } from '../domain/compare/similarity'
import type { IndicatorId } from '../domain/indicator'
import type { Quarter } from '../domain/period'

/** The ways of comparing regions. */
export type CompareKind = 'matrix' | 'trends' | 'scatter' | 'maps' | 'similar' | 'difference' | 'sessions'

export const COMPARE_KINDS: readonly CompareKind[] = [
  'matrix',
  'trends',
  'scatter',
  'maps',
  'similar',
  'difference',
  'sessions',
]

/** What the rows of the matrix are sorted by: distance over all columns, geography, or one indicator. */
export interface MatrixSort {
  readonly by: 'distance' | 'geography' | { readonly indicator: IndicatorId }
  readonly isReversed: boolean
}

/** What the page of comparison shows, beside the view all pages have. The URL is its single home. */
export interface CompareView {
  readonly show: CompareKind
  /** Direction whose indicators are compared; `all` = every one; null = that of the indicator of the view. */
  readonly direction: string | null
  /** Indicators chosen one by one, in their order; empty = those of the direction. */
  readonly set: readonly IndicatorId[]
  readonly sort: MatrixSort
  /** Whether regions of another counting rule take part, with their mark, or are left out. */
  readonly rules: RuleScope
  /** Second indicator of the scatter plot (upright axis); null = the next of the direction. */
  readonly against: IndicatorId | null
  /** Whether the scatter plot shows the way of the chosen regions through time. */
  readonly trails: boolean
  /** Quarter that is 100 in the trends; null = values as they are. */
  readonly base: Quarter | null
  /** First quarter of the trends; null = all there are. */
  readonly since: Quarter | null
  /** A small map a year, or one an indicator. */
  readonly multiples: 'years' | 'indicators'
  /** One scale for all small maps, or one for each. */
  readonly scale: 'one' | 'each'
  /** What makes regions similar. */
  readonly like: SimilarityMeasure
  /** Rows of the difference of two: as in the programme, or the widest apart first. */
  readonly rows: 'programme' | 'distance'
  /** The two days of "from session to session", ISO; null = the last session of the register and the one before it. */
  readonly earlier: string | null
  readonly later: string | null
}

export const DEFAULT_COMPARE_VIEW: CompareView = {
  show: 'matrix',
  direction: null,
  set: [],
  sort: { by: 'distance', isReversed: false },
  rules: 'all',
  against: null,
  trails: false,
  base: null,
  since: null,
  multiples: 'years',
  scale: 'one',
  like: 'population',
  rows: 'programme',
  earlier: null,
  later: null,
}
