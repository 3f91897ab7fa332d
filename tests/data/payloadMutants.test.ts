import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DataError } from '../../src/domain/DataError'
import type { ObservationGrid } from '../../src/domain/observation'
import { MUTATORS, type Chooser, type Mutator } from './payloadMutators'
import { json, portOver, resourceOf } from './portOver'
import { ASKED, QUARTERS, REGIONS_2013, wireCatalogue, wireObservations, YEARS } from './wirePayloads'

const MUTANTS = 2000
const SEED = 20130418

/** Counts of what happened, so that a test in which everything is refused cannot pass for a good one. */
interface Tally {
  refused: number
  read: number
}

function chooserOf(numbers: readonly number[]): Chooser {
  let next = 0
  const index = (below: number) => {
    next += 1
    return (numbers[next % numbers.length] ?? 0) % below
  }
  return {
    index,
    of: (list) => {
      const item = list[index(list.length)]
      if (item === undefined) throw new Error('nothing to choose from')
      return item
    },
  }
}

/** What the bytes say of one figure, found the slow way by a reader that shares nothing with the one under test. */
function saidBytes(
  payload: ReturnType<typeof wireObservations>,
  indicator: string,
  region: string,
  period: string,
) {
  const series = payload.series.filter((one) => one.indicator === indicator)
  if (series.length !== 1 || series[0] === undefined) throw new Error('ambiguous series were read')
  const [{ statuses, values, periods, rules, ruleIds, margins }] = [series[0]]
  const row = payload.regions.indexOf(region)
  const column = periods.indexOf(period)
  const letter = row < 0 || column < 0 ? '' : (statuses[row] ?? '').charAt(column)
  const hasValue = letter !== '' && 'APEB'.includes(letter)
  const digit = rules?.[row]?.charAt(column) ?? ''
  return {
    value: hasValue ? values[row]?.[column] : null,
    rule: hasValue && digit !== '' ? ruleIds?.[Number(digit)] : null,
    margin: hasValue ? (margins?.[row]?.[column] ?? null) : null,
  }
}

function wasRead(grid: ObservationGrid, region: string, period: string) {
  const column = grid.periods.findIndex((candidate) => candidate === period)
  const index = grid.regions.indexOf(region) * grid.periods.length + column
  const value = column < 0 ? Number.NaN : (grid.values[index] ?? Number.NaN)
  const margin = column < 0 ? Number.NaN : (grid.margins?.[index] ?? Number.NaN)
  if (column >= 0 && Number.isNaN(value) !== (grid.absences[index] !== null))
    throw new Error('NaN without a reason')
  return {
    value: Number.isNaN(value) ? null : value,
    rule: column < 0 ? null : (grid.rules?.[index] ?? null),
    margin: Number.isNaN(margin) ? null : margin,
  }
}

const NO_MORE_THAN: Readonly<Record<string, number>> = { 'completion-rate': 100, trust: 100 }

const parse = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes))

/** The answer of a promise or its error, whichever it came to. */
const settle = <T>(work: Promise<T>): Promise<{ answer?: T; error?: unknown }> =>
  work.then(
    (answer) => ({ answer }),
    (error: unknown) => ({ error }),
  )

/** The first figure that was read otherwise than the bytes say, or lies where none of its indicator can lie. */
function wrongFigure(grids: readonly ObservationGrid[], bytes: Uint8Array): string | null {
  const payload = parse(bytes)
  if (payload.division !== '2013') return `division ${payload.division} was read`
  if (grids.map((grid) => grid.indicator).join(',') !== ASKED.join(',')) return 'other indicators were read'
  for (const grid of grids) {
    for (const region of REGIONS_2013) {
      for (const period of [...QUARTERS, ...YEARS]) {
        const read = wasRead(grid, region, period)
        const said = saidBytes(payload, grid.indicator, region, period)
        const where = `${grid.indicator} ${region} ${period}: ${JSON.stringify({ read, said })}`
        // Both zeros are one zero; everything else must be the same figure.
        const isSame =
          read.value === said.value && read.rule === (said.rule ?? null) && read.margin === said.margin
        if (!isSame) return where
        const { value } = read
        if (value !== null && !(value >= 0 && value <= (NO_MORE_THAN[grid.indicator] ?? 1e15))) return where
      }
    }
  }
  return null
}

const REFUSALS = new Set(['malformed', 'wrong-division', 'wrong-version', 'encoding', 'portal'])

/** What is wrong with a refusal itself: it must say who, what, where and why. */
function poorRefusal({ kind, details }: DataError, resource: string): string | null {
  if (!REFUSALS.has(kind)) return `refused as ${kind}`
  if (details.adapter !== 'http' || details.resource !== resource)
    return 'the refusal does not name its source'
  if (details.reason.length < 6) return 'the refusal gives no reason'
  return kind === 'malformed' && (details.path ?? '') === '' ? 'the refusal names no place' : null
}

describe('Two thousand mutants of a payload', () => {
  test('there are at least forty ways of spoiling one, each with its own name', () => {
    expect(new Set(MUTATORS.map((mutator) => mutator.name)).size).toBe(MUTATORS.length)
    expect(MUTATORS.length).toBeGreaterThanOrEqual(40)
  })

  test('never give a wrong figure: each is refused with place and reason, or read exactly as its bytes say', async () => {
    let body = new Uint8Array()
    const catalogue = wireCatalogue()
    const port = portOver(async (request) => json(resourceOf(request) === '/catalogue' ? catalogue : body))
    const tallies = new Map(
      MUTATORS.map((mutator): [string, Tally] => [mutator.name, { refused: 0, read: 0 }]),
    )

    const failing = async (mutator: Mutator, numbers: readonly number[]): Promise<string | null> => {
      const tally = tallies.get(mutator.name) ?? { refused: 0, read: 0 }
      const mutant = mutator.mutate(wireObservations(), chooserOf(numbers))
      body = typeof mutant === 'string' ? new TextEncoder().encode(mutant) : mutant
      const { answer, error } = await settle(port.observations(ASKED, '2013'))
      if (error instanceof DataError) {
        tally.refused += 1
        return poorRefusal(error, '/observations')
      }
      if (answer === undefined) throw error
      tally.read += 1
      return mutator.expects === 'refused' ? 'it was read' : wrongFigure(answer.data, body)
    }
    const mutants = fc.tuple(
      fc.constantFrom(...MUTATORS),
      fc.array(fc.nat(1_000_000), { minLength: 8, maxLength: 8 }),
    )
    await fc.assert(
      fc.asyncProperty(mutants, async ([mutator, numbers]) => {
        const failure = await failing(mutator, numbers)
        if (failure !== null) throw new Error(`${mutator.name}: ${failure}`)
      }),
      { numRuns: MUTANTS, seed: SEED },
    )

    const all = [...tallies.values()]
    const sum = (part: keyof Tally) => all.reduce((total, tally) => total + tally[part], 0)
    expect(sum('read') + sum('refused')).toBe(MUTANTS)
    expect(sum('read')).toBeGreaterThan(MUTANTS / 10)
    expect(sum('refused')).toBeGreaterThan(MUTANTS / 2)
    expect([...tallies].filter(([, tally]) => tally.read + tally.refused < 10)).toEqual([])
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  test('residents: each mutant of the bytes is refused or read exactly', async () => {
    const rows = REGIONS_2013.flatMap((region, index) =>
      [2018, 2019].map((year) => ({
        division: '2013',
        region,
        year,
        residents: 700_000 + index * 1003 + year,
      })),
    )
    const bytes = new TextEncoder().encode(JSON.stringify({ contract: '1.0', populations: rows }))
    let body = bytes
    let refused = 0
    const port = portOver(async () => json(body))
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(change, async ([at, byte]) => {
        body = bytes.slice()
        body[at] = byte
        const { answer, error } = await settle(port.populations())
        if (error instanceof DataError) refused += 1
        const isExact = JSON.stringify(answer?.data) === JSON.stringify(answer && parse(body).populations)
        const failure = error instanceof DataError ? poorRefusal(error, '/populations') : null
        if (failure !== null || !isExact) throw new Error(failure ?? 'read otherwise than the bytes say')
      }),
      { numRuns: 1000, seed: SEED },
    )
    expect(refused).toBeGreaterThan(500)
    expect(refused).toBeLessThan(1000)
  })
})
