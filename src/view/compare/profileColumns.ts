import type { RegionFigure } from '../../domain/crossSection'
import type { Indicator } from '../../domain/indicator'
import type { Period } from '../../domain/period'
import { standardise, type StandardisedColumn } from '../../domain/compare/standardise'
import { displayDecimals } from '../../i18n/figureText'
import type { Series } from '../allSeries'
import type { CompareModel } from './compareModel'

/** A compared indicator at the period on show, and where each region stands in it. */
export interface ProfileColumn {
  readonly series: Series
  readonly period: Period
  readonly indicator: Indicator
  readonly figures: readonly RegionFigure[]
  readonly column: StandardisedColumn
  /** Smallest difference that the texts of figures show. */
  readonly resolution: number
}

/** Small values are shown with the most decimals. */
const SMALL = 0.1

type Profiled = Pick<CompareModel, 'series' | 'compare' | 'indicators'>

/** All compared indicators as distances from the mean of the regions. */
export function profileColumns({ series: all, compare, indicators }: Profiled): readonly ProfileColumn[] {
  return indicators.flatMap((indicator) => {
    const series = all.seriesOf(indicator.id)
    if (series === null) return []
    const { figures } = all.sectionAt(series)
    return [
      {
        series,
        period: all.periodOf(indicator),
        indicator,
        figures,
        column: standardise(figures, indicator, compare.rules),
        resolution: 0.5 / 10 ** displayDecimals(indicator, series.normalisation, SMALL),
      },
    ]
  })
}
