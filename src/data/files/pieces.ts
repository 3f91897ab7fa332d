import { PIECE, type FileParts } from './fileParts'
import { PackageError } from './filesPackage'
import { fileProblem } from './reason'
import { readTable, type TableReading, type Writing } from './readTable'
import { recordsEnd } from './recordsEnd'
import type { Dialect } from './scanCsv'
import type { AnyTable } from './table'

/** Letters of one record. Nobody writes as many: a quotation mark is not closed, and nothing after it can be told apart. */
const LONGEST_RECORD = 4 * PIECE
/** Letters that are looked through at once, where they come in smaller parts. */
const LEAST_LETTERS = PIECE / 4

interface Piece {
  readonly text: string
  /** Line of the file that it begins on. */
  readonly line: number
}

/** The text of a file part by part. @throws PackageError when it is not UTF-8 */
async function* textsOf(parts: FileParts, path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const part of parts) yield decoder.decode(part, { stream: true })
    yield decoder.decode()
  } catch (error) {
    if (error instanceof TypeError) throw new PackageError([fileProblem(path, { code: 'not-utf8' })])
    throw error
  }
}

const breaksIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0

/** A CSV text in pieces of whole records. */
async function* piecesOf(texts: AsyncIterable<string>, dialect: Dialect): AsyncGenerator<Piece> {
  let text = ''
  let line = 1
  let least = LEAST_LETTERS
  for await (const arrived of texts) {
    text += arrived
    if (text.length < least) continue
    const end = recordsEnd(text, dialect)
    if (end === 0 && text.length > LONGEST_RECORD) break
    // What was looked through in vain is not looked through again for every part.
    least = end === 0 ? 2 * text.length : LEAST_LETTERS
    if (end === 0) continue
    const piece = text.slice(0, end)
    yield { text: piece, line }
    line += breaksIn(piece)
    text = text.slice(end)
  }
  if (text !== '') yield { text, line }
}

async function* onePiece(texts: AsyncIterable<string>): AsyncGenerator<Piece> {
  let text = ''
  for await (const arrived of texts) text += arrived
  if (text !== '') yield { text, line: 1 }
}

/** The same reading, of a piece that begins elsewhere in its file. */
function movedBy(reading: TableReading, lines: number): TableReading {
  // The header was put before the piece: what is wrong with it has been said.
  const problems = reading.problems.filter(({ line }) => line !== 1)
  return {
    ...reading,
    data: { ...reading.data, lines: reading.data.lines.map((line) => line + lines) },
    problems: problems.map((problem) =>
      problem.line === null ? problem : { ...problem, line: problem.line + lines },
    ),
    problemCount: reading.problemCount - (reading.problems.length - problems.length),
  }
}

/**
 * Reads a file piece by piece, so that a file of any length takes the memory of one piece.
 * @param isWhole in one piece, however long: rows that refer to one another stand in it.
 * @throws PackageError when it is not UTF-8
 */
export async function* readInPieces(
  parts: FileParts,
  table: AnyTable,
  writing: Writing,
  isWhole = false,
): AsyncGenerator<TableReading> {
  const texts = textsOf(parts, table.path)
  let header: string | null = null
  for await (const { text, line } of isWhole ? onePiece(texts) : piecesOf(texts, writing.dialect)) {
    if (header === null) {
      header = /^[^\r\n]*(\r\n|\r|\n)?/.exec(text)?.[0] ?? ''
      yield readTable(text, table, writing)
    } else yield movedBy(readTable(header + text, table, writing), line - 2)
  }
  // A file without a byte has no header either, and that is to be said.
  if (header === null) yield readTable('', table, writing)
}
