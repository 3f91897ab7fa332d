import fc from 'fast-check'
import { csvParseRows } from 'd3-dsv'
import { describe, expect, test } from 'vitest'
import type { PackageFiles } from '../../../src/data/files/write/assemblePackage'
import { renewPackage } from '../../../scripts/files/renewPackage'
import { checkPackage } from '../../../src/data/files/checkPackage'
import { DESCRIPTOR_FILE } from '../../../src/data/files/descriptor'
import { scanCsv } from '../../../src/data/files/scanCsv'
import { SPREADSHEET } from '../../../src/data/files/write/writeTable'
import { answerOf, smallPackage, textIn, withFile } from './demoPackage'

const reading = (files: PackageFiles) => async (path: string) => files.get(path) ?? null

describe('Renewing a package', () => {
  test('takes files that a spreadsheet has saved in its own way, under a new version', async () => {
    const plain = await smallPackage()
    const saved = await smallPackage(SPREADSHEET)
    const people = textIn(saved, 'populations.csv').replace(
      /akmola;2013;\d+;\d+/,
      'akmola;2013;800000;400000',
    )
    const mixed: PackageFiles = new Map([
      ...withFile(saved, 'populations.csv', people),
      [DESCRIPTOR_FILE, plain.get(DESCRIPTOR_FILE) ?? new Uint8Array()],
    ])
    expect((await checkPackage(reading(mixed))).problemCount).toBeGreaterThan(20)
    const descriptor = await renewPackage(reading(mixed), '2021-02-01', '2021-02-01T00:00:00Z')
    const renewed = withFile(mixed, DESCRIPTOR_FILE, descriptor)
    expect((await checkPackage(reading(renewed))).problems).toEqual([])
    const { dataset } = await answerOf<{ dataset: { version: string } }>(renewed, '/catalogue')
    expect(dataset.version).toBe('2021-02-01')
    const at = '/observations?indicator=survey-favourable,social-order-funding&division=2013'
    const [after, before] = await Promise.all([
      answerOf<{ series: object }>(renewed, at),
      answerOf<{ series: object }>(plain, at),
    ])
    expect(after.series).toEqual(before.series)
  })
})

describe('The scanner of CSV', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ә', ',', '"', '\n', ' ', '1'), maxLength: 6 })
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

  test('reads what others read in it, with the line that each record begins on', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const lines = rows.map((row) => row.map(quoted).join(','))
        const text = lines.join('\n')
        const found: string[][] = []
        const begins: number[] = []
        scanCsv(
          text,
          { delimiter: ',', quote: '"' },
          {
            record: (fields, line) => {
              found.push([...fields])
              begins.push(line)
            },
            fault: (line, column, reason) => expect.fail(`${line}:${column} ${reason.code}`),
          },
        )
        expect(found).toEqual(csvParseRows(text))
        const expected = lines.map(
          (_, at) => lines.slice(0, at).join('\n').split('\n').length + (at === 0 ? 0 : 1),
        )
        expect(begins).toEqual(expected)
      }),
    )
  })
})
