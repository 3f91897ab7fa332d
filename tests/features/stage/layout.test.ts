import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/region'
import { sameText, type RegionsBody, type Slide, type StageText } from '../../../src/domain/deck/slide'
import {
  CANVAS,
  SMALLEST,
  TEXT_SCALES,
  type Box,
  type StageFormat,
} from '../../../src/features/stage/layout/canvas'
import { FULL_RADIUS } from '../../../src/features/stage/layout/circles'
import { layoutSlide } from '../../../src/features/stage/layout/layoutSlide'
import { LOOKS, stretchLightness, TONES } from '../../../src/features/stage/layout/looks'
import { toMap, type SlideDrawing, type TextMark } from '../../../src/features/stage/layout/marks'
import type { StageOptions } from '../../../src/features/stage/layout/options'
import { wrap } from '../../../src/features/stage/layout/text'
import { landOf } from '../../../src/features/stage/layout/land'
import { stageMapOf } from '../../../src/features/stage/stageMapOf'
import { contrast, paletteColours } from '../../../src/domain/palette'
import { regionsBody, SLIDES as KINDS, slideOf } from '../../fixtures/slides'
import { BOUNDARIES } from '../slideFiles/boundaries2013'

/** A wide face: capitals and Cyrillic take what they take in a bold one. */
const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) =>
      sum + (/[\s.,:·ijltІіI|]/.test(letter) ? 0.32 : /[МШЩЮЖмшщюжmwMW%]/.test(letter) ? 0.9 : 0.6),
    0,
  )

/** The same names and figures come back on every slide. */
const widths = new Map<string, number>()
const measure = (text: string, size: number): number => {
  const known = widths.get(text) ?? widthOf(text)
  widths.set(text, known)
  return known * size
}

/** The map of the app, with its outlines: labels look for room inside of them. */
const map = stageMapOf(BOUNDARIES)
const FORMATS: readonly StageFormat[] = ['wide', 'classic']

/** Counts as circles, the largest value of all periods full. */
const circlesBody = (played: boolean): RegionsBody => ({
  ...regionsBody('map', played),
  circles: {
    most: 140,
    sizes: [
      { value: 100, text: sameText('100') },
      { value: 20, text: sameText('20') },
    ],
    note: {
      kk: 'Шеңбердің ауданы мәнге пропорционал',
      ru: 'Площадь круга пропорциональна значению',
      en: 'The area of a circle is in proportion to the value',
    },
  },
})

const SLIDES: readonly Slide[] = [...KINDS, slideOf(circlesBody(true)), slideOf(circlesBody(false))]

const optionsOf = (more: Partial<StageOptions>): StageOptions => ({
  format: 'wide',
  look: 'dark',
  scale: 1,
  step: null,
  position: { number: 3, count: 7 },
  map,
  measure,
  ...more,
})

const overlap = (a: Box, b: Box): boolean =>
  a.x + 0.5 < b.x + b.width &&
  b.x + 0.5 < a.x + a.width &&
  a.y + 0.5 < b.y + b.height &&
  b.y + 0.5 < a.y + a.height

const isOutside = ({ x, y, width, height }: Box, format: StageFormat): boolean =>
  x < -0.5 || y < -0.5 || x + width > CANVAS[format].width + 0.5 || y + height > CANVAS[format].height + 0.5

/** What is wrong with the picture of regions: who is not named beside its value, what stands out of its circle. */
function pictureFaults({ body }: Slide, { texts, over, map: mark }: SlideDrawing, format: StageFormat) {
  if (body.kind !== 'regions' || body.layout === 'ranking') return []
  const isThere = (key: string) => texts.some((text) => text.key === key && text.count > 0)
  // Tiles that are too small for their names are a list.
  const name = isThere('name-akmola') ? 'name' : 'label'
  const unnamed = body.regions.flatMap(({ id }) =>
    isThere(`${name}-${id}`) && isThere(`value-${id}`) ? [] : [`${id}: no name beside its value`],
  )
  const circles = over.filter(({ key }) => key.startsWith('circle-'))
  const beyond = circles.flatMap((circle) =>
    circle.shape === 'circle' &&
    isOutside(
      {
        x: circle.x - circle.radius,
        y: circle.y - circle.radius,
        width: 2 * circle.radius,
        height: 2 * circle.radius,
      },
      format,
    )
      ? [`${circle.key}: outside`]
      : [],
  )
  const legend = texts.filter(({ key }) => key.startsWith('legend-') || key.startsWith('size-'))
  const isLand = landOf(map).shareIn()
  const hidden =
    mark === null
      ? []
      : legend
          .map(({ key, box }) => ({ key, ...toMap(mark, box) }))
          .filter(({ x, y, width, height }) => isLand(x, y, width, height) > 0)
          .map(({ key }) => `${key}: over the country`)
  return [...unnamed, ...beyond, ...hidden]
}

/** What is wrong with a drawing, in words. */
function faultsOf(slide: Slide, options: StageOptions): readonly string[] {
  const drawing = layoutSlide(slide, options)
  const { texts } = drawing
  const shown = texts.filter(({ count }) => count > 0)
  const faults = shown.flatMap((text): string[] => [
    ...(text.size < SMALLEST ? [`${text.key}: type of ${text.size}`] : []),
    ...(isOutside(text.box, options.format) ? [`${text.key}: outside, ${JSON.stringify(text.box)}`] : []),
    ...LANGUAGES.flatMap((language) => [
      ...(text.lines[language].length > text.count ? [`${text.key}: ${language} has more lines`] : []),
      ...text.lines[language]
        .filter((line) => measure(line, text.size) > text.box.width + 1)
        .map((line) => `${text.key}: "${line}" is wider than its box`),
    ]),
  ])
  const pairs = shown.flatMap((a, at) =>
    shown
      .slice(at + 1)
      .filter((b) => overlap(a.box, b.box))
      .map((b) => `${a.key} overlaps ${b.key}`),
  )
  return [...faults, ...pairs, ...pictureFaults(slide, drawing, options.format)]
}

describe('a slide of every kind', () => {
  for (const [at, slide] of SLIDES.entries()) {
    test(`${at + 1}, ${slide.body.kind}: nothing small, nothing outside, nothing over another, at every screen, size and look`, () => {
      for (const format of FORMATS)
        for (const scale of TEXT_SCALES)
          for (const look of LOOKS)
            expect(faultsOf(slide, optionsOf({ format, scale, look })), `${format} ${scale} ${look}`).toEqual(
              [],
            )
    })
  }

  test('nothing of a title or subtitle is left out, in any language', () => {
    for (const slide of SLIDES) {
      for (const format of FORMATS) {
        const { texts } = layoutSlide(slide, optionsOf({ format }))
        for (const part of ['title', 'subtitle'] as const) {
          const mark = texts.find(({ key }) => key === part)
          for (const language of LANGUAGES)
            expect(mark?.lines[language].join(' ') ?? '').toBe(slide[part][language])
        }
      }
    }
  })
})

test('while time plays, nothing but figures, places and colours changes', () => {
  const slide = slideOf(regionsBody('map'))
  const still = (texts: readonly TextMark[]) =>
    texts
      .filter(({ key }) => /^(title|subtitle|label-|legend-|time-|source|national-label|period)/.test(key))
      .map(({ key, x, y, size, box }) => ({ key, x, y, size, box }))
  const first = still(layoutSlide(slide, optionsOf({ step: 0 })).texts)
  for (let step = 1; step < 28; step += 1)
    expect(still(layoutSlide(slide, optionsOf({ step })).texts)).toEqual(first)
})

test('the titles of a deck stand on one line, whatever they need', () => {
  const feet = SLIDES.filter(({ body }) => body.kind !== 'words').flatMap((slide) =>
    FORMATS.map((format) => {
      const title = layoutSlide(slide, optionsOf({ format })).texts.find(({ key }) => key === 'title')
      return title === undefined ? null : Math.round(title.y + title.size * 0.97)
    }),
  )
  expect([...new Set(feet)]).toEqual([96])
})

describe('circles of counts', () => {
  const circlesAt = (step: number) =>
    layoutSlide(slideOf(circlesBody(true)), optionsOf({ step })).over.filter(({ key }) =>
      key.startsWith('circle-'),
    )

  test('areas are in proportion to the values, in every period by the same measure', () => {
    for (const step of [0, 13, 27]) {
      const { frames, circles } = circlesBody(true)
      const values = new Map(frames[step]!.values.map(({ region, value }) => [region, value]))
      const drawn = circlesAt(step)
      expect(drawn).toHaveLength(frames[step]!.values.filter(({ value }) => value !== null).length)
      for (const circle of drawn) {
        if (circle.shape !== 'circle') throw new Error(circle.shape)
        expect((circle.radius / FULL_RADIUS.wide) ** 2).toBeCloseTo(
          (values.get(circle.region ?? '') ?? 0) / circles!.most,
          10,
        )
      }
    }
  })

  test('their order never changes, so that each moves and none jumps', () => {
    const orderAt = (step: number) => circlesAt(step).map(({ key }) => key)
    const last = orderAt(27)
    for (let step = 0; step < 27; step += 1) {
      const now = orderAt(step)
      // A region without a value has no circle.
      expect(now.filter((key) => last.includes(key))).toEqual(last.filter((key) => now.includes(key)))
    }
  })

  test('the legend has the same measure', () => {
    const { shapes } = layoutSlide(slideOf(circlesBody(false)), optionsOf({}))
    const size = shapes.find(({ key }) => key === 'size-0')
    if (size?.shape !== 'circle') throw new Error('no circle')
    expect((size.radius / FULL_RADIUS.wide) ** 2).toBeCloseTo(100 / 140, 10)
  })
})

test('regions of another rule are not first and last of the country', () => {
  const body = regionsBody('map', false)
  const values = body.frames[0]!.values.map((value, at) =>
    at === 0 ? { ...value, isOtherRule: true } : value,
  )
  const { texts } = layoutSlide(slideOf({ ...body, frames: [{ ...body.frames[0]!, values }] }), optionsOf({}))
  const shown = texts.filter(({ key }) => /^rank-\d+-value$/.test(key)).map(({ figure }) => figure)
  expect(shown.length).toBeGreaterThan(1)
  expect(shown).not.toContain(values[0]!.key)
})

test('what finds no room is said in words, with its number', () => {
  const grid = SLIDES.find(({ body }) => body.kind === 'grid')!
  if (grid.body.kind !== 'grid') throw new Error('no grid')
  const { columns, rows } = grid.body
  const many = Array.from({ length: 5 }, () => columns).flat()
  const body = {
    ...grid.body,
    columns: many.map((column, at) => ({ ...column, id: `c${at}` })),
    rows: rows.map((row) => ({ ...row, cells: many.map((_, at) => row.cells[at % columns.length]!) })),
    leftOut: {
      columns: { kk: '{n} көрсеткіш', ru: 'показателей: {n}', en: 'indicators: {n}' },
      rows: sameText('{n}'),
    },
  }
  for (const format of FORMATS) {
    const options = optionsOf({ format })
    expect(faultsOf(slideOf(body), options)).toEqual([])
    const { texts, cut } = layoutSlide(slideOf(body), options)
    const shown = texts.filter(({ key }) => key.startsWith('head-')).length
    expect(texts.find(({ key }) => key === 'cut')?.lines.ru).toEqual([`показателей: ${30 - shown}`])
    expect(cut).toBe(30 - shown)
  }
})

test('a neutral indicator has no ranking', () => {
  const { texts } = layoutSlide(slideOf(regionsBody('map', true, false)), optionsOf({}))
  expect(texts.filter(({ key }) => key.startsWith('rank-'))).toEqual([])
})

test('a figure that is missing is never written as a number', () => {
  for (let step = 0; step < 28; step += 1) {
    const body = regionsBody('map')
    const frame = body.frames[step]!
    const absent = frame.values.filter(({ value }) => value === null).map(({ region }) => region)
    for (const layout of ['map', 'tiles', 'ranking'] as const) {
      const { texts } = layoutSlide(slideOf({ ...body, layout }), optionsOf({ step }))
      for (const region of absent) {
        const mark = texts.find(({ key }) => key === `value-${region}`)
        for (const language of LANGUAGES) expect(mark?.lines[language].join('') ?? '').not.toMatch(/\d/)
      }
    }
  }
})

test('words of any length: nothing outside, nothing over another', () => {
  const word = fc.stringMatching(/^[А-Яа-яӘәІіҢңҒғҮүҰұҚқӨөҺһA-Za-z-]{1,28}$/)
  const phrase = (most: number): fc.Arbitrary<StageText> => {
    const text = fc
      .array(word, { minLength: 1, maxLength: most })
      .map((words) => words.join(' ').slice(0, 300))
    return fc.record({ kk: text, ru: text, en: text })
  }
  fc.assert(
    fc.property(
      phrase(24),
      phrase(18),
      phrase(20),
      fc.constantFrom(...SLIDES),
      fc.constantFrom(...FORMATS),
      (title, subtitle, source, slide, format) => {
        expect(faultsOf({ ...slide, title, subtitle, source }, optionsOf({ format }))).toEqual([])
      },
    ),
    { numRuns: 150, seed: 5 },
  )
})

test('wrapping leaves nothing out and keeps to its width', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[а-яa-z0-9 \u00a0-]{0,80}$/),
      fc.integer({ min: 40, max: 400 }),
      (text, width) => {
        const widthOf = (part: string) => measure(part, 20)
        const lines = wrap(text, width, widthOf)
        expect(lines.join('').replaceAll(/[\s-]/g, '')).toBe(text.replaceAll(/[\s-]/g, ''))
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
      },
    ),
    { seed: 5 },
  )
})

describe('looks', () => {
  test('texts reach 7 : 1 on the ground and on panels', () => {
    for (const look of LOOKS) {
      const tones = TONES[look]
      for (const tone of ['ink', 'muted', 'good', 'bad', 'warn'] as const)
        for (const ground of ['ground', 'panel'] as const)
          expect(contrast(tones[tone], tones[ground]), `${look} ${tone} on ${ground}`).toBeGreaterThanOrEqual(
            7,
          )
    }
  })

  test('a washed-out projector gets classes that are farther apart, in the same order', () => {
    const colours = paletteColours('teal', 6, false)
    const stretched = stretchLightness(colours)
    const lightness = (colour: string) => contrast(colour, '#000000')
    const spread = (all: readonly string[]) => lightness(all[0]!) / lightness(all.at(-1)!)
    expect(spread(stretched)).toBeGreaterThan(spread(colours) * 1.3)
    const order = stretched.map(lightness)
    expect(order).toEqual(order.toSorted((a, b) => b - a))
  })
})

test('a deck of 200 scenes still says where it is', () => {
  const slide = slideOf(regionsBody('map', false), { demonstration: sameText('Демонстрационные данные') })
  for (const format of FORMATS)
    expect(faultsOf(slide, optionsOf({ format, position: { number: 188, count: 200 } }))).toEqual([])
})
