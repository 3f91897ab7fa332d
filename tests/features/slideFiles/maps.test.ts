import { describe, expect, test } from 'vitest'
import type { Boundaries } from '../../../src/data/dataSource'
import { EMPTY_SCENE } from '../../../src/domain/deck/deck'
import { sameText, type RegionsBody, type Slide } from '../../../src/domain/deck/slide'
import { MOST_POINTS } from '../../../src/features/slideFiles/pptx/mapSketch'
import type { PptxInput } from '../../../src/features/slideFiles/pptx/presentationWriter'
import { writePptx } from '../../../src/features/slideFiles/pptx/writePptx'
import { BOUNDARIES } from './boundaries2013'
import { DECK, regionsBody, slideOf, SIGN_WORDS } from './fixtures'
import { openPptx, type OpenPptx } from './openPptx'
import { xmlFault } from './wellFormed'

/** One point, and what is a picture to whoever does not draw it. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg=='),
  (letter) => letter.codePointAt(0) ?? 0,
)

async function written(slide: Slide, patch: Partial<PptxInput> = {}): Promise<OpenPptx> {
  const input: PptxInput = {
    deck: { ...DECK, scenes: [{ ...EMPTY_SCENE, id: 's', kind: 'view', address: slide.address }] },
    slides: [slide],
    language: 'kk',
    format: '16:9',
    boundaries: new Map([['2013', BOUNDARIES]]),
    addressOf: () => null,
    words: { link: 'Birlik', signs: SIGN_WORDS },
    rasterise: () => Promise.reject(new Error('no picture is needed')),
    ...patch,
  }
  return openPptx(await writePptx(input))
}

const MAP = slideOf(regionsBody('map'))

/** Boundaries with so many points that PowerPoint would not move them; they zigzag, so that none is left out. */
const crowded: Boundaries = {
  ...BOUNDARIES,
  regions: BOUNDARIES.regions.map((each) =>
    each.region === 'karaganda'
      ? {
          ...each,
          polygons: [
            [Array.from({ length: MOST_POINTS.shape + 2 }, (_, i) => [i % 2 === 0 ? 68 : 72, 48] as const)],
          ],
        }
      : each,
  ),
}

describe('a map that PowerPoint would not take as shapes', () => {
  const maps: (readonly [svg: string, width: number])[] = []
  const rasterise: PptxInput['rasterise'] = (svg, width) => {
    maps.push([svg, width])
    return Promise.resolve(PNG)
  }

  test('is a 4K picture of the same map, with all figures as its alternative text', async () => {
    const { slides, altsOf, parts } = await written(MAP, {
      boundaries: new Map([['2013', crowded]]),
      rasterise,
    })
    expect(slides[0]?.includes('custGeom')).toBe(false)
    expect(slides[0]?.includes('<p:pic>')).toBe(true)
    expect([...parts.keys()].filter((path) => path.endsWith('.png'))).toHaveLength(1)
    const alt = altsOf(1).get('Map') ?? ''
    const body = MAP.body as RegionsBody
    for (const { text } of body.frames[0]?.values ?? []) expect(alt).toContain(text.kk)
    const [svg = '', width = 0] = maps[0] ?? []
    expect(width).toBe(3840)
    expect(xmlFault(svg)).toBeNull()
    expect(svg).toContain('>Қарағанды<')
    expect(svg).toContain('>98,8<')
    expect(svg).toContain('url(#missing)')
    expect(svg).not.toMatch(/NaN|Infinity|undefined/)
  })

  test('is its ranking where the picture cannot be drawn either', async () => {
    const { slides, chartsOf } = await written(MAP, {
      boundaries: new Map([['2013', crowded]]),
      rasterise: () => Promise.reject(new Error('The browser could not draw the picture')),
    })
    expect(/custGeom|<p:pic>/.test(slides[0] ?? '')).toBe(false)
    expect(chartsOf(1)[0]?.xml).toContain('<c:barChart>')
  })

  test.each([
    ['what is no number', [[[Number.NaN, 48] as const, [70, 48] as const, [71, 50] as const]]],
    ['what is no ring at all', [[null as unknown as readonly [number, number]]]],
  ])('never writes %s: nothing is half drawn', async (_what, polygon) => {
    const broken: Boundaries = {
      ...BOUNDARIES,
      regions: BOUNDARIES.regions.map((each) =>
        each.region === 'karaganda' ? { ...each, polygons: [polygon] } : each,
      ),
    }
    const { slides, chartsOf } = await written(MAP, { boundaries: new Map([['2013', broken]]) })
    expect(/NaN|custGeom/.test(slides[0] ?? '')).toBe(false)
    expect(chartsOf(1)[0]?.xml).toContain('<c:barChart>')
  })
})

describe('a map of counts', () => {
  const sizes = [100, 25].map((value) => ({ value, text: sameText(String(value)) }))
  const counted: RegionsBody = {
    ...regionsBody('map'),
    circles: { most: 113.5, sizes, note: { kk: 'Аудан мәнге пропорционал', ru: 'Площадь', en: 'The area' } },
  }
  const areasOf = ({ slides }: OpenPptx) =>
    new Map(
      [...(slides[0] ?? '').matchAll(/name="([^"]*) ◯"[\s\S]*?<a:ext cx="(\d+)" cy="(\d+)"/g)].map(
        ([, name = '', width = '', height = '']) => [name, Number(width) * Number(height)] as const,
      ),
    )

  test('has a circle a value with an area in proportion to it, none for zero and for who did not report', async () => {
    const opened = await written(slideOf(counted))
    const areas = areasOf(opened)
    const known = counted.frames[0]?.values.filter(({ value }) => value !== null && value > 0) ?? []
    expect(areas.size).toBe(known.length)
    const nameOf = (region: string) => counted.regions.find(({ id }) => id === region)?.name.kk ?? ''
    const [first] = known
    const unit = (areas.get(nameOf(first?.region ?? '')) ?? 0) / (first?.value ?? 1)
    for (const { region, value } of known) {
      expect(((areas.get(nameOf(region)) ?? 0) / (unit * (value ?? 1))).toFixed(2)).toBe('1.00')
    }
  })

  test('has nested circles that stand on one point as its legend, with their values and what the area means', async () => {
    const { slides, textsOf } = await written(slideOf(counted))
    expect(textsOf(1)).toEqual(expect.arrayContaining(['100', '25', 'Аудан мәнге пропорционал']))
    const found = [
      ...(slides[0] ?? '').matchAll(
        /name="Size \d+"[\s\S]*?<a:off x="(\d+)" y="(\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/g,
      ),
    ].map(([, ...numbers]) => numbers.map(Number))
    expect(found).toHaveLength(2)
    const [large = [], small = []] = found
    const bottom = ([, y = 0, , h = 0]: number[]) => y + h
    const middle = ([x = 0, , w = 0]: number[]) => x + w / 2
    expect(Math.abs(bottom(large) - bottom(small))).toBeLessThan(10)
    expect(Math.abs(middle(large) - middle(small))).toBeLessThan(10)
    expect(((large[2] ?? 0) / (small[2] ?? 1)).toFixed(2)).toBe('2.00')
  })

  test('keeps the land quiet, the marks in their patterns, and every figure beside its circle', async () => {
    const { slides, textsOf } = await written(slideOf(counted))
    expect(slides[0]?.includes('<a:pattFill prst="wdUpDiag">')).toBe(true)
    const all = textsOf(1).join('\n')
    for (const { text } of counted.frames[0]?.values ?? []) expect(all).toContain(text.kk)
  })
})
