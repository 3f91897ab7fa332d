import { beforeAll, describe, expect, test } from 'vitest'
import type { RegionsBody, Slide } from '../../../src/domain/deck/slide'
import { DARK_ZERO_COLOUR } from '../../../src/domain/darkPalette'
import { ZERO_COLOUR } from '../../../src/domain/palette'
import { i18n, startI18n } from '../../../src/i18n/i18n'
import { loadAllLanguages } from '../../../src/i18n/loadAllLanguages'
import { buildSlide } from '../../../src/view/slides/buildSlide'
import type { SlideData } from '../../../src/view/slides/slideData'
import { makeSpeakers } from '../../../src/view/slides/speakers'
import { divisionOf, gridOf, indicatorOf } from '../../domain/fixtures'
import { catalogue } from '../../domain/searchCatalogue'
import { sceneOf } from './demonstrationData'

const REGIONS = ['akmola', 'aktobe', 'almaty', 'atyrau']
const PERIODS = ['2018-Q4', '2019-Q4'] as const

beforeAll(async () => {
  if (!i18n.isInitialized) await startI18n('kk')
  await loadAllLanguages(['base', 'analysis', 'present'])
})

/** Four regions of ten thousand residents, almaty of twenty; worked out by hand below. */
function table(better: 'higher' | 'lower' | 'neutral' = 'higher'): SlideData {
  const division = divisionOf(...REGIONS)
  const indicator = indicatorOf({ better, normalisations: ['per-10k', 'absolute'] })
  const grid = gridOf(REGIONS, PERIODS, [
    [100, 120],
    [50, 'O'],
    [200, { value: 210, status: 'P' }],
    [0, 0],
  ])
  return {
    catalogue: { ...catalogue, divisions: [division], indicators: [indicator] },
    grids: new Map([['2013', [grid]]]),
    populations: REGIONS.flatMap((region) =>
      [2018, 2019].map((year) => ({
        division: '2013' as const,
        region,
        year,
        residents: region === 'almaty' ? 20_000 : 10_000,
      })),
    ),
    speakers: makeSpeakers(),
    programmes: new Map(),
    sessions: new Map(),
    registers: new Map(),
    isOwn: false,
  }
}

function regionsOf({ body }: Slide): RegionsBody {
  if (body.kind !== 'regions') throw new Error(`The slide is ${body.kind}`)
  return body
}

const slide = (address: string, rest = {}, data = table()) => buildSlide(sceneOf(address, rest), data)
const frameOf = (address: string, index = 0) =>
  regionsOf(slide(address)).frames[index] ?? expect.fail('no frame')

describe('the map of one quarter, by hand', () => {
  test('per 10,000 residents: (120 + 210 + 0) ÷ (10,000 + 20,000 + 10,000) × 10,000 = 82.5', () => {
    const { national, change, coverage } = frameOf('map?period=2019-Q4')
    expect(national).toEqual({
      key: 'learners|kazakhstan|2019-Q4|2013|per-10k',
      value: 82.5,
      text: { kk: '82,5', ru: '82,5', en: '82.5' },
      absence: null,
    })
    // Over the regions that reported both times: 300 ÷ 40,000 → 330 ÷ 40,000.
    expect(change).toEqual({
      text: { kk: '10,0% бір жылда', ru: '10,0\u00a0% за год', en: '10.0% in a year' },
      direction: 'up',
      favour: 'good',
    })
    expect(coverage.en).toBe('3 of 4 regions reported')
  })

  test('regions in the order of the ranking, with value, place, change and class', () => {
    const { values } = frameOf('map?period=2019-Q4')
    const told = values.map(({ region, text, rank, absence }) => [region, text.ru, rank, absence])
    expect(told).toEqual([
      ['akmola', '120,0', '1', null],
      ['almaty', '105,0p', '2', null],
      ['atyrau', '0,0', '3', null],
      ['aktobe', 'отчёт не представлен', null, 'missing'],
    ])
    expect(values.map(({ value }) => value)).toEqual([120, 105, 0, null])
    expect(values.map(({ change }) => change?.text.en ?? null)).toEqual([
      '20.0% in a year',
      '5.0% in a year',
      'last year it was zero',
      null,
    ])
    expect(values[2]?.change?.direction).toBe('none')
  })

  test('zero is a class of its own, missing is none; both grounds have a colour a class', () => {
    const body = regionsOf(slide('map?period=2019-Q4'))
    const classOf = (id: string) => body.frames[0]?.values.find(({ region }) => region === id)?.classIndex
    expect(classOf('atyrau')).toBe(0)
    expect(classOf('aktobe')).toBeNull()
    expect(body.legend.classes[0]).toMatchObject({ light: ZERO_COLOUR, dark: DARK_ZERO_COLOUR })
    expect(body.legend.classes[0]?.text.en).toBe('zero')
    expect(classOf('akmola')).toBe(body.legend.classes.length - 1)
    expect(body.legend.absences).toEqual([
      { absence: 'missing', text: expect.objectContaining({ en: 'not reported' }) },
    ])
  })

  test('as reported: the sum of the regions that reported', () => {
    const { national, values } = frameOf('map?period=2019-Q4&per=absolute')
    expect(national.value).toBe(330)
    expect(national.key).toBe('learners|kazakhstan|2019-Q4|2013|absolute')
    expect(values.map(({ region }) => region)).toEqual(['almaty', 'akmola', 'atyrau', 'aktobe'])
  })

  test('a fall where lower is better is good news, and nobody judges a neutral indicator', () => {
    const lower = regionsOf(slide('map?period=2019-Q4', {}, table('lower'))).frames[0]
    expect(lower?.change).toMatchObject({ direction: 'up', favour: 'bad' })
    expect(lower?.values[0]?.region).toBe('atyrau')
    const neutral = regionsOf(slide('map?period=2019-Q4', {}, table('neutral')))
    expect(neutral.isJudged).toBe(false)
    expect(neutral.frames[0]?.values.map(({ rank }) => rank)).toEqual([null, null, null, null])
    expect(neutral.frames[0]?.change?.favour).toBe('neutral')
  })

  test('what has to be known of it', () => {
    expect(slide('map?period=2019-Q4').cautions).toEqual(['missing', 'provisional'])
    expect(slide('map?period=2018-Q4').cautions).toEqual([])
    expect(slide('map?period=2018-Q4&colour=red').cautions).toEqual(['unknown-parameter'])
  })
})

describe('a scene that plays', () => {
  const played = { from: '2018-Q1', to: '2019-Q4' }

  test('has a frame a period between first and last, in time order, whichever is said first', () => {
    for (const span of [played, { from: played.to, to: played.from }]) {
      const body = regionsOf(slide('map?period=2019-Q4', { played: span }))
      expect(body.frames.map(({ period }) => period)).toEqual(PERIODS)
      expect(body.start).toBe(0)
    }
  })

  test('keeps the classes of one period', () => {
    const still = regionsOf(slide('map?period=2019-Q4'))
    const body = regionsOf(slide('map?period=2019-Q4', { played }))
    expect(body.legend.classes).toEqual(still.legend.classes)
    expect(body.frames[1]).toEqual(still.frames[0])
  })

  test('says its first and last period, since one alone would be wrong while time plays', () => {
    expect(slide('map?period=2019-Q4', { played }).subtitle.en).toBe(
      'Q4 2018 – Q4 2019\u00a0· per 10,000 residents',
    )
    expect(slide('map?period=2019-Q4').subtitle.en).toBe('Q4 2019\u00a0· per 10,000 residents')
  })

  test('stands still where no period lies between', () => {
    const none = regionsOf(slide('map?period=2019-Q4', { played: { from: '1990-Q1', to: '1991-Q4' } }))
    expect(none.frames.map(({ period }) => period)).toEqual(['2019-Q4'])
  })
})

describe('what the address shows', () => {
  test.each([
    ['map', 'map'],
    ['map?view=tiles', 'tiles'],
    ['map?view=table', 'ranking'],
  ] as const)('%s is a %s', (address, layout) => {
    expect(regionsOf(slide(address)).layout).toBe(layout)
  })

  test('the chosen region, a ring on the map and among the first figures', () => {
    const chosen = slide('map?period=2019-Q4&region=aktobe')
    expect(regionsOf(chosen).selected).toBe('aktobe')
    expect(chosen.figures.map(({ label }) => label.en)).toEqual([
      'Kazakhstan',
      'aktobe',
      'akmola',
      'almaty',
      'atyrau',
    ])
  })

  test('without residents the values stand as reported, as on the page', () => {
    const data = { ...table(), populations: null }
    expect(regionsOf(slide('map?period=2019-Q4', {}, data)).frames[0]?.national.value).toBe(330)
  })

  test.each([
    ['map?indicator=removed', 'This dataset has no indicator “removed”.', 'removed'],
    ['map?region=removed', 'This dataset has no region “removed”.', 'Learners'],
    ['map?division=2022', 'This dataset has no administrative division “2022”.', 'Learners'],
    ['map?period=2031-Q1', 'This dataset has no figures for Q1 2031.', 'Learners'],
    ['elsewhere', 'This page cannot be shown as a scene.', 'No view'],
  ])('%s asks in vain, and the reason is said', (address, reason, title) => {
    const gone = slide(address)
    expect(gone.body).toMatchObject({ kind: 'gone', reason: { en: reason } })
    expect(gone.title.en).toBe(title)
    expect(gone.figures).toEqual([])
  })
})

describe('the words of a scene', () => {
  test('a title that is written stands, the others are proposed, and that one is missing is known', () => {
    const written = slide('map?period=2018-Q4', { title: { ru: 'Курсы растут' } })
    expect(written.title).toEqual({ kk: 'Тыңдаушылар', ru: 'Курсы растут', en: 'Learners' })
    expect(written.cautions).toEqual(['untranslated'])
    expect(written.lent).toEqual([])
  })

  test('a scene of words lends the one language it was written in', () => {
    const title = slide('', { kind: 'title', address: null, title: { ru: 'Отчёт' } })
    expect(title.title).toEqual({ kk: 'Отчёт', ru: 'Отчёт', en: 'Отчёт' })
    expect(title.lent).toEqual(['kk', 'en'])
    expect(title.cautions).toEqual(['untranslated'])
    expect(title).toMatchObject({
      body: { kind: 'words', layout: 'title' },
      address: null,
      demonstration: { ru: 'Демонстрационные данные' },
    })
    // The first slide says whose data the deck is about.
    expect(title.source).toEqual(slide('map').source)
  })

  test('a closing scene without a title says thank you', () => {
    const closing = slide('', { kind: 'closing', address: null })
    expect(closing.title).toEqual({
      kk: 'Назарларыңызға рақмет',
      ru: 'Благодарим за внимание',
      en: 'Thank you for your attention',
    })
    expect(closing.lent).toEqual([])
    expect(closing.source).toEqual({ kk: '', ru: '', en: '' })
  })

  test('source and demonstration label are on every view', () => {
    const { source, demonstration, datasetVersion } = slide('map')
    expect(source.en).toBe('Source: invented demonstration data, as of 25 January 2021')
    expect(demonstration?.kk).toBe('Демонстрациялық деректер')
    expect(datasetVersion).toBe(catalogue.dataset.version)
  })
})

describe('the label of figures that are not those of the installation', () => {
  const labelOf = (isOwn: boolean, isDemonstration: boolean, kind: 'view' | 'section' = 'view') => {
    const data = table()
    const dataset = { ...data.catalogue.dataset, isDemonstration }
    const own = { ...data, isOwn, catalogue: { ...data.catalogue, dataset } }
    return slide('map?period=2019-Q4', { kind }, own).demonstration
  }

  test("says of one's own figures on every slide, also one of words, where they come from", () => {
    for (const kind of ['view', 'section'] as const)
      expect(labelOf(true, false, kind)).toEqual({
        kk: 'Баяндамашының файлынан алынған деректер, ресми дереккөзден емес',
        ru: 'Данные из файла докладчика, не из официального источника',
        en: 'Figures from the presenter’s file, not from the official source',
      })
  })

  test('own demonstration data are both; real data of the installation have none', () => {
    expect(labelOf(true, true)?.en).toBe(
      'Figures from the presenter’s file, not from the official source. Demonstration data',
    )
    expect(labelOf(false, true)?.en).toBe('Demonstration data')
    expect(labelOf(false, false)).toBeNull()
  })
})
