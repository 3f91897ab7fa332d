import type { Reason } from './reason'

/** How the cells of a CSV file are told apart; lines may end either way. */
export interface Dialect {
  /** One character. */
  readonly delimiter: string
  /** One character. */
  readonly quote: string
}

/** What a scan tells. Lines count from 1; `fields` is used again for the next record. */
export interface CsvListener {
  readonly record: (fields: readonly string[], line: number) => void
  /** `column` counts from 1. */
  readonly fault: (line: number, column: number, reason: Reason) => void
}

const LF = 10
const CR = 13

const breaksIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0

/** Reads records one by one; a cell that is not closed, or goes on after its quote, is told and its line passed over. */
class CsvScanner {
  readonly #text: string
  readonly #delimiter: number
  readonly #quote: number
  readonly #quoteMark: string
  readonly #listener: CsvListener
  readonly #fields: string[] = []
  #at = 0
  #line = 1
  /** First of the empty lines just passed; they are an error only when something follows. */
  #emptyLine = 0

  constructor(text: string, { delimiter, quote }: Dialect, listener: CsvListener) {
    this.#text = text
    this.#delimiter = delimiter.charCodeAt(0)
    this.#quote = quote.charCodeAt(0)
    this.#quoteMark = quote
    this.#listener = listener
  }

  scan(): void {
    while (this.#at < this.#text.length) this.#record()
  }

  #record(): void {
    const line = this.#line
    const fields = this.#fields
    fields.length = 0
    for (;;) {
      const field =
        this.#text.charCodeAt(this.#at) === this.#quote
          ? this.#quoted(line, fields.length + 1)
          : this.#plain()
      const next = this.#text.charCodeAt(this.#at)
      const isEnd = this.#at >= this.#text.length || next === LF || next === CR
      if (field === null || !(isEnd || next === this.#delimiter)) {
        if (field !== null) this.#odd(line, fields.length + 1)
        this.#skipLine()
        return
      }
      fields.push(field)
      if (isEnd) break
      this.#at += 1
    }
    this.#lineEnd()
    this.#tell(line)
  }

  #tell(line: number): void {
    if (this.#fields.length === 1 && this.#fields[0] === '') {
      if (this.#emptyLine === 0) this.#emptyLine = line
      return
    }
    if (this.#emptyLine > 0) this.#listener.fault(this.#emptyLine, 1, { code: 'empty-line' })
    this.#emptyLine = 0
    this.#listener.record(this.#fields, line)
  }

  #plain(): string {
    const start = this.#at
    let at = start
    for (; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at)
      if (code === this.#delimiter || code === LF || code === CR || code === this.#quote) break
    }
    this.#at = at
    return this.#text.slice(start, at)
  }

  /** A cell in quotes, a quote inside it doubled; null when it is never closed. */
  #quoted(line: number, column: number): string | null {
    let value = ''
    let from = this.#at + 1
    for (;;) {
      const end = this.#text.indexOf(this.#quoteMark, from)
      if (end === -1) {
        this.#listener.fault(line, column, { code: 'open-quote' })
        this.#at = this.#text.length
        return null
      }
      if (this.#text.charCodeAt(end + 1) === this.#quote) {
        value += this.#text.slice(from, end + 1)
        from = end + 2
        continue
      }
      value += this.#text.slice(from, end)
      this.#at = end + 1
      this.#line += breaksIn(value)
      return value
    }
  }

  #odd(line: number, column: number): void {
    const isInside = this.#text.charCodeAt(this.#at) === this.#quote
    this.#listener.fault(line, column, { code: isInside ? 'quote-inside' : 'text-after-quote' })
  }

  #skipLine(): void {
    while (this.#at < this.#text.length) {
      const code = this.#text.charCodeAt(this.#at)
      if (code === LF || code === CR) break
      this.#at += 1
    }
    this.#lineEnd()
  }

  #lineEnd(): void {
    if (this.#text.charCodeAt(this.#at) === CR) this.#at += 1
    if (this.#text.charCodeAt(this.#at) === LF) this.#at += 1
    this.#line += 1
  }
}

/**
 * Walks a CSV text strictly (RFC 4180): empty lines only at its end, quotes only around whole cells. Common parsers forgive
 * all that and do not know the line of a record whose cells hold line breaks.
 */
export function scanCsv(text: string, dialect: Dialect, listener: CsvListener): void {
  new CsvScanner(text, dialect, listener).scan()
}
