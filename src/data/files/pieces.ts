import { PackageError } from './filesPackage'
import { fileProblem } from './reason'
import { readTable, type TableReading, type Writing } from './readTable'
import type { AnyTable } from './table'

/** Bytes that are read at once. */
const PIECE = 1024 * 1024
const LF = 10
const CR = 13

interface Piece {
  readonly text: string
  /** Line of the file that it begins on. */
  readonly line: number
}

type Decode = (bytes: Uint8Array, isLast: boolean) => string

/** Decodes a file part by part. @throws PackageError when it is not UTF-8 */
function decoderOf(path: string): Decode {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return (bytes, isLast) => {
    try {
      return decoder.decode(bytes, { stream: !isLast })
    } catch {
      throw new PackageError([fileProblem(path, { code: 'not-utf8' })])
    }
  }
}

const breaksIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0

/** Where the last record of a text ends whose lines are not inside a cell; 0 where none does. */
function lastEnd(text: string, quote: number): number {
  let isQuoted = false
  let end = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) isQuoted = !isQuoted
    else if (code === LF && !isQuoted) end = at + 1
  }
  // An empty line is an error only when something follows: it begins the next piece.
  while (end > 1 && /[\n\r]/.test(text[end - 2] ?? '')) {
    if (text.charCodeAt(end - 2) === CR && text.charCodeAt(end - 3) !== LF) break
    end -= text.charCodeAt(end - 2) === CR ? 2 : 1
  }
  return end
}

/** A CSV text in pieces of whole records. @param decode throws where a text is none. */
function* piecesOf(bytes: Uint8Array, size: number, quote: string, decode: Decode): Generator<Piece> {
  let text = ''
  let line = 1
  for (let at = 0; at < bytes.length; at += size) {
    const isLast = at + size >= bytes.length
    text += decode(bytes.subarray(at, at + size), isLast)
    const end = isLast ? text.length : lastEnd(text, quote.charCodeAt(0))
    if (end === 0) continue
    const piece = text.slice(0, end)
    yield { text: piece, line }
    line += breaksIn(piece)
    text = text.slice(end)
  }
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
 * Reads a file piece by piece, so that a file of any length takes the memory of its bytes and of one piece.
 * @param isWhole in one piece, however long: rows that refer to one another stand in it.
 * @throws PackageError when it is not UTF-8
 */
export function* readInPieces(
  bytes: Uint8Array,
  table: AnyTable,
  writing: Writing,
  isWhole = false,
): Generator<TableReading> {
  const size = isWhole ? Math.max(1, bytes.length) : PIECE
  let header: string | null = null
  for (const { text, line } of piecesOf(bytes, size, writing.dialect.quote, decoderOf(table.path))) {
    if (header === null) {
      header = /^[^\r\n]*(\r\n|\r|\n)?/.exec(text)?.[0] ?? ''
      yield readTable(text, table, writing)
    } else yield movedBy(readTable(header + text, table, writing), line - 2)
  }
  // A file without a byte has no header either, and that is to be said.
  if (header === null) yield readTable('', table, writing)
}
