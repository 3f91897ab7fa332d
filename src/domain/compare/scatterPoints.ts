import type { RegionFigure } from '../crossSection'
import type { Absence } from '../observation'
import type { RegionId } from '../region'
import { medianOf } from '../quantiles'
import { correlate, type Correlation } from './correlation'
import type { RuleScope } from './ruleScope'

/** A region that has both values. */
export interface ScatterPoint {
  readonly region: RegionId
  readonly x: number
  readonly y: number
  /** Half-widths of the 95 % intervals of survey estimates. */
  readonly xMargin: number | null
  readonly yMargin: number | null
  /** Counted one of the two by another rule than most. */
  readonly isOtherRule: boolean
}

/** A region that is not drawn, and why. */
export interface ScatterAbsence {
  readonly region: RegionId
  /** Why there is no value; null where there is one. */
  readonly x: Absence | null
  readonly y: Absence | null
  /** Has both values, but counts by another rule and only one rule takes part. */
  readonly isLeftOut: boolean
}

/** Two indicators over the regions. */
export interface Scatter {
  readonly points: readonly ScatterPoint[]
  readonly absent: readonly ScatterAbsence[]
  /** Medians of the regions drawn; null without any. */
  readonly medians: { readonly x: number; readonly y: number } | null
  readonly correlation: Correlation
  /** Points of different counting rules went into medians and correlation. */
  readonly mixesRules: boolean
}

const reasonOf = (figure: RegionFigure | undefined): Absence | null =>
  figure === undefined ? 'not-in-data' : figure.value === null ? (figure.absence ?? 'not-in-data') : null

/** Points of the regions that have both values; medians and correlation are of exactly the regions that are drawn. */
export function scatterPoints(
  xs: readonly RegionFigure[],
  ys: readonly RegionFigure[],
  scope: RuleScope,
): Scatter {
  const byRegion = new Map(ys.map((figure) => [figure.region, figure]))
  const points: ScatterPoint[] = []
  const absent: ScatterAbsence[] = []
  for (const x of xs) {
    const y = byRegion.get(x.region)
    const isOtherRule = x.isOtherRule || y?.isOtherRule === true
    if (x.value === null || y === undefined || y.value === null) {
      absent.push({ region: x.region, x: reasonOf(x), y: reasonOf(y), isLeftOut: false })
    } else if (scope === 'same' && isOtherRule) {
      absent.push({ region: x.region, x: null, y: null, isLeftOut: true })
    } else {
      points.push({
        region: x.region,
        x: x.value,
        y: y.value,
        xMargin: x.margin,
        yMargin: y.margin,
        isOtherRule,
      })
    }
  }
  const x = medianOf(points.map((point) => point.x))
  const y = medianOf(points.map((point) => point.y))
  return {
    points,
    absent,
    medians: x === null || y === null ? null : { x, y },
    correlation: correlate(points.map((point) => [point.x, point.y])),
    mixesRules: points.some((point) => point.isOtherRule),
  }
}
