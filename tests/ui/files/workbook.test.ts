import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnWidth } from '../../../src/ui/files/columnWidth'
import type { Cell, Sheet } from '../../../src/ui/files/sheet'
import { sheetNames } from '../../../src/ui/files/sheetNames'
import { makeWorkbook } from '../../../src/ui/files/workbook'
import { about, sheet } from './fileFixtures'
import { unzip } from './unzip'

interface ReadCell {
  readonly type: 'text' | 'number'
  readonly value: string
  readonly format: string
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plain = (xml: string) => xml.replaceAll(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
const parts = (xml: string, name: string) => [
  ...xml.matchAll(new RegExp(`<${name}\\b([^>]*?)(?:/>|>(.*?)</${name}>)`, 'gs')),
]
const attribute = (attributes: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''

/** A workbook as a spreadsheet reads it: cells by address, sheet by sheet. */
async function open(sheets: readonly Sheet[]) {
  const blob = await makeWorkbook(sheets, {
    name: about.name,
    lines: [...about.lines, ...about.rules],
    demonstration: about.demonstration,
    hidden: about.hidden,
  })
  const files = unzip(Buffer.from(await blob.arrayBuffer()))
  const file = (name: string) => files.get(name) ?? ''
  const shared = parts(file('xl/sharedStrings.xml'), 'si').map(([, , content = '']) =>
    plain(content.replaceAll(/<[^>]*>/g, '')),
  )
  const formats = new Map(
    parts(file('xl/styles.xml'), 'numFmt').map(([, attributes = '']) => [
      attribute(attributes, 'numFmtId'),
      plain(attribute(attributes, 'formatCode')),
    ]),
  )
  const styles = parts(/<cellXfs.*<\/cellXfs>/s.exec(file('xl/styles.xml'))?.[0] ?? '', 'xf').map(
    ([, attributes = '']) => formats.get(attribute(attributes, 'numFmtId')) ?? '',
  )
  const cellsOf = (xml: string) =>
    new Map(
      parts(xml, 'c').flatMap(([, attributes = '', content = '']): [string, ReadCell][] => {
        const value = /<v>(.*?)<\/v>/s.exec(content)?.[1]
        if (value === undefined) return []
        const isText = attribute(attributes, 't') === 's'
        return [
          [
            attribute(attributes, 'r'),
            {
              type: isText ? 'text' : 'number',
              value: isText ? (shared[Number(value)] ?? '') : value,
              format: styles[Number(attribute(attributes, 's') || '0')] ?? '',
            },
          ],
        ]
      }),
    )
  return {
    names: parts(file('xl/workbook.xml'), 'sheet').map(([, attributes = '']) =>
      plain(attribute(attributes, 'name')),
    ),
    xml: (index: number) => file(`xl/worksheets/sheet${index + 1}.xml`),
    cells: (index: number) => cellsOf(file(`xl/worksheets/sheet${index + 1}.xml`)),
    all: [...files.values()].join('\n'),
  }
}

describe('a workbook', () => {
  test('has a sheet for each table and one about the data, with the label and the address', async () => {
    const book = await open([sheet, { ...sheet, name: 'Динамика' }])
    expect(book.names).toEqual(['Тепловая матрица', 'Динамика', 'О данных'])
    const said = [...book.cells(2).values()].map(({ value }) => value)
    expect(said).toContain(about.demonstration)
    expect(said).toContain(about.mark.address)
    expect(said).toContain('Пустая ячейка означает, что значения нет; это не ноль.')
  })

  test('says above the table what it is, and keeps header and first column in sight', async () => {
    const book = await open([sheet])
    const cells = book.cells(0)
    expect(cells.get('A1')?.value).toBe('Направление 5.1, IV квартал 2019 г.')
    expect(cells.get('A2')?.value).toBe(about.demonstration)
    expect(cells.get('A3')?.value).toBe('Отчитались 3 из 4 регионов.')
    expect(cells.has('A4')).toBe(false)
    expect(cells.get('B5')?.value).toBe('Слушатели')
    expect(book.xml(0)).toMatch(/<pane[^>]*ySplit="5"/)
    expect(book.xml(0)).toMatch(/<pane[^>]*xSplit="1"/)
    expect(book.xml(0)).not.toContain('mergeCell')
  })

  test('numbers are numbers in full, shown with their decimals; dates are dates', async () => {
    const cells = (await open([sheet])).cells(0)
    expect(cells.get('B6')).toEqual({ type: 'number', value: '1234.5678', format: '#,##0.0' })
    expect(cells.get('C6')).toEqual({ type: 'number', value: '-3.21987', format: '#,##0.00' })
    // 31 December 2019 in the days of a spreadsheet.
    expect(cells.get('D6')).toEqual({ type: 'number', value: '43830', format: 'yyyy-mm-dd' })
  })

  test('what is missing is empty, zero is zero, what is hidden says so', async () => {
    const cells = (await open([sheet])).cells(0)
    expect(cells.has('B7')).toBe(false)
    expect(cells.get('B8')).toMatchObject({ type: 'number', value: '0' })
    expect(cells.get('B9')).toMatchObject({ type: 'text', value: 'малое число, скрыто' })
  })

  test('holds no formula, whatever a name begins with', async () => {
    const book = await open([sheet])
    expect(book.cells(0).get('A9')).toMatchObject({ type: 'text', value: '=HYPERLINK("x";"y")' })
    expect(book.all).not.toMatch(/<f[ >]/)
  })

  test('many notes stand below the table, so that its header does not fill the screen', async () => {
    const notes = Array.from({ length: 30 }, (_, i) => `примечание ${i + 1}`)
    const book = await open([{ ...sheet, notes }])
    expect(book.xml(0)).toMatch(/<pane[^>]*ySplit="4"/)
    expect(book.cells(0).get('A4')?.value).toBe('Регион')
    expect(book.cells(0).get('A10')?.value).toBe('примечание 1')
    expect(book.cells(0).get('A39')?.value).toBe('примечание 30')
  })

  test('a table without a title begins with its header', async () => {
    const book = await open([{ ...sheet, title: '', notes: [] }])
    expect(book.cells(0).get('A1')?.value).toBe('Регион')
    expect(book.xml(0)).toMatch(/<pane[^>]*ySplit="1"/)
  })
})

describe('tabs', () => {
  test('carry long and forbidden names, and never two alike', () => {
    expect(sheetNames(['Доля: план/факт', 'Разница двух регионов', 'РАЗНИЦА ДВУХ РЕГИОНОВ', ''])).toEqual([
      'Доля план факт',
      'Разница двух регионов',
      'РАЗНИЦА ДВУХ РЕГИОНОВ 2',
      '4',
    ])
  })

  test('of any names are what a spreadsheet accepts', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 50 }), { maxLength: 30 }), (names) => {
        const tabs = sheetNames(names)
        expect(new Set(tabs.map((tab) => tab.toLowerCase())).size).toBe(names.length)
        for (const tab of tabs) expect(tab).toMatch(/^(?!')[^[\]*?:/\\]{1,31}(?<!')$/)
      }),
      { seed: 11, numRuns: 1000 },
    )
  })
})

test('a column is as wide as its longest text, within reason', () => {
  const text = (length: number): Cell => ({ kind: 'text', text: 'я'.repeat(length) })
  const of = (column: string, cells: readonly Cell[]) =>
    columnWidth({ ...sheet, columns: [column], rows: cells.map((cell) => [cell]) }, 0)
  expect(of('Регион', [text(30), text(8)])).toBe(31)
  expect(of('Регион', [text(400)])).toBe(60)
  expect(of('Год', [{ kind: 'number', value: 2019, decimals: 0 }])).toBe(12)
})
