import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const FOLDER = 'examples/backend/src'

/** What comes from whoever asks, by the names it has in the code. */
const FOREIGN =
  /\b(question|params|request|search|wanted|filters?|url|headers?|body|claims?|token|limit|offset|region|division|word)\b/
/** The only way of a value into a statement: its number is in the text, itself it is not. */
const MENTIONED = /\bmention\(/
const STATEMENT =
  /\b(select|insert into|update|delete from|where|order by|refresh materialized|set local|limit \$)\b/i

/** What stands between the braces of template literals that are text of a statement. */
export function piecesOf(source: string): readonly string[] {
  return [...source.matchAll(/`(?:[^`\\]|\\.)*`/gs)].flatMap(([literal]) => {
    if (!STATEMENT.test(literal) || /new Error\(|console\.|throw /.test(literal)) return []
    return [...literal.matchAll(/\$\{((?:[^{}]|\{[^{}]*\})*)\}/g)].map(([, piece = '']) => piece)
  })
}

/** Pieces of statements that hold something foreign as it came. */
const careless = (source: string): readonly string[] =>
  piecesOf(source).filter((piece) => FOREIGN.test(piece) && !MENTIONED.test(piece))

/** Statements put together with `+`, which the search for braces would not see. */
const joined = (source: string): readonly string[] =>
  source.split('\n').filter((line) => STATEMENT.test(line) && /['"`]\s*\+|\+\s*['"`]/.test(line))

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
)

describe('the text of a statement', () => {
  test.each(files.map((name) => [name]))('is made of constants and numbers of values: %s', (name) => {
    const source = readFileSync(`${FOLDER}/${name}`, 'utf8')
    expect(careless(source)).toEqual([])
    expect(joined(source)).toEqual([])
  })

  test('has pieces to look at, and a careless one would be found', () => {
    const all = files.flatMap((name) => piecesOf(readFileSync(`${FOLDER}/${name}`, 'utf8')))
    expect(all.length).toBeGreaterThan(20)
    expect(careless('session.query(`select * from event where region = ${question.region}`)')).toHaveLength(1)
    expect(
      careless('session.query(`select * from event where region = ${values.mention(question.region)}`)'),
    ).toEqual([])
    expect(joined("session.query('select * from event where id = ' + id)")).toHaveLength(1)
  })
})
