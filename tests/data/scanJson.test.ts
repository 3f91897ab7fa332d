import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { scanJson } from '../../src/data/wire/scanJson'

const parses = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('Where a JSON text is wrong', () => {
  test('is told by line and column, in words', () => {
    const cases: [string, string, number, number][] = [
      ['', 'the text is empty', 1, 1],
      ['{"a": 1,}', '"}" stands where a name in quotes was expected', 1, 9],
      ['{\n  "a": 1\n  "b": 2\n}', '""" stands where "," or "}" was expected', 3, 3],
      ['[1, 2', 'the text ends where "," or "]" was expected', 1, 6],
      ["{'a': 1}", `"'" stands where a name in quotes was expected`, 1, 2],
      ['{"a": tru}', '"t" stands where a value was expected', 1, 7],
      ['"open', 'a string is not closed', 1, 1],
      [String.raw`"\x"`, String.raw`"\" stands where an escape sequence was expected`, 1, 2],
      ['{} []', '"[" stands where the end of the text was expected', 1, 4],
      ['// note\n{}', '"/" stands where a value was expected', 1, 1],
      ['{"a": 1, "b": 2, "a": 3}', 'the name "a" stands twice in one object', 1, 18],
      [`${'['.repeat(13)}${']'.repeat(13)}`, 'nested deeper than 12 levels', 1, 13],
    ]
    for (const [text, reason, line, column] of cases) expect(scanJson(text)).toEqual({ reason, line, column })
  })

  test('agrees with the engine on what is JSON, over texts that are nearly JSON', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-0',
      '1e5',
      '.5',
      '01',
      'true',
      'nul',
      ' ',
      '\n',
      '"\\u00e9"',
      '"\\u12"',
      '\u00a0',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const problem = scanJson(text)
        // The scanner is stricter in one thing: a name that stands twice.
        const isDuplicate = problem !== null && problem.reason.includes('stands twice')
        expect(isDuplicate || (problem === null) === parses(text)).toBe(true)
      }),
      { seed: 7, numRuns: 5000 },
    )
  })

  test('accepts everything that JSON.stringify writes within twelve levels', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 11 }), (value) => {
        expect(scanJson(JSON.stringify(value, null, 1))).toBeNull()
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})
