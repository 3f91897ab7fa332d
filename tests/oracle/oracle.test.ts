import { describe, expect, test } from 'vitest'
import { answer } from '../../mocks/answer'
import { makeMockSource } from '../../src/data/adapters/mockSource'
import { classOf } from '../../src/domain/classify'
import { crossSectionAt } from '../../src/domain/crossSectionAt'
import type { Span } from '../../src/domain/period'
import { classifyMeasured, measure, nationalAt } from '../../src/view/buildMapModel'
import { indicatorsNeeded } from '../../src/view/indicatorsNeeded'
import { Oracle, type WireIndicator, type WireObservations, type WirePopulation } from './oracle'

const ADDRESS = 'http://birlik.test/'

async function served(path: string): Promise<unknown> {
  const response = await answer(new Request(`${ADDRESS}api${path}`))
  if (response === undefined) throw new Error(`Nothing answers ${path}`)
  return response.json()
}

/** Both read the same bytes: the product through its port, the oracle by itself. */
const source = makeMockSource(ADDRESS)
const { data: catalogue } = await source.catalogue()
const { data: populations } = await source.populations()
// The oracle trusts the shape; the contract test checks it.
const wire = (await served('/catalogue')) as { indicators: WireIndicator[] }
const people = (await served('/populations')) as { populations: WirePopulation[] }

const SPANS: readonly Span[] = ['quarter', 'year-to-date']
const near = (a: number | null, b: number | null) =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

const listed = catalogue.indicators.filter((indicator) => indicator.role === 'listed')

describe('what the product computes equals what the oracle computes', () => {
  test('all sixty indicators are here', () => {
    expect(listed).toHaveLength(60)
  })

  test.each(listed.map((indicator) => [indicator.id, indicator] as const))('%s', async (_, indicator) => {
    const division = catalogue.divisions[0] ?? expect.fail('no division')
    const ids = indicatorsNeeded(indicator)
    const { data: grids } = await source.observations(ids, division.id)
    const bytes = (await served(`/observations?indicator=${ids.join(',')}&division=2013`)) as WireObservations
    const oracle = new Oracle(bytes, wire.indicators, people.populations)
    const part = (id: string | null) => grids.find((grid) => grid.indicator === id) ?? null
    const grid = part(indicator.id) ?? expect.fail('no grid')
    const inputs = {
      indicator,
      division,
      grid,
      numerator: part(indicator.numerator),
      denominator: part(indicator.denominator),
      weight: part(indicator.weight),
      populations,
    }
    const wrong: string[] = []
    for (const span of SPANS) {
      for (const per of indicator.normalisations) {
        const measured = measure(inputs, span, per)
        const options = { method: 'natural-breaks' as const, borders: [], centre: null, classes: 5 }
        const classification = classifyMeasured(measured, options)
        for (const period of grid.periods) {
          const section = crossSectionAt({
            indicator,
            division,
            displayed: measured.displayed,
            absolute: measured.absolute,
            reported: grid,
            span,
            national: nationalAt(measured, period),
            period,
            classification,
          })
          const reading = { span, per }
          const at = `${indicator.id} ${period} ${span} ${per}`
          const national = oracle.national(indicator.id, period, reading)
          if (
            !near(section.national.value, national.value) ||
            section.national.reported !== national.reported
          ) {
            wrong.push(`${at} national: ${section.national.value}, oracle ${national.value}`)
          }
          for (const figure of section.figures) {
            const value = oracle.value(indicator.id, figure.region, period, reading)
            const rank = oracle.rank(indicator.id, figure.region, period, reading)
            const change = oracle.change(indicator.id, figure.region, period, reading)
            const shown = figure.change.kind === 'none' ? null : figure.change.value
            if (!near(figure.value, value))
              wrong.push(`${at} ${figure.region}: ${figure.value}, oracle ${value}`)
            if (!near(shown, change)) wrong.push(`${at} ${figure.region} change: ${shown}, oracle ${change}`)
            if (rank !== null && (figure.rank?.from !== rank.from || figure.rank.of !== rank.of)) {
              wrong.push(`${at} ${figure.region} place: ${figure.rank?.from}, oracle ${rank.from}`)
            }
            // The class is read off the legend by its own words: how many borders the value has reached.
            const steps = (classification?.borders ?? []).filter((border) => (value ?? 0) >= border).length
            const isZero = classification?.hasZeroClass === true && value === 0
            const expected =
              value === null ? null : isZero ? 0 : steps + (classification?.hasZeroClass === true ? 1 : 0)
            if (figure.classIndex !== expected)
              wrong.push(`${at} ${figure.region} class: ${figure.classIndex}, oracle ${expected}`)
            if (
              value !== null &&
              classification !== null &&
              classOf(classification, value) !== figure.classIndex
            ) {
              wrong.push(`${at} ${figure.region}: class of the value differs`)
            }
          }
        }
      }
    }
    expect(wrong.slice(0, 5)).toEqual([])
  })
})
