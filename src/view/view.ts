import type { ClassificationMethod } from '../domain/classification'
import type { DivisionId } from '../domain/division'
import type { IndicatorId, Normalisation } from '../domain/indicator'
import type { Period, Span } from '../domain/period'
import type { Language, RegionId } from '../domain/region'
import type { Compared } from './compared'

export type ViewKind = 'map' | 'tiles' | 'table'
/** How values are drawn on the map: filled regions, or circles in proportion (for counts). */
export type Symbology = 'fill' | 'circles'
export type PaletteId = 'teal' | 'blue' | 'violet' | 'contrast'

/** What is on the screen. The URL is its single home; `null` means "the default for this indicator". */
export interface View {
  readonly language: Language
  readonly indicator: IndicatorId | null
  readonly period: Period | null
  readonly span: Span
  readonly division: DivisionId
  readonly normalisation: Normalisation | null
  readonly kind: ViewKind
  readonly symbology: Symbology | null
  readonly method: ClassificationMethod | null
  /** Number of classes, 3–7. */
  readonly classes: number
  /** Inner borders for `manual`. */
  readonly borders: readonly number[]
  readonly palette: PaletteId
  /** Patterns beside colours: class numbers in the regions. */
  readonly classNumbers: boolean
  readonly region: RegionId | null
  /** Regions chosen for comparison; each keeps the colour of its slot on every page. */
  readonly compared: Compared
  /** A printed passport with two languages side by side: the one beside that of the view. */
  readonly second: Language | null
}

export const DEFAULT_VIEW: Omit<View, 'language'> = {
  indicator: null,
  period: null,
  span: 'quarter',
  division: '2013',
  normalisation: null,
  kind: 'map',
  symbology: null,
  method: null,
  classes: 5,
  borders: [],
  palette: 'teal',
  classNumbers: false,
  region: null,
  compared: [],
  second: null,
}

/** What does not survive a change of indicator: choices that only made sense for the old one. */
export const FRESH_INDICATOR: Partial<View> = {
  normalisation: null,
  symbology: null,
  method: null,
  borders: [],
}
