import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sameText, type Slide, type StageText } from '../../../src/domain/deck/slide'
import {
  CANVAS,
  SMALLEST,
  TEXT_SCALES,
  type Box,
  type StageFormat,
} from '../../../src/features/stage/layout/canvas'
import { layoutSlide } from '../../../src/features/stage/layout/layoutSlide'
import { LOOKS, stretchLightness, TONES } from '../../../src/features/stage/layout/looks'
import type { TextMark } from '../../../src/features/stage/layout/marks'
import type { StageOptions } from '../../../src/features/stage/layout/options'
import type { StageMap } from '../../../src/features/stage/layout/stageMap'
import { LANGUAGES, wrap } from '../../../src/features/stage/layout/text'
import { contrast, paletteColours } from '../../../src/domain/palette'
import { geographyOf } from '../../../src/view/geography'
import { SMALL_MAP, toSmallMap } from '../../../src/view/regionPaths'
import { regionsBody, SLIDES, slideOf } from '../../fixtures/slides'

/** A wide face: capitals and Cyrillic take what they take in a bold one. */
const measure = (text: string, size: number): number =>
  [...text].reduce(
    (sum, letter) =>
      sum + (/[\s.,:·ijltІіI|]/.test(letter) ? 0.32 : /[МШЩЮЖмшщюжmwMW%]/.test(letter) ? 0.9 : 0.6),
    0,
  ) * size

/** The places of the map are those of the app; outlines take no part in a layout. */
function placesOnly(): StageMap {
  const { labels, insets, tiles, neighbours } = geographyOf('2013')
  return {
    width: SMALL_MAP.width,
    height: SMALL_MAP.height,
    paths: new Map(),
    places: new Map(
      Object.entries(labels).map(([region, label]) => {
        const inset = insets[region]
        const [x, y] = toSmallMap(inset?.x ?? label.x, inset?.y ?? label.y)
        const city = inset === undefined ? null : toSmallMap(inset.cityX, inset.cityY)
        return [
          region,
          {
            x,
            y,
            room: label.width * 0.1,
            inset: city === null ? null : { radius: 8.75, cityX: city[0], cityY: city[1] },
            tile: tiles[region] ?? null,
            neighbours: neighbours[region] ?? [],
          },
        ]
      }),
    ),
  }
}

const map = placesOnly()
const FORMATS: readonly StageFormat[] = ['wide', 'classic']

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

/** What is wrong with a drawing, in words. */
function faultsOf(slide: Slide, options: StageOptions): readonly string[] {
  const { texts } = layoutSlide(slide, options)
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
  return [...faults, ...pairs]
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
