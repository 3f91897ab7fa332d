import { changeBetween } from './change'
import type { Change, NationalFigure } from './crossSection'
import type { Normalisation } from './indicator'
import { displayedGrid, normalisationFactor, residentsLookup } from './normalisation'
import type { Observation, ObservationGrid } from './observation'
import { cellAt, observationAt } from './observationGrid'
import { previousYear, type Period, type Span } from './period'
import type { RegionId } from './region'
import { isRegionBroken, isSeriesBroken, type SeriesRead } from './seriesBreak'
import type { SeriesInputs } from './seriesInputs'
import { sinceJanuary } from './sinceJanuary'
import { worstStatus } from './status'
import { partsRule, toSpan } from './toSpan'

interface Member {
  readonly region: RegionId
  readonly cell: Observation
  readonly value: number
}

/** Adds up regions by the indicator's declared rule. */
class NationalAggregate {
  private readonly inputs: SeriesInputs
  private readonly absolute: ObservationGrid
  private readonly displayed: ObservationGrid
  private readonly above: ObservationGrid | null
  private readonly below: ObservationGrid | null
  private readonly factor: number
  private readonly residentsOf: (region: RegionId, period: Period) => number | null

  constructor(inputs: SeriesInputs, span: Span, normalisation: Normalisation) {
    const rule = partsRule(inputs, span)
    const part = (grid: ObservationGrid | null) => (grid === null ? null : sinceJanuary(grid, rule))
    this.inputs = inputs
    this.absolute = toSpan(inputs, span)
    this.displayed = displayedGrid(inputs, span, normalisation)
    this.above = part(inputs.numerator)
    this.below = part(inputs.denominator)
    this.factor = normalisation === 'absolute' ? 0 : normalisationFactor(normalisation)
    this.residentsOf = residentsLookup(inputs.populations, inputs.division.id)
  }

  /** Regions with a displayed value at a period. */
  membersAt(period: Period): readonly Member[] {
    const column = this.displayed.periods.indexOf(period)
    return this.displayed.regions.flatMap((region, row) => {
      const cell = cellAt(this.displayed, row, column)
      return cell.value === null ? [] : [{ region, cell, value: cell.value }]
    })
  }

  expectedAt(period: Period): number {
    const column = this.displayed.periods.indexOf(period)
    return this.displayed.regions.filter(
      (_, row) => cellAt(this.displayed, row, column).absence !== 'cannot-exist',
    ).length
  }

  /** The value of a set of regions at a period; null when the rule gives none. */
  valueOf(regions: readonly RegionId[], period: Period): number | null {
    const sum = (valueAt: (region: RegionId) => number | null) =>
      regions.reduce((total, region) => total + (valueAt(region) ?? Number.NaN), 0)
    const absoluteAt = (region: RegionId) => observationAt(this.absolute, region, period).value
    if (regions.length === 0) return null
    switch (this.inputs.indicator.overRegions) {
      case 'none':
        return null
      case 'sum':
        return this.factor === 0
          ? finite(sum(absoluteAt))
          : finite((sum(absoluteAt) / sum((region) => this.residentsOf(region, period))) * this.factor)
      case 'ratio': {
        const { above, below } = this
        if (above === null || below === null) return null
        const numerator = sum((region) => observationAt(above, region, period).value)
        const denominator = sum((region) => observationAt(below, region, period).value)
        return denominator === 0 ? null : finite((numerator / denominator) * 100)
      }
      case 'weighted-mean': {
        const weightAt = (region: RegionId) =>
          this.inputs.weight === null
            ? this.residentsOf(region, period)
            : observationAt(this.inputs.weight, region, period).value
        const weighed = sum((region) => (absoluteAt(region) ?? Number.NaN) * (weightAt(region) ?? Number.NaN))
        return finite(weighed / sum(weightAt))
      }
    }
  }
}

const ids = (members: readonly Member[]): readonly RegionId[] => members.map((member) => member.region)

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** A change of the country, and over how many regions it is. */
export interface NationalChange {
  readonly change: Change
  readonly compared: number
}

/** Like for like: the regions that have a value by the same rule, and no break between, at both periods. */
function changeOfCommon(
  aggregate: NationalAggregate,
  read: SeriesRead,
  period: Period,
  base: Period,
): NationalChange {
  const before = new Map(aggregate.membersAt(base).map((member) => [member.region, member]))
  const common = aggregate
    .membersAt(period)
    .filter(
      ({ region, cell }) =>
        before.get(region)?.cell.rule === cell.rule &&
        !isRegionBroken(read, read.reported.regions.indexOf(region), period, base),
    )
  const change = changeBetween(read.indicator, {
    now: aggregate.valueOf(ids(common), period),
    base: aggregate.valueOf(ids(common), base),
    isSameRule: true,
    isBroken: isSeriesBroken(read, period, base),
  })
  return { change, compared: common.length }
}

/** The change of the country between any two periods, over the regions that can be compared. */
export function nationalChange(
  inputs: SeriesInputs,
  span: Span,
  normalisation: Normalisation,
  [base, period]: readonly [base: Period, period: Period],
): NationalChange {
  const read = { indicator: inputs.indicator, reported: inputs.grid, span }
  return changeOfCommon(new NationalAggregate(inputs, span, normalisation), read, period, base)
}

/**
 * The country, one figure per period of the grid: over the regions that have a value, by the declared rule.
 * Change compares the regions that have a value by the same rule and without a break in both periods, `compared` of them.
 */
export function nationalSeries(
  inputs: SeriesInputs,
  span: Span,
  normalisation: Normalisation,
): readonly NationalFigure[] {
  const aggregate = new NationalAggregate(inputs, span, normalisation)
  const read = { indicator: inputs.indicator, reported: inputs.grid, span }
  return inputs.grid.periods.map((period) => {
    const members = aggregate.membersAt(period)
    const value = aggregate.valueOf(ids(members), period)
    const hasNone = value === null
    return {
      value,
      status: hasNone ? 'O' : worstStatus(members.map((member) => member.cell.status)),
      absence: !hasNone ? null : inputs.indicator.overRegions === 'none' ? 'cannot-exist' : 'not-reported',
      ...changeOfCommon(aggregate, read, period, previousYear(period)),
      reported: members.length,
      expected: aggregate.expectedAt(period),
      mixesRules: new Set(members.map((member) => member.cell.rule)).size > 1,
    }
  })
}
