import type { Classification } from '../../domain/classification'
import type { CrossSection, RegionFigure } from '../../domain/crossSection'
import type { Indicator } from '../../domain/indicator'
import type { Period } from '../../domain/period'
import type { RegionId } from '../../domain/region'
import type { AllSeries, Series } from '../../view/allSeries'
import { classifyMeasured, resolveDrawing, sectionOf } from '../../view/buildMapModel'
import type { Selection } from '../../view/selection'
import type { CatalogueView } from '../../view/useMapModel'
import type { View } from '../../view/view'

/** Everything on the page of one indicator reads this. */
export interface IndicatorModel {
  readonly indicator: Indicator
  readonly series: Series
  /** The quarter of the view, or the last year that ended with it. */
  readonly period: Period
  readonly classification: Classification | null
  readonly colours: readonly string[]
  readonly symbology: Selection['symbology']
  readonly section: CrossSection
  /** Regions chosen for comparison, with the slots of their colours. */
  readonly compared: readonly { readonly region: RegionId; readonly slot: number }[]
  readonly figureOf: (region: RegionId) => RegionFigure | undefined
}

/** Figures of an indicator with the classes that the map page draws them in. */
export function indicatorModel(
  series: Series,
  { periodOf }: AllSeries,
  shown: CatalogueView,
  { view, compared }: { readonly view: View; readonly compared: IndicatorModel['compared'] },
): IndicatorModel {
  const { indicator, span, normalisation } = series
  const period = periodOf(indicator)
  const drawing = resolveDrawing(view, { ...shown, indicator }, series, period)
  const { method, borders, centre } = drawing.value
  const { kind, classes, palette, classNumbers, region } = view
  const { symbology } = drawing
  const classification = classifyMeasured(series, { method, borders, centre, classes })
  const selection: Selection = {
    period,
    span,
    normalisation,
    kind,
    symbology,
    method,
    classes,
    borders,
    palette,
    classNumbers,
    region,
  }
  const { crossSection, figureOf, colours } = sectionOf(
    { ...shown, indicator },
    series,
    classification,
    selection,
  )
  return {
    indicator,
    series,
    period,
    classification,
    colours,
    symbology,
    section: crossSection,
    compared,
    figureOf,
  }
}
