import type { CrossSection } from '../../domain/crossSection'
import { quarterOf, type Period } from '../../domain/period'
import type { Series } from '../allSeries'
import { resolveMethod } from '../selection'
import type { CompareModel } from './compareModel'
import { distanceScale, scaleOfPeriod, scaleOfSeries, type MapScale } from './mapScale'

/** One of the small maps: an indicator at a period, with the meaning of its colours. */
export interface SmallMapModel {
  readonly id: string
  readonly series: Series
  readonly period: Period
  readonly section: CrossSection
  readonly scale: MapScale
}

/** The maps of an address: one a year, or one an indicator. */
export const smallMapsOf = (model: CompareModel): readonly SmallMapModel[] =>
  model.compare.multiples === 'years' ? mapsOfYears(model) : mapsOfIndicators(model)

/** The same quarter of every year, or every year of an annual indicator, in time order. */
export function samePeriods(series: Series, shown: Period): readonly Period[] {
  return series.displayed.periods.filter((period) => quarterOf(period) === quarterOf(shown))
}

/** As on the map page; a method that centres the classes on one period is none for all of them. */
export function methodOf(model: CompareModel, { indicator, normalisation }: Series, period: Period) {
  const { catalogue } = model.series
  const context = { indicator, normalisation, period, targets: catalogue.targets, national: null }
  const { method, borders } = resolveMethod(model.view, context).value
  return method.startsWith('diverging')
    ? { method: 'natural-breaks' as const, borders: [] }
    : { method, borders }
}

function mapsOfYears(model: CompareModel): readonly SmallMapModel[] {
  const { series, view, compare, main } = model
  if (main === null) return []
  const shown = series.periodOf(main.indicator)
  const common =
    compare.scale === 'one' ? scaleOfSeries(main, { ...view, ...methodOf(model, main, shown) }) : null
  return samePeriods(main, shown).map((period) => {
    const section = series.sectionAt(main, period)
    const scale = common ?? scaleOfPeriod(section.figures, compare.rules, view)
    return { id: period, series: main, period, section, scale }
  })
}

function mapsOfIndicators({ series, view, compare, indicators }: CompareModel): readonly SmallMapModel[] {
  return indicators.flatMap((indicator) => {
    const one = series.seriesOf(indicator.id)
    if (one === null) return []
    const period = series.periodOf(indicator)
    const section = series.sectionAt(one, period)
    const borders = indicator.fixedBreaks ?? []
    const method = borders.length > 0 ? 'manual' : 'natural-breaks'
    const scale =
      compare.scale === 'one'
        ? distanceScale(section.figures, indicator, compare.rules)
        : scaleOfSeries(one, { ...view, method, borders })
    return [{ id: indicator.id, series: one, period, section, scale }]
  })
}
