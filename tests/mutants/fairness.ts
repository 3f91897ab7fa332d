import { expect } from 'vitest'
import type { RunReport } from './httpRun'

/** How often a way of spoiling must have come up for it to count as tried. */
const OFTEN = 2

/** Nothing was read wrongly, and the run was a fair one: enough mutants, of all kinds, some of them read and most refused. */
export function expectFair({ mutants, tallies, failures }: RunReport, least: number): void {
  expect(failures).toEqual([])
  expect(mutants).toBeGreaterThanOrEqual(least)
  const all = [...tallies.values()]
  const read = all.reduce((sum, tally) => sum + tally.read, 0)
  const refused = all.reduce((sum, tally) => sum + tally.refused, 0)
  expect(read).toBeGreaterThan(mutants / 10)
  expect(refused).toBeGreaterThan(mutants / 2)
  expect([...tallies].filter(([, tally]) => tally.read + tally.refused < OFTEN)).toEqual([])
  // What is added later disturbs no reader, and no name of a foreign object reaches a prototype.
  expect([...tallies].filter(([name, tally]) => name === 'a member more' && tally.refused > 0)).toEqual([])
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
}
