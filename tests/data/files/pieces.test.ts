import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readInPieces } from '../../../src/data/files/pieces'
import { inParts } from '../../../src/data/files/fileParts'
import { readTable, type TableReading } from '../../../src/data/files/readTable'
import { text, whole } from '../../../src/data/files/column'
import { table } from '../../../src/data/files/table'

const NOTES = table('notes', 'Notes', { number: whole(), note: text() }, { primaryKey: ['number'] })
const WRITING = { dialect: { delimiter: ',', quote: '"' }, commas: new Set<string>() }

/** A file a little longer than a piece, of cells with line breaks, quotes and letters of several bytes. */
function fileOf(cells: readonly string[], lineEnd: string): string {
  const rows: string[] = ['number,note']
  let size = 0
  for (let number = 0; size < 1_100_000; number++) {
    const cell = cells[number % cells.length] ?? ''
    const row = `${number},"${cell.replaceAll('"', '""')}${'ә'.repeat(400)}"`
    rows.push(row)
    size += new TextEncoder().encode(row).length
  }
  return `${rows.join(lineEnd)}${lineEnd}`
}

async function joined(bytes: Uint8Array) {
  const readings: TableReading[] = []
  for await (const reading of readInPieces(inParts(bytes), NOTES, WRITING)) readings.push(reading)
  return {
    pieces: readings.length,
    numbers: readings.flatMap(({ data }) => [...(data.columns['number'] ?? [])]),
    notes: readings.flatMap(({ data }) => [...(data.columns['note'] ?? [])]),
    lines: readings.flatMap(({ data }) => [...data.lines]),
    problems: readings.flatMap(({ problems }) => [...problems]),
  }
}

test('a file that is read in pieces has the rows, lines and problems of the whole', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'қ', ',', '"', '\n', '\r\n', '𝄞'), maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(cell, { minLength: 1, maxLength: 7 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom(
        '',
        'x,y\n',
        '\n\n5,"after empty lines"\n',
        '5,a quote " inside\n6,"and" after\n7,"open\n8,x',
      ),
      fc.boolean(),
      async (cells, lineEnd, wrong, isFirst) => {
        const good = fileOf(cells, lineEnd)
        const [header = ''] = /^.*?(\r\n|\r|\n)/.exec(good) ?? []
        const file = isFirst ? header + wrong + good.slice(header.length) : good + wrong
        const bytes = new TextEncoder().encode(file)
        const { data, problems } = readTable(file, NOTES, WRITING)
        const found = await joined(bytes)
        expect(found.pieces).toBeGreaterThan(1)
        expect(found.numbers).toEqual(data.columns['number'])
        expect(found.notes).toEqual(data.columns['note'])
        expect(found.lines).toEqual(data.lines)
        expect(found.problems).toEqual(problems)
      },
    ),
    { numRuns: 12 },
  )
})

test('a file that is not UTF-8 is refused wherever it is so', async () => {
  const bytes = new TextEncoder().encode(fileOf(['note'], '\n'))
  bytes[bytes.length - 5] = 0xff
  await expect(joined(bytes)).rejects.toThrow('not-utf8')
})
