import type { RegionFigure } from '../crossSection'
import type { Indicator } from '../indicator'
import type { RegionId } from '../region'
import { differenceOf, type Difference } from './difference'
import type { StandardisedColumn } from './standardise'

/** What is said of two regions in one indicator; exactly one of these holds. */
export type Standing = 'first' | 'second' | 'equal' | 'within-margin' | 'not-judged' | 'not-compared'

/** Two regions in one indicator. */
export interface Pair {
  readonly first: RegionFigure
  readonly second: RegionFigure
  readonly difference: Difference
  readonly standing: Standing
  /** Distance of the first from the mean − that of the second, standard deviations; null where they are not compared. */
  readonly deviations: number | null
}

function standingOf(difference: Difference, resolution: number): Standing {
  if (difference.kind === 'none') return 'not-compared'
  if (difference.isWithinMargin) return 'within-margin'
  if (difference.value === 0 || Math.abs(difference.value) < resolution) return 'equal'
  return difference.ahead ?? 'not-judged'
}

interface PairInput {
  readonly indicator: Pick<Indicator, 'better' | 'kind'>
  /** Of one period. */
  readonly figures: readonly RegionFigure[]
  readonly column: StandardisedColumn
  /** Smallest difference that is shown, in the unit of the values: what is nearer is written alike, so it is equal. */
  readonly resolution: number
}

/** Two regions of a cross-section; null when it lacks one of them. */
export function pairOf(
  { indicator, figures, column, resolution }: PairInput,
  first: RegionId,
  second: RegionId,
): Pair | null {
  const own = figures.find(({ region }) => region === first)
  const other = figures.find(({ region }) => region === second)
  if (own === undefined || other === undefined) return null
  const difference = differenceOf(indicator, own, other)
  const from = column.distances.get(first)?.score
  const to = column.distances.get(second)?.score
  const isKnown = difference.kind === 'found' && from !== undefined && to !== undefined
  return {
    first: own,
    second: other,
    difference,
    standing: standingOf(difference, resolution),
    deviations: isKnown ? from - to : null,
  }
}

/** How many indicators there are of each standing; together they are all of the pairs. */
export function countStandings(pairs: readonly Pair[]): Readonly<Record<Standing, number>> {
  const counts = {
    first: 0,
    second: 0,
    equal: 0,
    'within-margin': 0,
    'not-judged': 0,
    'not-compared': 0,
  }
  for (const { standing } of pairs) counts[standing] += 1
  return counts
}

const widthOf = ({ deviations }: Pick<Pair, 'deviations'>): number =>
  deviations === null ? -1 : Math.abs(deviations)

/** The widest apart first, whichever way; those without a distance keep their order at the end. */
export const widestFirst = <T extends Pick<Pair, 'deviations'>>(pairs: readonly T[]): readonly T[] =>
  pairs.toSorted((a, b) => widthOf(b) - widthOf(a))

/** The widest apart of what can be told apart: no distance of zero, none within the margin of a survey. */
export const mostDifferent = <T extends Pair>(pairs: readonly T[], count: number): readonly T[] =>
  widestFirst(pairs)
    .filter(
      ({ deviations, standing }) => deviations !== null && deviations !== 0 && standing !== 'within-margin',
    )
    .slice(0, count)
