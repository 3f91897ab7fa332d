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

const readers = new WeakMap<SlideData, Map<string, SeriesReader>>()

/** Reads of all indicators in one way; the scenes of a deck share them. Null without figures of the division. */
export function seriesReaderOf(
  data: SlideData,
  division: DivisionId,
  span: Span,
  normalisation: Normalisation | null,
): SeriesReader | null {
  const grids = data.grids.get(division)
  if (grids === undefined) return null
  const made = readers.get(data) ?? new Map<string, SeriesReader>()
  readers.set(data, made)
  const key = `${division}|${span}|${normalisation ?? ''}`
  const found = made.get(key)
  if (found !== undefined) return found
  const { catalogue, populations } = data
  const edition = resolveDivision(catalogue, division).value
  const reader = makeSeriesReader({ catalogue, division: edition, grids, populations, span, normalisation })
  made.set(key, reader)
  return reader
}
