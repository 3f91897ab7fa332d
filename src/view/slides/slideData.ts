import type { Catalogue, PopulationTable } from '../../domain/catalogue'
import type { DivisionId } from '../../domain/division'
import type { IndicatorId, IndicatorMetadata, Normalisation } from '../../domain/indicator'
import type { ObservationGrid } from '../../domain/observation'
import type { Span } from '../../domain/period'
import type { Programme } from '../../domain/programme'
import type { AssemblyEvent } from '../../domain/register/register'
import { makeSeriesReader, type SeriesReader } from '../allSeries'
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
  /** How indicators are counted. */
  readonly metadata: ReadonlyMap<IndicatorId, IndicatorMetadata>
  /** Sessions in the register of events, by division. */
  readonly sessions: ReadonlyMap<DivisionId, readonly AssemblyEvent[]>
}

interface Read {
  readonly catalogue: Catalogue
  readonly populations: PopulationTable | null
  readonly byReading: Map<string, SeriesReader>
}

/** By the figures they read, so that data which come later for other scenes leave them standing. */
const readers = new WeakMap<readonly ObservationGrid[], Read>()

/** Reads of all indicators in one way; the scenes of a deck share them. Null without figures of the division. */
export function seriesReaderOf(
  { catalogue, populations, grids: all }: SlideData,
  division: DivisionId,
  span: Span,
  normalisation: Normalisation | null,
): SeriesReader | null {
  const grids = all.get(division)
  if (grids === undefined) return null
  const kept = readers.get(grids)
  const isCurrent = kept?.catalogue === catalogue && kept.populations === populations
  const read = isCurrent ? kept : { catalogue, populations, byReading: new Map<string, SeriesReader>() }
  readers.set(grids, read)
  const key = `${division}|${span}|${normalisation ?? ''}`
  const found = read.byReading.get(key)
  if (found !== undefined) return found
  const edition = resolveDivision(catalogue, division).value
  const reader = makeSeriesReader({ catalogue, division: edition, grids, populations, span, normalisation })
  read.byReading.set(key, reader)
  return reader
}
