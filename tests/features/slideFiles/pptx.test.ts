import { beforeAll, describe, expect, test } from 'vitest'
import type { SlideFigure } from '../../../src/domain/deck/slide'
import type { Language } from '../../../src/domain/region'
import type { PptxInput } from '../../../src/features/slideFiles/pptx/presentationWriter'
import { writePptx } from '../../../src/features/slideFiles/pptx/writePptx'
import { cleanText } from '../../../src/features/slideFiles/pptx/cleanText'
import { BOUNDARIES } from './boundaries2013'
import { DECK, DEMONSTRATION, HOSTILE, LONG_TITLE, SLIDES, SIGN_WORDS } from './fixtures'
import { openPptx, seriesValues, type OpenPptx } from './openPptx'
import { xmlFault } from './wellFormed'

const LANGUAGES = ['kk', 'ru', 'en'] as const
const CODES = { kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' } as const

const input = (language: Language, patch: Partial<PptxInput> = {}): PptxInput => ({
  deck: DECK,
  slides: SLIDES,
  language,
  format: '16:9',
  boundaries: new Map([['2013', BOUNDARIES]]),
  addressOf: ({ address }) => (address === null ? null : `https://birlik.example/${language}/${address}`),
  words: { link: 'Birlik ↗', signs: SIGN_WORDS },
  rasterise: () => Promise.reject(new Error('no picture is needed')),
  ...patch,
})

const opened = new Map<Language, OpenPptx>()
const of = (language: Language): OpenPptx => {
  const found = opened.get(language)
  if (found === undefined) throw new Error('not written')
  return found
}

beforeAll(async () => {
  for (const language of LANGUAGES) opened.set(language, openPptx(await writePptx(input(language))))
})

/** Number of the first slide with such a body. */
function numberOf(kind: string, isRight: (index: number) => boolean = () => true): number {
  return SLIDES.findIndex(({ body }, i) => body.kind === kind && isRight(i)) + 1
}

/** The figures that a slide is drawn of. */
function figuresOf(index: number): readonly SlideFigure[] {
  const body = SLIDES[index]?.body
  switch (body?.kind) {
    case 'regions': {
      const frame = body.frames.at(-1)
      return frame === undefined ? [] : [...frame.values, frame.national]
    }
    case 'lines':
      return body.lines.filter(({ role }) => role !== 'other').map(({ last }) => last)
    case 'grid':
      // A cell without a value has a dash, as on the stage.
      return body.rows.flatMap(({ cells }) => cells.filter(({ value }) => value !== null))
    case 'table':
      return body.rows.flatMap(({ cells }) => cells)
    case 'cards':
      return body.cards.map(({ figure }) => figure)
    default:
      return []
  }
}

describe.each(LANGUAGES)('a presentation in %s', (language) => {
  test('is made of well-formed parts', () => {
    const faults = [...of(language).parts]
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .flatMap(([path, xml]) => {
        const fault = xmlFault(xml)
        return fault === null ? [] : [`${path}: ${fault}`]
      })
    expect(faults).toEqual([])
  })

  test('has a slide and notes for every scene', () => {
    expect(of(language).slides).toHaveLength(SLIDES.length)
    expect(of(language).notes).toHaveLength(SLIDES.length)
  })

  test('carries the demonstration label, its number and its title on every slide', () => {
    for (const [i, slide] of SLIDES.entries()) {
      const texts = of(language).textsOf(i + 1)
      expect(texts).toContain(DEMONSTRATION[language])
      expect(texts).toContain(String(i + 1))
      expect(texts.join(' ')).toContain(cleanText(slide.title[language]).slice(0, 20))
    }
  })

  test('writes every figure as the stage does', () => {
    const compared = SLIDES.flatMap((_, i) => {
      const all = of(language)
        .textsOf(i + 1)
        .join('\n')
      return figuresOf(i).map(({ text }) => [text[language], all.includes(text[language])] as const)
    })
    expect(compared.length).toBeGreaterThan(200)
    expect(compared.filter(([, isThere]) => !isThere)).toEqual([])
  })

  test('says its language in every run of text', () => {
    const xml = [...of(language).parts].filter(([path]) => /^ppt\/(slides|charts|notesSlides)\//.test(path))
    const found = new Set(
      xml.flatMap(([, part]) => [...part.matchAll(/ lang="([^"]*)"/g)].map((each) => each[1])),
    )
    expect([...found]).toEqual([CODES[language]])
  })
})

test('marks beside figures are explained at the foot of the slides that have them, and on no other', () => {
  const { textsOf } = of('en')
  const explained = (kind: string) => textsOf(numberOf(kind)).some((text) => text.includes('≠ another rule'))
  expect([explained('regions'), explained('grid'), explained('cards')]).toEqual([true, true, false])
})

test('without a real source the label is there, with one it is not', async () => {
  const slides = SLIDES.map((slide) => ({ ...slide, demonstration: null }))
  const { textsOf } = openPptx(await writePptx(input('ru', { slides })))
  expect(SLIDES.flatMap((_, i) => textsOf(i + 1))).not.toContain(DEMONSTRATION.ru)
})

describe('charts', () => {
  test('a ranking is a bar chart: zero is a bar, a missing value none, in the workbook an empty cell', () => {
    const index = numberOf('regions', (i) => {
      const body = SLIDES[i]?.body
      return body?.kind === 'regions' && body.layout === 'ranking'
    })
    const body = SLIDES[index - 1]?.body
    const values = body?.kind === 'regions' ? (body.frames[0]?.values ?? []) : []
    const [chart] = of('kk').chartsOf(index)
    if (chart === undefined) throw new Error('no chart')
    expect(chart.xml).toContain('<c:barChart>')
    const drawn = seriesValues(chart, 0)
    expect(values.map((_, i) => drawn.get(i) ?? null)).toEqual(values.map(({ value }) => value))
    const zero = values.findIndex(({ value }) => value === 0)
    const missing = values.findIndex(({ value }) => value === null)
    expect(drawn.get(zero)).toBe(0)
    expect(chart.sheet).toContain(`<c r="B${zero + 2}"><v>0</v></c>`)
    expect(missing).toBeGreaterThan(-1)
    expect(chart.sheet).not.toContain(`r="B${missing + 2}"`)
  })

  test('lines have gaps', () => {
    const [chart] = of('ru').chartsOf(numberOf('lines'))
    if (chart === undefined) throw new Error('no chart')
    expect(chart.xml).toContain('<c:lineChart>')
    expect(chart.xml).toContain('<c:dispBlanksAs val="gap"/>')
    const body = SLIDES[numberOf('lines') - 1]?.body
    if (body?.kind !== 'lines') throw new Error('no lines')
    for (const line of body.lines) {
      const at = chart.xml
        .split('<c:ser>')
        .slice(1)
        .findIndex((xml) => xml.includes(`<c:v>${line.name.ru}</c:v>`))
      const drawn = seriesValues(chart, at)
      expect(line.values.map((_, i) => drawn.get(i) ?? null)).toEqual(line.values)
    }
  })

  test('a scatter leaves out who lacks a value, and says so', () => {
    const index = numberOf('points')
    const [chart] = of('en').chartsOf(index)
    if (chart === undefined) throw new Error('no chart')
    expect(chart.xml).toContain('<c:scatterChart>')
    const body = SLIDES[index - 1]?.body
    if (body?.kind !== 'points') throw new Error('no points')
    const known = body.points.filter(({ x, y }) => x.value !== null && y.value !== null)
    expect([...seriesValues(chart, 0).values()].toSorted((a, b) => a - b)).toEqual(
      known.map(({ y }) => y.value ?? Number.NaN).toSorted((a, b) => a - b),
    )
    const all = of('en').textsOf(index).join('\n')
    for (const { region } of body.points) expect(all).toContain(region.name.en)
    expect(all).toContain('Astana: not reported')
  })

  test('a played scene shows its last frame and the country over time, with its gap', () => {
    const index = numberOf('regions', (i) => {
      const body = SLIDES[i]?.body
      return body?.kind === 'regions' && body.frames.length > 1
    })
    const [chart] = of('kk').chartsOf(index)
    if (chart === undefined) throw new Error('no chart')
    expect(chart.xml).toContain('<c:lineChart>')
    expect([...seriesValues(chart, 0).keys()]).toEqual([0, 2])
    expect(of('kk').textsOf(index).join('\n')).toContain('2019 ж. III тоқсан')
  })
})

describe('shapes', () => {
  const map = numberOf('regions')

  test('every region is a shape of its own, named after it, with its figure as alternative text', () => {
    const body = SLIDES[map - 1]?.body
    if (body?.kind !== 'regions') throw new Error('no map')
    const alts = of('kk').altsOf(map)
    for (const { region, text } of body.frames[0]?.values ?? []) {
      const name = body.regions.find(({ id }) => id === region)?.name.kk ?? ''
      expect(alts.get(name)).toContain(`${name}: ${text.kk}`)
    }
    expect(of('kk').slides[map - 1]?.match(/<a:custGeom>/g)?.length).toBeGreaterThanOrEqual(14)
    expect(alts.get('Map')).toContain('63,9')
  })

  test('a region without a value is hatched, and nothing is left of what stood for the hatch', () => {
    expect(of('kk').slides[map - 1]).toContain('<a:pattFill prst="wdUpDiag">')
    expect(of('kk').slides.join('')).not.toMatch(/F1E0A\d/)
  })

  test('charts and tables have alternative texts, and no two objects of a slide one id', () => {
    for (const [i, xml] of of('ru').slides.entries()) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map((each) => each[1])
      expect(new Set(ids).size).toBe(ids.length)
      const frames = [...xml.matchAll(/<p:graphicFrame>[\s\S]*?<p:cNvPr ([^>]*)>/g)].map(
        (each) => each[1] ?? '',
      )
      for (const frame of frames) expect(frame, `slide ${i + 1}`).toMatch(/descr="[^"]{20,}/)
    }
  })

  test('a grid and a table are native tables', () => {
    for (const kind of ['grid', 'table']) {
      expect(of('en').slides[numberOf(kind) - 1]).toContain('<a:tbl>')
    }
  })

  test('without boundaries the map is its ranking', async () => {
    const { chartsOf, slides } = openPptx(await writePptx(input('kk', { boundaries: new Map() })))
    expect(chartsOf(map)[0]?.xml).toContain('<c:barChart>')
    expect(slides[map - 1]).not.toContain('custGeom')
  })
})

describe('what is around', () => {
  test('notes are the speaker’s, a line a paragraph', () => {
    const note = of('kk').notes[2] ?? ''
    expect(note).toMatch(
      /Алдымен Шығыс Қазақстанды көрсету\.<\/a:t>[\s\S]*<\/a:p><a:p>[\s\S]*&lt;Екінші&gt; жол &amp; ұ/,
    )
  })

  test('a hidden scene is a hidden slide', () => {
    expect(of('kk').slides.map((xml) => xml.includes('show="0"'))).toEqual(
      DECK.scenes.map(({ isHidden }) => isHidden),
    )
  })

  test('nothing leads out of the file but the links to the views', () => {
    const targets = [...of('kk').parts]
      .filter(([path]) => path.endsWith('.rels'))
      .flatMap(([, xml]) =>
        [...xml.matchAll(/<Relationship [^>]*TargetMode="External"[^>]*>/g)].map(([each]) => each),
      )
    expect(targets.length).toBe(SLIDES.filter(({ address }) => address !== null).length)
    for (const target of targets) expect(target).toContain('Target="https://birlik.example/kk/map?')
  })

  test('an address that no browser opens is no link', async () => {
    const { parts } = openPptx(await writePptx(input('kk', { addressOf: () => 'javascript:alert(1)' })))
    expect([...parts.values()].join('')).not.toContain('javascript:')
  })

  test('no part holds a formula', () => {
    const sheets = [...of('kk').parts].filter(([path]) => path.includes('.xlsx!'))
    expect(sheets.length).toBeGreaterThan(0)
    expect(sheets.filter(([, xml]) => /<f[ >]/.test(xml))).toEqual([])
  })

  test('hostile texts arrive as text, without what turns or breaks what follows', () => {
    const all = of('kk').parts
    const texts = of('kk').textsOf(14).join('\n')
    expect(texts).toContain(cleanText(HOSTILE))
    expect([...all.values()].join('')).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })

  test('a title of 300 characters is whole', () => {
    expect(LONG_TITLE).toHaveLength(300)
    expect(of('kk').textsOf(13).join(' ')).toContain(LONG_TITLE)
  })

  test('Kazakh letters arrive', () => {
    expect([...of('kk').parts.values()].join('')).toContain('Оңтүстік Қазақстан')
  })

  test('every part that is declared or led to is there', () => {
    const { parts } = of('ru')
    const declared = [...(parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]*)"/g)]
    const books = new Set([...parts.keys()].map((path) => path.split('!')[0]))
    expect(declared.length).toBeGreaterThan(SLIDES.length)
    expect(declared.map((each) => each[1]).filter((path) => !books.has(path))).toEqual([])
    const inner = [...parts].filter(([path]) => path.endsWith('.rels') && !path.includes('!'))
    const led = inner.flatMap(([path, xml]) => {
      const folder = path.replace(/_rels\/[^/]*$/, '')
      return [...xml.matchAll(/<Relationship ([^>]*)>/g)]
        .map((each) => each[1] ?? '')
        .filter((attributes) => !attributes.includes('External'))
        .map((attributes) => /Target="([^"]*)"/.exec(attributes)?.[1] ?? '')
        .map((target) => new URL(target, `http://p/${folder}`).pathname.slice(1))
    })
    expect(led.filter((path) => !books.has(path))).toEqual([])
  })

  test('the metadata name neither a user nor a path nor the hour', () => {
    const core = of('kk').parts.get('docProps/core.xml') ?? ''
    expect(core).toContain('<dc:creator>Birlik</dc:creator>')
    expect(core).toContain('2021-03-14T10:30:00Z')
    expect([...of('kk').parts.values()].join('')).not.toMatch(/PptxGenJS|\/home\/|C:\\/i)
  })

  test('the same deck makes the same bytes', async () => {
    const [first, second] = [await writePptx(input('en')), await writePptx(input('en'))]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  test('there must be a slide for every scene', async () => {
    await expect(writePptx(input('kk', { slides: SLIDES.slice(1) }))).rejects.toThrow('scenes')
  })

  test('4:3 is as wide as PowerPoint has it', async () => {
    const { parts } = openPptx(await writePptx(input('kk', { format: '4:3' })))
    expect(parts.get('ppt/presentation.xml')).toContain('<p:sldSz cx="9144000" cy="6858000"')
  })
})

test('a table too tall for one slide goes on on the next, and no row is lost', async () => {
  const index = numberOf('table') - 1
  const slide = SLIDES[index]
  const body = slide?.body
  const scene = DECK.scenes[index]
  if (slide === undefined || body?.kind !== 'table' || scene === undefined) throw new Error('no table')
  const rows = Array.from({ length: 60 }, (_, i) => ({
    head: { kk: `Жол ${i}`, ru: `Строка ${i}`, en: `Row ${i}` },
    cells: body.rows[0]?.cells ?? [],
  }))
  const tall = { ...slide, body: { ...body, rows } }
  const { slides, textsOf } = openPptx(
    await writePptx(input('en', { deck: { ...DECK, scenes: [scene] }, slides: [tall] })),
  )
  expect(slides.length).toBeGreaterThan(1)
  const all = slides.flatMap((_, i) => textsOf(i + 1))
  expect(rows.filter(({ head }) => !all.includes(head.en))).toEqual([])
})
