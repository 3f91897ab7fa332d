import { beforeAll, describe, expect, test } from 'vitest'
import { makeMockSource } from '../../src/data/adapters/mockSource'
import { nationalSeries } from '../../src/domain/aggregation'
import { splitOfCountry } from '../../src/domain/breakdownTotals'
import { displayedGrid } from '../../src/domain/normalisation'
import { observationAt } from '../../src/domain/observationGrid'
import type { SeriesInputs } from '../../src/domain/seriesInputs'
import { carryTo, FOLDER, smallPackage } from '../data/files/demoPackage'
import { attackedDemonstration } from './published'
import { publishedBy, type Ask, type Published } from './publishedSums'
import type { Said } from './saidJson'
import { leaks, type Equation, type Interval } from './suppressionAttack'

const answerOf = async (response: Response): Promise<Said | null> =>
  response.status === 200 ? ((await response.json()) as Said) : null

/** A change of one answer on its way to the attacker. */
const spoilt =
  (ask: Ask, path: RegExp, change: (answer: Record<string, unknown>) => void): Ask =>
  async (at) => {
    const answer = await ask(at)
    if (answer === null || !path.test(at)) return answer
    const copy = structuredClone(answer) as Record<string, unknown>
    change(copy)
    return copy
  }

let published: Published
let ask: Ask

beforeAll(async () => {
  ;({ published, ask } = await attackedDemonstration())
})

describe('the attack finds', () => {
  const hidden = (...counts: readonly (readonly [string, Interval])[]) => new Map(counts)
  const sum = (names: readonly string[], value: number): Equation => ({
    terms: names.map((name) => [name, 1]),
    between: [value, value],
    from: 'a sum',
  })
  const small: Interval = [1, 4]
  const any: Interval = [0, 1000]

  test('one hidden part of a known whole', () => {
    expect(leaks(hidden(['a', any]), [sum(['a'], 3)])).toMatchObject([{ unknown: 'a', between: [3, 3] }])
  })

  test('a part by way of another sum, and nothing where three numbers stay possible', () => {
    const unknowns = hidden(['a', small], ['b', any], ['c', any])
    expect(leaks(unknowns, [sum(['a', 'b'], 20), sum(['b', 'c'], 40)])).toEqual([])
    const found = leaks(unknowns, [sum(['a', 'b'], 20), sum(['b', 'c'], 40), sum(['c'], 23)])
    expect(found.map(({ unknown, between }) => [unknown, between])).toEqual([
      ['a', [3, 3]],
      ['b', [17, 17]],
      ['c', [23, 23]],
    ])
  })

  test('small counts that fill their sum, or leave nothing of it', () => {
    const both = hidden(['a', small], ['b', small])
    expect(leaks(both, [sum(['a', 'b'], 8)])).toHaveLength(2)
    expect(leaks(both, [sum(['a', 'b'], 2)])).toHaveLength(2)
    expect(leaks(both, [sum(['a', 'b'], 5)])).toEqual([])
  })

  test('a numerator by its rounded ratio and its denominator', () => {
    const ratio = (value: number, below: number): readonly Equation[] => [
      { terms: [['a', 100]], between: [(value - 0.061) * below, 1e14], from: 'ratio' },
      { terms: [['a', 100]], between: [-1e14, (value + 0.061) * below], from: 'ratio' },
    ]
    expect(leaks(hidden(['a', small]), ratio(6.3, 48))).toMatchObject([{ between: [3, 3] }])
    expect(leaks(hidden(['a', [0, 1e9]]), ratio(6.3, 48_000))).toEqual([])
  })

  test('a value per head shown where the count is hidden', () => {
    const residents = 738_587
    const perTenThousand = (value: number, rounding: number): Equation => ({
      terms: [['a', 10_000 / residents]],
      between: [value - rounding, value + rounding],
      from: 'per 10,000',
    })
    expect(leaks(hidden(['a', small]), [perTenThousand(0.041, 0.0005)])).toMatchObject([{ between: [3, 3] }])
    expect(leaks(hidden(['a', small]), [perTenThousand(0, 0.5)])).toEqual([])
  })
})

describe('what the demonstration publishes', () => {
  test('tells no hidden count: at least three numbers stay possible for each', () => {
    expect(published.hidden.size).toBeGreaterThan(2000)
    expect(published.equations.length).toBeGreaterThan(1000)
    expect(leaks(published.hidden, published.equations)).toEqual([])
  })

  test('would be found out if the whole of hidden parts were shown beside one part too many', async () => {
    const careless = spoilt(ask, /mediators-trained\/breakdowns/, (answer) => {
      for (const { values, statuses } of answer['breakdowns'] as {
        values: (number | null)[][][]
        statuses: string[][]
      }[])
        values.forEach((rows, region) => {
          rows.forEach((cells, row) => {
            cells.forEach((value, column) => {
              // Of two hidden parts the first is shown.
              if (row !== 0 || value !== null || statuses[region]?.[0]?.[column] !== 'Q') return
              cells[column] = 7
              const letters = statuses[region]?.[0] ?? ''
              statuses[region]?.splice(0, 1, `${letters.slice(0, column)}A${letters.slice(column + 1)}`)
            })
          })
        })
    })
    const { hidden, equations } = await publishedBy(careless)
    expect(leaks(hidden, equations).length).toBeGreaterThan(0)
  })

  test('would be found out if one course alone were hidden in its quarter', async () => {
    let isFirst = true
    const careless = spoilt(ask, /^\/courses/, (answer) => {
      for (const row of answer['rows'] as Record<string, unknown>[]) {
        if (!isFirst || row['language'] !== 'kk' || row['enrolled'] === null) continue
        row['enrolled'] = null
        isFirst = false
      }
    })
    const { hidden, equations } = await publishedBy(careless)
    expect(leaks(hidden, equations)).toHaveLength(1)
  })
})

describe('what the app makes of it', () => {
  test('no national figure, sum since January, value per head or split of the country holds a hidden count', async () => {
    const source = makeMockSource('http://birlik.test/')
    const [{ data: catalogue }, { data: populations }] = await Promise.all([
      source.catalogue(),
      source.populations(),
    ])
    const [division] = catalogue.divisions
    if (division === undefined) throw new Error('no division')
    const regions = division.regions.map(({ id }) => id)
    const hiding = new Set(
      [...published.hidden.keys()]
        .filter((name) => !name.startsWith('course'))
        .map((name) => name.split(' ')[1]),
    )
    const shown: Equation[] = []
    let attacked = 0
    for (const indicator of catalogue.indicators.filter(({ id }) => hiding.has(id))) {
      const [grid] = (await source.observations([indicator.id], division.id)).data
      if (grid === undefined) throw new Error('no figures')
      const inputs: SeriesInputs = {
        indicator,
        division,
        grid,
        numerator: null,
        denominator: null,
        weight: null,
        populations,
      }
      for (const span of ['quarter', 'year-to-date'] as const) {
        for (const normalisation of indicator.normalisations) {
          const displayed = displayedGrid(inputs, span, normalisation)
          for (const region of regions)
            for (const period of grid.periods)
              if (observationAt(grid, region, period).absence === 'suppressed')
                expect(
                  observationAt(displayed, region, period).value,
                  `${indicator.id} ${region} ${period}`,
                ).toBeNull()
        }
        // Whoever sees the figure of the country tries whether the hidden regions are in it.
        const national = nationalSeries(inputs, span, 'absolute')
        const displayed = displayedGrid(inputs, span, 'absolute')
        for (const [at, { value }] of national.entries()) {
          const period = grid.periods[at]
          if (value === null || period === undefined || indicator.overRegions !== 'sum') continue
          const known = regions.reduce(
            (sum, region) => sum + (observationAt(displayed, region, period).value ?? 0),
            0,
          )
          expect(value, `${indicator.id} ${period}`).toBeCloseTo(known, 6)
          attacked += 1
        }
      }
      for (const breakdown of (await source.breakdowns(indicator.id, division.id)).data)
        for (const year of breakdown.periods) {
          const { counted, parts } = splitOfCountry(breakdown, year)
          breakdown.categories.forEach(({ id }, category) => {
            const value = parts[category]?.value ?? null
            if (value === null) return
            const cells = counted.map(
              (region) =>
                breakdown.parts[breakdown.regions.indexOf(region)]?.[category]?.[
                  breakdown.periods.indexOf(year)
                ],
            )
            const rest = cells.reduce((sum, cell) => sum + (cell?.value ?? 0), 0)
            const terms = counted.flatMap((region, at) =>
              cells[at]?.absence === 'suppressed'
                ? [[`part ${indicator.id} ${breakdown.id} ${id} ${region} ${year}`, 1] as const]
                : [],
            )
            shown.push({ terms, between: [value - rest, value - rest], from: 'split of the country' })
          })
        }
    }
    expect(attacked).toBeGreaterThan(50)
    expect(shown.length).toBeGreaterThan(50)
    expect(leaks(published.hidden, [...published.equations, ...shown])).toEqual([])
  })
})

describe('a package of files', () => {
  test('publishes no more', async () => {
    const carry = carryTo(await smallPackage())
    const fromFiles = await publishedBy(async (at) =>
      answerOf(await carry(new Request(`${FOLDER}${at.slice(1)}`))),
    )
    expect(fromFiles.hidden.size).toBeGreaterThan(100)
    expect(fromFiles.equations.length).toBeGreaterThan(30)
    expect(leaks(fromFiles.hidden, fromFiles.equations)).toEqual([])
  })
})
