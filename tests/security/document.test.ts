import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const PAGE = readFileSync('docs/security.md', 'utf8')
/** `file` "beginning of the name of a test" */
const PROOF = /`(tests\/[\w./-]+\.(?:test|spec)\.tsx?)` "([^"]+)"/g

const proofs = [...PAGE.matchAll(PROOF)].map(([, file = '', name = '']) => ({ file, name }))

/** Lines of a test that hold a text: its names, and the rows of its tables, which make names too. No comments. */
const namesIn = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /['"`]/.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line))

describe('the page about security', () => {
  test.each(proofs.map(({ file, name }) => [file, name]))(
    'names a test that exists: %s "%s"',
    (file, name) => {
      expect(existsSync(file), file).toBe(true)
      expect(namesIn(file).filter((line) => line.includes(name))).not.toEqual([])
    },
  )

  test('has a proof, or a duty of the operator, for each threat', () => {
    const rows = PAGE.split('\n')
      .filter((line) => line.startsWith('|') && !/^\|[ -]*\|[ -|]*$/.test(line))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      )
      .filter((cells) => cells.length === 4 && cells[0] !== 'threat')
    expect(rows.length).toBeGreaterThan(40)
    const unproven = rows.filter(([, , proof = '', duty = '']) => proof === '' && duty === '')
    expect(unproven).toEqual([])
    expect(proofs.length).toBeGreaterThan(70)
  })

  test('writes its proofs so that they can be read', () => {
    const files = [...PAGE.matchAll(/`(tests\/[\w./-]+\.(?:test|spec)\.tsx?)`/g)].map(([, file]) => file)
    // The page names the test that reads it, without a proof.
    expect(files.length - proofs.length).toBe(1)
  })
})
