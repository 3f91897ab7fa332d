/** Deeper nesting than any payload of the contract has. */
export const MAX_DEPTH = 12

/** What is wrong with a JSON text, and where. Lines and columns count from 1. */
export interface JsonProblem {
  readonly reason: string
  readonly line: number
  readonly column: number
}

class Problem extends Error {
  readonly position: number

  constructor(reason: string, position: number) {
    super(reason)
    this.position = position
  }
}

const BLANK = /[ \t\n\r]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const QUOTE = 0x22
const BACKSLASH = 0x5c
const FIRST_PRINTABLE = 0x20
const SPACE = 0x20
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** What a string in quotes says: `"\u0061"` and `"a"` are the same name. */
const unquoted = (quoted: string): string =>
  quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1)

/** Walks a JSON text once; engines differ in what their own parsers say, and none minds a key that stands twice. */
class Scanner {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  scan(): void {
    this.#skipBlank()
    if (this.#at === this.#text.length) throw new Problem('the text is empty', 0)
    this.#value(1)
    this.#skipBlank()
    if (this.#at < this.#text.length) this.#unexpected('the end of the text')
  }

  #skipBlank(): void {
    // What machines write has few blanks, and this is asked before every token.
    if (this.#text.charCodeAt(this.#at) > SPACE) return
    BLANK.lastIndex = this.#at
    BLANK.exec(this.#text)
    this.#at = BLANK.lastIndex
  }

  #unexpected(expected: string): never {
    const found = this.#text.charAt(this.#at)
    const what = found === '' ? 'the text ends' : `"${found}" stands`
    throw new Problem(`${what} where ${expected} was expected`, this.#at)
  }

  #take(pattern: RegExp, expected: string): string {
    pattern.lastIndex = this.#at
    const match = pattern.exec(this.#text)
    if (match === null) this.#unexpected(expected)
    this.#at = pattern.lastIndex
    return match[0]
  }

  /** Character by character: one expression for whole strings overflows its stack on a text of megabytes. */
  #string(expected: string): string {
    const start = this.#at
    if (this.#text.charCodeAt(start) !== QUOTE) this.#unexpected(expected)
    this.#at += 1
    for (;;) {
      const code = this.#text.charCodeAt(this.#at)
      if (code === BACKSLASH) this.#take(ESCAPE, 'an escape sequence')
      else if (code >= FIRST_PRINTABLE) this.#at += 1
      else throw new Problem('a string is not closed', start)
      if (code === QUOTE) return this.#text.slice(start, this.#at)
    }
  }

  /** True when the list goes on, false when it is closed by `end`. */
  #goesOn(end: string): boolean {
    this.#skipBlank()
    const found = this.#text.charAt(this.#at)
    if (found !== ',' && found !== end) this.#unexpected(`"," or "${end}"`)
    this.#at += 1
    return found === ','
  }

  #value(depth: number): void {
    this.#skipBlank()
    const start = this.#text.charAt(this.#at)
    if ((start === '{' || start === '[') && depth > MAX_DEPTH) {
      throw new Problem(`nested deeper than ${MAX_DEPTH} levels`, this.#at)
    }
    if (start === '{') this.#object(depth)
    else if (start === '[') this.#array(depth)
    else if (start === '"') this.#string('a string')
    else this.#take(LITERAL, 'a value')
  }

  #isClosedAtOnce(end: string): boolean {
    this.#at += 1
    this.#skipBlank()
    if (this.#text.charAt(this.#at) !== end) return false
    this.#at += 1
    return true
  }

  #array(depth: number): void {
    if (this.#isClosedAtOnce(']')) return
    do this.#value(depth + 1)
    while (this.#goesOn(']'))
  }

  #object(depth: number): void {
    if (this.#isClosedAtOnce('}')) return
    const keys = new Set<string>()
    do {
      this.#skipBlank()
      const start = this.#at
      const key = unquoted(this.#string('a name in quotes'))
      if (keys.has(key)) throw new Problem(`the name "${key}" stands twice in one object`, start)
      keys.add(key)
      this.#skipBlank()
      if (this.#text.charAt(this.#at) !== ':') this.#unexpected('":"')
      this.#at += 1
      this.#value(depth + 1)
    } while (this.#goesOn('}'))
  }
}

/**
 * The first problem of a JSON text: a syntax error, a name that stands twice (the last would silently win), or nesting
 * deeper than twelve levels. Null when there is none.
 */
export function scanJson(text: string): JsonProblem | null {
  try {
    new Scanner(text).scan()
    return null
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const before = text.slice(0, error.position).split('\n')
    return { reason: error.message, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
  }
}
