import { beforeAll, describe, expect, test } from 'vitest'
import { observationAt } from '../../../src/domain/observationGrid'
import type { Language } from '../../../src/domain/region'
import { readingAt } from '../../../src/features/compare/trends/readingAt'
import { trendsContent } from '../../../src/view/compare/trendsContent'
import { trendsLayout } from '../../../src/features/compare/trends/trendsLayout'
import { trendsNotes } from '../../../src/features/compare/trends/trendsNotes'
import { trendsSheet } from '../../../src/features/compare/trends/trendsSheet'
import { trendsInWords, trendsSummary } from '../../../src/features/compare/trends/trendsWords'
import type { CompareModel } from '../../../src/view/compare/compareModel'
import { i18n } from '../../../src/i18n/i18n'
import { loadTexts, wordsIn } from './compareModelOf'
import { demonstrationModels } from './demonstrationModel'

beforeAll(loadTexts)

const { modelOf, division } = await demonstrationModels()
const en = wordsIn('en')
/** One model for tests that go through all indicators: each is read once. */
const EVERY = modelOf()
// Reading all of them takes longer than a test may.
for (const { id } of EVERY.series.indicators) EVERY.series.seriesOf(id)
const onEvery = (id: string): CompareModel => ({ ...EVERY, main: EVERY.series.seriesOf(id) })
const textIn = (language: Language) => i18n.getFixedT(language, 'trends')
const widthOf = (text: string) => text.length * 7.2

/** A model with regions chosen, by slot. */
function choosing(model: CompareModel, ...ids: readonly string[]): CompareModel {
  const chosen = ids.flatMap((id, slot) => {
    const region = division.regions.find((each) => each.id === id)
    return region === undefined ? [] : [{ region, slot }]
  })
  const slotOf = (id: string) => (ids.includes(id) ? ids.indexOf(id) : null)
  return { ...model, regions: { chosen, slotOf, unknown: [] } }
}

function contentOf(model: CompareModel, language: Language = 'en') {
  const content = trendsContent(model, wordsIn(language), textIn(language))
  if (content === null) expect.fail('nothing to show')
  return content
}

describe('the view of trends', () => {
  test('draws every region, and names the chosen ones, the country and nobody else at the lines’ ends', () => {
    const content = contentOf(choosing(modelOf(), 'pavlodar', 'akmola'))
    expect(content.lines).toHaveLength(16)
    const { labels } = trendsLayout(content, { width: 1300, height: 460 }, widthOf, en, textIn('en'))
    expect(labels.map(({ key }) => key)).toEqual(['kazakhstan', 'pavlodar', 'akmola'])
  })

  test('with none chosen names the highest, the lowest, the median and the country', () => {
    const content = contentOf(modelOf({ period: '2020-Q4' }))
    const { labels } = trendsLayout(content, { width: 1300, height: 460 }, widthOf, en, textIn('en'))
    expect(labels).toHaveLength(4)
    expect(labels.at(-1)?.key).toBe('median')
  })

  test.each([360, 700, 1300])(
    'keeps six labels apart and inside at a width of %i px, for any indicator',
    (width) => {
      const six = ['akmola', 'aktobe', 'almaty-city', 'east-kazakhstan', 'kostanay', 'west-kazakhstan']
      for (const { id } of EVERY.series.indicators) {
        const content = contentOf(choosing(onEvery(id), ...six))
        const layout = trendsLayout(content, { width, height: 380 }, widthOf, en, textIn('en'))
        const middles = layout.labels.map(({ y }) => y).toSorted((a, b) => a - b)
        const gaps = middles.slice(1).map((y, i) => y - (middles[i] ?? 0))
        expect(Math.min(...middles)).toBeGreaterThan(0)
        expect(Math.max(...middles)).toBeLessThan(380)
        expect(Math.min(...gaps)).toBeGreaterThanOrEqual(15)
        for (const { name, before, value, after } of layout.labels) {
          expect(layout.labelX + 18 + widthOf(`${name} ${before}${value}${after}`)).toBeLessThanOrEqual(width)
        }
      }
    },
  )

  test('does not draw the sum of all regions beside them: it is said, and the median drawn', () => {
    const model = choosing(modelOf({ view: { normalisation: 'absolute' } }), 'akmola')
    const content = contentOf(model)
    const { labels } = trendsLayout(content, { width: 1300, height: 460 }, widthOf, en, textIn('en'))
    expect(labels.map(({ key }) => key)).toEqual(['akmola', 'median'])
    expect(trendsInWords(content, en, textIn('en'))[0]?.name).toBe('Kazakhstan')
    expect(trendsNotes(content, false, en, textIn('en')).join(' ')).toMatch(/sum of its regions/)
  })

  test('reads at the cross-hair what the grid holds', () => {
    const content = contentOf(choosing(modelOf({ view: { normalisation: 'absolute' } }), 'akmola'))
    const index = content.trends.periods.indexOf('2019-Q4')
    const [row] = readingAt(content, index, en, textIn('en')).rows
    expect(row?.value).toBe(observationAt(content.series.displayed, 'akmola', '2019-Q4').value)
  })

  test('says nothing about seasons until quarters are indexed', () => {
    const plain = contentOf(modelOf())
    expect(trendsNotes(plain, false, en, textIn('en')).join(' ')).not.toMatch(/seasonal/)
    const indexed = contentOf(modelOf({ compare: { base: '2016-Q4' } }))
    expect(trendsNotes(indexed, true, en, textIn('en')).join(' ')).toMatch(/same quarter of each year/)
    expect(indexed.unit).toBe('index, Q4 2016 = 100')
  })

  test('shows values as they are, and says so, when the base is not in the data', () => {
    const content = contentOf(modelOf({ compare: { base: '1999-Q4' } }))
    expect(content.base).toBeNull()
    expect(trendsNotes(content, true, en, textIn('en'))[0]).toMatch(/base period is not in the data/)
  })

  test('an annual indicator is indexed to a year', () => {
    const content = contentOf(modelOf({ indicator: 'houses-of-friendship', compare: { base: '2016-Q4' } }))
    expect(content.base).toBe('2016')
    expect(trendsNotes(content, true, en, textIn('en')).join(' ')).not.toMatch(/seasonal/)
  })

  test('marks and names the regions that count by another rule', () => {
    const content = contentOf(choosing(modelOf({ indicator: 'events-total' }), 'kostanay'))
    expect(readingAt(content, 27, en, textIn('en')).text).toMatch(/Kostanay ≠/)
    expect(trendsNotes(content, false, en, textIn('en')).join(' ')).toMatch(/≠.*Kostanay/)
  })

  test('nobody is called the highest among estimates of a survey', () => {
    const content = contentOf(modelOf({ indicator: 'survey-favourable' }))
    expect(content.extremes).toBeNull()
    expect(trendsNotes(content, false, en, textIn('en')).join(' ')).toMatch(/not ranked/)
  })

  test('draws targets only over values that can be held against them', () => {
    const hidden = contentOf(modelOf())
    expect([hidden.targets.length, hidden.hasHiddenTargets]).toEqual([0, true])
    const drawn = contentOf(modelOf({ view: { normalisation: 'absolute', span: 'year-to-date' } }))
    expect(drawn.targets.length).toBeGreaterThan(0)
    expect(drawn.hasHiddenTargets).toBe(false)
  })

  test.each(['kk', 'ru', 'en'] as const)(
    'is said in words for every indicator without a hole: %s',
    (language) => {
      for (const { id } of EVERY.series.indicators) {
        const content = contentOf(
          choosing({ ...onEvery(id), compare: { ...EVERY.compare, base: '2016-Q4' } }, 'akmola'),
          language,
        )
        const text = trendsSummary(content, wordsIn(language), textIn(language))
        expect(text).not.toMatch(/undefined|NaN|null|\{\{|trends\./)
      }
    },
  )

  test('has one line in words for the country and each chosen region', () => {
    const content = contentOf(choosing(modelOf(), 'akmola', 'pavlodar'))
    expect(trendsInWords(content, en, textIn('en')).map(({ name }) => name)).toEqual([
      'Kazakhstan',
      'Akmola',
      'Pavlodar',
    ])
  })
})

describe('the table of trends for files', () => {
  test('has a row a period and a column a region, the chosen ones first', () => {
    const { columns, rows } = trendsSheet(choosing(modelOf(), 'pavlodar'), en, textIn('en'))
    expect(columns.slice(0, 4)).toEqual(['Period', 'Kazakhstan', 'Median of regions', 'Pavlodar'])
    expect(columns).toHaveLength(19)
    expect(rows).toHaveLength(32)
  })

  test('what was not reported is an empty cell, a small count a hidden one', () => {
    const model = modelOf()
    const { main } = model
    if (main === null) expect.fail('no figures')
    const { rows } = trendsSheet(model, en, textIn('en'))
    main.displayed.periods.forEach((period, i) => {
      main.displayed.regions.forEach((region, column) => {
        const { value, absence } = observationAt(main.displayed, region, period)
        const kind = value !== null ? 'number' : absence === 'suppressed' ? 'hidden' : 'none'
        expect(rows[i]?.[column + 3]?.kind).toBe(kind)
      })
    })
  })
})
