import { changeStep, changeSteps, type ChangeSteps } from '../../../domain/compare/changeSteps'
import type { RegionChange } from '../../../domain/compare/sessionChange'
import { DISTANCE_COLOURS } from '../../../domain/palette'
import type { RegionId } from '../../../domain/region'
import type { Words } from '../../../i18n/words'
import { patternFill, patternId } from '../../../view/patterns'
import type { MapOfChange } from '../../../view/compare/compareSessions'

/** Scope of the ids of the patterns on the map of change. */
export const PATTERNS = 'change'

/** The middle of the seven steps: about no change. */
const MIDDLE = 3

/** How the regions of a map of change are painted, and how many changed in which way. */
export interface ChangePaint {
  readonly steps: ChangeSteps
  readonly isPoints: boolean
  /** Regions by colour, fell most first. */
  readonly counts: readonly number[]
  readonly fillOf: (region: RegionId) => string
  readonly rose: number
  readonly fell: number
  readonly steady: number
  readonly uncompared: number
}

/** Index of a change's colour; null where there is no comparable change. A change inside the margin of error is none. */
function stepOf({ change, isWithinMargin }: RegionChange, steps: ChangeSteps): number | null {
  if (change.kind === 'none') return null
  return MIDDLE + (isWithinMargin ? 0 : changeStep(change.value, steps))
}

/** Pattern of why a region has no change: what is missing now, what was missing then, or not comparable. */
function patternOf({ before, after }: RegionChange, scope: string): string {
  const absence = after.absence ?? before.absence
  return absence === null ? `url(#${patternId(scope, 'incomparable')})` : patternFill(scope, absence)
}

export function changePaint({ regions }: MapOfChange, scope = PATTERNS): ChangePaint {
  const values = regions.flatMap(({ change }) => (change.kind === 'none' ? [] : change.value))
  const steps = changeSteps(values)
  const painted = regions.map((region) => ({ region, step: stepOf(region, steps) }))
  const fills = new Map(
    painted.map(({ region, step }) => [
      region.region,
      step === null ? patternOf(region, scope) : (DISTANCE_COLOURS[step] ?? ''),
    ]),
  )
  const counts = DISTANCE_COLOURS.map((_, at) => painted.filter(({ step }) => step === at).length)
  const sum = (from: number, to: number) => counts.slice(from, to).reduce((total, each) => total + each, 0)
  return {
    steps,
    isPoints: regions.some(({ change }) => change.kind === 'points'),
    counts,
    fillOf: (region) => fills.get(region) ?? patternFill(scope, 'not-in-data'),
    fell: sum(0, MIDDLE),
    steady: counts[MIDDLE] ?? 0,
    rose: sum(MIDDLE + 1, counts.length),
    uncompared: painted.filter(({ step }) => step === null).length,
  }
}

/** One text a colour, fell most first: "≤ −10", "−10…−5", … */
export function changeRanges({ steps }: Pick<ChangePaint, 'steps'>, { formats }: Words): readonly string[] {
  const decimals = Math.max(0, -Math.floor(Math.log10(steps[0])))
  const write = (value: number) => formats.number(value, decimals)
  const [small, middle, large] = steps
  return [
    `≤ ${write(-large)}`,
    `${write(-large)}…${write(-middle)}`,
    `${write(-middle)}…${write(-small)}`,
    `${write(-small)}…${write(small)}`,
    `${write(small)}…${write(middle)}`,
    `${write(middle)}…${write(large)}`,
    `≥ ${write(large)}`,
  ]
}
