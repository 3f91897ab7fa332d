import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakdownsOf } from '../../mocks/breakdowns/breakdowns'
import { dimensionsOf, partsOf } from '../../mocks/breakdowns/parts'
import { hiddenParts } from '../../mocks/breakdowns/suppress'
import { wholesOf, YEARS } from '../../mocks/breakdowns/wholes'
import { INDICATORS } from '../../mocks/indicators'
import { REGION_IDS } from '../../mocks/observations'
import { makeMockSource } from '../../src/data/adapters/mockSource'
import { splitOfCountry } from '../../src/domain/breakdownTotals'

/**
 * What an attacker knows of a whole and its parts. The whole is published by the observations. Dimensions of one indicator
 * share nothing but that whole, and no sum over regions holds a hidden part (tested below): each row is a puzzle by itself.
 */
interface Puzzle {
  readonly whole: number
  readonly shown: readonly number[]
  /** Per hidden part the least and the most it can be before the whole is looked at. */
  readonly hidden: readonly (readonly [least: number, most: number])[]
}

/** Bounds propagation until nothing moves: each hidden part is the whole less all others. */
function feasible({ whole, shown, hidden }: Puzzle): readonly (readonly [number, number])[] {
  const left = whole - shown.reduce((sum, part) => sum + part, 0)
  let bounds = hidden
  for (let moved = true; moved;) {
    const next = bounds.map(([least, most], i) => {
      const others = bounds.filter((_, j) => j !== i)
      const sum = (side: 0 | 1) => others.reduce((all, bound) => all + bound[side], 0)
      return [Math.max(least, left - sum(1)), Math.min(most, left - sum(0))] as const
    })
    moved = next.some(([least, most], i) => least !== bounds[i]?.[0] || most !== bounds[i]?.[1])
    bounds = next
  }
  return bounds
}

/** All solutions, the slow way: what each hidden part is in any of them. */
function solutions({ whole, shown, hidden }: Puzzle): readonly ReadonlySet<number>[] {
  const seen = hidden.map(() => new Set<number>())
  const left = whole - shown.reduce((sum, part) => sum + part, 0)
  const walk = (at: number, rest: number, chosen: readonly number[]) => {
    const bound = hidden[at]
    if (bound === undefined) {
      if (rest === 0) chosen.forEach((value, i) => seen[i]?.add(value))
      return
    }
    for (let value = bound[0]; value <= Math.min(bound[1], rest); value++)
      walk(at + 1, rest - value, [...chosen, value])
  }
  walk(0, left, [])
  return seen
}

/**
 * The puzzle of a row. An attacker is granted even which hidden parts are small by themselves (1–4) and which only cover
 * them; but where all parts are hidden that follows from the small whole alone, and nobody can know it.
 */
function puzzleOf(whole: number, parts: readonly (number | null)[], isHidden: readonly boolean[]): Puzzle {
  const there = parts.flatMap((part, i) => (part === null ? [] : [{ part, isHidden: isHidden[i] === true }]))
  const isAll = there.every((each) => each.isHidden)
  return {
    whole,
    shown: there.flatMap((each) => (each.isHidden ? [] : [each.part])),
    hidden: there.flatMap(({ part, isHidden: hides }) => {
      if (!hides) return []
      return [!isAll && part >= 1 && part <= 4 ? ([1, 4] as const) : ([0, whole] as const)]
    }),
  }
}

const persons = INDICATORS.filter(({ unit, id }) => unit === 'persons' && dimensionsOf(id).length > 0)

describe('a hidden count of persons', () => {
  test('cannot be worked out: at least three numbers are possible for each, in every region and year', () => {
    let attacked = 0
    for (const { id } of persons) {
      const published = breakdownsOf(id) ?? expect.fail(id)
      const wholes = wholesOf(id)
      for (const { id: dimension, categories, statuses } of published.breakdowns) {
        for (const [r, region] of REGION_IDS.entries()) {
          for (const [y, year] of YEARS.entries()) {
            const whole = wholes[r]?.[y]?.value ?? null
            const isHidden = categories.map((_, c) => statuses[r]?.[c]?.charAt(y) === 'Q')
            if (whole === null || !isHidden.includes(true)) continue
            const truth = partsOf({ indicator: id, dimension, region, year }, whole)
            const puzzle = puzzleOf(whole, truth, isHidden)
            const bounds = feasible(puzzle)
            const where = `${id} ${dimension} ${region} ${year}`
            for (const [least, most] of bounds) expect(most - least + 1, where).toBeGreaterThanOrEqual(3)
            attacked += bounds.length
            if (whole > 40) continue
            for (const possible of solutions(puzzle)) expect(possible.size, where).toBeGreaterThanOrEqual(3)
          }
        }
      }
    }
    expect(attacked).toBeGreaterThan(80)
  })

  test('stands for 1 to 4 persons, or covers one that does', () => {
    for (const { id } of persons) {
      const published = breakdownsOf(id) ?? expect.fail(id)
      const wholes = wholesOf(id)
      for (const { id: dimension, values } of published.breakdowns) {
        for (const [r, region] of REGION_IDS.entries()) {
          for (const [y, year] of YEARS.entries()) {
            const whole = wholes[r]?.[y]?.value ?? null
            if (whole === null) continue
            const truth = partsOf({ indicator: id, dimension, region, year }, whole)
            truth.forEach((part, c) => {
              if (part !== null && part >= 1 && part <= 4)
                expect(values[r]?.[c]?.[y], `${id} ${dimension} ${region} ${year}`).toBeNull()
            })
          }
        }
      }
    }
  })

  test('is in no sum over regions', async () => {
    const source = makeMockSource('http://birlik.test/')
    for (const { id } of persons) {
      for (const breakdown of (await source.breakdowns(id, '2013')).data) {
        for (const [y, period] of breakdown.periods.entries()) {
          const { counted, parts } = splitOfCountry(breakdown, period)
          const rows = counted.map((region) => breakdown.parts[breakdown.regions.indexOf(region)] ?? [])
          expect(rows.every((row) => row.every((cells) => cells[y]?.absence !== 'suppressed'))).toBe(true)
          parts.forEach(({ value }, c) => {
            const sum = rows.reduce((all, row) => all + (row[c]?.[y]?.value ?? 0), 0)
            expect(value ?? 0).toBe(sum)
          })
        }
      }
    }
  })
})

describe('the rule of hiding', () => {
  const anyParts = fc.array(fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 60 })), { minLength: 2, maxLength: 5 })

  test('leaves at least three numbers possible, whatever the parts of two persons or more', () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0)
        fc.pre(whole >= 2)
        const isHidden = hiddenParts(parts)
        const bounds = feasible(puzzleOf(whole, parts, isHidden))
        for (const [least, most] of bounds) expect(most - least).toBeGreaterThanOrEqual(2)
      }),
    )
  })

  test('finds by propagation exactly what trying everything finds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 4 }), (parts) => {
        const whole = parts.reduce((sum, part) => sum + part, 0)
        const puzzle = puzzleOf(whole, parts, hiddenParts(parts))
        const tried = solutions(puzzle).map((values) => [Math.min(...values), Math.max(...values)])
        expect(feasible(puzzle)).toEqual(tried)
      }),
    )
  })

  test('hides nothing that is large or nobody', () => {
    expect(hiddenParts([120, 0, 5])).toEqual([false, false, false])
    expect(hiddenParts([0, 0])).toEqual([false, false])
  })

  test('hides a small part and, beside it, the smallest that covers it', () => {
    expect(hiddenParts([3, 400, 12, 6])).toEqual([true, false, true, false])
    expect(hiddenParts([3, 8, 6, 5])).toEqual([true, true, false, false])
  })

  test('hides a small whole throughout, but never what cannot exist', () => {
    expect(hiddenParts([7, 1, 0])).toEqual([true, true, true])
    expect(hiddenParts([4, null])).toEqual([true, false])
  })
})
