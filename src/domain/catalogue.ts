import type { Division, DivisionId, Population } from './division'
import type { Indicator, Target } from './indicator'
import type { Direction, ProgrammeInfo } from './programme'
import type { LocalText } from './region'

/** What a source says of itself. Demonstration data are labelled everywhere until this says otherwise. */
export interface DatasetInfo {
  readonly id: string
  readonly version: string
  readonly title: LocalText
  readonly source: LocalText
  readonly isDemonstration: boolean
  /** ISO date the figures are as of. */
  readonly asOf: string
  readonly firstPeriod: string
  readonly lastPeriod: string
  /** Days after the end of a quarter or a year by which regions report it; left out where the source knows no deadline. */
  readonly reportingDays?: { readonly quarter: number; readonly year: number }
}

/** What a source says of its data as a whole: whose they are, and how they may be used. */
export interface DatasetMetadata extends DatasetInfo {
  /** Null where the source names nobody. */
  readonly publisher: LocalText | null
  /** Null where the source says nothing of it. */
  readonly licence: Licence | null
  /** Those of the catalogue, in its order. */
  readonly divisions: readonly DivisionId[]
}

/** Terms under which data may be used. */
export interface Licence {
  /** Without a text in any language where only the address is known. */
  readonly name: LocalText
  /** Where the terms stand, http or https; null where nobody says. */
  readonly url: string | null
}

/** Everything small that every screen needs, in one request. */
export interface Catalogue {
  readonly dataset: DatasetInfo
  readonly programme: {
    readonly id: string
    readonly name: LocalText
    readonly directions: readonly Direction[]
  }
  /** Programmes that can be looked at, `programme` among them; left out where there is that one only. */
  readonly programmes?: readonly ProgrammeInfo[]
  readonly divisions: readonly Division[]
  readonly indicators: readonly Indicator[]
  readonly targets: readonly Target[]
}

/** Residents come by themselves, so that a failure leaves absolute figures standing. */
export type PopulationTable = readonly Population[]
