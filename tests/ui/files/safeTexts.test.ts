import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPng, readPngTexts, writePngTexts } from '../../../src/ui/files/pngText'
import { plainText, safeText } from '../../../src/ui/files/safeText'
import { sentences } from '../../../src/i18n/sentences'
import { escapeXml, wrapText } from '../../../src/ui/files/svgText'
import { PIXEL } from './pixel'

const ADDRESS = 'https://birlik.example/kk/map?period=2019-Q4&region=akmola'

describe('text cells', () => {
  test('never begin with what a spreadsheet would run, and can be read back', () => {
    const risky = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\0', '＝', '＋', '－', '＠', ''), fc.string())
      .map(([first, rest]) => first + rest)
    fc.assert(
      fc.property(risky, (text) => {
        expect(safeText(text)).not.toMatch(/^[=+\-@\t\r\0＝＋－＠]/)
        if (!text.startsWith("'")) expect(plainText(safeText(text))).toBe(text)
      }),
      { seed: 3, numRuns: 10_000 },
    )
  })
})

describe('pictures', () => {
  test('carry texts in any alphabet inside a PNG that stays whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        fc.pre(!text.includes('\0'))
        const png = writePngTexts(PIXEL, { 'birlik:view': ADDRESS, Title: text })
        expect(isPng(png)).toBe(true)
        expect(readPngTexts(png).get('Title')).toBe(text)
        expect(png.length).toBeGreaterThan(PIXEL.length)
      }),
      { seed: 4, numRuns: 300 },
    )
  })

  test('a damaged chunk is not read', () => {
    const png = writePngTexts(PIXEL, { 'birlik:view': ADDRESS })
    png[60] = (png[60] ?? 0) ^ 1
    expect(readPngTexts(png).has('birlik:view')).toBe(false)
  })

  test('foreign text becomes text in an SVG, never markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeXml(text)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/)
      }),
      { seed: 5, numRuns: 2000 },
    )
  })

  test('long titles wrap at spaces and lose no word', () => {
    expect(wrapText('Доля взрослых, владеющих государственным языком', 20)).toEqual([
      'Доля взрослых,',
      'владеющих',
      'государственным',
      'языком',
    ])
  })
})

test('descriptions join as sentences, each with one full stop', () => {
  expect(sentences(['Слушатели курсов', 'IV квартал 2019 г.', '', 'Все отчитались!'])).toBe(
    'Слушатели курсов. IV квартал 2019 г. Все отчитались!',
  )
})
