import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tablePages, type TableContent } from '../../../src/features/slideFiles/pptx/drawTable'
import { placeMapLabels, type LabelWanted } from '../../../src/features/slideFiles/pptx/mapLabels'
import { signsIn } from '../../../src/features/slideFiles/pptx/signs'
import { everyHowMany, fitText, textWidth, wrappedLines } from '../../../src/features/slideFiles/pptx/textFit'
import { viewAddress } from '../../../src/features/slideFiles/viewAddress'
import { slideOf } from './fixtures'

describe('texts in their boxes', () => {
  test('Kazakh letters have the widths of Calibri, bold ones are wider', () => {
    expect(textWidth('қ', 72)).not.toBe(textWidth('ұ', 72))
    expect(textWidth('Қазақстан', 12, true)).toBeGreaterThan(textWidth('Қазақстан', 12))
    expect(textWidth('10\u00a0000', 12)).toBeCloseTo(textWidth('10 000', 12))
  })

  test('lines hold the whole text and are no wider than their box', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 12 })
          .map((words) => words.join(' ')),
        fc.double({ min: 0.5, max: 8, noNaN: true }),
        (text, width) => {
          const lines = wrappedLines(text, 12, width)
          expect(lines.join('')).toBe(text.replaceAll('\n', ''))
          for (const line of lines) {
            if ([...line.trim()].length > 1) expect(textWidth(line.trimEnd(), 12)).toBeLessThanOrEqual(width)
          }
        },
      ),
    )
  })

  test('the largest size that fits is taken; what fits at none is cut and says so', () => {
    const room = { w: 2, h: 0.5, largest: 30, smallest: 8 }
    expect(fitText('Ақмола', room)).toMatchObject({ text: 'Ақмола', isCut: false })
    expect(fitText('Ақмола '.repeat(5), room).size).toBeLessThan(fitText('Ақмола', room).size)
    const cut = fitText('Ақмола '.repeat(200), room)
    expect([cut.isCut, cut.size, cut.text.endsWith('…')]).toEqual([true, 8, true])
    expect(cut.height).toBeLessThanOrEqual(room.h)
  })

  test('no word is broken that is whole at a smaller size', () => {
    const { size } = fitText('Западно-Казахстанская', { w: 1, h: 2, largest: 20, smallest: 6 })
    expect(textWidth('Казахстанская', size)).toBeLessThanOrEqual(1)
  })

  test('names of an axis stand apart, of many every fourth', () => {
    const years = Array.from({ length: 8 }, (_, i) => String(2013 + i))
    expect(everyHowMany(years, 12, 8)).toBe(1)
    expect(
      everyHowMany(
        Array.from({ length: 32 }, () => 'IV кв. 2019'),
        12,
        8,
      ) % 4,
    ).toBe(0)
  })
})

test('marks beside figures are known, and letters of words are none', () => {
  expect(signsIn(['24,3p', '48 ≠', '92,8±', 'Q4 p', 'III p.', '12 п. п.', '10,000 people', '5 per'])).toEqual(
    ['p', '±', '≠'],
  )
})

describe('labels of the map', () => {
  const bounds = { x: 0, y: 0, w: 10, h: 10 }
  const wanted = (region: string, patch: Partial<LabelWanted> = {}): LabelWanted => ({
    region,
    name: 'Солтүстік Қазақстан',
    value: '91,0',
    x: 5,
    y: 5,
    room: 2,
    beside: null,
    ...patch,
  })
  const everywhere = (region: string) => () => region

  test('stand on their own region, broken where it is narrow', () => {
    const wide = placeMapLabels([wanted('a')], bounds, [], everywhere('a')).labels[0]
    expect(wide).toMatchObject({ hasPlate: false, lines: ['Солтүстік Қазақстан', '91,0'] })
    const isNarrow = (x: number) => (Math.abs(x - 5) < 0.5 ? 'a' : 'b')
    const narrow = placeMapLabels([wanted('a')], bounds, [], isNarrow).labels[0]
    expect(narrow).toMatchObject({ hasPlate: false, lines: ['Солтүстік', 'Қазақстан', '91,0'] })
  })

  test('have a plate where they reach over another region', () => {
    expect(placeMapLabels([wanted('a')], bounds, [], everywhere('b')).labels[0]).toMatchObject({
      hasPlate: true,
    })
  })

  test('never touch; who finds no place is named', () => {
    const many = Array.from({ length: 40 }, (_, i) => wanted(String(i)))
    const { labels, left } = placeMapLabels(many, bounds, [], () => null)
    expect(labels.length + left.length).toBe(40)
    expect(left.length).toBeGreaterThan(0)
    for (const [i, a] of labels.entries()) {
      for (const b of labels.slice(i + 1)) {
        const isApart =
          a.box.x + a.box.w <= b.box.x ||
          b.box.x + b.box.w <= a.box.x ||
          a.box.y + a.box.h <= b.box.y ||
          b.box.y + b.box.h <= a.box.y
        expect(isApart).toBe(true)
      }
    }
  })

  test('a city stands beside its circle, not on the country', () => {
    const isLand = (x: number) => (x > 5 ? 'land' : null)
    const city = wanted('astana', { name: 'Астана', beside: 0.3, x: 4.7 })
    const label = placeMapLabels([city], bounds, [], isLand).labels[0]
    expect(label?.align).toBe('right')
    expect((label?.box.x ?? 9) + (label?.box.w ?? 9)).toBeLessThan(4.5)
  })
})

test('a table of many columns goes on on the next slide, and no cell is lost', () => {
  const columns = Array.from({ length: 24 }, (_, i) => `Көрсеткіштердің атауы ${i}`)
  const content: TableContent = {
    headings: ['', ...columns],
    rows: Array.from({ length: 16 }, (_, row) => ({
      head: `Өңір ${row}`,
      cells: columns.map((_, i) => ({ text: `${row}|${i}` })),
    })),
  }
  const pages = tablePages(content, { x: 0, y: 0, w: 12, h: 4.3 })
  expect(pages.length).toBeGreaterThan(1)
  const cells = pages.flatMap(({ rows }) => rows.flatMap((row) => row.cells.map(({ text }) => text)))
  expect(new Set(cells).size).toBe(16 * 24)
  for (const page of pages)
    for (const row of page.rows) expect(row.cells).toHaveLength(page.headings.length - 1)
})

describe('the address of a view', () => {
  const slide = slideOf({ kind: 'words', layout: 'title' })

  test('is whole and in the language of the file', () => {
    const address = 'compare?show=trends&regions=akmola'
    expect(viewAddress({ ...slide, address }, 'en', 'https://birlik.example')).toBe(
      'https://birlik.example/en/compare?regions=akmola&show=trends',
    )
  })

  test('is none for words, for what is no page, and for a file that is not on a server', () => {
    expect(viewAddress({ ...slide, address: null }, 'en', 'https://birlik.example')).toBeNull()
    expect(viewAddress({ ...slide, address: 'nowhere' }, 'en', 'https://birlik.example')).toBeNull()
    expect(viewAddress({ ...slide, address: 'map' }, 'en', 'file://')).toBeNull()
  })

  test('never leads to another server', () => {
    const address = viewAddress({ ...slide, address: '//evil.example/map' }, 'en', 'https://birlik.example')
    expect(address === null || new URL(address).host === 'birlik.example').toBe(true)
  })
})
