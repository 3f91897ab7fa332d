/**
 * The attack on hidden counts: whoever has all that is published solves for what is hidden. Nothing here comes from `src/`.
 * Unknowns are whole numbers between bounds; what is published are sums of them that lie between bounds.
 */

export type Interval = readonly [least: number, most: number]

/** Σ factor × unknown lies in the interval. Names that are no unknowns may not stand in it. */
export interface Equation {
  readonly terms: readonly (readonly [unknown: string, factor: number])[]
  readonly between: Interval
  /** Where it was published, for whoever has to close it. */
  readonly from: string
}

/** Rounds inwards: a hidden count is whole. Sums of decimals differ in their last binary digits. */
const FLOATING = 1e-6
const inwards = ([least, most]: Interval): Interval => [
  Math.ceil(least - FLOATING),
  Math.floor(most + FLOATING),
]

const times = ([least, most]: Interval, factor: number): Interval =>
  factor >= 0 ? [least * factor, most * factor] : [most * factor, least * factor]

const EVERYTHING: Interval = [0, 1e9]

const isContradiction = ([least, most]: Interval): boolean => least > most

/** One equation: each unknown of it is what the others leave. @returns unknowns of which a bound moved. */
function narrow({ terms, between }: Equation, known: Map<string, Interval>): readonly string[] {
  const moved: string[] = []
  const parts = terms.map(([name, factor]) => times(known.get(name) ?? EVERYTHING, factor))
  // Nothing follows from what cannot be; it is told as it is.
  if (terms.some(([name]) => isContradiction(known.get(name) ?? EVERYTHING))) return moved
  const [allLeast, allMost] = parts.reduce<Interval>(
    (sum, part) => [sum[0] + part[0], sum[1] + part[1]],
    [0, 0],
  )
  terms.forEach(([name, factor], at) => {
    const before = known.get(name) ?? EVERYTHING
    const [ownLeast, ownMost] = parts[at] ?? [0, 0]
    const rest: Interval = [between[0] - (allMost - ownMost), between[1] - (allLeast - ownLeast)]
    const own = inwards(times(rest, 1 / factor))
    const after: Interval = [Math.max(before[0], own[0]), Math.min(before[1], own[1])]
    if (after[0] === before[0] && after[1] === before[1]) return
    known.set(name, after)
    moved.push(name)
  })
  return moved
}

/** Each equation is used again at most so often: bounds may creep for long. */
const MOST_ROUNDS = 1000

/** What each unknown can still be once everything published has been used, over and over, until nothing moves. */
export function attack(
  hidden: ReadonlyMap<string, Interval>,
  published: readonly Equation[],
): ReadonlyMap<string, Interval> {
  const known = new Map(hidden)
  const useful = published.filter(({ terms }) => terms.length > 0)
  const using = new Map<string, Equation[]>()
  for (const equation of useful)
    for (const [name] of equation.terms) {
      const own = using.get(name)
      if (own === undefined) using.set(name, [equation])
      else own.push(equation)
    }
  const waiting = new Set(useful)
  let left = useful.length * MOST_ROUNDS
  // What is added to a set while it is walked through is walked through as well.
  for (const equation of waiting) {
    waiting.delete(equation)
    for (const name of narrow(equation, known)) for (const other of using.get(name) ?? []) waiting.add(other)
    left -= 1
    if (left <= 0) break
  }
  return known
}

/** Fewer possible numbers than this, and the count is as good as told. */
export const FEWEST_POSSIBLE = 3

export interface Leak {
  readonly unknown: string
  readonly between: Interval
  readonly from: readonly string[]
}

/** Hidden counts that are as good as told, and where. A contradiction is a leak as well: something published is wrong. */
export function leaks(
  hidden: ReadonlyMap<string, Interval>,
  published: readonly Equation[],
): readonly Leak[] {
  return [...attack(hidden, published)].flatMap(([unknown, between]) => {
    const possible = between[1] - between[0] + 1
    if (!hidden.has(unknown) || possible >= FEWEST_POSSIBLE) return []
    const from = published
      .filter(({ terms }) => terms.some(([name]) => name === unknown))
      .map((each) => each.from)
    return [{ unknown, between, from }]
  })
}
