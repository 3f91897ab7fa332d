import { csvFormatRows, csvParseRows } from 'd3-dsv'
import type { Choice } from './choice'

/** A change of the cells of a table, written as a correct CSV file again: what an operator's hand may do. */
export interface CsvMutator {
  readonly name: string
  readonly mutate: (text: string, choice: Choice) => string
}

type Rows = string[][]

const cellwise = (
  name: string,
  change: (before: string, choice: Choice, rows: Rows, column: number) => string,
): CsvMutator =>
  rowwise(name, (rows, choice) => {
    const row = rows[1 + choice.index(rows.length - 1)]
    if (row === undefined) return rows
    const column = choice.index(row.length)
    row[column] = change(row[column] ?? '', choice, rows, column)
    return rows
  })

function rowwise(name: string, change: (rows: Rows, choice: Choice) => Rows): CsvMutator {
  return {
    name,
    mutate: (text, choice) => `${csvFormatRows(change(csvParseRows(text), choice))}\n`,
  }
}

const ODD = [
  '',
  ' ',
  '0',
  '-1',
  '-0',
  '1e3',
  '1,5',
  '1.5',
  'NaN',
  'null',
  'O',
  'Q',
  'A',
  'Z',
  '2013',
  '2018',
  '2099-Q1',
  '2019-Q5',
  '2019-02-30',
  'abai',
  'astana',
  'atlantis',
  'true',
  'a||b',
  '=1+1',
  'x'.repeat(5000),
  '٣',
  '1 000',
  '9007199254740993',
  '"',
  '\n',
  '\uFFFD',
  'e\u0301\u0301\u0301\u0301\u0301',
]

const someRow = (rows: Rows, choice: Choice) => 1 + choice.index(Math.max(rows.length - 1, 1))

const COLUMNS: readonly CsvMutator[] = [
  rowwise('a column left out', (rows, choice) => {
    const at = choice.index(rows[0]?.length ?? 1)
    return rows.map((row) => row.toSpliced(at, 1))
  }),
  rowwise('a column renamed', (rows, choice) => {
    const [header = []] = rows
    const at = choice.index(header.length)
    header[at] = choice.of([
      `${header[at] ?? ''}s`,
      header[(at + 1) % header.length] ?? '',
      '',
      '__proto__',
      ' id',
    ])
    return rows
  }),
  rowwise('two columns that changed places', (rows, choice) => {
    const width = rows[0]?.length ?? 1
    const [a, b] = [choice.index(width), choice.index(width)]
    return rows.map((row) => row.with(a, row[b] ?? '').with(b, row[a] ?? ''))
  }),
  rowwise('two headings that changed places', (rows, choice) => {
    const [header = [], ...rest] = rows
    const [a, b] = [choice.index(header.length), choice.index(header.length)]
    return [header.with(a, header[b] ?? '').with(b, header[a] ?? ''), ...rest]
  }),
]

/** Ways in which a table can be edited wrongly, or rightly to something else. */
export const CSV_MUTATORS: readonly CsvMutator[] = [
  ...COLUMNS,
  cellwise('a cell emptied', () => ''),
  cellwise('something else in a cell', (_before, choice) => choice.of(ODD)),
  cellwise(
    'a cell of its neighbour',
    (_before, choice, rows, column) => rows[someRow(rows, choice)]?.[column] ?? '',
  ),
  cellwise('a number one off', (before) => (/^\d+$/.test(before) ? String(Number(before) + 1) : before)),
  cellwise('a number with another sign', (before) => (/^\d/.test(before) ? `-${before}` : before)),
  cellwise('a number with a decimal comma', (before) => before.replace('.', ',')),
  cellwise('a letter more', (before, choice) => before + choice.of([' ', 'a', '0', '|', '\u200B', ';'])),
  cellwise('a cell in capitals', (before) => before.toUpperCase()),
  rowwise('a row left out', (rows, choice) => rows.toSpliced(someRow(rows, choice), 1)),
  rowwise('a row twice', (rows, choice) => {
    const at = someRow(rows, choice)
    return rows.toSpliced(someRow(rows, choice), 0, [...(rows[at] ?? [])])
  }),
  rowwise('two rows that changed places', (rows, choice) => {
    const [a, b] = [someRow(rows, choice), someRow(rows, choice)]
    return rows.with(a, rows[b] ?? []).with(b, rows[a] ?? [])
  }),
  rowwise('rows backwards', ([header = [], ...rows]) => [header, ...rows.toReversed()]),
  rowwise('a row cut short', (rows, choice) => {
    const at = someRow(rows, choice)
    return rows.with(at, (rows[at] ?? []).slice(0, -1))
  }),
  rowwise('a row too long', (rows, choice) => {
    const at = someRow(rows, choice)
    return rows.with(at, [...(rows[at] ?? []), '1'])
  }),
  rowwise('rows cut off', (rows, choice) => rows.slice(0, someRow(rows, choice))),
  rowwise('an empty row', (rows, choice) => rows.toSpliced(someRow(rows, choice), 0, [''])),
  rowwise('no rows', (rows) => rows.slice(0, 1)),
  rowwise('no heading', (rows) => rows.slice(1)),
  {
    name: 'semicolons',
    mutate: (text) =>
      csvParseRows(text)
        .map((row) => row.join(';'))
        .join('\n'),
  },
  {
    name: 'lines of another system',
    mutate: (text, choice) => text.replaceAll('\n', choice.of(['\r\n', '\r'])),
  },
  {
    name: 'a quote too many',
    mutate: (text, choice) => {
      const at = choice.index(text.length)
      return `${text.slice(0, at)}"${text.slice(at)}`
    },
  },
]
