import { beforeAll, describe, expect, test } from 'vitest'
import type { Breakdown, Part } from '../../../src/domain/breakdown'
import type { Indicator } from '../../../src/domain/indicator'
import type { ObservationStatus } from '../../../src/domain/observation'
import type { Language } from '../../../src/domain/region'
import { absenceOf } from '../../../src/domain/status'
import { regionsSheet, yearsSheet } from '../../../src/features/indicators/breakdowns/breakdownSheets'
import { partsLayout } from '../../../src/features/indicators/breakdowns/partsLayout'
import { coverageNotes, hiddenNotes, markNotes } from '../../../src/features/indicators/breakdowns/partsNotes'
import { partsModel, type PartsModel } from '../../../src/features/indicators/breakdowns/partRows'
import { partsSentence } from '../../../src/features/indicators/breakdowns/partsSentence'
import type { Speech } from '../../../src/features/indicators/breakdowns/useSpeech'
import { i18n } from '../../../src/i18n/i18n'
import { indicatorOf } from '../../domain/fixtures'
import { loadTexts, wordsIn } from '../compare/compareModelOf'

beforeAll(loadTexts)

const REGIONS = ['akmola', 'aktobe', 'atyrau']

const speechIn = (language: Language, others: readonly string[] = []): Speech => ({
  t: i18n.getFixedT(language, 'breakdowns'),
  words: wordsIn(language),
  regionName: (region) => region.toUpperCase(),
  otherRule: () => others,
})

const learners: Indicator = indicatorOf()

/** A number, or the status of none; `12p` is provisional. */
type Written = number | '12p' | 'O' | 'M' | 'Q'

function part(written: Written): Part {
  if (written === '12p') return { value: 12, status: 'P', absence: null }
  if (typeof written === 'number') return { value: written, status: 'A', absence: null }
  const status: ObservationStatus = written
  return { value: null, status, absence: absenceOf(status) }
}

/** By region, then category, then the years 2018 and 2019. */
function modelOf(
  figures: readonly (readonly (readonly [Written, Written])[])[],
  { region = null, language = 'en' }: { region?: string | null; language?: Language } = {},
): PartsModel {
  const names = ['Women', 'Men', 'Not stated']
  const breakdown: Breakdown = {
    id: 'sex',
    name: { en: 'Sex' },
    indicator: 'learners',
    division: '2013',
    categories: (figures[0] ?? []).map((_, i) => ({ id: `part-${i}`, name: { en: names[i] ?? '' } })),
    regions: REGIONS,
    periods: ['2018', '2019'],
    parts: figures.map((rows) => rows.map((years) => years.map(part))),
  }
  return partsModel(breakdown, learners, { region, year: '2019' }, wordsIn(language))
}

const whole = [
  [
    [10, 30],
    [10, 10],
  ],
  [
    [20, 30],
    [20, 30],
  ],
  [
    ['O', 'O'],
    ['O', 'O'],
  ],
] as const
const hidden = [
  [
    ['Q', 'Q'],
    ['Q', 120],
    [9, 'Q'],
  ],
  [
    [1, 60],
    [2, 30],
    [3, 10],
  ],
  [
    [5, 5],
    [5, 5],
    [5, 5],
  ],
] as const

/** Spaces that do not break are plain here, to be read. */
const sentenceOf = (model: PartsModel, speech: Speech) =>
  partsSentence(model, speech).replaceAll('\u00a0', ' ')

describe('the sentence of a breakdown', () => {
  test('names the largest part with its figure and share', () => {
    expect(sentenceOf(modelOf(whole), speechIn('en'))).toBe('Largest part: “Women”, 60 persons, 60.0%.')
    expect(sentenceOf(modelOf(whole, { language: 'ru' }), speechIn('ru'))).toBe(
      'Наибольшая часть: «Women» — 60 человек, 60,0 %.',
    )
    expect(sentenceOf(modelOf(whole, { language: 'kk' }), speechIn('kk'))).toBe(
      'Ең үлкен бөлігі: «Women» — 60 адам, 60,0%.',
    )
  })

  test('says that the largest parts are equal', () => {
    expect(sentenceOf(modelOf(whole, { region: 'aktobe' }), speechIn('en'))).toBe(
      'The largest parts are equal: 30 persons each, 50.0%.',
    )
  })

  test('speaks of the parts shown, without a share, where others are hidden', () => {
    const said = sentenceOf(modelOf(hidden, { region: 'akmola' }), speechIn('en'))
    expect(said).toBe('Largest of the parts shown: “Men”, 120 persons.')
  })

  test('says why there is nothing', () => {
    const said = sentenceOf(modelOf(whole, { region: 'atyrau' }), speechIn('en'))
    expect(said).toBe('There is nothing to show for this year: not reported.')
  })
})

describe('the notes of a breakdown', () => {
  test('say how many regions are in the sum and which are not, and why', () => {
    expect(coverageNotes(modelOf(whole), speechIn('en'))).toEqual([
      'Regions in the sum: 2 of 3.',
      'Left out, as they have no figure of the year: ATYRAU.',
    ])
    expect(coverageNotes(modelOf(hidden), speechIn('en'))).toEqual([
      'Regions in the sum: 2 of 3.',
      'Left out, as small counts in them are hidden: AKMOLA.',
    ])
  })

  test('mark regions of another counting rule, where they are in the figures', () => {
    const others = ['aktobe', 'atyrau']
    expect(coverageNotes(modelOf(whole), speechIn('en', others)).at(-1)).toBe(
      '≠ Counted by another rule: AKTOBE.',
    )
    expect(coverageNotes(modelOf(whole, { region: 'akmola' }), speechIn('en', others))).toEqual([])
  })

  test('explain marks and hidden parts only where there are some', () => {
    expect(markNotes([modelOf(whole)], speechIn('en'))).toEqual([])
    const provisional = modelOf([
      [
        ['12p', 1],
        [3, 4],
      ],
      ...whole.slice(1),
    ])
    expect(markNotes([provisional], speechIn('en'))).toEqual(['p — provisional'])
    expect(hiddenNotes(modelOf(whole), speechIn('en'))).toEqual([])
    expect(hiddenNotes(modelOf(hidden, { region: 'akmola' }), speechIn('en'))).toHaveLength(1)
  })
})

describe('files of breakdowns', () => {
  test('have a row a part and a column a year; hidden and missing are told apart', () => {
    const sheet = yearsSheet([modelOf(hidden, { region: 'akmola' })], speechIn('en'))
    expect(sheet.columns).toEqual(['Breakdown', 'Part', '2018', '2019'])
    expect(sheet.rows.map((row) => row.slice(2))).toEqual([
      [{ kind: 'hidden' }, { kind: 'hidden' }],
      [{ kind: 'hidden' }, { kind: 'number', value: 120, decimals: 0 }],
      [{ kind: 'number', value: 9, decimals: 0 }, { kind: 'hidden' }],
    ])
    expect(sheet.title).toContain('AKMOLA')
  })

  test('give no total where a part is hidden, and no sum of the country', () => {
    const sheet = regionsSheet(modelOf(hidden), speechIn('en'))
    expect(sheet.rows.map((row) => row.at(-1))).toEqual([
      { kind: 'none' },
      { kind: 'number', value: 100, decimals: 0 },
      { kind: 'number', value: 15, decimals: 0 },
    ])
    expect(sheet.rows).toHaveLength(REGIONS.length)
  })
})

describe('the drawing', () => {
  test('breaks a long name into lines and makes room for them', () => {
    const measure = (text: string) => text.length * 8
    const model = modelOf(whole)
    const [row] = model.rows
    if (row === undefined) return expect.fail()
    const long = { ...row, name: 'Events on the historical and cultural heritage' }
    const { rows, height } = partsLayout([long, row], 340, measure)
    expect(rows[0]?.lines.length).toBeGreaterThan(1)
    expect(rows[0]?.lines.join(' ')).toBe(long.name)
    expect(rows[1]?.top).toBeGreaterThan((rows[0]?.bar ?? 0) + 20)
    expect(height).toBeGreaterThan(rows[1]?.bar ?? 0)
  })

  test('has shares of all years, and gaps where a year is not whole', () => {
    expect(modelOf(hidden, { region: 'akmola' }).rows.map(({ course }) => course)).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ])
    expect(modelOf(whole).rows[0]?.course).toEqual([50, 60])
  })
})
