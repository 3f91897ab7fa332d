import type { LocalText, Region, RegionId } from './region'

/** An edition of the administrative division, named by the year it came into force. */
export type DivisionId = '2013' | '2018' | '2022'

/** A division with its regions in the order of the official list. */
export interface Division {
  readonly id: DivisionId
  readonly name: LocalText
  /** ISO date, first day in force. */
  readonly from: string
  readonly regions: readonly Region[]
}

/** The eight directions of the screen; arrow keys use the four straight ones. */
export type Arrow = 'up' | 'right' | 'down' | 'left'

/** Residents by division, region and year (1 January), persons. */
export interface Population {
  readonly division: DivisionId
  readonly region: RegionId
  readonly year: number
  readonly residents: number
  /** Of them in towns; left out where the source does not know. */
  readonly urban?: number
}
