import type { Dialect } from './scanCsv'

const LF = 10
const CR = 13

/** Where a cell ends that begins with a quotation mark; the end of the text where it is not closed. */
function quotedEnd(text: string, from: number, quote: string): number {
  let at = from + 1
  for (;;) {
    const end = text.indexOf(quote, at)
    if (end === -1) return text.length
    // Doubled, it is a letter of the cell.
    if (text[end + 1] !== quote) return end + 1
    at = end + 2
  }
}

/** Letters of the line break that ends there; 0 where none does. */
function breakBefore(text: string, end: number): number {
  const code = text.charCodeAt(end - 1)
  if (code === LF) return text.charCodeAt(end - 2) === CR ? 2 : 1
  return code === CR ? 1 : 0
}

/** An empty line is an error only when something follows: it is left for what comes next. */
function beforeEmptyLines(text: string, found: number): number {
  let end = found
  for (;;) {
    const size = breakBefore(text, end)
    if (size === 0 || breakBefore(text, end - size) === 0) return end
    end -= size
  }
}

/** Where the last record ends that is certainly whole, as `scanCsv` tells records apart; 0 where none does. */
export function recordsEnd(text: string, { delimiter, quote }: Dialect): number {
  const part = delimiter.charCodeAt(0)
  const mark = quote.charCodeAt(0)
  let end = 0
  let isCellStart = true
  // A cell is wrong: the rest of its line is passed over, quotation marks and all.
  let isOdd = false
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at)
    if (isCellStart && code === mark) {
      at = quotedEnd(text, at, quote)
      code = text.charCodeAt(at)
      isOdd = code !== part && code !== LF && code !== CR
    } else if (code === mark) isOdd = true
    isCellStart = code === part && !isOdd
    if (code !== LF && code !== CR) continue
    if (code === CR && text.charCodeAt(at + 1) === LF) at += 1
    // The other half of this line break may be still to come.
    else if (code === CR && at + 1 === text.length) break
    end = at + 1
    isCellStart = true
    isOdd = false
  }
  return beforeEmptyLines(text, end)
}
