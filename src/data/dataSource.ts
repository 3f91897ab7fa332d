import type { Breakdown } from '../domain/breakdown'
import type { Catalogue, DatasetMetadata, PopulationTable } from '../domain/catalogue'
import type { DivisionId } from '../domain/division'
import type { IndicatorId, IndicatorMetadata } from '../domain/indicator'
import type { ObservationGrid } from '../domain/observation'
import type { Programme } from '../domain/programme'
import type { LocalText, RegionId } from '../domain/region'
import type { RegisterId, RegisterPage, RegisterQuery } from '../domain/register/register'
import type { SignIn } from './signIn/signIn'
import type { PinnedSnapshots, Snapshots } from './snapshots'

/** Longitude, latitude in degrees. */
export type LonLat = readonly [number, number]
export type Ring = readonly LonLat[]
/** Outer ring first, then holes. */
export type Polygon = readonly Ring[]

export interface RegionBoundary {
  readonly region: RegionId
  readonly polygons: readonly Polygon[]
}

/** Boundaries of one division at one level of detail. */
export interface Boundaries {
  readonly division: DivisionId
  readonly level: BoundaryLevel
  /** Who made them; left out for those that come with the app. */
  readonly attribution?: LocalText
  readonly regions: readonly RegionBoundary[]
}

export type BoundaryLevel = 'light' | 'detailed'

/** How fresh an answer is. A saved copy says since when. */
export interface Freshness {
  readonly isStale: boolean
  /** ISO date-time the bytes were fetched. */
  readonly fetchedAt: string
}

export interface Answer<T> {
  readonly data: T
  readonly freshness: Freshness
  /** Version of the dataset the figures are of, where the answer carries one. */
  readonly datasetVersion?: string
}

/** Answers that a source keeps on this computer. */
export interface Copies {
  readonly snapshots: PinnedSnapshots
  /** The same source, which hands what it keeps to another store. */
  keptIn(snapshots: Snapshots): DataSource
}

export interface RequestOptions {
  readonly signal?: AbortSignal
}

/**
 * The port: all that the rest of the app knows of where data come from.
 * An answer is complete and valid, or the method rejects with `DataError`; only a caller that aborts its own signal
 * gets back that signal's reason instead.
 */
export interface DataSource {
  /** First part of every query key; changes with adapter and base address. */
  readonly id: string
  readonly adapter: 'http' | 'mock' | 'files' | 'own'
  /** Null where answers come from the page itself, or nothing is kept. */
  readonly copies?: Copies | null
  /** Null where everybody sees the same. */
  readonly signIn?: SignIn | null
  catalogue(options?: RequestOptions): Promise<Answer<Catalogue>>
  /** Publisher and licence beside what the catalogue says of the dataset; "not found" where the source tells nobody. */
  dataset(options?: RequestOptions): Promise<Answer<DatasetMetadata>>
  populations(options?: RequestOptions): Promise<Answer<PopulationTable>>
  programme(id: string, options?: RequestOptions): Promise<Answer<Programme>>
  indicatorMetadata(id: IndicatorId, options?: RequestOptions): Promise<Answer<IndicatorMetadata>>
  /** Dimensions that divide a count into parts, all regions and years; empty when the source has none. */
  breakdowns(
    id: IndicatorId,
    division: DivisionId,
    options?: RequestOptions,
  ): Promise<Answer<readonly Breakdown[]>>
  /** All regions and periods of each indicator asked for, in the order asked. Checked against the catalogue. */
  observations(
    indicators: readonly IndicatorId[],
    division: DivisionId,
    options?: RequestOptions,
  ): Promise<Answer<readonly ObservationGrid[]>>
  boundaries(
    division: DivisionId,
    level: BoundaryLevel,
    options?: RequestOptions,
  ): Promise<Answer<Boundaries>>
  /** An excerpt of a register: its rows, and counts over all matching rows. The source filters, sorts and pages. */
  register<K extends RegisterId>(
    register: K,
    query: RegisterQuery,
    options?: RequestOptions,
  ): Promise<Answer<RegisterPage<K>>>
}
