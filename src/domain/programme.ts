import type { IndicatorId } from './indicator'
import type { LocalText } from './region'

/** A field of a direction: 5.1 → state language. */
export interface ProgrammeField {
  readonly id: string
  readonly name: LocalText
}

/** A direction of the programme: 5.1 … 5.4. */
export interface Direction {
  readonly id: string
  readonly name: LocalText
  readonly fields: readonly ProgrammeField[]
}

/** A measure of the programme, with our own short title and its place in the document. */
export interface Measure {
  readonly id: string
  readonly direction: string
  readonly field: string
  readonly number: number
  readonly title: LocalText
  readonly monitorable: 'yes' | 'partly' | 'no'
  readonly indicators: readonly IndicatorId[]
}

/** A programme as it is offered for choice: name and dates. */
export interface ProgrammeInfo {
  readonly id: string
  readonly name: LocalText
  /** ISO date. */
  readonly approved: string
  /** First and last year it is for, where the source says. */
  readonly firstYear?: number
  readonly lastYear?: number
}

/** A programme is data: later Concepts load as another one. */
export interface Programme {
  readonly id: string
  readonly name: LocalText
  readonly approved: string
  readonly directions: readonly Direction[]
  readonly measures: readonly Measure[]
}
