import type { RegionFigure } from '../crossSection'
import type { Indicator, Polarity } from '../indicator'
import type { RegionId } from '../region'
import { deviationOf, meanOf } from '../statistics'
import { figuresInScope, mixesRules, type RuleScope } from './ruleScope'

/** A distance from the mean says nothing about fewer regions than this: of two, each is always one deviation away. */
export const FEWEST_REGIONS = 3

/** Steps of the colours, in standard deviations: within ½ of the mean, then to 1, to 2, and beyond. */
export const DISTANCE_STEPS = [0.5, 1, 2] as const

/** −3 … 3; 0 = about the mean. */
export type DistanceClass = -3 | -2 | -1 | 0 | 1 | 2 | 3

/** One region's distance from the mean of the regions. */
export interface Distance {
  /** In standard deviations, positive above the mean. */
  readonly score: number
  /** The same with its sign turned where lower is better; null where the indicator is not judged. */
  readonly favour: number | null
  /** Of `favour`, or of `score` where the indicator is not judged: what is coloured. */
  readonly step: DistanceClass
  /** A survey estimate that is not surely different from the mean: coloured as the mean. */
  readonly isWithinMargin: boolean
}

/** One indicator at one period: where each region stands about the mean of the regions. */
export interface StandardisedColumn {
  /** Mean and deviation over `n` regions, in the unit of the values; null when nothing has a value. */
  readonly mean: number | null
  readonly deviation: number | null
  readonly n: number
  /** Regions that counted by different rules went into the mean. */
  readonly mixesRules: boolean
  /** Regions without a value, of another rule under `same`, or among too few have none. */
  readonly distances: ReadonlyMap<RegionId, Distance>
}

function stepOf(distance: number): DistanceClass {
  const size = DISTANCE_STEPS.filter((border) => Math.abs(distance) >= border).length
  // Three borders: the size is 0 … 3.
  return (distance < 0 ? 0 - size : size) as DistanceClass
}

const favourOf = (score: number, better: Polarity): number | null =>
  better === 'neutral' ? null : better === 'lower' ? 0 - score : score

/**
 * Distances from the unweighted mean of the regions in standard deviations: z = (value − mean) ÷ deviation, n in the
 * denominator. When all values are equal every distance is zero.
 */
export function standardise(
  figures: readonly RegionFigure[],
  indicator: Pick<Indicator, 'better'>,
  scope: RuleScope,
): StandardisedColumn {
  const used = figuresInScope(figures, scope)
  const values = used.map((figure) => figure.value)
  const mean = meanOf(values)
  const deviation = deviationOf(values)
  const column = { mean, deviation, n: used.length, mixesRules: scope === 'all' && mixesRules(used) }
  if (mean === null || deviation === null || used.length < FEWEST_REGIONS) {
    return { ...column, distances: new Map() }
  }
  const distances = used.map(({ region, value, margin }) => {
    const score = deviation === 0 ? 0 : (value - mean) / deviation
    const favour = favourOf(score, indicator.better)
    const isWithinMargin = margin !== null && Math.abs(value - mean) <= margin
    const step = isWithinMargin ? 0 : stepOf(favour ?? score)
    return [region, { score, favour, step, isWithinMargin }] as const
  })
  return { ...column, distances: new Map(distances) }
}

/**
 * Overall distance of each region: the mean of its distances over the judged columns, better positive. Null when it has a
 * distance in fewer than half of the columns in which any region has one: a mean over other indicators is another mean.
 */
export function overallDistances(
  columns: readonly StandardisedColumn[],
  regions: readonly RegionId[],
): ReadonlyMap<RegionId, number | null> {
  const judged = columns.filter((column) =>
    [...column.distances.values()].some(({ favour }) => favour !== null),
  )
  return new Map(
    regions.map((region) => {
      const own = judged.flatMap((column) => column.distances.get(region)?.favour ?? [])
      return [region, own.length === 0 || own.length * 2 < judged.length ? null : meanOf(own)]
    }),
  )
}
