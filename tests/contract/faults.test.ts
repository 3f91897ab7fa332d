import { describe, expect, test } from 'vitest'
import type { Fault } from '../../mocks/faults/fault'
import { FAULTS, faulty } from '../../mocks/faults/faults'
import { serve } from '../../mocks/server'
import { Asker } from '../../scripts/contract/ask'
import type { Carry } from '../../src/data/adapters/fetchJson'
import { judgeSource, RULES } from '../../scripts/contract/suite'

const BASE = 'http://source.test/api'

/** Answers of the honest source, made once for all faults. */
const made = new Map<string, Promise<Response>>()

const honest: Carry = async (request) => {
  const key = [request.method, request.url, ...request.headers].join(' ')
  const answer = made.get(key) ?? serve(request)
  made.set(key, answer)
  return (await answer).clone()
}

/** Rules of the part of the suite that a fault should be found by. */
const rulesOf = ({ breaks }: Fault) =>
  RULES.filter(({ id }) => id.startsWith(breaks.slice(0, breaks.indexOf('.') + 1)))

test('the demonstration data keep every rule', async () => {
  const verdicts = await judgeSource(new Asker(honest, BASE))
  expect(verdicts.filter(({ state }) => state !== 'kept')).toEqual([])
  expect(verdicts).toHaveLength(RULES.length)
})

test('there are at least thirty faults, each of a rule that there is', () => {
  expect(FAULTS.size).toBeGreaterThanOrEqual(30)
  const known = new Set<string>(RULES.map(({ id }) => id))
  expect([...FAULTS.values()].filter(({ breaks }) => !known.has(breaks))).toEqual([])
})

describe('A source with a fault is told which rule it breaks', () => {
  test.each([...FAULTS.values()].map((fault) => [fault.name, fault] as const))('%s', async (_name, fault) => {
    const verdicts = await judgeSource(new Asker(faulty(honest, fault), BASE), { rules: rulesOf(fault) })
    const broken = verdicts.filter(({ state }) => state === 'broken')
    expect(broken.map(({ rule }) => rule)).toContain(fault.breaks)
    // Each breach says where and what.
    for (const { breaches } of broken)
      for (const { at, said } of breaches) expect([at.startsWith('/'), said !== '']).toEqual([true, true])
  })
})
