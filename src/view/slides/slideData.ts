import type { Catalogue, PopulationTable } from '../../domain/catalogue'
import type { DivisionId } from '../../domain/division'
import type { Normalisation } from '../../domain/indicator'
import type { IndicatorReading } from '../../domain/narrative/regionData'
import type { ObservationGrid } from '../../domain/observation'
import type { Span } from '../../domain/period'
import type { Programme } from '../../domain/programme'
import type { AssemblyEvent, RegisterPage } from '../../domain/register/register'
import { makeSeriesReader, type SeriesReader } from '../allSeries'
import { readAll } from '../regionModel'
import { resolveDivision } from '../selection'
import type { Speakers } from './speakers'

/** All that slides are made of. What only some scenes need is there when such a scene is in the deck. */
export interface SlideData {
  readonly catalogue: Catalogue
  /** All indicators, by division. */
  readonly grids: ReadonlyMap<DivisionId, readonly ObservationGrid[]>
  readonly populations: PopulationTable | null
  readonly speakers: Speakers
  /** Programmes with their measures, by id. */
  readonly programmes: ReadonlyMap<string, Programme>
  /** Sessions in the register of events, by division. */
  readonly sessions: ReadonlyMap<DivisionId, readonly AssemblyEvent[]>
  /** Counts of registers, by the id of the question. */
  readonly registers: ReadonlyMap<string, RegisterPage>
  /** Figures of one's own, from a file on this computer: no slide may pass for one of the installation. */
  readonly isOwn: boolean
}

interface Read {
  readonly catalogue: Catalogue
  readonly populations: PopulationTable | null
  readonly series: Map<string, SeriesReader>
  readonly regions: Map<string, readonly IndicatorReading[]>
}

/** By the figures they read, so that data which come later for other scenes leave them standing. */
const readers = new WeakMap<readonly ObservationGrid[], Read>()

/** What has been read of the figures of a division; null without any. */
function readOf({ catalogue, populations, grids: all }: SlideData, division: DivisionId) {
  const grids = all.get(division)
  if (grids === undefined) return null
  const kept = readers.get(grids)
  const isCurrent = kept?.catalogue === catalogue && kept.populations === populations
  const read: Read = isCurrent ? kept : { catalogue, populations, series: new Map(), regions: new Map() }
  readers.set(grids, read)
  return { read, grids, edition: resolveDivision(catalogue, division).value }
}

/** Reads of all indicators in one way; the scenes of a deck share them. Null without figures of the division. */
export function seriesReaderOf(
  data: SlideData,
  division: DivisionId,
  span: Span,
  normalisation: Normalisation | null,
): SeriesReader | null {
  const own = readOf(data, division)
  if (own === null) return null
  const { read, grids, edition } = own
  const key = `${span}|${normalisation ?? ''}`
  const { catalogue, populations } = data
  const found =
    read.series.get(key) ??
    makeSeriesReader({ catalogue, division: edition, grids, populations, span, normalisation })
  read.series.set(key, found)
  return found
}

/** All indicators as the pages of regions read them, shared likewise. */
export function regionReadingsOf(
  data: SlideData,
  division: DivisionId,
  normalisation: Normalisation | null,
): readonly IndicatorReading[] | null {
  const own = readOf(data, division)
  if (own === null) return null
  const { read, grids, edition } = own
  const key = normalisation ?? ''
  const found =
    read.regions.get(key) ?? readAll(data.catalogue, edition, grids, data.populations, normalisation)
  read.regions.set(key, found)
  return found
}
