import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText, safeText } from '../../../src/ui/files/safeText'
import { isPng, readPngTexts, writePngTexts } from '../../../src/ui/files/pngText'
import { readFile } from '../../../src/features/export/readFile'
import { escapeXml, wrapText } from '../../../src/ui/files/svgText'

/** The smallest PNG: one pixel. */
const PIXEL = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.codePointAt(0) ?? 0,
)
const ADDRESS = 'https://birlik.example/kk/map?period=2019-Q4&region=akmola'
const utf8 = (text: string) => new TextEncoder().encode(text)
const svgWith = (metadata: string) =>
  utf8(`<svg xmlns="http://www.w3.org/2000/svg"><metadata>${escapeXml(metadata)}</metadata></svg>`)
const view = '/kk/map?period=2019-Q4&region=akmola'

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

describe('a dropped file', () => {
  const metadata = (version: number, address: string) =>
    JSON.stringify({ app: 'birlik', version, view: address })

  test.each([
    ['PNG', writePngTexts(PIXEL, { 'birlik:view': ADDRESS, 'birlik:version': '1' })],
    ['SVG', svgWith(metadata(1, ADDRESS))],
    ['CSV for machines', utf8(`region_id,birlik_version,view\r\nakmola,1,${ADDRESS}\r\n`)],
    ['CSV for Excel', utf8(`\ufeffПоказатель;Слушатели\r\nАдрес;${ADDRESS}\r\nbirlik;1\r\n`)],
  ])('made by the app opens its view: %s', (_, bytes) => {
    expect(readFile(bytes)).toEqual({ kind: 'view', address: view })
  })

  test('leads to no other host: only path and query are taken', () => {
    expect(readFile(svgWith(metadata(1, 'https://evil.example/ru/map')))).toEqual({
      kind: 'view',
      address: '/ru/map',
    })
    expect(readFile(svgWith(metadata(1, 'javascript:alert(1)')))).toEqual({ kind: 'refused', why: 'damaged' })
  })

  test.each([
    ['a foreign picture', PIXEL, 'foreign'],
    ['a text', utf8('hello'), 'foreign'],
    ['a newer version', svgWith(metadata(2, ADDRESS)), 'newer'],
    ['damaged metadata', svgWith('{"app":"birlik",'), 'damaged'],
    ['a giant', new Uint8Array(21 * 1024 * 1024), 'too-large'],
  ])('that opens nothing says why: %s', (_, bytes, why) => {
    expect(readFile(bytes)).toEqual({ kind: 'refused', why })
  })

  test('of random bytes never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(['view', 'refused']).toContain(readFile(bytes).kind)
        expect(readFile(Uint8Array.from([...PIXEL.subarray(0, 8), ...bytes])).kind).toBe('refused')
      }),
      { seed: 6, numRuns: 1000 },
    )
  })
})
