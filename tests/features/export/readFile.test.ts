import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pngMark } from '../../../src/ui/files/fileMark'
import { pictureDocument } from '../../../src/ui/files/pictureDocument'
import { writePngTexts } from '../../../src/ui/files/pngText'
import { csvForExcel, csvForMachines } from '../../../src/ui/files/sheetCsv'
import { readFile } from '../../../src/features/export/readFile'
import { escapeXml } from '../../../src/ui/files/svgText'
import { about, sheet } from '../../ui/files/fileFixtures'
import { PIXEL } from '../../ui/files/pixel'

const ADDRESS = 'https://birlik.example/kk/map?period=2019-Q4&region=akmola'
const utf8 = (text: string) => new TextEncoder().encode(text)
const svgWith = (metadata: string) =>
  utf8(`<svg xmlns="http://www.w3.org/2000/svg"><metadata>${escapeXml(metadata)}</metadata></svg>`)
const view = '/kk/map?period=2019-Q4&region=akmola'

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

  describe('of a page of analysis', () => {
    const ofPage = { kind: 'view', address: '/ru/compare?show=trends&regions=akmola' }
    const picture = { title: 'А', subtitle: 'Б', summary: 'В', notes: [], width: 1, height: 1, drawing: null }

    test.each([
      ['PNG', writePngTexts(PIXEL, pngMark(about.mark))],
      ['SVG', utf8(pictureDocument(picture, '<g/>', about))],
      ['CSV for machines', utf8(csvForMachines(sheet, about))],
      ['CSV for Excel', utf8(csvForExcel(sheet, about))],
      ['CSV for Excel in English', utf8(csvForExcel(sheet, { ...about, language: 'en' }))],
    ])('opens that page: %s', (_, bytes) => {
      expect(readFile(bytes)).toEqual(ofPage)
    })
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
