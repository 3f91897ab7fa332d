import type { Indicator } from '../../domain/indicator'
import type { AllSeries, Series } from '../allSeries'
import type { ComparedRegions } from '../comparedRegions'
import type { CompareView } from '../compareView'
import type { View } from '../view'

/** Direction of the compared indicators when all of the programme are. */
export const ALL_DIRECTIONS = 'all'

/** What every way of comparing starts from. */
export interface CompareModel {
  readonly series: AllSeries
  readonly view: View
  readonly compare: CompareView
  readonly regions: ComparedRegions
  /** Id of the direction on show, `all`, or null when indicators were chosen one by one. */
  readonly direction: string | null
  /** The compared indicators with figures, in the order of the programme, or as chosen. */
  readonly indicators: readonly Indicator[]
  /** The indicator of trends, small maps by year and the level axis of the scatter plot; null without any figures. */
  readonly main: Series | null
}

/** The indicators that an address asks to compare. */
function comparedIndicators(
  series: AllSeries,
  compare: CompareView,
  direction: string,
): readonly Indicator[] {
  const chosen = compare.set.flatMap((id) => series.indicators.find((each) => each.id === id) ?? [])
  if (chosen.length > 0) return chosen
  if (direction === ALL_DIRECTIONS) return series.indicators
  return series.indicators.filter((indicator) => indicator.direction === direction)
}

/** What an address compares; `indicator` is that of the view, or the one a first visit opens with. */
export function makeCompareModel(
  series: AllSeries,
  view: View,
  compare: CompareView,
  indicator: Indicator,
  regions: ComparedRegions,
): CompareModel {
  const { directions } = series.catalogue.programme
  const isKnown = (id: string | null) => id === ALL_DIRECTIONS || directions.some((each) => each.id === id)
  const direction = isKnown(compare.direction) ? (compare.direction ?? '') : indicator.direction
  const indicators = comparedIndicators(series, compare, direction)
  return {
    series,
    view,
    compare,
    regions,
    direction: compare.set.length > 0 ? null : direction,
    indicators,
    main: series.seriesOf(indicator.id) ?? series.seriesOf(indicators[0]?.id ?? ''),
  }
}
