import { expect, test } from 'vitest'
import { answer } from '../../mocks/answer'
import { makeMockSource } from '../../src/data/adapters/mockSource'
import { correlate } from '../../src/domain/compare/correlation'
import { indexSeries } from '../../src/domain/compare/indexSeries'
import { figuresInScope } from '../../src/domain/compare/ruleScope'
import { standardise } from '../../src/domain/compare/standardise'
import { previousYear, type Period } from '../../src/domain/period'
import { makeSeriesReader, type Series } from '../../src/view/allSeries'
import { correlation, distances, valuesAt, yearIndex } from './comparisonOracle'
import { Oracle, type WireIndicator, type WireObservations, type WirePopulation } from './oracle'

const ADDRESS = 'http://birlik.test/'

async function served(path: string): Promise<unknown> {
  const response = await answer(new Request(`${ADDRESS}api${path}`))
  if (response === undefined) throw new Error(`Nothing answers ${path}`)
  return response.json()
}

const source = makeMockSource(ADDRESS)
const { data: catalogue } = await source.catalogue()
const { data: populations } = await source.populations()
const division = catalogue.divisions[0] ?? expect.fail('no division')
const ids = catalogue.indicators.map(({ id }) => id)
const { data: grids } = await source.observations(ids, division.id)
const regions = division.regions.map(({ id }) => id)
const reader = makeSeriesReader({
  catalogue,
  division,
  grids,
  populations,
  span: 'quarter',
  normalisation: null,
})
// The oracle trusts the shape; the contract test checks it.
const wire = (await served('/catalogue')) as { indicators: WireIndicator[] }
const people = (await served('/populations')) as { populations: WirePopulation[] }
const bytes = (await served(`/observations?indicator=${ids.join(',')}&division=2013`)) as WireObservations
const oracle = new Oracle(bytes, wire.indicators, people.populations)

const listed = reader.indicators.map(({ id }) => reader.seriesOf(id) ?? expect.fail(id))
const near = (a: number | null | undefined, b: number | null | undefined) =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
    : (a ?? null) === (b ?? null)
const readingOf = ({ normalisation }: Series) => ({ span: 'quarter' as const, per: normalisation })

test('distances from the mean, of all indicators, regions and periods, by both scopes of counting rules', () => {
  const wrong: string[] = []
  let told = 0
  for (const series of listed) {
    const { indicator, displayed } = series
    for (const period of displayed.periods) {
      const { figures } = reader.sectionOf(series, period)
      for (const scope of ['all', 'same'] as const) {
        const column = standardise(figures, indicator, scope)
        const values = valuesAt(oracle, indicator.id, regions, period, readingOf(series), scope === 'same')
        const expected = distances(values)
        if (column.n !== values.size) wrong.push(`${indicator.id} ${period} ${scope}: n ${column.n}`)
        for (const region of regions) {
          const own = column.distances.get(region)?.score
          if (!near(own, expected.get(region)))
            wrong.push(`${indicator.id} ${period} ${scope} ${region}: ${own}, oracle ${expected.get(region)}`)
          if (own !== undefined) told++
        }
      }
    }
  }
  expect(wrong.slice(0, 5)).toEqual([])
  expect(told).toBeGreaterThan(40_000)
})

test('correlations of every indicator with the next one, and how many regions they rest on', () => {
  const wrong: string[] = []
  let found = 0
  listed.forEach((x, i) => {
    const y = listed[(i + 1) % listed.length] ?? x
    for (const year of [2015, 2017, 2019, 2020]) {
      const at = ({ indicator }: Series): Period =>
        indicator.frequency === 'year' ? `${year}` : `${year}-Q4`
      for (const scope of ['all', 'same'] as const) {
        const inScope = (series: Series) =>
          new Map(
            figuresInScope(reader.sectionOf(series, at(series)).figures, scope).map(({ region, value }) => [
              region,
              value,
            ]),
          )
        const [left, right] = [inScope(x), inScope(y)]
        const pairs = [...left].flatMap(([region, value]) => {
          const other = right.get(region)
          return other === undefined ? [] : [[value, other] as const]
        })
        const own = correlate(pairs)
        const asked = (series: Series) =>
          valuesAt(oracle, series.indicator.id, regions, at(series), readingOf(series), scope === 'same')
        const expected = correlation(asked(x), asked(y))
        const r = own.kind === 'found' ? own.pearson : null
        if (r !== null) found++
        if (own.n !== expected.n || !near(r, expected.r))
          wrong.push(`${x.indicator.id} ${y.indicator.id} ${year} ${scope}: ${r}, oracle ${expected.r}`)
      }
    }
  })
  expect(wrong.slice(0, 5)).toEqual([])
  expect(found).toBeGreaterThan(300)
})

test('series with a period as 100, against the year before it, where neither break nor rule stands between', () => {
  const wrong: string[] = []
  let told = 0
  for (const { indicator, displayed, reported, normalisation, span } of listed) {
    for (const period of displayed.periods.slice(4)) {
      const base = previousYear(period)
      for (const region of regions) {
        const points = indexSeries({ indicator, reported, span }, displayed, region, base)
        const own = points[displayed.periods.indexOf(period)]
        const reading = { span, per: normalisation }
        if (own?.absence === 'break' || own?.absence === 'other-rule') {
          // The oracle tells no change there either.
          if (oracle.change(indicator.id, region, period, reading) !== null)
            wrong.push(`${indicator.id} ${region} ${period}: ${own.absence}`)
          continue
        }
        const expected = yearIndex(oracle, indicator.id, region, period, reading)
        if (!near(own?.value, expected))
          wrong.push(`${indicator.id} ${region} ${period}: ${own?.value}, oracle ${expected}`)
        if (expected !== null) told++
      }
    }
  }
  expect(wrong.slice(0, 5)).toEqual([])
  expect(told).toBeGreaterThan(10_000)
})
