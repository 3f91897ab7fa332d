import { dsvFormat } from 'd3-dsv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainText } from '../../../src/ui/files/safeText'
import { csvForExcel, csvForMachines } from '../../../src/ui/files/sheetCsv'
import { about, sheet } from './fileFixtures'

const read = (csv: string, separator: string) => dsvFormat(separator).parseRows(csv.replace('\ufeff', ''))

describe('a table for Excel', () => {
  const rows = read(csvForExcel(sheet, about), ';')
  const header = rows.findIndex(([first]) => first === 'Регион')

  test('says above its rows what they are, that they are a demonstration, and where the view is', () => {
    expect(rows[0]).toEqual(['Направление 5.1, IV квартал 2019 г.'])
    expect(rows[1]).toEqual(['Отчитались 3 из 4 регионов.'])
    expect(rows).toContainEqual(['!', about.demonstration])
    expect(rows.slice(header - 3, header)).toEqual([['Адрес', about.mark.address], ['birlik', '1'], ['']])
  })

  test('begins with a byte order mark and has lines that Windows ends', () => {
    const csv = csvForExcel(sheet, about)
    expect(csv.startsWith('\ufeff')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('writes numbers in the decimals of the language, ungrouped, and nothing for what is missing', () => {
    expect(rows[header + 1]).toEqual(['Акмолинская', '1234,6', '-3,22', '2019-12-31'])
    expect(rows[header + 2]).toEqual(['Алматы', '', '', ''])
    expect(rows[header + 3]?.[1]).toBe('0')
    expect(rows[header + 4]?.[1]).toBe('малое число, скрыто')
  })

  test('parts cells by commas where the decimal mark is a point', () => {
    const english = read(csvForExcel(sheet, { ...about, language: 'en' }), ',')
    expect(english).toContainEqual(['Акмолинская', '1234.6', '-3.22', '2019-12-31'])
  })
})

describe('a table for machines', () => {
  const rows = read(csvForMachines(sheet, about), ',')

  test('has one header, and the origin of the figures beside every row', () => {
    expect(rows[0]).toEqual([
      ...sheet.columns,
      'dataset',
      'dataset_version',
      'is_demonstration',
      'birlik_version',
      'view',
    ])
    expect(rows).toHaveLength(sheet.rows.length + 1)
    for (const row of rows.slice(1)) {
      expect(row.slice(4)).toEqual(['birlik-demo', '2021.1', 'true', '1', about.mark.address])
    }
  })

  test('writes numbers in full with a point; missing and hidden are empty, zero is zero', () => {
    expect(rows[1]?.slice(0, 4)).toEqual(['Акмолинская', '1234.5678', '-3.21987', '2019-12-31'])
    expect(rows[2]?.slice(0, 4)).toEqual(['Алматы', '', '', ''])
    expect(rows[3]?.[1]).toBe('0')
    expect(rows[4]?.[1]).toBe('')
  })

  test('writes no noise of computing', () => {
    const share = [{ kind: 'number', value: 0.947 * 100, decimals: 1 } as const]
    expect(String(share[0]?.value)).toBe('94.69999999999999')
    const noisy = read(csvForMachines({ ...sheet, columns: ['Доля'], rows: [share] }, about), ',')
    expect(noisy[1]?.[0]).toBe('94.7')
  })

  test('fills rows that are too short, so that the origin stays in its columns', () => {
    const short = read(csvForMachines({ ...sheet, rows: [[{ kind: 'text', text: 'Алматы' }]] }, about), ',')
    expect(short[1]).toEqual(['Алматы', '', '', '', 'birlik-demo', '2021.1', 'true', '1', about.mark.address])
  })
})

test('any names come back from both tables as they were, and run in no spreadsheet', () => {
  const name = fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '"', ';', ',', '\n', ''), fc.string({ minLength: 1 }))
    .map(([first, rest]) => first + rest)
    .filter((text) => !text.startsWith("'") && !text.includes('\r'))
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 20 }), (names) => {
      const rows = names.map((text) => [{ kind: 'text', text } as const])
      const table = { ...sheet, columns: ['Регион'], rows }
      const excel = read(csvForExcel(table, about), ';').slice(-names.length)
      const machine = read(csvForMachines(table, about), ',').slice(1)
      for (const found of [excel, machine]) {
        const texts = found.map(([first = '']) => first)
        expect(texts.map((text) => plainText(text).replaceAll('\r\n', '\n'))).toEqual(names)
        for (const text of texts) expect(text).not.toMatch(/^[=+\-@]/)
      }
    }),
    { seed: 12, numRuns: 500 },
  )
})
