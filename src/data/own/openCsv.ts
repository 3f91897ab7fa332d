import { scanCsv } from '../files/scanCsv'
import { decodeText } from './decodeText'
import { checkedRows, LIMITS, type BrokenLine, type OpenedFile, type RawRow } from './rawTable'

const DELIMITERS = [';', '\t', ',', '|']
/** Lines that the delimiter is guessed from. */
const SAMPLE = 30
/** A spreadsheet's own note about the delimiter, `sep=;`. */
const NOTE = /^sep=(.)\r?\n/i

/** How alike the lines are cut by a delimiter: the cells that most of them have, and how many lines those are. */
function score(lines: readonly string[], delimiter: string): number {
  const counts = new Map<number, number>()
  for (const line of lines) {
    let cells = 1
    scanCsv(
      line,
      { delimiter, quote: '"' },
      { record: (fields) => (cells = fields.length), fault: () => (cells = 1) },
    )
    if (cells > 1) counts.set(cells, (counts.get(cells) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values())
}

/** The delimiter that cuts most lines alike; a decimal comma loses to a semicolon, which stands first. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== '')
    .slice(0, SAMPLE)
  return DELIMITERS.map((delimiter) => [delimiter, score(lines, delimiter)] as const).reduce((best, each) =>
    each[1] > best[1] ? each : best,
  )[0]
}

const isWebPage = (text: string): boolean => /^\s*<(!doctype|html|head|body|table|\?xml)/i.test(text)

/** Opens a CSV file of any delimiter and the usual encodings, or a table pasted from a spreadsheet. */
export function openCsv(bytes: Uint8Array): OpenedFile {
  if (bytes.byteLength === 0) return { refusal: 'empty' }
  const decoded = decodeText(bytes)
  if (decoded === null) return { refusal: 'not-a-table' }
  if (isWebPage(decoded.text)) return { refusal: 'web-page' }
  const note = NOTE.exec(decoded.text)
  const text = note === null ? decoded.text : decoded.text.slice(note[0].length)
  const delimiter = note?.[1] ?? delimiterOf(text)
  const rows: RawRow[] = []
  const broken: BrokenLine[] = []
  const skipped = note === null ? 0 : 1
  let isTooWide = false
  scanCsv(
    text,
    { delimiter, quote: '"' },
    {
      record: (fields, line) => {
        isTooWide ||= fields.length > LIMITS.columns
        // One row more than may be is enough to know.
        if (!isTooWide && rows.length <= LIMITS.rows) rows.push({ line: line + skipped, cells: [...fields] })
      },
      fault: (line, column, { code }) => {
        if (code === 'open-quote' || code === 'text-after-quote' || code === 'quote-inside')
          broken.push({ line: line + skipped, column, code })
      },
    },
  )
  if (isTooWide) return { refusal: 'too-many-columns' }
  const checked = checkedRows(rows)
  if ('refusal' in checked) return checked
  return {
    tables: [{ sheet: '', rows: checked.rows, broken }],
    writing: { encoding: decoded.encoding, delimiter },
  }
}
