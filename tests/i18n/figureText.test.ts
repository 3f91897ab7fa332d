import { beforeAll, describe, expect, test } from 'vitest'
import type { Change, Rank } from '../../src/domain/crossSection'
import type { Indicator, Normalisation } from '../../src/domain/indicator'
import type { Absence } from '../../src/domain/observation'
import type { Language } from '../../src/domain/region'
import { COUNTED_UNITS } from '../../src/i18n/countedUnits'
import { displayDecimals, makeFigureText, type FigureText } from '../../src/i18n/figureText'
import { i18n, startI18n, switchLanguage } from '../../src/i18n/i18n'
import figures from '../../src/i18n/messages/kk/figures.json'
import { indicatorOf } from '../domain/fixtures'

const LANGUAGES: readonly Language[] = ['kk', 'ru', 'en']
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
let say: Record<Language, FigureText>

const wordsOf = (language: Language) => makeFigureText(i18n.getFixedT(language, 'figures'), language)

beforeAll(async () => {
  await startI18n('kk')
  await switchLanguage('ru')
  await switchLanguage('en')
  say = { kk: wordsOf('kk'), ru: wordsOf('ru'), en: wordsOf('en') }
})

const valued = (value: number | null, absence: Absence | null = null) => ({ value, absence })
const inAll = (text: (words: FigureText) => string) => LANGUAGES.map((language) => plain(text(say[language])))
const russian = (value: number, indicator: Indicator, normalisation: Normalisation = 'absolute') =>
  plain(say.ru.value(valued(value), indicator, normalisation))

const rank = (changes: Partial<Rank>): Rank => ({
  from: 16,
  to: 16,
  of: 16,
  isShared: false,
  isApart: false,
  ...changes,
})

const change = (of: Change) => LANGUAGES.map((language) => say[language].change(of))

const english = (value: number, unit: string) =>
  plain(say.en.value(valued(value), indicatorOf({ unit }), 'absolute'))

describe('a value', () => {
  test('stands with its unit', () => {
    expect(inAll((words) => words.value(valued(4052), indicatorOf(), 'absolute'))).toEqual([
      '4 052 адам',
      '4 052 человека',
      '4,052 persons',
    ])
  })

  test.each([
    [0, '0 мероприятий'],
    [1, '1 мероприятие'],
    [2, '2 мероприятия'],
    [5, '5 мероприятий'],
    [11, '11 мероприятий'],
    [21, '21 мероприятие'],
    [104, '104 мероприятия'],
    [112, '112 мероприятий'],
    [1000, '1 000 мероприятий'],
    [3361, '3 361 мероприятие'],
  ])('of %i agrees with its Russian noun', (value, text) => {
    expect(russian(value, indicatorOf({ unit: 'events' }))).toBe(text)
  })

  test('with a fraction takes the genitive singular, also where the fraction is zero', () => {
    const events = indicatorOf({ unit: 'events', decimals: 1 })
    expect(russian(24.5, events)).toBe('24,5 мероприятия')
    expect(russian(5, events)).toBe('5,0 мероприятия')
  })

  test('agrees with the number that is shown, not with the one behind it', () => {
    expect(russian(20.6, indicatorOf({ unit: 'events' }))).toBe('21 мероприятие')
  })

  test('of one is singular in English', () => {
    expect([english(1, 'branches'), english(2, 'branches'), english(0, 'persons')]).toEqual([
      '1 branch',
      '2 branches',
      '0 persons',
    ])
  })

  test('in a unit we have no words for stands with the words of the catalogue', () => {
    const flags = indicatorOf({ unit: 'flags', unitName: { kk: 'ту', ru: 'ед. (флагов)', en: 'flags' } })
    expect(inAll((words) => words.value(valued(5), flags, 'absolute'))).toEqual([
      '5 ту',
      '5 ед. (флагов)',
      '5 flags',
    ])
    expect(plain(say.en.value(valued(1), flags, 'absolute'))).toBe('1 (flags)')
  })

  test('whose unit has no name in the language is named in one that has it', () => {
    const flags = indicatorOf({ unit: 'flags', unitName: { ru: 'ед. (флагов)' } })
    expect(plain(say.kk.value(valued(5), flags, 'absolute'))).toBe('5 ед. (флагов)')
  })

  test('in percent is written as the language writes percent', () => {
    const share = indicatorOf({ unit: '%', kind: 'ratio', decimals: 1 })
    expect(inAll((words) => words.value(valued(92.25), share, 'absolute'))).toEqual([
      '92,3%',
      '92,3 %',
      '92.3%',
    ])
  })

  test.each([
    ['per-1k', '1 000', '1000'],
    ['per-10k', '10 000', '10000'],
    ['per-100k', '100 000', '100000'],
  ] as const)('%s says per how many residents', (normalisation, shown, spoken) => {
    expect(inAll((words) => words.value(valued(1024.5), indicatorOf(), normalisation))).toEqual([
      `${shown} тұрғынға 1 024,5`,
      `1 024,5 на ${shown} жителей`,
      `1,024.5 per ${shown.replace(' ', ',')} residents`,
    ])
    expect(inAll((words) => words.spokenValue(valued(1024.5), indicatorOf(), normalisation))).toEqual([
      `${spoken} тұрғынға 1024,5`,
      `1024,5 на ${spoken} жителей`,
      `1024.5 per ${spoken} residents`,
    ])
  })

  test('is spoken without grouping, since a screen reader reads "4 052" as two numbers', () => {
    expect(inAll((words) => words.spokenValue(valued(4052), indicatorOf(), 'absolute'))).toEqual([
      '4052 адам',
      '4052 человека',
      '4052 persons',
    ])
  })

  test('of zero is a number and not an absence', () => {
    expect(russian(0, indicatorOf(), 'per-10k')).toBe('0,0 на 10 000 жителей')
    expect(say.ru.valueNumber(0, indicatorOf(), 'absolute')).toBe('0')
  })

  test('below one per residents keeps two decimals', () => {
    expect(displayDecimals(indicatorOf(), 'per-100k', 0.04)).toBe(2)
    expect(displayDecimals(indicatorOf(), 'per-100k', 4)).toBe(1)
    expect(displayDecimals(indicatorOf({ decimals: 3 }), 'absolute', 0.04)).toBe(3)
  })
})

describe('a missing value', () => {
  test('says that there is none and why', () => {
    expect(inAll((words) => words.value(valued(null, 'not-reported'), indicatorOf(), 'per-10k'))).toEqual([
      'деректер жоқ, есеп берілмеген',
      'нет данных, отчёт не представлен',
      'no data, not reported',
    ])
  })

  test.each(Object.keys(figures.absence) as Absence[])('has a reason in every language: %s', (absence) => {
    const reasons = inAll((words) => words.absence(absence))
    expect(new Set(reasons).size).toBe(3)
    expect(reasons.filter((reason) => reason.includes('absence'))).toEqual([])
    for (const language of LANGUAGES) {
      const text = say[language].value(valued(null, absence), indicatorOf(), 'absolute')
      expect(text).not.toMatch(/\d/)
      expect(say[language].spokenValue(valued(null, absence), indicatorOf(), 'absolute')).toBe(text)
    }
  })

  test('of a row the source never sent needs no reason', () => {
    expect(inAll((words) => words.value(valued(null, 'not-in-data'), indicatorOf(), 'absolute'))).toEqual([
      'деректер жоқ',
      'нет данных',
      'no data',
    ])
  })
})

describe('a unit', () => {
  test('is the words of the catalogue, or per how many residents', () => {
    expect(inAll((words) => words.unit(indicatorOf(), 'absolute'))).toEqual(['адам', 'чел.', 'persons'])
    expect(inAll((words) => words.unit(indicatorOf(), 'per-10k'))).toEqual([
      '10 000 тұрғынға шаққанда',
      'на 10 000 жителей',
      'per 10,000 residents',
    ])
  })

  test('that is counted has its words in the messages, and the other way round', () => {
    const codes = new Set(Object.keys(figures.counted).map((key) => key.replace(/_\w+$/, '')))
    expect([...codes].toSorted()).toEqual(COUNTED_UNITS.toSorted())
  })
})

describe('a change', () => {
  test('in percent, for the eye and for the ear', () => {
    const texts = change({ kind: 'percent', value: 12.34 })
    expect(texts.map(({ text }) => plain(text))).toEqual(['+12,3%', '+12,3 %', '+12.3%'])
    expect(texts.map(({ spoken }) => plain(spoken))).toEqual(['өсті: 12,3%', 'рост: 12,3 %', 'up 12.3%'])
    expect(texts.map(({ direction }) => direction)).toEqual(['up', 'up', 'up'])
  })

  test('in percentage points says points, never percent', () => {
    const texts = change({ kind: 'points', value: -2.5 })
    expect(texts.map(({ text }) => plain(text))).toEqual(['−2,5 п. т.', '−2,5 п. п.', '−2.5 pp'])
    expect(texts.map(({ spoken }) => plain(spoken))).toEqual([
      'төмендеді: 2,5 п. т.',
      'снижение: 2,5 п. п.',
      'down 2.5 pp',
    ])
    expect(texts.every(({ direction }) => direction === 'down')).toBe(true)
  })

  test('that rounds to nothing is said to be none', () => {
    const [, ru] = change({ kind: 'percent', value: -0.04 })
    expect(ru).toEqual({ text: '0,0\u00a0%', spoken: 'без изменений', direction: 'flat' })
  })

  test.each(['no-base', 'zero-base', 'no-value', 'other-rule', 'break'] as const)(
    'that cannot be given says why: %s',
    (reason) => {
      const texts = change({ kind: 'none', reason })
      expect(texts.map(({ text, direction }) => text + direction)).toEqual(['—none', '—none', '—none'])
      expect(new Set(texts.map(({ spoken }) => spoken)).size).toBe(3)
      expect(texts.filter(({ spoken }) => spoken.includes('change.'))).toEqual([])
    },
  )
})

describe('a rank', () => {
  test('is one place among those ranked', () => {
    expect(inAll((words) => words.rank(rank({})))).toEqual([
      '16 өңір ішінде 16-орын',
      '16-е место из 16',
      'place 16 of 16',
    ])
  })

  test('of a survey is a band of places', () => {
    expect(inAll((words) => words.rank(rank({ from: 3, to: 9 })))).toEqual([
      '16 өңір ішінде 3–9-орындар',
      'места 3–9 из 16',
      'places 3–9 of 16',
    ])
  })

  test('that is shared says so', () => {
    expect(inAll((words) => words.rank(rank({ from: 2, to: 2, isShared: true })))).toEqual([
      '16 өңір ішінде 2-орынды бөліседі',
      'делит 2-е место из 16',
      'shares place 2 of 16',
    ])
  })

  test('among those that counted by another rule says so', () => {
    expect(plain(say.ru.rank(rank({ from: 1, to: 1, of: 3, isApart: true })))).toBe(
      '1-е место из 3, среди считающих по тому же правилу',
    )
  })

  test('is not given where more is neither better nor worse', () => {
    expect(inAll((words) => words.rank(null))).toEqual([
      'орын берілмейді',
      'место не присваивается',
      'no place is given',
    ])
  })
})

describe('how many regions reported', () => {
  test.each([
    [15, 16, ['16 өңірден 15 өңір есеп берді', '15 из 16 регионов отчитались', '15 of 16 regions reported']],
    [1, 16, ['16 өңірден 1 өңір есеп берді', '1 из 16 регионов отчитался', '1 of 16 regions reported']],
    [0, 1, ['1 өңірден 0 өңір есеп берді', '0 из 1 региона отчитались', '0 of 1 region reported']],
    [20, 21, ['21 өңірден 20 өңір есеп берді', '20 из 21 региона отчитались', '20 of 21 regions reported']],
  ])('%i of %i agrees with both numbers', (reported, expected, texts) => {
    expect(inAll((words) => words.reported(reported, expected))).toEqual(texts)
  })
})

test('marks stand beside figures that are not final, and nowhere else', () => {
  const marks = (['A', 'P', 'E', 'B', 'O', 'M', 'Q'] as const).map((status) => say.kk.statusMark(status))
  expect(marks).toEqual(['', 'p', '≈', '‖', '', '', ''])
  expect(inAll((words) => words.status('P'))).toEqual(['алдын ала', 'предварительное', 'provisional'])
})
