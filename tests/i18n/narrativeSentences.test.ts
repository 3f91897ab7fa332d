import { beforeAll, describe, expect, test } from 'vitest'
import type { Indicator, Target } from '../../src/domain/indicator'
import type { Quarter } from '../../src/domain/period'
import type { Language } from '../../src/domain/region'
import { checkedNarrative } from '../../src/i18n/narrative/checkedNarrative'
import type { NarrativeWords } from '../../src/i18n/narrative/speech'
import type { Written } from '../domain/fixtures'
import { aheadSince, OWN, own, pageOf, targetOf, type ToldSeries } from '../domain/narrativeData'
import { loadWords, toldIn } from './narrativeSpeech'

let words: Readonly<Record<Language, NarrativeWords>>

beforeAll(async () => {
  words = await loadWords()
})

const NAMES = [
  { kk: 'Тыңдаушылар', ru: 'Слушатели', en: 'Learners' },
  { kk: 'Курстар', ru: 'Курсы', en: 'Courses' },
  { kk: 'Мектептер мен сыныптар', ru: 'Школы и классы', en: 'Schools and classes' },
  { kk: 'Достық үйлері', ru: 'Дома дружбы', en: 'Houses of Friendship' },
  { kk: 'Іс-шаралар, барлығы', ru: 'Мероприятия, всего', en: 'Events, total' },
]

const say = (period: Quarter, series: readonly ToldSeries[], targets: readonly Target[] = []) =>
  toldIn(
    pageOf(
      period,
      series.map((each, i) => ({ ...each, indicator: { name: NAMES[i] ?? {}, ...each.indicator } })),
      targets,
    ),
    words,
  )

const changed = (cells: Readonly<Record<string, Written>>, indicator: Partial<Indicator> = {}) =>
  say('2019-Q4', [{ indicator: { better: 'neutral', ...indicator }, told: own(cells) }])

const SHARE = { kind: 'ratio', unit: '%', overTime: 'ratio', overRegions: 'ratio', decimals: 1 } as const

describe('a change beyond the usual', () => {
  test('upwards, of a count', () => {
    expect(changed({ '2019-Q4': 141 })).toEqual([
      '«Тыңдаушылар» көрсеткіші әдеттегіден көбірек өсті (+41,0%): 141 адам, бір жыл бұрын — 100.',
      'Показатель «Слушатели» вырос сильнее обычного (+41,0 %): 141 человек, годом ранее — 100.',
      '“Learners” rose more than usual (+41.0%): 141 persons, a year earlier 100.',
    ])
  })

  test('downwards, with the noun after its number', () => {
    expect(changed({ '2019-Q4': 52 }, { unit: 'events' })).toEqual([
      '«Тыңдаушылар» көрсеткіші әдеттегіден көбірек төмендеді (−48,0%): 52 іс-шара, бір жыл бұрын — 100.',
      'Показатель «Слушатели» снизился сильнее обычного (−48,0 %): 52 мероприятия, годом ранее — 100.',
      '“Learners” fell more than usual (−48.0%): 52 events, a year earlier 100.',
    ])
  })

  test('of one unit', () => {
    const levels = (region: string, period: string) => (region === OWN && period === '2019-Q4' ? 1 : 7)
    expect(say('2019-Q4', [{ indicator: { better: 'neutral', unit: 'events' }, told: levels }])).toEqual([
      '«Тыңдаушылар» көрсеткіші әдеттегіден көбірек төмендеді (−85,7%): 1 іс-шара, бір жыл бұрын — 7.',
      'Показатель «Слушатели» снизился сильнее обычного (−85,7 %): 1 мероприятие, годом ранее — 7.',
      '“Learners” fell more than usual (−85.7%): 1 event, a year earlier 7.',
    ])
  })

  test('of a share, in percentage points', () => {
    expect(changed({ '2019-Q4': 91.25 }, SHARE)).toEqual([
      '«Тыңдаушылар» көрсеткіші әдеттегіден көбірек төмендеді (−8,8 п. т.): 91,3%, бір жыл бұрын — 100,0%.',
      'Показатель «Слушатели» снизился сильнее обычного (−8,8 п. п.): 91,3 %, годом ранее — 100,0 %.',
      '“Learners” fell more than usual (−8.8 pp): 91.3%, a year earlier 100.0%.',
    ])
  })

  test('per residents, with large numbers', () => {
    const many = (region: string, period: string) =>
      region === OWN && period === '2019-Q4' ? 123_456 : 45_600
    const indicator = { better: 'neutral', normalisations: ['per-10k'] } as const
    expect(say('2019-Q4', [{ indicator, told: many }])).toEqual([
      '«Тыңдаушылар» көрсеткіші әдеттегіден көбірек өсті (+170,7%): 10 000 тұрғынға 12 345,6, бір жыл бұрын — 4 560,0.',
      'Показатель «Слушатели» вырос сильнее обычного (+170,7 %): 12 345,6 на 10 000 жителей, годом ранее — 4 560,0.',
      '“Learners” rose more than usual (+170.7%): 12,345.6 per 10,000 residents, a year earlier 4,560.0.',
    ])
  })

  test('says when the figure is provisional, or an estimate', () => {
    expect(changed({ '2019-Q4': { value: 141, status: 'P' } })).toEqual([
      '«Тыңдаушылар» көрсеткіші әдеттегіден көбірек өсті (+41,0%): 141 адам, бір жыл бұрын — 100. Бұл — алдын ала дерек.',
      'Показатель «Слушатели» вырос сильнее обычного (+41,0 %): 141 человек, годом ранее — 100. Данные предварительные.',
      '“Learners” rose more than usual (+41.0%): 141 persons, a year earlier 100. The figure is provisional.',
    ])
    expect(changed({ '2019-Q4': { value: 141, status: 'E' } })[1]).toMatch(/100\. Значение оценочное\.$/)
  })
})

describe('a target', () => {
  const reach = (period: Quarter, target: Target, indicator: Partial<Indicator> = {}, cells = {}) =>
    say(period, [{ indicator, told: own(cells) }], [target])

  test('of a plan, reached since January', () => {
    expect(reach('2019-Q3', targetOf(250))).toEqual([
      '«Тыңдаушылар» көрсеткіші бойынша жылдық жоспар орындалды: 2019 ж. қаңтар–қыркүйек — 300 адам, жоспар — 250.',
      'Годовой план по показателю «Слушатели» выполнен: январь–сентябрь 2019 г. — 300 человек, план — 250.',
      'The plan of the year for “Learners” is met: 300 persons in January–September 2019, plan 250.',
    ])
  })

  test('of a plan, missed at the end of the year', () => {
    expect(reach('2019-Q4', targetOf(1250))).toEqual([
      '«Тыңдаушылар» көрсеткіші бойынша жылдық жоспар орындалмады: 2019 ж. қаңтар–желтоқсан — 400 адам, жоспар — 1 250.',
      'Годовой план по показателю «Слушатели» не выполнен: январь–декабрь 2019 г. — 400 человек, план — 1 250.',
      'The plan of the year for “Learners” is not met: 400 persons in January–December 2019, plan 1,250.',
    ])
  })

  test('that is published, of a share, reached', () => {
    const published = targetOf(101.5, { kind: 'published' })
    const annual = { ...SHARE, frequency: 'year' } as const
    expect(reach('2019-Q4', published, annual, { '2019': 102.25 })).toEqual([
      '«Тыңдаушылар» көрсеткіші бойынша жылдың нысаналы мәніне қол жеткізілді: 2019 ж. — 102,3%, нысаналы мән — 101,5%.',
      'Целевое значение года по показателю «Слушатели» достигнуто: 2019 г. — 102,3 %, целевое значение — 101,5 %.',
      'The target of the year for “Learners” is reached: 102.3% in 2019, target 101.5%.',
    ])
  })

  test('that is published, of a level, not reached', () => {
    const published = targetOf(112, { kind: 'published' })
    expect(reach('2019-Q4', published, { kind: 'stock', overTime: 'last', unit: 'councils' })).toEqual([
      '«Тыңдаушылар» көрсеткіші бойынша жылдың нысаналы мәніне қол жеткізілмеді: 2019 ж. IV тоқсан — 100 кеңес, нысаналы мән — 112.',
      'Целевое значение года по показателю «Слушатели» не достигнуто: IV квартал 2019 г. — 100 советов, целевое значение — 112.',
      'The target of the year for “Learners” is not reached: 100 councils in Q4 2019, target 112.',
    ])
  })
})

describe('a place held', () => {
  test.each([
    ['2019-Q2', '3 тоқсан', '3 квартала', '3 quarters'],
    ['2019-Q1', '4 тоқсан', '4 квартала', '4 quarters'],
    ['2018-Q4', '5 тоқсан', '5 кварталов', '5 quarters'],
    ['2017-Q2', '11 тоқсан', '11 кварталов', '11 quarters'],
    ['2014-Q4', '21 тоқсан', '21 квартал', '21 quarters'],
    ['2014-Q3', '22 тоқсан', '22 квартала', '22 quarters'],
  ] as const)('since %s: %s, %s, %s', (since, kk, ru, en) => {
    expect(say('2019-Q4', [{ told: aheadSince(since) }])).toEqual([
      `«Тыңдаушылар» көрсеткіші бойынша өңір ${kk} қатарынан 9 өңір ішінде бірінші орында.`,
      `По показателю «Слушатели» регион ${ru} подряд занимает первое место из 9.`,
      `On “Learners” the region has been first of 9 for ${en} in a row.`,
    ])
  })

  test('at the other end', () => {
    expect(say('2019-Q4', [{ told: aheadSince('2019-Q1', 99) }])).toEqual([
      '«Тыңдаушылар» көрсеткіші бойынша өңір 4 тоқсан қатарынан 9 өңір ішінде соңғы орында.',
      'По показателю «Слушатели» регион 4 квартала подряд занимает последнее место из 9.',
      'On “Learners” the region has been last of 9 for 4 quarters in a row.',
    ])
  })
})

describe('reports', () => {
  const silent: ToldSeries = { told: own({ '2019-Q4': 'O' }) }
  const late = (days: number): ToldSeries => ({ lateReports: [{ region: OWN, period: '2019-Q4', days }] })

  test('one missing', () => {
    expect(say('2019-Q4', [silent, {}])).toEqual([
      '1 көрсеткіш бойынша есеп берілмеген: «Тыңдаушылар».',
      'Не представлена отчётность по 1 показателю: «Слушатели».',
      'No report on 1 indicator: “Learners”.',
    ])
  })

  test('three missing, all named, also those whose names hold the word between them', () => {
    expect(say('2019-Q4', [silent, silent, silent, {}])).toEqual([
      '3 көрсеткіш бойынша есеп берілмеген: «Тыңдаушылар», «Курстар», «Мектептер мен сыныптар».',
      'Не представлена отчётность по 3 показателям: «Слушатели», «Курсы» и «Школы и классы».',
      'No report on 3 indicators: “Learners”, “Courses” and “Schools and classes”.',
    ])
  })

  test('more missing: three named, the others counted', () => {
    expect(say('2019-Q4', [silent, silent, silent, silent, silent])).toEqual([
      '5 көрсеткіш бойынша есеп берілмеген: «Тыңдаушылар», «Курстар», «Мектептер мен сыныптар» және тағы 2.',
      'Не представлена отчётность по 5 показателям: «Слушатели», «Курсы», «Школы и классы» и ещё 2.',
      'No report on 5 indicators: “Learners”, “Courses”, “Schools and classes” and 2 more.',
    ])
  })

  test.each([
    [1, '1 күн', '1 день', '1 day'],
    [2, '2 күн', '2 дня', '2 days'],
    [11, '11 күн', '11 дней', '11 days'],
    [21, '21 күн', '21 день', '21 days'],
    [38, '38 күн', '38 дней', '38 days'],
  ])('late by %i days', (days, kk, ru, en) => {
    expect(say('2019-Q4', [late(days), {}])).toEqual([
      `1 көрсеткіш бойынша есеп мерзімінен кеш берілді, ең ұзақ кешігу — ${kk}.`,
      `Отчётность по 1 показателю представлена с опозданием, наибольшее — ${ru}.`,
      `Reporting on 1 indicator came late, the longest delay being ${en}.`,
    ])
  })

  test('several late', () => {
    expect(say('2019-Q4', [late(4), late(27), late(9)])).toEqual([
      '3 көрсеткіш бойынша есеп мерзімінен кеш берілді, ең ұзақ кешігу — 27 күн.',
      'Отчётность по 3 показателям представлена с опозданием, наибольшее — 27 дней.',
      'Reporting on 3 indicators came late, the longest delay being 27 days.',
    ])
  })

  test('revised', () => {
    const revisions = [{ region: OWN, period: '2019-Q2' as const, previous: 4452, date: '2019-10-14' }]
    expect(say('2019-Q4', [{ told: own({ '2019-Q2': 102 }), revisions }])).toEqual([
      '«Тыңдаушылар» көрсеткіші нақтыланды (кезеңі — 2019 ж. II тоқсан, күні — 2019 ж. 14 қазан): 102 адам, бұрын — 4 452.',
      'Показатель «Слушатели» уточнён (период — II квартал 2019 г., дата — 14 октября 2019 г.): 102 человека, ранее — 4 452.',
      'The figure for “Learners” in Q2 2019 was revised on 14 October 2019: 102 persons, previously 4,452.',
    ])
  })

  test('in doubt', () => {
    expect(say('2019-Q4', [{ told: own({ '2019-Q4': 10_021 }) }])).toEqual([
      '«Тыңдаушылар» көрсеткішін тексеру қажет: 10 021 адам, әдеттегі деңгейі — 100.',
      'Требует проверки показатель «Слушатели»: 10 021 человек, обычный уровень — 100.',
      'Please check “Learners”: 10,021 persons, the usual level being 100.',
    ])
  })
})

test('a quarter without news', () => {
  expect(say('2019-Q4', [{}])).toEqual([
    'Осы тоқсанда көрсеткіштер әдеттегі шекте болды, барлық есеп мерзімінде берілді.',
    'В этом квартале показатели оставались в обычных пределах, вся отчётность представлена в срок.',
    'This quarter the indicators stayed within their usual range and every report came on time.',
  ])
})

test('an indicator without a name in the language is named in one that has it', () => {
  const indicator = { name: { ru: 'Слушатели' } }
  expect(say('2019-Q4', [{ indicator, told: own({ '2019-Q4': 'O' }) }, {}])).toEqual([
    '1 көрсеткіш бойынша есеп берілмеген: «Слушатели».',
    'Не представлена отчётность по 1 показателю: «Слушатели».',
    'No report on 1 indicator: “Слушатели”.',
  ])
})

test('every sentence carries its language and the fact it tells', () => {
  const data = pageOf('2019-Q4', [{ told: own({ '2019-Q4': 'O' }) }])
  const { sentences } = checkedNarrative(data, 'ru', words.ru)
  expect(sentences).toMatchObject([{ lang: 'ru', fact: { kind: 'missing-reports' } }])
})
