import { describe, expect, test } from 'vitest'
import type { RegionFigure } from '../../../src/domain/crossSection'
import { rulesInUse } from '../../../src/features/indicators/counting/rulesInUse'

const figure = (region: string, rule: string | null, value: number | null = 1): RegionFigure => ({
  region,
  value,
  status: value === null ? 'O' : 'A',
  absence: value === null ? 'not-reported' : null,
  absolute: value,
  rank: null,
  change: { kind: 'none', reason: 'no-base' },
  classIndex: null,
  isCloseCall: false,
  rule,
  isOtherRule: false,
  margin: null,
  isUnusual: false,
  lateDays: null,
  revisedFrom: null,
})

const RULES = [
  { id: 'all', name: { en: 'All forms' } },
  { id: 'centre', name: { en: 'Centre only' } },
  { id: 'old', name: { en: 'Old form' } },
]

describe('counting rules in use', () => {
  test('lists every declared rule with its regions, the one of most regions as the main one', () => {
    const found = rulesInUse(RULES, [figure('a', 'all'), figure('b', 'centre'), figure('c', 'all')])
    expect(found.map(({ rule, regions, isMain }) => [rule?.id, regions, isMain])).toEqual([
      ['all', ['a', 'c'], true],
      ['centre', ['b'], false],
      ['old', [], false],
    ])
  })

  test('counts no region that has no value', () => {
    const found = rulesInUse(RULES, [
      figure('a', 'all'),
      figure('b', 'centre', null),
      figure('c', 'centre', null),
    ])
    expect(found.map(({ regions, isMain }) => [regions, isMain])).toEqual([
      [['a'], true],
      [[], false],
      [[], false],
    ])
  })

  test('keeps regions that name no rule apart from those that do', () => {
    const found = rulesInUse(RULES.slice(0, 1), [figure('a', null), figure('b', null), figure('c', 'all')])
    expect(found.map(({ rule, regions, isMain }) => [rule?.id ?? null, regions, isMain])).toEqual([
      ['all', ['c'], false],
      [null, ['a', 'b'], true],
    ])
  })

  test('has no main rule when nobody reported', () => {
    expect(rulesInUse(RULES, [figure('a', null, null)]).some(({ isMain }) => isMain)).toBe(false)
  })
})
