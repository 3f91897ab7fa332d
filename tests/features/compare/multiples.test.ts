import { beforeAll, describe, expect, test } from 'vitest'
import { classOf } from '../../../src/domain/classify'
import { quarterOf, yearOf } from '../../../src/domain/period'
import { stepOf, countSteps } from '../../../src/view/compare/mapScale'
import { multiplesSheet } from '../../../src/features/compare/multiples/multiplesSheet'
import { smallMapFill } from '../../../src/features/compare/multiples/smallMapFill'
import { smallMapSentences } from '../../../src/features/compare/multiples/smallMapSentence'
import { smallMapsOf } from '../../../src/view/compare/smallMaps'
import { i18n } from '../../../src/i18n/i18n'
import { classifyMeasured } from '../../../src/view/buildMapModel'
import { resolveMethod } from '../../../src/view/selection'
import type { Indicator } from '../../../src/domain/indicator'
import type { Written } from '../../domain/fixtures'
import { compareModelOf, loadTexts, wordsIn } from './compareModelOf'
import { demonstrationModels } from './demonstrationModel'

beforeAll(loadTexts)

const { modelOf } = await demonstrationModels()
const t = i18n.getFixedT('en', 'multiples')

describe('a map for each year', () => {
  test('is of the quarter on show in every year, in time order', () => {
    const periods = smallMapsOf(modelOf({ period: '2018-Q2' })).map(({ period }) => period)
    expect(periods.map(yearOf)).toEqual([2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020])
    expect(new Set(periods.map(quarterOf))).toEqual(new Set([2]))
  })

  test('is of every year for an annual indicator', () => {
    const periods = smallMapsOf(modelOf({ indicator: 'houses-of-friendship' })).map(({ period }) => period)
    expect(periods).toEqual(['2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020'])
  })

  test.each(['kz-course-learners', 'eca-total', 'survey-favourable', 'events-total'])(
    'on one scale has the classes of the map page: %s',
    (indicator) => {
      const model = modelOf({ indicator })
      const { main, view } = model
      if (main === null) expect.fail('no figures')
      const { method, borders, centre } = resolveMethod(view, {
        indicator: main.indicator,
        targets: [],
        period: '2019-Q4',
        national: null,
        normalisation: main.normalisation,
      }).value
      const onMap = classifyMeasured(main, { method, borders, centre, classes: view.classes })
      let painted = 0
      for (const { scale, section } of smallMapsOf(model)) {
        for (const figure of section.figures) {
          if (figure.value === null || onMap === null) continue
          painted++
          expect(stepOf(scale, figure, 'all')).toBe(classOf(onMap, figure.value))
        }
      }
      expect(painted).toBeGreaterThan(80)
    },
  )

  test('on a scale of its own has its lowest and its highest region in the outer classes', () => {
    for (const { scale, section } of smallMapsOf(modelOf({ compare: { scale: 'each' } }))) {
      const present = section.figures
        .filter((figure) => figure.value !== null)
        .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))
      const [lowest, highest] = [present[0], present.at(-1)]
      if (lowest === undefined || highest === undefined) expect.fail('nobody reported')
      expect(stepOf(scale, lowest, 'all')).toBe(0)
      expect(stepOf(scale, highest, 'all')).toBe(scale.colours.length - 1)
    }
  })
})

describe('a map for each indicator', () => {
  const maps = (rules: 'all' | 'same') =>
    smallMapsOf(modelOf({ compare: { multiples: 'indicators', rules } }))

  test('is one for each of the direction, at the last period that had ended', () => {
    const model = modelOf({ period: '2019-Q2', compare: { multiples: 'indicators' } })
    const found = smallMapsOf(model)
    expect(found.map(({ id }) => id)).toEqual(model.indicators.map(({ id }) => id))
    expect(found.find(({ series }) => series.indicator.frequency === 'year')?.period).toBe('2018')
  })

  test('counts each region that has a value once', () => {
    for (const { scale, section } of maps('all')) {
      const counted = countSteps(scale, section.figures, 'all').reduce((sum, count) => sum + count, 0)
      expect(counted).toBe(section.figures.filter(({ value }) => value !== null).length)
    }
  })

  test('leaves regions of another rule without a colour when only the same rule counts', () => {
    const others = maps('same').flatMap((map) =>
      map.section.figures.filter((figure) => figure.isOtherRule).map((figure) => ({ map, figure })),
    )
    expect(others.length).toBeGreaterThan(0)
    for (const { map, figure } of others) {
      expect(stepOf(map.scale, figure, 'same')).toBeNull()
      expect(smallMapFill(map, 'same')(figure.region)).toBe('url(#b-multiples-incomparable)')
    }
  })
})

/** The sentences of one map over a table of regions. */
function sentencesOf(cells: readonly Written[], changes: Partial<Indicator> = {}): readonly string[] {
  const regions = ['akmola', 'aktobe', 'almaty', 'atyrau', 'jambyl'].slice(0, cells.length)
  const model = compareModelOf({ regions, figures: [[changes, cells]], compare: { multiples: 'indicators' } })
  const [map] = smallMapsOf(model)
  return map === undefined ? [] : smallMapSentences(map, (region) => region, wordsIn('en'), t)
}

describe('the words of a small map', () => {
  test('name the highest and the lowest, and who has no value', () => {
    expect(sentencesOf([10, 30, 'O', 20])).toEqual([
      'Highest: aktobe (30), lowest: akmola (10).',
      '3 of 4 regions reported.',
      'No value: almaty.',
    ])
  })

  test('name all that share an extreme', () => {
    expect(sentencesOf([0, 30, 0, 30, 7])[0]).toBe(
      'Highest: aktobe and atyrau (30), lowest: akmola and almaty (0).',
    )
  })

  test('keep regions of another rule out of the extremes, and name them', () => {
    const own: Written = { value: 900, rule: 'own' }
    expect(sentencesOf([10, 30, own])).toEqual([
      'Highest: aktobe (30), lowest: akmola (10).',
      '3 of 3 regions reported.',
      '≠ Count by another rule: almaty.',
    ])
  })

  test('rank no survey estimates that the margin of error does not tell apart', () => {
    const survey = { kind: 'index', unit: '%', decimals: 1 } as const
    const near: Written[] = [
      { value: 80, margin: 3 },
      { value: 84, margin: 4 },
    ]
    expect(sentencesOf(near, survey)[0]).toBe(
      'All estimates lie between 80.0 and 84.0; the differences are within the margin of error.',
    )
    expect(sentencesOf([...near, { value: 95, margin: 3 }], survey)[0]).toBe(
      'Highest: almaty (95.0), lowest: akmola (80.0).',
    )
  })

  test('say when nobody reported, and when all have one value', () => {
    expect(sentencesOf(['O', 'O'])).toEqual(['No region has a value.', '0 of 2 regions reported.'])
    expect(sentencesOf([4, 4])[0]).toBe('All regions have the same value, 4.')
  })
})

test('the sheet has a row a region and a column a map; missing is empty, hidden stays hidden, zero is zero', () => {
  const model = compareModelOf({
    regions: ['akmola', 'aktobe', 'almaty'],
    figures: [
      [{ id: 'learners' }, [0, 'O', 30]],
      [{ id: 'courses' }, [1, 2, 'Q']],
    ],
    compare: { multiples: 'indicators' },
  })
  const { columns, rows } = multiplesSheet(model, wordsIn('en'), t)
  expect(columns).toEqual(['Region', 'learners, persons', 'courses, persons'])
  const number = (value: number) => ({ kind: 'number', value, decimals: 0 })
  expect(rows.map(([, ...cells]) => cells)).toEqual([
    [number(0), number(1)],
    [{ kind: 'none' }, number(2)],
    [number(30), { kind: 'hidden' }],
    [number(30), number(3)],
  ])
})
