import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { crossSectionAt } from '../../src/domain/crossSectionAt'
import type { Indicator } from '../../src/domain/indicator'
import { narrativeFacts } from '../../src/domain/narrative/facts'
import type { Fact } from '../../src/domain/narrative/fact'
import type { IndicatorReading, RegionData } from '../../src/domain/narrative/regionData'
import { observationAt } from '../../src/domain/observationGrid'
import { addQuarters, isQuarter, previousYear, type Period } from '../../src/domain/period'
import type { Written } from './fixtures'
import { OWN, pageOf, QUARTERS, REGIONS, targetOf } from './narrativeData'

const RUNS = { seed: 20191231, numRuns: 150 }

/** Calm most of the time, so that jumps are news; often missing, hidden or broken off. */
const cell = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: 95, max: 105 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 1200 }) },
  { weight: 1, arbitrary: fc.constantFrom<Written>('O', 'Q', 'M', { value: 100, status: 'B' }) },
  { weight: 1, arbitrary: fc.constant<Written>({ value: 130, rule: 'other' }) },
)
const table = fc.array(cell, {
  minLength: REGIONS.length * QUARTERS.length,
  maxLength: REGIONS.length * QUARTERS.length,
})
const changes = fc.constantFrom<Partial<Indicator>>(
  {},
  { better: 'lower' },
  { better: 'neutral' },
  { kind: 'stock', overTime: 'last' },
  { kind: 'ratio', overTime: 'ratio', overRegions: 'ratio', unit: '%', decimals: 1 },
  { normalisations: ['per-10k'] },
)
const drawn = fc.record({
  tables: fc.tuple(table, table),
  indicators: fc.tuple(changes, changes),
  quarter: fc.constantFrom(...QUARTERS.slice(-10)),
  target: fc.integer({ min: 90, max: 450 }),
  /** By how much the own region is ahead of the others, or behind them. */
  lead: fc.constantFrom(0, 0, 20, -20),
})
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never

function pageFrom({ tables, indicators, quarter, target, lead }: Drawn, regions = REGIONS): RegionData {
  const series = tables.map((cells, i) => ({
    indicator: { better: 'higher' as const, ...indicators[i] },
    told: (region: string, period: string) => {
      const drawnCell =
        cells[REGIONS.indexOf(region) * QUARTERS.length + QUARTERS.findIndex((q) => q === period)]
      const isOwn = region === OWN && period > '2018' && typeof drawnCell === 'number'
      return isOwn ? Math.max(0, drawnCell + lead) : drawnCell
    },
  }))
  const targets = [2017, 2018, 2019].map((year) => targetOf(target, { year }))
  return pageOf(quarter, series, targets, regions)
}

const readingOf = (data: RegionData, fact: Fact): IndicatorReading =>
  data.readings.find(({ indicator }) => indicator.id === fact.indicator) ?? expect.fail('no such indicator')

const valueAt = (reading: IndicatorReading, period: Period) =>
  observationAt(reading.displayed, OWN, period).value

/** What the rest of the product shows of the region at a period. */
function shown(data: RegionData, reading: IndicatorReading, period: Period) {
  const { indicator, displayed, absolute, inputs, national } = reading
  const country = national[displayed.periods.indexOf(period)] ?? expect.fail('no national figure')
  const section = crossSectionAt({
    indicator,
    division: data.division,
    displayed,
    absolute,
    reported: inputs.grid,
    span: 'quarter',
    national: country,
    period,
    classification: null,
  })
  return section.figures.find(({ region }) => region === OWN) ?? expect.fail('no figure')
}

/** Runs a check over every fact of random pages, and makes sure that each kind of fact was really met. */
function overFacts(kinds: readonly Fact['kind'][], check: (fact: Fact, data: RegionData) => void): void {
  const met = new Set<string>()
  fc.assert(
    fc.property(drawn, (sample) => {
      const data = pageFrom(sample)
      for (const fact of narrativeFacts(data)) {
        met.add(fact.kind)
        check(fact, data)
      }
    }),
    RUNS,
  )
  for (const kind of kinds) expect(met).toContain(kind)
}

describe('whatever the data', () => {
  test('no change, target or place is ever told of a missing value or a missing base', () => {
    const kinds = [
      'unusual-change',
      'target-crossed',
      'target-missed',
      'best-streak',
      'worst-streak',
    ] as const
    overFacts(kinds, (fact, data) => {
      if (fact.kind === 'unusual-change') {
        const reading = readingOf(data, fact)
        expect(valueAt(reading, fact.period)).not.toBeNull()
        expect(valueAt(reading, previousYear(fact.period))).not.toBeNull()
      }
      if (fact.kind === 'target-crossed' || fact.kind === 'target-missed') {
        expect(valueAt(readingOf(data, fact), fact.period)).not.toBeNull()
      }
      if (fact.kind === 'best-streak' || fact.kind === 'worst-streak') {
        const { period } = fact
        const reading = readingOf(data, fact)
        for (let back = 0; back < fact.quarters; back++) {
          expect(isQuarter(period) && valueAt(reading, addQuarters(period, -back))).not.toBeNull()
        }
      }
    })
  })

  test('figures, changes and places are those that the map shows', () => {
    overFacts(['unusual-change', 'best-streak', 'worst-streak'], (fact, data) => {
      if (fact.kind === 'unusual-change') {
        const figure = shown(data, readingOf(data, fact), fact.period)
        expect(figure.change).toEqual(fact.change)
        expect(figure.value).toBe(fact.value)
      }
      if (fact.kind === 'best-streak' || fact.kind === 'worst-streak') {
        const { rank } = shown(data, readingOf(data, fact), fact.period)
        expect(rank).toMatchObject({ of: fact.of, isShared: false, isApart: false })
        expect(rank?.from).toBe(fact.kind === 'best-streak' ? 1 : fact.of)
      }
    })
  })

  test('a year so far that is held against a target is the sum of its quarters', () => {
    overFacts(['target-crossed', 'target-missed'], (fact, data) => {
      if (fact.kind !== 'target-crossed' && fact.kind !== 'target-missed') return
      const reading = readingOf(data, fact)
      if (reading.indicator.kind !== 'flow') return
      const quarter = Number(fact.period.at(-1))
      const so = QUARTERS.filter((each) => each.startsWith(fact.period.slice(0, 4))).slice(0, quarter)
      const sum = so.reduce(
        (total, each) => total + (observationAt(reading.absolute, OWN, each).value ?? Number.NaN),
        0,
      )
      expect(fact.value).toBe(sum)
      const isAbove = sum >= fact.target.value
      const isMet = reading.indicator.better === 'lower' ? sum <= fact.target.value : isAbove
      expect(isMet).toBe(fact.kind === 'target-crossed')
    })
  })

  test('neutral indicators are neither good nor bad, and their places are not told', () => {
    overFacts(['unusual-change'], (fact, data) => {
      if (fact.indicator === null || readingOf(data, fact).indicator.better !== 'neutral') return
      expect(fact.tone).toBe('neutral')
      expect(['unusual-change', 'revised', 'suspicious']).toContain(fact.kind)
    })
  })

  test('the same data tell the same, in whatever order regions and indicators stand', () => {
    fc.assert(
      fc.property(drawn, fc.shuffledSubarray(REGIONS, { minLength: REGIONS.length }), (sample, regions) => {
        const told = narrativeFacts(pageFrom(sample))
        expect(narrativeFacts(pageFrom(sample))).toEqual(told)
        const reordered = pageFrom(sample, regions)
        expect(narrativeFacts({ ...reordered, readings: reordered.readings.toReversed() })).toEqual(told)
      }),
      RUNS,
    )
  })

  test('the heaviest stands first, and there are at most eight', () => {
    fc.assert(
      fc.property(drawn, (sample) => {
        const weights = narrativeFacts(pageFrom(sample)).map((fact) => fact.weight)
        expect(weights).toEqual(weights.toSorted((a, b) => b - a))
        expect(weights.length).toBeLessThanOrEqual(8)
      }),
      RUNS,
    )
  })
})

test('every fact names the view that shows it', () => {
  overFacts(['unusual-change', 'target-missed', 'missing-reports'], (fact, data) => {
    const { page, indicator, period, view, anchor, span } = fact.proof
    if (fact.indicator === null) {
      expect({ page, indicator, view, period }).toEqual({
        page: 'region',
        indicator: null,
        view: null,
        period: data.period,
      })
      expect(anchor).not.toBeNull()
    } else {
      expect({ page, indicator, view, anchor }).toEqual({
        page: 'map',
        indicator: fact.indicator,
        view: 'table',
        anchor: null,
      })
      expect(period).toBe(fact.period)
      expect(span).toBe('span' in fact ? fact.span : 'quarter')
    }
  })
})
