import type { RunReport } from './answersRun'

/** Ways of spoiling that must have come up. */
const WAYS = 100
/** Mutants that each resource must have had from each adapter that reads it. */
const EACH = 100

/** Everything that speaks against a run: what was read wrongly, and what makes it no fair one. Nothing, if all is well. */
export function objections(report: RunReport, least: number): readonly string[] {
  const { tallies, failures } = report
  const all = [...tallies.values()]
  const mutants = [...report.mutants.values()].reduce((sum, count) => sum + count, 0)
  const few = [...report.mutants].filter(([, count]) => count < EACH)
  const read = all.reduce((sum, tally) => sum + tally.read, 0)
  const refused = all.reduce((sum, tally) => sum + tally.refused, 0)
  // What is added later disturbs no reader.
  const isAdditionRefused = [...tallies].some(
    ([name, tally]) => name === 'a member more' && tally.refused > 0,
  )
  const against: readonly (readonly [is: boolean, what: string])[] = [
    [mutants < least, `only ${mutants} mutants`],
    [few.length > 0, `few mutants: ${few.join('; ')}`],
    [read <= mutants / 10, `only ${read} were read`],
    [refused <= mutants / 2, `only ${refused} were refused`],
    [tallies.size < WAYS, `only ${tallies.size} ways of spoiling`],
    [isAdditionRefused, 'what was added later was refused'],
    [Reflect.get({}, 'polluted') !== undefined, 'a name of a foreign object reached a prototype'],
  ]
  return [...failures, ...against.flatMap(([is, what]) => (is ? [what] : []))]
}
