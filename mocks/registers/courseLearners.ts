import { shares } from './shares'

/** Persons of the groups of a quarter, one number a group. */
export interface Learners {
  readonly enrolled: readonly number[]
  readonly ended: readonly number[]
  readonly completed: readonly number[]
}

/** Learners of all groups together; null where no figure is kept. */
export interface LearnerTotals {
  readonly enrolled: number
  readonly ended: number | null
  readonly completed: number | null
}

/** Smallest count of persons that is shown. */
export const LEAST_SHOWN = 5
const MOST_IN_A_GROUP = 40
const USUAL_COMPLETION = 0.85

const sum = (parts: readonly number[]) => parts.reduce((whole, part) => whole + part, 0)

/** Parts of what is there, near the wishes; they add up to the total when there is one. */
function partsOf(
  whole: readonly number[],
  total: number | null,
  wish: (count: number, group: number) => number,
): readonly number[] | null {
  const wishes = whole.map((count, i) => Math.min(count, Math.max(LEAST_SHOWN, Math.round(wish(count, i)))))
  return shares(
    total ?? sum(wishes),
    wishes,
    () => LEAST_SHOWN,
    (i) => whole[i] ?? 0,
  )
}

/**
 * Learners of groups that add up to the totals, completed ≤ ended ≤ enrolled in each; null when some group would be too
 * small to be shown. `luck` is uniform in [0, 1).
 */
export function learnersOf(
  groups: number,
  totals: LearnerTotals,
  luck: (group: number, what: number) => number,
): Learners | null {
  const mean = totals.enrolled / groups
  const enrolled = shares(
    totals.enrolled,
    Array.from({ length: groups }, (_, i) => mean * (0.7 + 0.6 * luck(i, 0))),
    () => LEAST_SHOWN,
    () => MOST_IN_A_GROUP,
  )
  if (enrolled === null) return null
  const ended = partsOf(enrolled, totals.ended, (count, i) => count * (0.86 + 0.16 * luck(i, 1)))
  if (ended === null) return null
  const rate = totals.completed === null ? USUAL_COMPLETION : totals.completed / sum(ended)
  const completed = partsOf(ended, totals.completed, (count, i) => count * (rate + 0.2 * (luck(i, 2) - 0.5)))
  return completed === null ? null : { enrolled, ended, completed }
}
