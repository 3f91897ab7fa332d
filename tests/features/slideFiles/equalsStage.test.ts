import { beforeAll, describe, expect, test } from 'vitest'
import { EMPTY_SCENE, type Scene } from '../../../src/domain/deck/deck'
import type { Slide, SlideFigure } from '../../../src/domain/deck/slide'
import { writePptx } from '../../../src/features/slideFiles/pptx/writePptx'
import { layoutSlide } from '../../../src/features/stage/layout/layoutSlide'
import { stageMapOf } from '../../../src/features/stage/stageMapOf'
import { buildSlide } from '../../../src/view/slides/buildSlide'
import { demonstrationData, sceneOf } from '../../view/slides/demonstrationData'
import { BOUNDARIES } from './boundaries2013'
import { DECK, SIGN_WORDS } from './fixtures'
import { openPptx, type OpenChart, type OpenPptx } from './openPptx'

const LANGUAGES = ['kk', 'ru', 'en'] as const
type Spoken = (typeof LANGUAGES)[number]

/** Every kind of scene over the demonstration data: filled, counted, played, tiled, ranked, with gaps and with other rules. */
const SCENES: readonly Scene[] = [
  'map?period=2019-Q4&region=kyzylorda',
  'map?indicator=events-total&per=absolute&period=2019-Q4',
  'map?indicator=survey-favourable&period=2019-Q4&view=tiles',
  'map?indicator=mass-cultural-events&view=table&period=2014-Q4',
  'compare?period=2019-Q4',
  'compare?show=scatter&period=2019-Q4&regions=akmola_kostanay',
  'compare?show=trends&period=2019-Q4&regions=akmola_kostanay&indicator=eca-total',
  'compare?show=difference&period=2019-Q4&regions=akmola_kostanay',
  'regions/akmola?period=2019-Q4',
  'indicators/survey-favourable?period=2019-Q4',
  'indicators',
  'programme',
]
  .map((address, i) => sceneOf(address, { id: `s${i}` }))
  .concat([
    sceneOf('map?indicator=eca-total', { id: 'played', played: { from: '2018-Q1', to: '2020-Q4' } }),
    { ...EMPTY_SCENE, id: 'words', kind: 'section', title: { kk: 'Бөлім' } },
  ])

let slides: readonly Slide[] = []
const opened = new Map<Spoken, OpenPptx>()

async function presentation(language: Spoken): Promise<OpenPptx> {
  const bytes = await writePptx({
    deck: { ...DECK, scenes: SCENES },
    slides,
    language,
    format: '16:9',
    boundaries: new Map([['2013', BOUNDARIES]]),
    addressOf: () => null,
    words: { link: 'Birlik', signs: SIGN_WORDS },
    rasterise: () => Promise.reject(new Error('no picture is needed')),
  })
  return openPptx(bytes)
}

beforeAll(async () => {
  const data = await demonstrationData(SCENES)
  slides = SCENES.map((scene) => buildSlide(scene, data))
  for (const language of LANGUAGES) opened.set(language, await presentation(language))
})

/** Numbers of the slides of a scene, by the number at their foot: a table may take several. */
function pagesOf({ slides: pages }: OpenPptx, scene: number): readonly number[] {
  return pages.flatMap((xml, i) => {
    const foot = /name="Number"[\s\S]*?<a:t>(\d+)<\/a:t>/.exec(xml)?.[1]
    return Number(foot) === scene + 1 ? [i + 1] : []
  })
}

function fileIn(language: Spoken): OpenPptx {
  const file = opened.get(language)
  if (file === undefined) throw new Error('not written')
  return file
}

const textsOf = (language: Spoken, scene: number): readonly string[] =>
  pagesOf(fileIn(language), scene).flatMap((page) => fileIn(language).textsOf(page))

const chartsOf = (language: Spoken, scene: number): readonly OpenChart[] =>
  pagesOf(fileIn(language), scene).flatMap((page) => fileIn(language).chartsOf(page))

/** What the stage writes of figures, a played scene at its end, as in the exported file. */
function figuresOnStage(slide: Slide, language: Spoken): readonly string[] {
  const { body } = slide
  const { texts } = layoutSlide(slide, {
    format: 'wide',
    look: 'light',
    scale: 1,
    step: body.kind === 'regions' ? body.frames.length - 1 : null,
    position: null,
    map: stageMapOf(BOUNDARIES),
    measure: (text, size) => text.length * size * 0.55,
  })
  return texts.flatMap(({ figure, lines }) => (figure === undefined ? [] : [lines[language].join(' ')]))
}

/** Spaces of any kind are one: a line may break there. */
const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

describe.each(LANGUAGES)('exported figures in %s', (language) => {
  test('are those that the stage shows, of every kind of scene', () => {
    const compared = slides.map((slide, i) => {
      const all = plain(textsOf(language, i).join(' '))
      const shown = figuresOnStage(slide, language)
      return {
        kind: slide.body.kind,
        count: shown.length,
        lost: shown.filter((text) => !all.includes(plain(text))),
      }
    })
    expect(compared.filter(({ lost }) => lost.length > 0)).toEqual([])
    // A point has a place and no figure: its numbers are compared below.
    expect(new Set(compared.filter(({ count }) => count > 0).map(({ kind }) => kind))).toEqual(
      new Set(['regions', 'grid', 'lines', 'table', 'cards']),
    )
    expect(compared.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(250)
  })
})

/** Points of the chart, by series: index → value as it is written. */
const cached = ({ xml }: OpenChart): readonly ReadonlyMap<number, string>[] =>
  xml
    .split('<c:ser>')
    .slice(1)
    .map((series) => {
      const values = /<c:(?:val|yVal)>[\s\S]*?<\/c:(?:val|yVal)>/.exec(series)?.[0] ?? ''
      return new Map(
        [...values.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(
          ([, index, value = '']) => [Number(index), value] as const,
        ),
      )
    })

/** Cells with numbers of the workbook: address → value as it is written. */
const numbersOf = ({ sheet }: OpenChart): ReadonlyMap<string, string> =>
  new Map(
    [...sheet.matchAll(/<c r="([A-Z]+\d+)"><v>([^<]*)<\/v><\/c>/g)].map(
      ([, cell = '', value = '']) => [cell, value] as const,
    ),
  )

/** The number that a text shows, and to how many decimals; null where it shows none. */
function shownNumber(text: string): { readonly value: number; readonly decimals: number } | null {
  const found = /^[−-]?\d[\d\s,.]*/.exec(text)?.[0]
  if (found === undefined) return null
  const bare = found
    .trim()
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace('−', '-')
  // In English the comma parts thousands.
  const isEnglish = /,\d{3}/.test(bare)
  const number = isEnglish ? bare.replaceAll(',', '') : bare.replace(',', '.')
  return { value: Number(number), decimals: number.split('.')[1]?.length ?? 0 }
}

const isAsShown = (value: string | undefined, { value: own, text }: SlideFigure): boolean => {
  if (own === null) return value === undefined
  const shown = shownNumber(text.en)
  return (
    value !== undefined &&
    shown !== null &&
    Math.abs(Number(value) - shown.value) <= 0.5 * 10 ** -shown.decimals + 1e-9
  )
}

describe('numbers in charts and their workbooks', () => {
  test('of a ranking, rounded as shown, are those of the stage; who has none has no bar and an empty cell', () => {
    let missing = 0
    for (const [i, { body }] of slides.entries()) {
      if (body.kind !== 'regions' || body.frames.length > 1) continue
      const chart = chartsOf('en', i)[0]
      if (chart === undefined) throw new Error(`no chart: ${SCENES[i]?.address}`)
      const [points] = cached(chart)
      const cells = numbersOf(chart)
      const values = body.frames[0]?.values ?? []
      expect(values.length).toBeGreaterThan(10)
      for (const [at, value] of values.entries()) {
        expect(isAsShown(points?.get(at), value), value.key).toBe(true)
        expect(isAsShown(cells.get(`B${at + 2}`), value), value.key).toBe(true)
        missing += value.value === null ? 1 : 0
      }
    }
    expect(missing).toBeGreaterThan(0)
  })

  test('of lines are those of the slide; a gap is a gap, in the chart and in the workbook', () => {
    let gaps = 0
    for (const [i, { body }] of slides.entries()) {
      if (body.kind !== 'lines') continue
      const [chart] = chartsOf('kk', i)
      if (chart === undefined) throw new Error('no chart')
      const names = chart.xml.split('<c:ser>').slice(1)
      const cells = numbersOf(chart)
      for (const line of body.lines) {
        const at = names.findIndex((series) => series.includes(`<c:v>${line.name.kk}</c:v>`))
        const points = cached(chart)[at]
        const column = String.fromCodePoint(66 + at)
        for (const [period, value] of line.values.entries()) {
          const expected = value === null ? undefined : String(value)
          expect(points?.get(period)).toBe(expected)
          if (at < 25) expect(cells.get(`${column}${period + 2}`)).toBe(expected)
          gaps += value === null ? 1 : 0
        }
      }
    }
    expect(gaps).toBeGreaterThan(0)
  })

  test('of points are those of the slide, and who lacks one is none', () => {
    const index = slides.findIndex(({ body }) => body.kind === 'points')
    const body = slides[index]?.body
    const [chart] = chartsOf('ru', index)
    if (body?.kind !== 'points' || chart === undefined) throw new Error('no points')
    const known = body.points.filter(({ x, y }) => x.value !== null && y.value !== null)
    const drawn = [...(cached(chart)[0] ?? new Map<number, string>()).values()]
    expect(drawn.toSorted()).toEqual(known.map(({ y }) => String(y.value)).toSorted())
  })

  test('of a played scene are the figures of the country in every period', () => {
    const index = SCENES.findIndex(({ id }) => id === 'played')
    const body = slides[index]?.body
    const [chart] = chartsOf('en', index)
    if (body?.kind !== 'regions' || chart === undefined) throw new Error('nothing played')
    expect(body.frames.length).toBeGreaterThan(4)
    const [points] = cached(chart)
    for (const [at, { national }] of body.frames.entries()) {
      expect(isAsShown(points?.get(at), national), national.key).toBe(true)
    }
  })
})
