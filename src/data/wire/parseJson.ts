import { refuse, type Origin } from './refuse'
import { scanJson } from './scanJson'

/** U+FFFD is what a decoder leaves of bytes it could not read; half a surrogate pair is such a remainder too. */
const BROKEN = /[\uFFFD\p{Surrogate}]/u

/** What such a text has in its JSON, as it is or as an escape sequence; nearly no answer has, and none other is walked through. */
const SUSPECT = /[\uD800-\uDFFF\uFFFD]|\\u[DFdf]/

const stepInto = (path: string, key: string) => (path === '' ? key : `${path}.${key}`)

/** Path of the first text that lost characters on its way, or null. */
function findBroken(value: unknown, path: string): string | null {
  if (typeof value === 'string') return BROKEN.test(value) ? path : null
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      if (typeof item === 'number' || item === null) continue
      const found = findBroken(item, `${path}[${index}]`)
      if (found !== null) return found
    }
    return null
  }
  if (typeof value !== 'object' || value === null) return null
  for (const [key, item] of Object.entries(value)) {
    const at = stepInto(path, key)
    const found = BROKEN.test(key) ? at : findBroken(item, at)
    if (found !== null) return found
  }
  return null
}

/**
 * JSON from text, or a refusal with line and column: not JSON, a name twice in one object, nested too deep,
 * or text that was not UTF-8 somewhere on its way.
 * @throws DataError `malformed` or `encoding`.
 */
export function parseJson(text: string, origin: Origin): unknown {
  const problem = scanJson(text)
  if (problem !== null) {
    throw refuse(origin, `line ${problem.line}, column ${problem.column}`, problem.reason)
  }
  const json: unknown = JSON.parse(text)
  const broken = SUSPECT.test(text) ? findBroken(json, '') : null
  if (broken !== null)
    throw refuse(origin, broken, 'the text has lost characters: it is not UTF-8', 'encoding')
  return json
}
