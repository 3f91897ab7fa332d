import { beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../../mocks/answer'
import type { Slide, SlideChange, SlideFigure } from '../../../src/domain/deck/slide'
import { LANGUAGES, type Language } from '../../../src/domain/region'
import { buildSlide } from '../../../src/view/slides/buildSlide'
import type { SlideData } from '../../../src/view/slides/slideData'
import { Oracle, type WireIndicator, type WireObservations, type WirePopulation } from '../../oracle/oracle'
import { demonstrationData, sceneOf } from './demonstrationData'

async function served<T>(path: string): Promise<T> {
  const response = await answer(new Request(`http://birlik.test/api${path}`))
  if (response === undefined) throw new Error(`Nothing answers ${path}`)
  // The shape is checked by the contract test.
  return (await response.json()) as T
}

let data: SlideData
let oracle: Oracle

beforeAll(async () => {
  data = await demonstrationData()
  const { indicators } = await served<{ indicators: WireIndicator[] }>('/catalogue')
  const { populations } = await served<{ populations: WirePopulation[] }>('/populations')
  const ids = indicators.map(({ id }) => id).join(',')
  oracle = new Oracle(
    await served<WireObservations>(`/observations?indicator=${ids}&division=2013`),
    indicators,
    populations,
  )
})

/** What the oracle says of a key: indicator|region|period|division|normalisation, `~ytd` since January. */
function expectedAt(key: string): number | null {
  const [indicator = '', region = '', at = '', , per = ''] = key.split('|')
  const [period = '', mark] = at.split('~')
  const reading = { span: mark === 'ytd' ? ('year-to-date' as const) : ('quarter' as const), per }
  return region === 'kazakhstan'
    ? oracle.national(indicator, period, reading).value
    : oracle.value(indicator, region, period, reading)
}

/** The number that a text begins with, read by the rules of its language, and its decimals. */
function readNumber(text: string, language: string) {
  const isEnglish = language === 'en'
  const found = (isEnglish ? /^[−-]?\d[\d,]*(\.\d+)?/ : /^[−-]?\d+(\u00a0\d{3})*(,\d+)?/).exec(text)?.[0]
  if (found === undefined) return null
  const plain = isEnglish ? found.replaceAll(',', '') : found.replaceAll('\u00a0', '').replace(',', '.')
  return { value: Number(plain.replace('−', '-')), decimals: plain.split('.')[1]?.length ?? 0 }
}

/** All figures of a slide that are observations. */
function figuresOf({ body, figures }: Slide): readonly SlideFigure[] {
  switch (body.kind) {
    case 'regions':
      return [...figures, ...body.frames.flatMap(({ national, values }) => [national, ...values])]
    case 'lines':
      return [...figures, ...body.lines.map(({ last }) => last)]
    case 'grid':
      return [...figures, ...body.rows.flatMap(({ cells }) => cells)]
    case 'points':
      return [...figures, ...body.points.flatMap(({ x, y }) => [x, y])]
    case 'cards':
      return [...figures, ...body.cards.map(({ figure }) => figure)]
    case 'table':
      return [...figures, ...body.rows.flatMap(({ cells }) => cells)].filter(
        ({ key }) => key.split('|').length === 5,
      )
    case 'words':
    case 'gone':
      return figures
  }
}

/** Figures whose value is not the oracle's, or whose text in any language says something else. */
function wrongFigures(slide: Slide): readonly string[] {
  return figuresOf(slide).flatMap(({ key, value, text }) => {
    const expected = expectedAt(key)
    if (expected === null || value === null) {
      const isNumber = LANGUAGES.some((language) => readNumber(text[language], language) !== null)
      return expected === value && !isNumber ? [] : [`${key}: ${value} “${text.en}”, oracle ${expected}`]
    }
    const isNear = Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected))
    const isWritten = LANGUAGES.every((language) => {
      const read = readNumber(text[language], language)
      return read !== null && Math.abs(read.value - expected) <= 0.5 * 10 ** -read.decimals + 1e-9
    })
    return isNear && isWritten ? [] : [`${key}: ${value} “${text.en}”, oracle ${expected}`]
  })
}

/** A change as it is written: its size, its direction and its unit, read back. */
function readChange({ text, direction }: SlideChange, language: Language) {
  if (direction === 'none') return null
  if (direction === 'flat') return 0
  const read = readNumber(text[language], language)
  return read === null ? Number.NaN : (direction === 'down' ? -1 : 1) * read.value
}

/** Changes that say something else than the oracle: in one of the languages, or which way. */
function wrongChanges({ body }: Slide): readonly string[] {
  const said =
    body.kind === 'regions'
      ? body.frames.flatMap(({ national, change, values }) => [
          { key: national.key, change },
          ...values.map((value) => ({ key: value.key, change: value.change })),
        ])
      : body.kind === 'cards'
        ? body.cards.map(({ figure, change }) => ({ key: figure.key, change }))
        : []
  return said.flatMap(({ key, change }) => {
    const [indicator = '', region = '', at = '', , per = ''] = key.split('|')
    const [period = '', mark] = at.split('~')
    if (change === null || region === 'kazakhstan') return []
    const reading = { span: mark === 'ytd' ? ('year-to-date' as const) : ('quarter' as const), per }
    const expected = oracle.change(indicator, region, period, reading)
    if (change.direction === 'none')
      return expected === null ? [] : [`${key}: “${change.text.en}”, oracle ${expected}`]
    return LANGUAGES.flatMap((language) => {
      const read = readChange(change, language)
      const isAsExpected = read !== null && expected !== null && Math.abs(read - expected) <= 0.05 + 1e-9
      return isAsExpected
        ? []
        : [`${key}: ${change.direction} “${change.text[language]}”, oracle ${expected}`]
    })
  })
}

/** Places that are not the oracle's; it ranks neither surveys, which have bands, nor what nobody judges. */
function wrongPlaces({ body }: Slide): readonly string[] {
  if (body.kind !== 'regions') return []
  return body.frames.flatMap(({ values }) =>
    values.flatMap(({ key, rank, rankedOf }) => {
      const [indicator = '', region = '', at = '', , per = ''] = key.split('|')
      const [period = '', mark] = at.split('~')
      const reading = { span: mark === 'ytd' ? ('year-to-date' as const) : ('quarter' as const), per }
      const expected = oracle.rank(indicator, region, period, reading)
      if (rank !== null && rank.includes('–')) return []
      if (expected === null) return rank === null ? [] : [`${key}: place ${rank}, oracle none`]
      return rank === String(expected.from) && rankedOf === expected.of
        ? []
        : [`${key}: place ${rank} of ${rankedOf}, oracle ${expected.from} of ${expected.of}`]
    }),
  )
}

const ALL = { from: '2013-Q1', to: '2020-Q4' } as const

describe('every figure of a slide is what the oracle computes, in three languages', () => {
  test.each([
    ['map', ALL],
    ['map?period=2018-Q4', null],
    ['map?indicator=eca-total', ALL],
    ['map?indicator=eca-total&per=absolute&view=table', ALL],
    ['map?indicator=events-total&per=absolute', ALL],
    ['map?indicator=sunday-schools&period=2019-Q4', null],
    ['map?indicator=kz-course-completion-rate&view=tiles', ALL],
    ['map?indicator=kz-course-completion-rate&span=year-to-date', ALL],
    ['map?indicator=mass-cultural-events&span=year-to-date', ALL],
    ['map?indicator=survey-favourable', ALL],
    ['map?indicator=mediation-cases-resolved&method=quantile&classes=7', ALL],
    ['map?indicator=events-total&method=diverging-national', ALL],
    ['compare?show=maps&indicator=sunday-schools', null],
    ['compare', null],
    ['compare?direction=all&period=2018-Q3', null],
    ['compare?direction=5.4&span=year-to-date&period=2019-Q2', null],
    ['compare?show=maps&multiples=indicators&direction=5.3', null],
    ['compare?show=trends&regions=akmola_pavlodar_almaty', null],
    ['compare?show=trends&indicator=eca-total', null],
    ['compare?show=scatter&indicator=eca-total&against=events-total', null],
    ['compare?show=difference&regions=akmola_pavlodar&direction=all', null],
    ['regions/akmola?period=2019-Q4', null],
    ['regions/turkistan/passport', null],
    ['regions/astana/passport?per=absolute', null],
    ['indicators/accord-councils', null],
    ['indicators/survey-favourable', null],
    ['indicators', null],
    ['indicators?direction=5.2', null],
    ['indicators?q=course', null],
  ] as const)('%s', (address, played) => {
    const slide = buildSlide(sceneOf(address, { played }), data)
    const isGone = address.includes('turkistan')
    expect(slide.body.kind === 'gone').toBe(isGone)
    expect(figuresOf(slide).length).toBeGreaterThan(isGone ? -1 : 1)
    expect(wrongFigures(slide).slice(0, 5)).toEqual([])
    expect(wrongChanges(slide).slice(0, 5)).toEqual([])
    expect(wrongPlaces(slide).slice(0, 5)).toEqual([])
  })

  test('sessions, whose days come from the register of events', async () => {
    const scene = sceneOf('compare?show=sessions')
    const slide = buildSlide(scene, await demonstrationData([scene]))
    expect(slide.body.kind).toBe('table')
    expect(figuresOf(slide).length).toBeGreaterThan(20)
    expect(wrongFigures(slide).slice(0, 5)).toEqual([])
  })
})

test('a value that is not the oracle’s, or is written otherwise, is found', () => {
  const slide = buildSlide(sceneOf('map?period=2019-Q4'), data)
  const [first, ...rest] = slide.figures
  if (first === undefined) throw new Error('no figure')
  const text = { ...first.text, kk: '99,9' }
  expect(wrongFigures({ ...slide, figures: [{ ...first, text }, ...rest] })).toHaveLength(1)
  expect(wrongFigures({ ...slide, figures: [{ ...first, value: 1 }, ...rest] })).toHaveLength(1)
})
