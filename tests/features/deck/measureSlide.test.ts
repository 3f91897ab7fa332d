import { describe, expect, test } from 'vitest'
import { sameText, type RegionsBody } from '../../../src/domain/deck/slide'
import { LOOKS, SCREENS } from '../../../src/features/deck/rehearsal/hall'
import { TONES } from '../../../src/features/stage/layout/looks'
import { EMPTY_DRAWING, type ShapeMark, type TextMark } from '../../../src/features/stage/layout/marks'
import { measureSlide } from '../../../src/pages/measureSlide'
import { hasTwinClasses, isPale } from '../../../src/pages/paleWords'
import { regionsBody, slideOf, SLIDES } from '../../fixtures/slides'

/** As wide as a bold face. */
const measure = (text: string, size: number): number => text.length * size * 0.58

const kinds = (body: RegionsBody, format: 'wide' | 'classic') =>
  measureSlide('s', slideOf(body), { format, look: 'dark' }, null, measure).map(
    ({ kind, language }) => `${kind} ${language ?? 'all'}`,
  )

describe('measuring a slide', () => {
  test.each(SCREENS.flatMap((format) => LOOKS.map((look) => ({ format, look }))))(
    'nothing is said of a good slide, $format $look',
    (hall) => {
      const found = SLIDES.flatMap((slide) => measureSlide(slide.body.kind, slide, hall, null, measure))
      // A matrix of six columns does not find room for all on an older projector.
      const crowded = hall.format === 'wide' ? [] : [{ scene: 'grid', kind: 'left-out', language: null }]
      expect(found).toEqual(crowded)
    },
  )

  test('texts that have no room are out of the screen or cover one another', () => {
    const endless = sameText('12 345 678 901 234 567 890 123 456 789 012 345 678 901 234 567 890')
    const body = regionsBody('map', false)
    const frames = body.frames.map((frame) => ({
      ...frame,
      national: { ...frame.national, text: endless },
      values: frame.values.map((value) => ({ ...value, text: endless })),
    }))
    const faults = kinds({ ...body, frames }, 'classic')
    for (const language of ['kk', 'ru', 'en']) {
      expect(faults).toContain(`overflow ${language}`)
      expect(faults).toContain(`overlap ${language}`)
    }
    expect(faults).not.toContain('small-type ru')
  })

  test('a table longer than the screen leaves rows out', () => {
    const table = SLIDES.map(({ body }) => body).find((body) => body.kind === 'table')!
    const rows = Array.from({ length: 60 }, (_, i) => table.rows[i % table.rows.length]!)
    const found = measureSlide(
      's',
      slideOf({ ...table, rows }),
      { format: 'wide', look: 'light' },
      null,
      measure,
    )
    expect(found).toEqual([{ scene: 's', kind: 'left-out', language: null }])
  })
})

const mark: TextMark = {
  key: 'text',
  x: 0,
  y: 0,
  size: 20,
  weight: 400,
  anchor: 'start',
  tone: 'ink',
  lines: { kk: ['a'], ru: ['a'], en: ['a'] },
  count: 1,
  box: { x: 10, y: 10, width: 20, height: 20 },
}
const { box } = mark
const rect = (colour: string): ShapeMark => ({
  key: colour,
  shape: 'rect',
  x: 0,
  y: 0,
  width: 40,
  height: 40,
  colour,
})

describe('words on colours', () => {
  test('count against what lies under them, the last drawn first', () => {
    const on = (...shapes: ShapeMark[]) => isPale(mark, box, { ...EMPTY_DRAWING, shapes }, 'dark')
    expect(on()).toBe(false)
    expect(on(rect('#ffffff'))).toBe(true)
    expect(on(rect('#ffffff'), rect('#000000'))).toBe(false)
    expect(on(rect('#000000'), { ...rect('#ffffff'), x: 31 } as ShapeMark)).toBe(false)
    expect(on({ key: 'dot', shape: 'circle', x: 20, y: 20, radius: 9, colour: '#eeeeee' })).toBe(true)
    expect(on({ key: 'dot', shape: 'circle', x: 60, y: 20, radius: 9, colour: '#eeeeee' })).toBe(false)
  })

  test('tones of shapes are those of the look', () => {
    const panel: ShapeMark = { key: 'p', shape: 'rect', x: 0, y: 0, width: 40, height: 40, fill: 'ink' }
    for (const look of LOOKS) {
      expect(isPale(mark, box, { ...EMPTY_DRAWING, shapes: [panel] }, look), look).toBe(true)
      expect(isPale({ ...mark, tone: 'ground' }, box, EMPTY_DRAWING, look), TONES[look].ground).toBe(true)
    }
  })

  test('two classes of one colour are twins in the look that shows them so', () => {
    const body = regionsBody('map', false)
    const [first] = body.legend.classes
    const classes = body.legend.classes.map((each, i) =>
      i === 2 ? { ...each, light: first?.light ?? '' } : each,
    )
    const slide = slideOf({ ...body, legend: { ...body.legend, classes } })
    expect(LOOKS.map((look) => hasTwinClasses(slide, look))).toEqual([false, true, true])
    expect(LOOKS.map((look) => hasTwinClasses(slideOf(body), look))).toEqual([false, false, false])
  })
})
