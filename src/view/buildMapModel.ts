import { nationalSeries } from '../domain/aggregation'
import type { PopulationTable } from '../domain/catalogue'
import type { Classification } from '../domain/classification'
import { classify } from '../domain/classify'
import type { NationalFigure } from '../domain/crossSection'
import { crossSectionAt } from '../domain/crossSectionAt'
import type { Indicator, Normalisation } from '../domain/indicator'
import { displayedGrid } from '../domain/normalisation'
import type { ObservationGrid } from '../domain/observation'
import { paletteColours, ZERO_COLOUR } from '../domain/palette'
import type { Period, Span } from '../domain/period'
import type { SeriesInputs } from '../domain/seriesInputs'
import { resolveMethod, resolveNormalisation, resolveSymbology, type Selection } from './selection'
import type { CatalogueView, MapModel } from './useMapModel'
import type { View } from './view'

/** Everything that stays the same while the period moves. */
export interface Measured {
  readonly normalisation: Normalisation
  readonly span: Span
  readonly displayed: ObservationGrid
  readonly absolute: ObservationGrid
  /** As the source sent it. */
  readonly reported: ObservationGrid
  readonly national: readonly NationalFigure[]
}

/** Values as displayed over all periods: computed once per indicator, span and normalisation. */
export function measure(inputs: SeriesInputs, span: Span, normalisation: Normalisation): Measured {
  const absolute = displayedGrid(inputs, span, 'absolute')
  return {
    span,
    normalisation,
    absolute,
    reported: inputs.grid,
    displayed: normalisation === 'absolute' ? absolute : displayedGrid(inputs, span, normalisation),
    national: nationalSeries(inputs, span, normalisation),
  }
}

/** The span that an indicator can be read in: annual ones and those without a time rule stay as reported. */
export function resolveSpan(indicator: Indicator, wanted: Span): Span {
  return indicator.frequency === 'year' || indicator.overTime === 'none' ? 'quarter' : wanted
}

export function resolveMeasure(view: View, inputs: SeriesInputs, populations: PopulationTable | null) {
  const normalisation = resolveNormalisation(inputs.indicator, view, populations)
  return {
    span: resolveSpan(inputs.indicator, view.span),
    normalisation: normalisation.value,
    notices: normalisation.notices,
  }
}

const presentValues = (grid: ObservationGrid): readonly number[] =>
  Array.from(grid.values).filter((value) => !Number.isNaN(value))

/** Classes over all periods, so that colours keep their meaning from frame to frame. */
export function classifyMeasured(
  measured: Measured,
  options: {
    method: Selection['method']
    borders: readonly number[]
    centre: number | null
    classes: number
  },
): Classification | null {
  return classify(presentValues(measured.displayed), {
    method: options.method,
    classes: options.classes,
    manualBorders: options.borders,
    centre: options.centre,
  })
}

const NO_FIGURE: NationalFigure = {
  value: null,
  status: 'O',
  absence: 'not-in-data',
  change: { kind: 'none', reason: 'no-value' },
  compared: 0,
  reported: 0,
  expected: 0,
  mixesRules: false,
}

/** The national figure of one period. */
export function nationalAt(measured: Measured, period: Period): NationalFigure {
  return measured.national[measured.displayed.periods.indexOf(period)] ?? NO_FIGURE
}

/** Method, symbology and notices of a view at a period. */
export function resolveDrawing(view: View, shown: CatalogueView, measured: Measured, period: Period) {
  const method = resolveMethod(view, {
    indicator: shown.indicator,
    targets: shown.catalogue.targets,
    period,
    national: nationalAt(measured, period).value,
    normalisation: measured.normalisation,
  })
  return { ...method, symbology: resolveSymbology(shown.indicator, measured.normalisation, view) }
}

/** One colour a class; zero, where it has a class of its own, is paler than any. */
export function coloursOf(classification: Classification | null, palette: string): readonly string[] {
  if (classification === null) return []
  const { count, hasZeroClass, method } = classification
  const colours = paletteColours(palette, hasZeroClass ? count - 1 : count, method.startsWith('diverging'))
  return hasZeroClass ? [ZERO_COLOUR, ...colours] : colours
}

/** What one period shows. Cheap: called at every step of the time bar. */
export function sectionOf(
  shown: CatalogueView,
  measured: Measured,
  classification: Classification | null,
  selection: Selection,
): Pick<MapModel, 'crossSection' | 'figureOf' | 'colours'> {
  const crossSection = crossSectionAt({
    indicator: shown.indicator,
    division: shown.division,
    displayed: measured.displayed,
    absolute: measured.absolute,
    reported: measured.reported,
    span: measured.span,
    national: nationalAt(measured, selection.period),
    period: selection.period,
    classification,
  })
  const byRegion = new Map(crossSection.figures.map((figure) => [figure.region, figure]))
  return {
    crossSection,
    figureOf: (region) => byRegion.get(region),
    colours: coloursOf(classification, selection.palette),
  }
}
