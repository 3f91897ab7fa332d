import { beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../../src/domain/region'
import { againstSeries, scatterContent } from '../../../src/view/compare/scatterContent'
import { fitText, scatterLayout } from '../../../src/features/compare/scatter/scatterLayout'
import { scatterSheet } from '../../../src/features/compare/scatter/scatterSheet'
import {
  absentInWords,
  cornerText,
  linkInWords,
  scatterNotes,
  scatterSummary,
} from '../../../src/view/compare/scatterWords'
import type { CompareModel } from '../../../src/view/compare/compareModel'
import { i18n } from '../../../src/i18n/i18n'
import { loadTexts, wordsIn } from './compareModelOf'
import { demonstrationModels } from './demonstrationModel'

beforeAll(loadTexts)

const { modelOf } = await demonstrationModels()
const en = wordsIn('en')
/** One model for tests that go through all indicators: each is read once. */
const EVERY = modelOf()
// Reading all of them takes longer than a test may.
for (const { id } of EVERY.series.indicators) EVERY.series.seriesOf(id)
const onEvery = (id: string): CompareModel => ({ ...EVERY, main: EVERY.series.seriesOf(id) })
const textIn = (language: Language) => i18n.getFixedT(language, 'scatter')
const t = textIn('en')
const widthOf = (text: string) => text.length * 6.6

function contentOf(model: CompareModel) {
  const content = scatterContent(model, en)
  if (content === null) expect.fail('nothing to show')
  return content
}

describe('the scatter plot', () => {
  test('holds the indicator against the next of the direction, or the one asked for, never against itself', () => {
    const model = modelOf()
    const next = model.indicators[model.indicators.findIndex(({ id }) => id === 'kz-course-learners') + 1]
    expect(againstSeries(model)?.indicator.id).toBe(next?.id)
    expect(againstSeries(modelOf({ compare: { against: 'eca-total' } }))?.indicator.id).toBe('eca-total')
    expect(againstSeries(modelOf({ compare: { against: 'kz-course-learners' } }))?.indicator.id).toBe(
      next?.id,
    )
    const last = model.indicators.at(-1)?.id ?? ''
    expect(againstSeries(modelOf({ indicator: last }))?.indicator.id).toBe(model.indicators[0]?.id)
  })

  test('shows each indicator at its own period and says so when they differ', () => {
    const content = contentOf(modelOf({ period: '2019-Q2', compare: { against: 'houses-of-friendship' } }))
    expect([content.x.period, content.y.period]).toEqual(['2019-Q2', '2018'])
    expect(scatterNotes(content, en, t)[0]).toBe(
      'The indicators have different frequencies: → Q2 2019, ↑ 2018.',
    )
  })

  test('draws or names each of the sixteen regions', () => {
    for (const { id } of EVERY.series.indicators) {
      if (id === 'kz-course-learners') continue
      const content = contentOf({ ...EVERY, compare: { ...EVERY.compare, against: id } })
      expect(content.points.length + absentInWords(content, en, t).length).toBe(16)
    }
  })

  test('cautions with every correlation and gives its n', () => {
    const content = contentOf(modelOf())
    const n = content.points.length
    const [link, statistics, caution] = linkInWords(content, en, t)
    expect(link).toMatch(/link|hardly/)
    expect(statistics).toMatch(new RegExp(`ρ = .*r = .*n = ${n}\\.$`))
    expect(caution).toBe(`Two figures that go together need not cause each other; n = ${n}.`)
  })

  test('marks a correlation over different counting rules; with one rule only n is smaller and the mark gone', () => {
    const shown = { indicator: 'events-total', compare: { against: 'eca-total' } } as const
    const all = contentOf(modelOf(shown))
    expect(linkInWords(all, en, t)[1]).toMatch(/^≠ /)
    const same = contentOf(modelOf({ ...shown, compare: { ...shown.compare, rules: 'same' } }))
    expect(linkInWords(same, en, t)[1]).not.toMatch(/≠/)
    expect(same.points.length).toBe(all.points.filter(({ isOtherRule }) => !isOtherRule).length)
    expect(absentInWords(same, en, t).join(' ')).toMatch(/Kostanay: counts by another rule/)
  })

  test('says that positions inside the margin of a survey are not ranked', () => {
    const content = contentOf(modelOf({ indicator: 'survey-favourable' }))
    expect(scatterNotes(content, en, t).join(' ')).toMatch(/margin of error .* not ranked/)
    expect(content.points.every(({ xMargin }) => xMargin !== null)).toBe(true)
  })

  test('names corners by what is better, with the indicators or, without room, with arrows', () => {
    const content = contentOf(modelOf({ compare: { against: 'kz-course-completion-rate' } }))
    const names = { x: 'learners', y: 'completion' }
    expect(cornerText(content, { isRight: true, isTop: true }, names, t)).toBe('Both better than the median')
    const corner = { isRight: true, isTop: false }
    expect(cornerText(content, corner, names, t)).toBe('learners: better, completion: worse')
    expect(cornerText(content, corner, null, t)).toBe('→ better, ↑ worse')
  })

  test('axes and sizes are the same in every period, but for one with a jump', () => {
    const frames = (['2014-Q4', '2017-Q1', '2019-Q3'] as const).map((period) => {
      const content = contentOf(modelOf({ period, compare: { against: 'kz-course-completion-rate' } }))
      const layout = scatterLayout(content, { width: 900, height: 600 }, widthOf, en, t)
      return [layout.xTicks, layout.yTicks, content.mostResidents]
    })
    expect(frames[1]).toEqual(frames[0])
    expect(frames[2]).toEqual(frames[0])
  })

  test('puts every point inside the frame, for any pair with the first indicator', () => {
    for (const { id } of EVERY.series.indicators) {
      const content = contentOf(onEvery(id))
      const { points, frame } = scatterLayout(content, { width: 900, height: 600 }, widthOf, en, t)
      for (const { x, y } of points) {
        expect(x >= frame.left - 0.01 && x <= frame.right + 0.01).toBe(true)
        expect(y >= frame.top - 0.01 && y <= frame.bottom + 0.01).toBe(true)
      }
    }
  })

  test.each(['kk', 'ru', 'en'] as const)('is said in words without a hole: %s', (language) => {
    for (const { id } of EVERY.series.indicators) {
      const content = scatterContent(onEvery(id), wordsIn(language))
      if (content === null) expect.fail('nothing to show')
      const tIn = textIn(language)
      const all = [
        scatterSummary(content, wordsIn(language), tIn),
        ...scatterNotes(content, wordsIn(language), tIn),
      ]
      expect(all.join(' ')).not.toMatch(/undefined|NaN|null|\{\{|scatter\./)
    }
  })

  test('its table holds a row a region drawn and names the others', () => {
    const model = modelOf({ compare: { against: 'eca-total' } })
    const content = contentOf(model)
    const { rows, columns, notes } = scatterSheet(model, en, t)
    expect(rows).toHaveLength(content.points.length)
    expect(rows.every((row) => row.length === columns.length)).toBe(true)
    if (content.scatter.absent.length > 0) expect(notes.join(' ')).toMatch(/Regions not drawn/)
  })
})

describe('a text cut to its room', () => {
  test('stands whole where it fits, else ends in an ellipsis and still fits', () => {
    expect(fitText('learners', 100, widthOf)).toBe('learners')
    const cut = fitText('learners of language courses', 100, widthOf)
    expect(cut).toMatch(/^learners.*…$/)
    expect(widthOf(cut)).toBeLessThanOrEqual(100)
  })
})
