import { expect, test } from 'vitest'
import { makeMockSource } from '../../src/data/adapters/mockSource'
import type { Indicator, Target } from '../../src/domain/indicator'
import type { Period } from '../../src/domain/period'
import { OWN, pageOf, targetOf, type Told, type ToldSeries } from '../domain/narrativeData'
import { loadWords, toldIn } from './narrativeSpeech'

interface Plot {
  readonly series: ToldSeries
  readonly targets?: readonly Target[]
}

/** What happens to an indicator in its last period: every count ends with another digit, so that nouns take every form. */
function plotsOf(indicator: Indicator, place: number): readonly Plot[] {
  const last: Period = indicator.frequency === 'year' ? '2019' : '2019-Q4'
  const isShare = indicator.unit === '%'
  const margin = indicator.kind === 'index' ? 1 : null
  const lastly =
    (value: number): Told =>
    (region, period) =>
      region === OWN && period === last ? { value, margin } : { value: 100, margin }
  const value = isShare ? 60 + place / 3 : place % 2 === 0 ? 121 + place * 3 : 3 + place
  const previous = value + 7
  const plots: readonly Plot[] = [
    { series: { indicator, told: lastly(value) } },
    {
      series: {
        indicator,
        told: (region, period) => (region === OWN && period > '2014' ? 100.5 + place / 2 : 100),
      },
    },
    isShare
      ? {
          series: { indicator, told: (region, period) => (region === OWN && period >= '2015' ? 88.5 : 100) },
          targets: [targetOf(90 + place / 10, { indicator: indicator.id, kind: 'published' })],
        }
      : { series: { indicator }, targets: [targetOf(390 + place, { indicator: indicator.id })] },
    {
      series: {
        indicator,
        revisions: [
          {
            region: OWN,
            period: last,
            previous,
            date: `2019-${String(1 + (place % 12)).padStart(2, '0')}-05`,
          },
        ],
      },
    },
    { series: { indicator, told: lastly(isShare ? 100 - place / 10 : 1000 + place * 111) } },
  ]
  const second = plots[1 + (place % (plots.length - 1))]
  return [plots[0], second].filter((plot) => plot !== undefined)
}

test('sentences about all sixty indicators read as committed, in the three languages', async () => {
  const words = await loadWords()
  const { data: catalogue } = await makeMockSource('http://birlik.test/').catalogue()
  const listed = catalogue.indicators.filter(({ role }) => role === 'listed')
  const sentences = listed.flatMap((indicator, place) =>
    plotsOf({ ...indicator, breaks: [], partOf: null }, place).map(({ series, targets }) =>
      toldIn(pageOf('2019-Q4', [series], targets ?? []), words).join('\n'),
    ),
  )
  expect(new Set(sentences).size).toBeGreaterThan(90)
  await expect(`${[...new Set(sentences)].join('\n\n')}\n`).toMatchFileSnapshot('narrativeGolden.txt')
})
