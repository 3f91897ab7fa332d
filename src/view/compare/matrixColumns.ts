import type { RuleScope } from '../../domain/compare/ruleScope'
import { standardise, type StandardisedColumn } from '../../domain/compare/standardise'
import type { CrossSection, RegionFigure } from '../../domain/crossSection'
import type { Indicator } from '../../domain/indicator'
import type { Period } from '../../domain/period'
import type { RegionId } from '../../domain/region'
import type { AllSeries, Series } from '../allSeries'

/** One indicator at the period on show: the figures of the regions, and how far each stands from their mean. */
export interface MatrixColumn {
  readonly series: Series
  readonly indicator: Indicator
  readonly period: Period
  readonly figures: ReadonlyMap<RegionId, RegionFigure>
  readonly standard: StandardisedColumn
  /** Not judged: it has colours of its own. */
  readonly isNeutral: boolean
  /** Regions of another rule take no part. */
  readonly leavesOutOtherRule: boolean
}

// A column is the same object as long as its figures are: a row that is given the same columns is not drawn again.
const known = new WeakMap<CrossSection, Map<RuleScope, MatrixColumn>>()

function makeColumn(all: AllSeries, series: Series, section: CrossSection, rules: RuleScope): MatrixColumn {
  const { indicator } = series
  return {
    series,
    indicator,
    period: all.periodOf(indicator),
    figures: new Map(section.figures.map((figure) => [figure.region, figure])),
    standard: standardise(section.figures, indicator, rules),
    isNeutral: indicator.better === 'neutral',
    leavesOutOtherRule: rules === 'same',
  }
}

function columnOf(all: AllSeries, series: Series, rules: RuleScope): MatrixColumn {
  const section = all.sectionAt(series)
  const made = known.get(section) ?? new Map<RuleScope, MatrixColumn>()
  known.set(section, made)
  const column = made.get(rules) ?? makeColumn(all, series, section, rules)
  made.set(rules, column)
  return column
}

/** The columns of the matrix, in the order of the indicators; computed once per cross-section and scope of rules. */
export const matrixColumns = (
  all: AllSeries,
  indicators: readonly Indicator[],
  rules: RuleScope,
): readonly MatrixColumn[] =>
  indicators.flatMap(({ id }) => {
    const series = all.seriesOf(id)
    return series === null ? [] : [columnOf(all, series, rules)]
  })
