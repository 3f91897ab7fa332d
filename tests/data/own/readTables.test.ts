import writeWorkbook from 'write-excel-file/universal'
import { describe, expect, test } from 'vitest'
import { makeMockSource } from '../../../src/data/adapters/mockSource'
import { guessMapping } from '../../../src/data/own/guessMapping'
import { openTable } from '../../../src/data/own/openTable'
import type { RawTable } from '../../../src/data/own/rawTable'
import { readFigures, type OwnContext } from '../../../src/data/own/readFigures'
import type { Fix, Fixes } from '../../../src/data/own/fixes'
import { indicatorSpeller } from '../../../src/domain/spelling/indicatorSpelling'
import { windows1251 } from '../../browser/ownTable'

const catalogue = (await makeMockSource('http://own.test/').catalogue()).data
const context: OwnContext = {
  speller: indicatorSpeller(catalogue.indicators),
  indicators: new Map(catalogue.indicators.map((each) => [each.id, each])),
}

async function tableOf(bytes: Uint8Array): Promise<RawTable> {
  const opened = await openTable(bytes)
  if ('refusal' in opened) throw new Error(opened.refusal)
  const [table] = opened.tables
  if (table === undefined) throw new Error('no table')
  return table
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const read = (table: RawTable, fixes: Fixes = new Map()) =>
  readFigures(table, guessMapping(table, context.speller), fixes, context)
const figuresIn = async (text: string | Uint8Array) =>
  read(await tableOf(typeof text === 'string' ? utf8(text) : text)).figures.map(
    ({ indicator, region, period, value, status }) => `${indicator} ${region} ${period} ${value ?? status}`,
  )

const EXPECTED = ['sunday-schools akmola 2019-Q4 1234', 'sunday-schools astana 2019-Q4 O']

describe('tables of any form and dialect are read alike', () => {
  const long = (delimiter: string, end = '\n') =>
    [
      ['Регион', 'Показатель', 'Период', 'Значение'],
      ['Акмолинская область', 'Воскресные школы', 'IV квартал 2019 г.', '1 234'],
      ['г. Нур-Султан', 'sunday-schools', '2019-Q4', '..'],
    ]
      .map((row) => row.join(delimiter))
      .join(end)

  test.each([';', ',', '\t', '|'])('long, cells parted by "%s"', async (delimiter) =>
    expect(await figuresIn(long(delimiter))).toEqual(EXPECTED),
  )

  test('windows-1251, a byte order mark, CRLF, a note about the delimiter, UTF-16', async () => {
    expect(await figuresIn(new Uint8Array(windows1251(long(';', '\r\n'))))).toEqual(EXPECTED)
    expect(await figuresIn(`\uFEFF${long(';', '\r\n')}`)).toEqual(EXPECTED)
    expect(await figuresIn(`sep=;\r\n${long(';')}`)).toEqual(EXPECTED)
    expect(await figuresIn(new Uint8Array(Buffer.from(`\uFEFF${long('\t')}`, 'utf16le')))).toEqual(EXPECTED)
  })

  test('wide: a column an indicator, a period, both in one heading, or a region', async () => {
    expect(
      await figuresIn('Регион;Период;Воскресные школы\nАқмола;2019 ж. 4-тоқсан;1234\nАстана;Q4 2019;н/д'),
    ).toEqual(EXPECTED)
    expect(await figuresIn('Воскресные школы\nОбласть;4 кв. 2019\nАкмолинская;1234\nAstana;-')).toEqual(
      EXPECTED,
    )
    expect(await figuresIn('Регион;Воскресные школы, 4 кв. 2019\nАкмолинская;1234\nАстана;')).toEqual(
      EXPECTED,
    )
    expect(
      (await figuresIn('Показатель;Период;Акмолинская;г. Астана\nВоскресные школы;2019-Q4;1234;')).toSorted(),
    ).toEqual(EXPECTED.toSorted())
  })

  test('year and quarter in columns of their own, decimal commas, package files', async () => {
    expect(await figuresIn('Регион;Год;Квартал;kz-content-share\nАкмолинская;2019;IV;61,5')).toEqual([
      'kz-content-share akmola 2019-Q4 61.5',
    ])
    expect(
      await figuresIn(
        'division,indicator,region,period,value,status,rule,margin\n2013,sunday-schools,akmola,2019-Q4,1234,A,,\n2013,sunday-schools,astana,2019-Q4,,O,,',
      ),
    ).toEqual(EXPECTED)
  })

  test('a workbook: numbers, dates, texts with a comma, a title, several sheets', async () => {
    const text = (value: string) => ({ type: String, value })
    const blob = await writeWorkbook([
      {
        sheet: 'Отчёт',
        data: [
          [text('Отчёт секретариата')],
          [],
          [text('Регион'), text('Дата'), text('Воскресные школы'), text('kz-content-share')],
          [
            text('Ақмола облысы'),
            { type: Date, value: new Date('2019-12-31T00:00:00Z'), format: 'yyyy-mm-dd' },
            { type: Number, value: 1234 },
            text('61,5'),
          ],
        ],
      },
      { sheet: 'Пусто', data: [[]] },
    ]).toBlob()
    const bytes = new Uint8Array(await blob.arrayBuffer())
    const table = await tableOf(bytes)
    expect([table.sheet, table.rows.at(-1)?.line]).toEqual(['Отчёт', 4])
    expect(await figuresIn(bytes)).toEqual([EXPECTED[0], 'kz-content-share akmola 2019-Q4 61.5'])
  })
})

describe('nothing is dropped silently', () => {
  const TEXT = [
    'Регион;Период;Воскресные школы;Дома дружбы',
    'Акмолинская;2019-Q4;5;',
    'Акмолинская;2019-Q4;7;',
    'Акмолинскя;2019-Q3;-1;',
    'Абайская обл.;2019-Q4;3;',
    'Восточно-Казахстанская;2019-Q4;3;',
    'Павлодарская;2019-Q2;2,5;',
    'Всего;2019-Q4;9;',
    'Примечание: данные предварительные;;;',
  ].join('\n')

  test('every figure is read, left out, waiting, of the country or a repetition', async () => {
    const table = await tableOf(utf8(TEXT))
    const before = read(table)
    const sum = ({ counts }: typeof before) =>
      counts.read + counts.leftOut + counts.waiting + counts.country + counts.repeated
    const cells = 7 * 2
    expect(sum(before)).toBe(cells)
    expect(before.counts.notes).toBe(1)
    expect(new Set(before.problems.map(({ reason }) => reason.code))).toEqual(
      new Set(['twice', 'wrong-frequency', 'unknown-region', 'later-region', 'other-borders', 'cell']),
    )
    const decided = new Map(before.problems.map(({ id }) => [id, { kind: 'leave-out' }] as const))
    const after = read(table, decided)
    expect(sum(after)).toBe(cells)
    expect(after.counts.waiting).toBe(0)
    expect(after.problems.every(({ fix }) => fix !== null)).toBe(true)
  })

  test('a decision is obeyed: the region meant, the lower of two figures, a count that is no whole number', async () => {
    const table = await tableOf(utf8(TEXT))
    const { figures } = read(
      table,
      new Map<string, Fix>([
        ['region акмолинскя', { kind: 'region', region: 'akmola' }],
        ['twice sunday-schools akmola 2019-Q4', { kind: 'last' }],
        ...read(table).problems.flatMap(({ id, fixes }) =>
          fixes.includes('take') ? [[id, { kind: 'take' }] as const] : [],
        ),
      ]),
    )
    const said = figures.map(({ region, period, value }) => `${region} ${period} ${value}`)
    expect(said).toEqual(
      expect.arrayContaining(['akmola 2019-Q4 7', 'pavlodar 2019-Q2 2.5', 'east-kazakhstan 2019-Q4 3']),
    )
    // A figure below the least there can be stays out whatever its region is.
    expect(said.some((text) => text.startsWith('akmola 2019-Q3'))).toBe(false)
  })
})

describe('files that are no tables', () => {
  test.each([
    ['empty', new Uint8Array()],
    ['not-a-table', new Uint8Array([1, 2, 3, 0, 255])],
    ['too-large', new Uint8Array(50 * 1024 * 1024)],
    ['old-workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])],
    ['damaged-workbook', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3])],
    ['web-page', utf8('<html><table></table></html>')],
    ['no-rows', utf8('\n\n;;\n')],
    ['too-many-columns', utf8(`a${';x'.repeat(1000)}`)],
  ])('%s', async (refusal, bytes) => expect(await openTable(bytes)).toEqual({ refusal }))

  test('a line whose quotes do not pair is a problem of that line alone', async () => {
    const table = await tableOf(
      utf8('Регион;Период;Воскресные школы\nАкмолинская;2019-Q4;5\nАтырауская;"2019"x;5'),
    )
    const { problems, counts } = read(table)
    expect(problems.map(({ reason, lines }) => [reason.code, lines])).toEqual([['cell', [3]]])
    expect([counts.read, counts.waiting]).toEqual([1, 1])
  })

  test('what looks like a formula stays text', async () => {
    const { problems } = read(
      await tableOf(utf8('Регион;Период;Воскресные школы\nАкмолинская;2019-Q4;=HYPERLINK("x")')),
    )
    expect(problems).toHaveLength(1)
  })
})
