import { beforeAll, describe, expect, test } from 'vitest'
import type { PopulationTable } from '../../../src/domain/catalogue'
import { similarModel, similarTo } from '../../../src/view/compare/similarModel'
import { similarSheet } from '../../../src/features/compare/similar/similarSheet'
import { similarSummary } from '../../../src/view/compare/similarSummary'
import { distanceText } from '../../../src/view/compare/distanceText'
import { withSimilar } from '../../../src/features/compare/similar/withSimilar'
import type { SimilarityMeasure } from '../../../src/domain/compare/similarity'
import type { Written } from '../../domain/fixtures'
import { compareModelOf, loadTexts, neighboursIn, wordsIn } from './compareModelOf'

beforeAll(loadTexts)

const people = (region: string, residents: number, urban?: number) => ({
  division: '2013' as const,
  region,
  year: 2019,
  residents,
  ...(urban === undefined ? {} : { urban }),
})

const PEOPLE: PopulationTable = [
  people('own', 800, 376),
  people('double', 1600, 800),
  people('near', 720, 720),
  people('village', 801, 200),
  people('silent', 100),
]
const REGIONS = ['own', 'double', 'near', 'village', 'silent', 'new']

const modelOf = (
  like: SimilarityMeasure,
  figures: readonly (readonly [{ id: string }, readonly Written[]])[] = [],
  rules: 'all' | 'same' = 'all',
) =>
  compareModelOf({
    regions: REGIONS,
    figures,
    populations: PEOPLE,
    compare: { like, rules },
    view: { region: 'own' },
  })
const found = (...of: Parameters<typeof modelOf>) => similarModel(modelOf(...of)) ?? expect.fail('no model')
const t = () => neighboursIn('en')

describe('regions similar to one', () => {
  test('by residents of the year: nearest by proportion, with those left out named', () => {
    const model = found('population')
    expect(model.rows.map(({ region, place }) => [region, place])).toEqual([
      ['village', 1],
      ['near', 2],
      ['double', 3],
      ['silent', 4],
    ])
    expect(model.leftOut.map(({ region, reason }) => [region.id, reason])).toEqual([['new', 'no-residents']])
    const said = model.rows.map((row) => distanceText(model, row, wordsIn('en').formats, t()))
    // 801 ÷ 800, 800 ÷ 720, 1600 ÷ 800, 800 ÷ 100
    expect(said).toEqual(['about the same', '1.11 times smaller', '2.00 times larger', '8.00 times smaller'])
  })

  test('by town and village: in points, without regions whose townspeople nobody counted', () => {
    const model = found('urban')
    const said = model.rows.map((row) => [row.region, distanceText(model, row, wordsIn('ru').formats, t())])
    // 47 % against 50, 100 and 24.97 %.
    expect(said).toEqual([
      ['double', '+3,0\u00a0п.\u00a0п.'],
      ['village', '−22,0\u00a0п.\u00a0п.'],
      ['near', '+53,0\u00a0п.\u00a0п.'],
    ])
    expect(model.leftOut.map(({ region, reason }) => `${region.id}: ${reason}`)).toEqual([
      'silent: no-urban',
      'new: no-urban',
    ])
  })

  test('a source without townspeople says so and lists nobody', () => {
    const model = compareModelOf({
      regions: ['own', 'near'],
      figures: [],
      populations: [people('own', 800), people('near', 720)],
      compare: { like: 'urban' },
      view: { region: 'own' },
    })
    const similar = similarModel(model) ?? expect.fail('no model')
    expect(similar).toMatchObject({ isKnown: false, rows: [], leftOut: [] })
    expect(similarSummary(similar, wordsIn('en'), t())).toBe(
      'own: the source does not say how many residents live in towns. Choose another measure.',
    )
    expect(similarSheet(model, wordsIn('en'), t()).notes.join(' ')).toContain('Choose another measure')
  })

  const other: Written = { value: 90, rule: 'all-structures' }
  const profile = [
    [{ id: 'a' }, [10, 20, 12, 40, 'O', 18]],
    [{ id: 'b' }, [5, 5, 5, 9, 'O', 6]],
    [{ id: 'c' }, [1, 2, 1, 'O', 3, other]],
  ] as const

  test('by profile: with the number of common indicators and the mark of another counting rule', () => {
    const model = found('profile', profile)
    expect(model.basis).toBe(3)
    expect(model.rows[0]).toMatchObject({ region: 'near', basis: 3, mixesRules: false })
    expect(model.rows.find(({ region }) => region === 'village')).toMatchObject({ basis: 2 })
    expect(model.rows.find(({ region }) => region === 'new')).toMatchObject({ mixesRules: true })
    expect(model.leftOut.map(({ region, reason }) => [region.id, reason])).toEqual([
      ['silent', 'few-indicators'],
    ])
  })

  test('under one rule only, nothing is mixed and a region with too little left is named with the reason', () => {
    const short = [
      [{ id: 'a' }, [10, 20, 12, 40, 'O', { value: 18, rule: 'x' }]],
      [{ id: 'b' }, [5, 5, 5, 9, 'O', { value: 6, rule: 'x' }]],
      [{ id: 'c' }, [1, 2, 1, 3, 'O', 3]],
    ] as const
    const model = found('profile', short, 'same')
    expect(model.rows.some(({ mixesRules }) => mixesRules)).toBe(false)
    expect(model.leftOut.map(({ region, reason }) => [region.id, reason])).toEqual([
      ['silent', 'few-indicators'],
      ['new', 'other-rule'],
    ])
  })

  test('the nearest show where they differ most, never across counting rules', () => {
    const model = found('profile', profile)
    const contrasts = (region: string) =>
      model.rows.find((row) => row.region === region)?.contrasts.map(({ profile: of }) => of.indicator.id)
    // In b the double is equal to the chosen, in c it is not; the newcomer counted c by another rule.
    expect(contrasts('village')?.toSorted()).toEqual(['a', 'b'])
    expect(contrasts('double')).toEqual(['a', 'c'])
    expect(contrasts('new')).not.toContain('c')
  })
})

describe('whose like are sought', () => {
  const figures = [[{ id: 'a' }, [10, 20, 30]]] as const
  const of = (view: object) => similarTo(compareModelOf({ regions: ['x', 'y', 'z'], figures, view }))?.id

  test('of the view, else the first compared, else the first of the ranking', () => {
    expect(of({ region: 'y', compared: ['x'] })).toBe('y')
    expect(of({ region: 'nowhere', compared: [null, 'x'] })).toBe('x')
    expect(of({})).toBe('z')
  })
})

test('comparing with the nearest keeps the slots of those that are compared already', () => {
  expect(withSimilar([], ['own', 'a', 'b', 'c'])).toEqual(['own', 'a', 'b', 'c'])
  expect(withSimilar(['far', 'a', 'own'], ['own', 'a', 'b', 'c'])).toEqual(['b', 'a', 'own', 'c'])
})

describe('the sheet', () => {
  test('has the facts as numbers, the chosen region first', () => {
    const sheet = similarSheet(modelOf('population'), wordsIn('en'), t())
    expect(sheet.columns).toEqual([
      'Place',
      'Region',
      'Residents',
      'Townspeople, %',
      'Residents, times the number of the chosen region',
    ])
    const values = sheet.rows.map((row) =>
      row.map((cell) =>
        cell.kind === 'number'
          ? Number(cell.value.toFixed(12))
          : cell.kind === 'text'
            ? cell.text
            : cell.kind,
      ),
    )
    expect(values[0]).toEqual(['chosen region', 'own', 800, 47, 'none'])
    expect(values[2]).toEqual([2, 'near', 720, 100, 0.9])
    expect(values[3]).toEqual([3, 'double', 1600, 50, 2])
    expect(values[4]).toEqual([4, 'silent', 100, 'none', 0.125])
    expect(sheet.notes).toContain('new: the number of residents is not known.')
  })

  test('has as many cells as columns in every measure and language', () => {
    for (const like of ['population', 'urban', 'profile'] as const) {
      for (const language of ['kk', 'ru', 'en'] as const) {
        const figures = [[{ id: 'a' }, [10, 20, 12, 40, 'O', 18]]] as const
        const sheet = similarSheet(modelOf(like, figures), wordsIn(language), neighboursIn(language))
        for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length)
      }
    }
  })
})
