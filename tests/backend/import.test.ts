import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../examples/backend/src/database'
import { importDataset } from '../../examples/backend/src/importing/importDataset'
import { put, type ImportRow, type ImportRows } from '../../examples/backend/src/importing/rows'
import { migrate } from '../../examples/backend/src/migrations'
import { ASSOCIATION, COURSE, HOUSE } from './registerRows'
import { openTestDatabase, STARTING } from './openTestDatabase'
import { changed, SMALL, sourceOf, topologyOf } from './smallDataset'

let database: Database
let forget: () => Promise<void>

const take = (rows: readonly ImportRow[]) => importDataset(database, { source: sourceOf(rows), by: 'tester' })

/** What is in the database now. */
async function state(): Promise<unknown> {
  return database.query(
    `select version, (select count(*)::integer from observation) as observations,
      (select count(*)::integer from event) as events, (select count(*)::integer from name) as names
    from dataset`,
  )
}

beforeAll(async () => {
  ;({ database, forget } = await openTestDatabase())
  await take(SMALL)
}, STARTING)

afterAll(() => forget())

test('a schema that is the newest is left alone', async () => {
  expect(await migrate(database)).toEqual([])
})

test('an import takes the place of the dataset before, and says how far it is', async () => {
  const told: number[] = []
  const rows = changed('dataset', { version: 'second' })
  const counts = await importDataset(database, {
    source: sourceOf(rows),
    by: 'tester',
    tell: ({ done }) => told.push(done),
  })
  expect(counts).toMatchObject({ region: 2, indicator: 3, observation: 16, event: 1 })
  expect(await state()).toEqual([{ version: 'second', observations: 16, events: 1, names: 8 }])
  expect(told.length).toBeGreaterThan(5)
  expect(told).toEqual(told.toSorted((a, b) => a - b))
  await take(SMALL)
})

test('every attempt stands in the audit, with who made it and how it ended', async () => {
  await expect(take(SMALL.slice(0, 5))).rejects.toThrow('does not say what dataset')
  const audit = await database.query(
    'select imported_by, source, outcome, dataset_version, reason from import order by id desc limit 2',
  )
  expect(audit).toEqual([
    {
      imported_by: 'tester',
      source: 'small',
      outcome: 'failed',
      dataset_version: null,
      reason: 'the source does not say what dataset it is',
    },
    { imported_by: 'tester', source: 'small', outcome: 'done', dataset_version: 'first', reason: null },
  ])
})

test('F31: a source that breaks off half-way leaves the database as it was', async () => {
  const before = await state()
  async function* broken() {
    yield* changed('dataset', { version: 'half' }).slice(0, 25)
    throw new Error('the cable was pulled')
  }
  const source = { name: 'broken', rows: broken(), expected: null }
  await expect(importDataset(database, { source, by: 'tester' })).rejects.toThrow('the cable was pulled')
  expect(await state()).toEqual(before)
})

test('rows in the wrong order are refused in plain words', async () => {
  await expect(take(SMALL.toReversed())).rejects.toThrow('rows of place must stand before those of event')
})

const akmola = (row: { region: string }) => row.region === 'akmola'
const is = (id: string) => (row: { id: string }) => row.id === id
const first = (row: ImportRows['observation']) =>
  row.indicator === 'learners' && row.region === 'akmola' && row.period === '2019-Q1'
const women = (row: ImportRows['breakdown_cell']) => row.category === 'women'

/** The dataset with nothing of Akmola's first quarter published: neither figures nor the event they count. */
const UNPUBLISHED: readonly ImportRow[] = SMALL.map((each) => {
  if (each.table === 'observation' && akmola(each.row) && each.row.period === '2019-Q1')
    return put('observation', { ...each.row, is_published: false })
  return each.table === 'event' ? put('event', { ...each.row, is_published: false }) : each
})

/** A dataset with one more row of a register; its events stand last. */
const withRow = (rows: readonly ImportRow[], row: ImportRow): readonly ImportRow[] => [
  ...rows.slice(0, -1),
  row,
  ...rows.slice(-1),
]

const BREACHES: readonly (readonly [rule: string, rows: readonly ImportRow[], said: RegExp])[] = [
  ['a number where nothing was reported', changed('observation', { status: 'O' }, first), /check/],
  ['no number where one was reported', changed('observation', { value: null, status: 'A' }, first), /check/],
  ['a status nobody knows', changed('observation', { status: 'X' }, first), /status/],
  [
    'a count below zero',
    changed('observation', { value: -1 }, first),
    /learners, akmola, 2019-Q1: -1: is below 0/,
  ],
  [
    'a share above a hundred',
    changed('observation', { value: 101 }, (row) => row.indicator === 'rate' && akmola(row)),
    /is above 100/,
  ],
  ['a period that is none', changed('observation', { period: '2019-Q5' }, first), /period/],
  ['a year among quarters', changed('observation', { period: '2019' }, first), /counted by quarter/],
  [
    'a period before the dataset',
    changed('observation', { period: '2018-Q4' }, first),
    /the dataset is of 2019-Q1/,
  ],
  ['the same cell twice', changed('observation', { period: '2019-Q2' }, first), /duplicate key/],
  ['a region of another division', changed('observation', { region: 'ulytau' }, first), /foreign key/],
  ['an indicator without a series', changed('observation', { indicator: 'unknown' }, first), /foreign key/],
  [
    'a counting rule the series does not name',
    changed('observation', { rule: 'own' }, first),
    /does not know the rule own/,
  ],
  [
    'a margin without a value',
    changed('observation', { margin: 1 }, (row) => row.region === 'aktobe'),
    /check/,
  ],
  ['another unit than the indicator has', changed('series', { unit: 'thousands' }), /foreign key/],
  [
    'a part that is more than its whole',
    changed('observation', { value: 11 }, (row) => row.indicator === 'completed'),
    /completed, akmola, .*: 11 is more than learners, 10/,
  ],
  [
    'a share that is not that of its parts',
    changed('observation', { value: 51 }, (row) => row.indicator === 'rate'),
    /51, but it is 5 of 10/,
  ],
  [
    'a published share of unpublished parts',
    changed('observation', { is_published: false }, (row) => row.indicator === 'completed'),
    /published, its parts are not/,
  ],
  [
    'a published part of an unpublished whole',
    changed('observation', { is_published: false }, (row) => row.indicator !== 'completed'),
    /completed, akmola, .*: it and learners are not published together/,
  ],
  [
    'parts that do not add up',
    changed('breakdown_cell', { value: 31 }, women),
    /the parts make 41, the figure is 40/,
  ],
  ['one to four persons shown', changed('breakdown_cell', { value: 4 }, women), /check/],
  [
    'one hidden part beside a total',
    changed('breakdown_cell', { value: null, status: 'Q' }, women),
    /the one hidden part is the total less the others/,
  ],
  ['a ratio without its parts', changed('indicator', { numerator: null }, is('rate')), /check/],
  [
    'a ratio of parts that are not there',
    changed('indicator', { numerator: 'nobody' }, is('rate')),
    /foreign key/,
  ],
  [
    'a weight that is not there',
    changed('indicator', { weight: 'nobody' }, is('learners')),
    /no indicator nobody to weight by/,
  ],
  ['a range upside down', changed('indicator', { range_min: 5, range_max: 1 }, is('learners')), /check/],
  ['a text in a language of its own', changed('field', { name: { de: 'Arbeit' } as never }), /local_text/],
  ['more townspeople than residents', changed('population', { urban: 738_588 }), /check/],
  ['a place of another region', changed('event', { region: 'aktobe' }), /foreign key/],
  ['an end before its beginning', changed('event', { ends_on: '2019-03-21' }), /check/],
  ['a day that is none', changed('event', { starts_on: '2019-02-30' }), /date/],
  [
    'boundaries that draw a region nowhere',
    changed('boundaries', { topology: topologyOf(['akmola']) }),
    /boundaries of 2013, (light|detailed): aktobe has no shape, or no region/,
  ],
  [
    'a published event of an unpublished figure',
    UNPUBLISHED.map((each) =>
      each.table === 'event' ? put('event', { ...each.row, is_published: true }) : each,
    ),
    /event event-1: published, its figure is not \(learners, akmola, 2019-Q1\)/,
  ],
  ...[HOUSE, ASSOCIATION, COURSE].map(
    (row) =>
      [
        `a published ${row.table} of a quarter that is not`,
        withRow(UNPUBLISHED, row),
        new RegExp(`${row.table} ${row.table}-1: published, but no figure of akmola, 2019-Q1 is`),
      ] as const,
  ),
  ['a mark nobody knows', changed('event', { tags: ['secret'] }), /check/],
]

describe('a dataset that breaks a rule is refused whole', () => {
  test.each(BREACHES)('%s', async (_rule, rows, said) => {
    const before = await state()
    await expect(take(rows)).rejects.toThrow(said)
    expect(await state()).toEqual(before)
  })
})

describe('publishing after an import', () => {
  const publish = (table: 'event' | 'observation') =>
    `update ${table} set is_published = true where region = 'akmola'`
  const edition = async () =>
    (await database.query<{ edition: number }>('select edition from dataset'))[0]?.edition

  test('rows without their figure are refused, both together in any order make another edition', async () => {
    await take(UNPUBLISHED)
    const before = await edition()
    await expect(database.writing((session) => session.query(publish('event')))).rejects.toThrow(
      'event event-1: published, its figure is not (learners, akmola, 2019-Q1)',
    )
    expect(await edition()).toBe(before)
    await database.writing(async (session) => {
      await session.query(publish('event'))
      await session.query(publish('observation'))
    })
    expect(await edition()).toBe((before ?? 0) + 2)
    expect(await database.query('select is_published, count from event_count')).toEqual([
      { is_published: true, count: 1 },
    ])
    await take(SMALL)
  })

  const ROWS = [HOUSE, ASSOCIATION, COURSE] as const

  test.each(ROWS)(
    'a $table is published with the figures that count it, before them it is refused',
    async (row) => {
      // The figure that counts the register is not published; others of its quarter are.
      const hidden = changed(
        'observation',
        { is_published: false },
        (each) => each.indicator === 'rate' && akmola(each) && each.period === '2019-Q1',
      )
      const unpublished = withRow(hidden, { ...row, row: { ...row.row, is_published: false } } as ImportRow)
      const learns = (sql: string) => database.query(sql, [row.table])
      await learns(`insert into register_figure (register, indicator) values ($1, 'rate')`)
      await take(unpublished)
      const publishRow = `update ${row.table} set is_published = true`
      await expect(database.query(publishRow)).rejects.toThrow(
        `${row.table} ${row.table}-1: published, its figure is not (rate, akmola, 2019-Q1)`,
      )
      await database.writing(async (session) => {
        await session.query(publishRow)
        await session.query(publish('observation'))
      })
      await learns(`delete from register_figure where register = $1 and indicator = 'learners'`)
      await take(SMALL)
    },
  )

  test('a figure that is corrected is looked at like one that arrives', async () => {
    await expect(
      database.query(`update observation set value = 11 where indicator = 'completed' and region = 'akmola'`),
    ).rejects.toThrow('11 is more than learners, 10')
  })
})
