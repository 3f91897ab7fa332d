import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../examples/backend/src/database'
import { ROUTES } from '../../examples/backend/src/http/routes'
import { importDataset } from '../../examples/backend/src/importing/importDataset'
import { put, type ImportRow } from '../../examples/backend/src/importing/rows'
import { TABLE_NAMES } from '../../examples/backend/src/importing/tables'
import { PUBLIC, type Access } from '../../examples/backend/src/read/access'
import { stampOf } from '../../examples/backend/src/read/dataset'
import { Refused } from '../../examples/backend/src/read/refused'
import { ASSOCIATION, COURSE, HOUSE } from './registerRows'
import { openTestDatabase, STARTING } from './openTestDatabase'
import { changed, SMALL, sourceOf } from './smallDataset'

const isFirstQuarter = (row: { region: string; period: string }) =>
  row.region === 'akmola' && row.period === '2019-Q1'

/** Parts of a share, which no sum of quarters stands beside. */
const SHARE_PARTS: readonly ImportRow[] = SMALL.flatMap((each) => {
  if (each.table === 'breakdown') return [put('breakdown', { ...each.row, indicator: 'rate' })]
  if (each.table === 'breakdown_category')
    return [put('breakdown_category', { ...each.row, indicator: 'rate' })]
  if (each.table === 'breakdown_cell')
    return [put('breakdown_cell', { ...each.row, indicator: 'rate', unit: '%' })]
  return []
})

const LATER = changed('event', { id: 'event-2', starts_on: '2019-04-01', ends_on: '2019-04-01' }).slice(-1)

const inOrder = (rows: readonly ImportRow[]): readonly ImportRow[] =>
  rows.toSorted((a, b) => TABLE_NAMES.indexOf(a.table) - TABLE_NAMES.indexOf(b.table))

/** Nothing of Akmola's first quarter is published: figures with rule and margin, rows of four registers. */
const SECRET = inOrder([
  ...SMALL.map((each) => {
    if (each.table === 'series') return put('series', { ...each.row, rule_ids: ['own'] })
    if (each.table === 'event') return put('event', { ...each.row, is_published: false })
    if (each.table !== 'observation' || !isFirstQuarter(each.row)) return each
    return put('observation', { ...each.row, is_published: false, rule: 'own', margin: 1 })
  }),
  ...SHARE_PARTS,
  ...LATER,
  ...[HOUSE, ASSOCIATION, COURSE].map(
    (each) => ({ ...each, row: { ...each.row, is_published: false } }) as ImportRow,
  ),
])

/** The same before that quarter was reported. */
const BEFORE = SECRET.flatMap((each): readonly ImportRow[] => {
  if ('is_published' in each.row && !each.row.is_published && each.table !== 'observation') return []
  if (each.table === 'observation' && isFirstQuarter(each.row)) {
    const nothing = { value: null, status: 'O', rule: null, margin: null, is_published: true } as const
    return [put('observation', { ...each.row, ...nothing })]
  }
  return each.table === 'breakdown_cell'
    ? [put('breakdown_cell', { ...each.row, value: null, status: 'O' })]
    : [each]
})

const REGISTERS = ['houses', 'associations', 'courses', 'events'].flatMap((register) =>
  ['', '&region=akmola', '&q=house', '&q=kokshetau', '&group=day', '&group=place', '&from=2019-01-01'].map(
    (more) => [`/${register}`, '', `division=2013${more}`] as const,
  ),
)

/** Every question of the contract that is answered out of the dataset. */
const QUESTIONS: readonly (readonly [path: string, id: string, query: string])[] = [
  ['/catalogue', '', ''],
  ['/dataset', '', ''],
  ['/populations', '', ''],
  ['/completeness', '', 'division=2013'],
  ...['learners', 'completed', 'rate'].flatMap(
    (id) =>
      [
        ['/indicators/:id', id, ''],
        ['/indicators/:id/breakdowns', id, 'division=2013'],
        ['/observations', '', `division=2013&indicator=${id}`],
      ] as const,
  ),
  ...REGISTERS,
]

let database: Database
let forget: () => Promise<void>
let secret: ReadonlyMap<string, unknown>
let secretForAll: ReadonlyMap<string, unknown>
let before: ReadonlyMap<string, unknown>

/** What is answered to every question, refusals too. */
async function answers(access: Access): Promise<ReadonlyMap<string, unknown>> {
  const given = new Map<string, unknown>()
  for (const [path, id, query] of QUESTIONS) {
    const [, , answer] = ROUTES.find(([known]) => known === path) ?? expect.fail(`no ${path}`)
    const params = new URLSearchParams(query)
    const said = await database
      .reading(async (session) => answer({ session, stamp: await stampOf(session), access, params }, id))
      .catch((error: unknown) => (error instanceof Refused ? error.status : Promise.reject(error)))
    given.set(`${path} ${id} ${query}`, said)
  }
  return given
}

beforeAll(async () => {
  ;({ database, forget } = await openTestDatabase())
  await importDataset(database, { source: sourceOf(SECRET), by: 'tester' })
  secretForAll = await answers(PUBLIC)
  secret = await answers({ kind: 'central' })
  await importDataset(database, { source: sourceOf(BEFORE), by: 'tester' })
  before = await answers(PUBLIC)
}, STARTING)

afterAll(() => forget())

describe('what is not published', () => {
  test.each(QUESTIONS)('is not told by %s %s ?%s: the answer is what it was before', (path, id, query) => {
    const question = `${path} ${id} ${query}`
    expect(secretForAll.get(question)).toEqual(before.get(question))
  })

  test('is there for whoever may see it, in figures, parts, reports and all four registers', () => {
    const differing = QUESTIONS.filter(([path, id, query]) => {
      const question = `${path} ${id} ${query}`
      return JSON.stringify(secret.get(question)) !== JSON.stringify(before.get(question))
    })
    expect(new Set(differing.map(([path]) => path))).toEqual(
      new Set([
        '/completeness',
        '/indicators/:id/breakdowns',
        '/observations',
        '/houses',
        '/associations',
        '/courses',
        '/events',
      ]),
    )
  })
})
