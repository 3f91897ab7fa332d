import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/region'
import type { Scene } from '../../../src/domain/deck/deck'
import type { Slide, StageText } from '../../../src/domain/deck/slide'
import { buildSlide } from '../../../src/view/slides/buildSlide'
import type { SlideData } from '../../../src/view/slides/slideData'
import { hostileAddress } from '../hostileAddress'
import { demonstrationData, sceneOf } from './demonstrationData'

let data: SlideData

beforeAll(async () => {
  data = await demonstrationData()
})

const isThere = (text: StageText) => LANGUAGES.every((language) => text[language].trim() !== '')

/** All texts that must not be empty in any language. */
function textsOf({ title, body, figures, source }: Slide): readonly StageText[] {
  const common = [title, ...figures.flatMap(({ text, label }) => [text, label])]
  switch (body.kind) {
    case 'regions':
      return [
        ...common,
        source,
        body.nationalLabel,
        body.legend.unit,
        ...body.legend.classes.map(({ text }) => text),
        ...body.legend.absences.map(({ text }) => text),
        ...body.regions.map(({ name }) => name),
        ...body.frames.flatMap(({ label, national, values }) => [
          label,
          national.text,
          ...values.map(({ text }) => text),
        ]),
      ]
    case 'lines':
      return [
        ...common,
        source,
        body.unit,
        ...body.periods.map(({ label }) => label),
        ...body.ticks.map(({ text }) => text),
        ...body.lines.flatMap(({ name, last }) => [name, last.text]),
      ]
    case 'grid':
      return [
        ...common,
        source,
        ...body.scale,
        ...body.columns.flatMap(({ name, unit }) => [name, unit]),
        ...body.rows.flatMap(({ region, cells }) => [region.name, ...cells.map(({ text }) => text)]),
      ]
    case 'points':
      return [
        ...common,
        source,
        body.sentence,
        ...body.points.flatMap(({ region, x, y }) => [region.name, x.text, y.text]),
      ]
    case 'cards':
      return [
        ...common,
        source,
        ...body.cards.flatMap(({ label, figure }) => [label, figure.text]),
        ...body.sentences,
      ]
    case 'table':
      return [
        ...common,
        source,
        ...body.headings,
        ...body.rows.flatMap(({ head, cells }) => [head, ...cells.map(({ text }) => text)]),
      ]
    case 'gone':
      return [...common, source, body.reason]
    case 'words':
      return common
  }
}

/** Nothing is drawn as a number that is not one. */
function isHonest({ body, figures }: Slide): boolean {
  const isMarked = ({ value, absence }: { value: number | null; absence: unknown }) =>
    value === null ? absence !== null : Number.isFinite(value) && absence === null
  return (
    figures.every(isMarked) &&
    (body.kind !== 'regions' ||
      body.frames.every(({ values }) =>
        values.every(
          (value) =>
            isMarked(value) && (value.value !== null || (value.classIndex === null && value.rank === null)),
        ),
      )) &&
    (body.kind !== 'grid' || body.rows.every(({ cells }) => cells.every(isMarked)))
  )
}

let checked = 0

function check(scene: Scene): void {
  checked += 1
  const slide = buildSlide(scene, data)
  expect(JSON.parse(JSON.stringify(slide))).toEqual(slide)
  expect(textsOf(slide).filter((text) => !isThere(text))).toEqual([])
  expect(isHonest(slide)).toBe(true)
  expect(slide.figures.length).toBeLessThanOrEqual(12)
  if (slide.body.kind === 'regions') expect(slide.body.frames[slide.body.start]).toBeDefined()
}

const PAGES = [
  'map',
  'compare',
  'regions',
  'regions/akmola',
  'regions/__proto__',
  'regions/astana/passport',
  'indicators',
  'indicators/eca-total',
  'indicators/constructor',
  'programme',
  'associations',
  'events',
  'courses',
  'about',
  'present/x/stage',
  'ru/map',
  '//evil.example/map',
]

const PARAMETERS = [
  'indicator=eca-total',
  'indicator=survey-favourable',
  'indicator=toString',
  'period=2019-Q4',
  'period=2013-Q1',
  'period=2019',
  'period=0000-Q1',
  'period=9999',
  'span=year-to-date',
  'division=2022',
  'division=__proto__',
  'per=absolute',
  'per=per-1k',
  'view=tiles',
  'view=table',
  'draw=circles',
  'method=manual',
  'method=manual&borders=-1_0_1e3',
  'method=manual&borders=0_1_2',
  'method=diverging-target',
  'method=diverging-national&classes=7',
  'method=equal-interval&classes=3',
  'palette=contrast',
  'palette=__proto__',
  'region=akmola',
  'region=nowhere',
  'regions=akmola_-_pavlodar',
  'regions=nowhere',
  'show=trends',
  'show=scatter',
  'show=maps',
  'show=maps&multiples=indicators',
  'show=similar',
  'show=similar&like=profile',
  'show=difference',
  'show=sessions',
  'direction=5.4',
  'direction=9.9',
  'set=eca-total_events-total',
  'set=nothing_constructor',
  'sort=geography',
  'sort=-eca-total',
  'rules=same',
  'against=kz-courses',
  'against=valueOf',
  'base=2015-Q1',
  'base=1900-Q1',
  'since=2020-Q4',
  'since=2030-Q1',
  'scale=each',
  'trails=1',
  'rows=distance',
  'q=%00',
  'completeness=poor',
  '%E0%A4%A=1',
  'x'.repeat(3000),
]

const period = fc.constantFrom('2013-Q1', '2016-Q3', '2020-Q4', '2018', '1900-Q1', '9999') as fc.Arbitrary<
  '2013-Q1' | '2018'
>

const played = fc.option(fc.record({ from: period, to: period }), { nil: null })

const address = fc.oneof(
  { weight: 1, arbitrary: hostileAddress },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...PAGES), fc.array(fc.constantFrom(...PARAMETERS), { maxLength: 5 }))
      .map(([page, parameters]) => `${page}?${parameters.join('&')}`),
  },
)

const text = fc.dictionary(fc.constantFrom('kk', 'ru', 'en'), fc.string({ unit: 'grapheme', maxLength: 20 }))

describe('a scene of any address', () => {
  beforeEach(() => {
    checked = 0
  })

  test('never throws, is plain JSON, has all texts in three languages and no number where there is none', () => {
    fc.assert(
      fc.property(address, played, text, (of, plays, title) => {
        check(sceneOf(of, { played: plays, title }))
      }),
      { numRuns: 2000 },
    )
    expect(checked).toBe(2000)
  })

  test('also one of words', () => {
    fc.assert(
      fc.property(fc.constantFrom('title', 'section', 'closing'), text, text, (kind, title, subtitle) => {
        check(sceneOf('', { kind, address: null, title, subtitle }))
      }),
    )
    expect(checked).toBeGreaterThan(0)
  })
})

test('without any figures every view says so, and nothing fails', () => {
  const empty: SlideData = { ...data, grids: new Map() }
  for (const page of PAGES) {
    const { body } = buildSlide(sceneOf(page), empty)
    expect([page, body.kind]).toEqual([page, 'gone'])
  }
})

test('a failure while a slide is made is said on the slide', () => {
  const broken = new Map()
  broken.get = () => {
    throw new Error('no grid')
  }
  const { body } = buildSlide(sceneOf('map'), { ...data, grids: broken })
  expect(body).toMatchObject({
    kind: 'gone',
    reason: { en: 'The figures of this view could not be put together.' },
  })
})
