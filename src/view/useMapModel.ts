import { createContext, useContext } from 'react'
import type { Freshness } from '../data/dataSource'
import type { Catalogue } from '../domain/catalogue'
import type { Classification } from '../domain/classification'
import type { CrossSection, NationalFigure, RegionFigure } from '../domain/crossSection'
import type { Division } from '../domain/division'
import type { Indicator } from '../domain/indicator'
import type { ObservationGrid } from '../domain/observation'
import type { Region, RegionId } from '../domain/region'
import type { SeriesInputs } from '../domain/seriesInputs'
import type { Notice } from './notice'
import type { Selection } from './selection'

/** What the catalogue alone can tell: enough for pickers and lists while figures are still on their way. */
export interface CatalogueView {
  readonly catalogue: Catalogue
  readonly division: Division
  /** The indicator the address asks for; its figures may still be loading. */
  readonly indicator: Indicator
  /** What the address asked of the catalogue in vain. */
  readonly unknown: readonly Notice[]
  /** A region of the division by its id. */
  readonly regionOf: (id: RegionId) => Region | undefined
}

/** Everything on the map page: map, tiles, table, ranking, legend, tooltip and exports read this one model. */
export interface MapModel extends CatalogueView {
  readonly selection: Selection
  readonly inputs: SeriesInputs
  /** Values as displayed (span, normalisation, ratios recomputed), all periods. */
  readonly displayed: ObservationGrid
  /** The same before normalisation. */
  readonly absolute: ObservationGrid
  /** The country, one figure per period of `displayed`. */
  readonly national: readonly NationalFigure[]
  readonly classification: Classification | null
  readonly crossSection: CrossSection
  readonly figureOf: (region: RegionId) => RegionFigure | undefined
  /** One colour per class. */
  readonly colours: readonly string[]
  readonly freshness: Freshness
  readonly notices: readonly Notice[]
}

export const CatalogueViewContext = createContext<CatalogueView | null>(null)
export const MapModelContext = createContext<MapModel | null>(null)

export function useCatalogueView(): CatalogueView {
  const view = useContext(CatalogueViewContext)
  if (view === null) throw new Error('useCatalogueView needs a CatalogueViewProvider above it')
  return view
}

export function useMapModel(): MapModel {
  const model = useContext(MapModelContext)
  if (model === null) throw new Error('useMapModel needs a MapModelProvider above it')
  return model
}
