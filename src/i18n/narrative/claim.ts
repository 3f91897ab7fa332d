import type { Normalisation } from '../../domain/indicator'
import type { Period, Span } from '../../domain/period'

/** A number as it stands in a text. */
export interface ShownNumber {
  readonly number: number
  readonly decimals: number
}

/** A figure as it stands in a text: alone, in percent, per residents, or with the word of what is counted. */
export interface ShownFigure extends ShownNumber {
  readonly form: 'bare' | 'percent' | 'counted' | Exclude<Normalisation, 'absolute'>
  readonly text: string
}

/** A change as it stands in a text, with its sign. */
export interface ShownChange extends ShownNumber {
  readonly kind: 'percent' | 'points'
}

/** What a finished sentence says, read from its text alone. Indicators are known by the names that stand there. */
export type Claim =
  | {
      readonly kind: 'change'
      readonly direction: 'up' | 'down'
      readonly name: string
      readonly change: ShownChange
      readonly value: ShownFigure
      readonly base: ShownFigure
      /** The status that the text admits: provisional, estimated, or none. */
      readonly note: 'P' | 'E' | null
    }
  | {
      readonly kind: 'target'
      readonly isMet: boolean
      readonly isPlan: boolean
      readonly name: string
      readonly period: Period
      readonly span: Span
      readonly value: ShownFigure
      readonly target: ShownFigure
      readonly note: 'P' | 'E' | null
    }
  | {
      readonly kind: 'streak'
      readonly place: 'first' | 'last'
      readonly name: string
      readonly quarters: number
      readonly of: number
    }
  | {
      readonly kind: 'missing'
      readonly count: number
      readonly names: readonly string[]
      /** How many more there are than those named. */
      readonly rest: number
    }
  | { readonly kind: 'late'; readonly count: number; readonly longestDays: number }
  | {
      readonly kind: 'revised'
      readonly name: string
      readonly period: Period
      /** ISO date. */
      readonly date: string
      readonly value: ShownFigure
      readonly previous: ShownFigure
    }
  | {
      readonly kind: 'suspicious'
      readonly name: string
      readonly value: ShownFigure
      readonly usual: ShownFigure
    }
  | { readonly kind: 'quiet' }
