import type { RunReport } from './httpRun'

/** Ways of spoiling that must have come up. */
const WAYS = 100

/** Everything that speaks against a run: what was read wrongly, and what makes it no fair one. Nothing, if all is well. */
export function objections({ mutants, tallies, failures }: RunReport, least: number): readonly string[] {
  const all = [...tallies.values()]
  const read = all.reduce((sum, tally) => sum + tally.read, 0)
  const refused = all.reduce((sum, tally) => sum + tally.refused, 0)
  // What is added later disturbs no reader.
  const isAdditionRefused = [...tallies].some(
    ([name, tally]) => name === 'a member more' && tally.refused > 0,
  )
  const against: readonly (readonly [is: boolean, what: string])[] = [
    [mutants < least, `only ${mutants} mutants`],
    [read <= mutants / 10, `only ${read} were read`],
    [refused <= mutants / 2, `only ${refused} were refused`],
    [tallies.size < WAYS, `only ${tallies.size} ways of spoiling`],
    [isAdditionRefused, 'what was added later was refused'],
    [Reflect.get({}, 'polluted') !== undefined, 'a name of a foreign object reached a prototype'],
  ]
  return [...failures, ...against.flatMap(([is, what]) => (is ? [what] : []))]
}
