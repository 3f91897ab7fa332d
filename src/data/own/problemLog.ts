import type { Fix, Fixes } from './fixes'
import type { OwnProblem, OwnReason } from './ownProblems'

/** Lines of a problem that are told. */
const MOST_LINES = 20

/** Where something was found. */
export interface Place {
  readonly line: number
  /** From 1; null for the whole row. */
  readonly column: number | null
  readonly heading: string
}

/** What may be done about a problem, besides leaving out what it is about. */
function fixesOf(reason: OwnReason): OwnProblem['fixes'] {
  switch (reason.code) {
    case 'unknown-region':
    case 'former-region':
      return ['region']
    case 'unknown-indicator':
      return ['indicator']
    case 'unknown-period':
      return ['period']
    case 'other-borders':
      return ['take']
    case 'twice':
      return ['first', 'last']
    case 'cell':
      return reason.reason.code === 'not-whole' ? ['take'] : []
    case 'later-region':
    case 'no-region':
    case 'no-indicator':
    case 'no-period':
    case 'wrong-frequency':
      return []
  }
}

/** Gathers problems; one that shows at many places is one. */
export class ProblemLog {
  readonly #fixes: Fixes
  readonly #problems = new Map<string, { problem: OwnProblem; lines: number[] }>()

  constructor(fixes: Fixes) {
    this.#fixes = fixes
  }

  /** Tells one more figure that hangs on a problem. @returns what was decided about it. */
  add(id: string, reason: OwnReason, { line, column, heading }: Place): Fix | null {
    const fix = this.#fixes.get(id) ?? null
    const known = this.#problems.get(id)
    if (known === undefined) {
      const lines = [line]
      this.#problems.set(id, {
        lines,
        problem: { id, reason, lines, column, heading, figures: 1, fixes: fixesOf(reason), fix },
      })
      return fix
    }
    if (known.lines.length < MOST_LINES && known.lines.at(-1) !== line) known.lines.push(line)
    known.problem = { ...known.problem, figures: known.problem.figures + 1 }
    return fix
  }

  list(): readonly OwnProblem[] {
    return [...this.#problems.values()].map(({ problem }) => problem)
  }
}
