import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../examples/backend/src/database'
import { buildApp } from '../../examples/backend/src/http/app'
import { importDataset, type Progress } from '../../examples/backend/src/importing/importDataset'
import { packageSource } from '../../examples/backend/src/importing/packageSource'
import { serve } from '../../mocks/server'
import { Asker } from '../../scripts/contract/ask'
import { judgeSource, RULES } from '../../scripts/contract/suite'
import type { PackageFiles } from '../../src/data/files/write/assemblePackage'
import { contractSource } from '../../src/data/adapters/contractSource'
import type { Carry } from '../../src/data/adapters/fetchJson'
import type { DataSource } from '../../src/data/dataSource'
import { PackageError } from '../../src/data/files/filesPackage'
import { SPREADSHEET } from '../../src/data/files/write/writeTable'
import { NO_WISHES } from '../../src/domain/register/registerFields'
import { replaced, textIn, withFile } from '../data/files/demoPackage'
import { openTestDatabase, STARTING } from './openTestDatabase'
import { demonstrationPackage, REGISTERS_OF, writePackage } from './packageFolder'

let files: PackageFiles
let database: Database
let forget: () => Promise<void>
let app: Awaited<ReturnType<typeof buildApp>>
let base: string
let counts: Awaited<ReturnType<typeof importDataset>>
/** What the import said of itself, as it went on. */
const told: Progress[] = []

/** Imports a package out of a folder of its own. */
async function take(changed: PackageFiles, tell?: (progress: Progress) => void) {
  const { folder, forget: remove } = await writePackage(changed)
  try {
    const source = await packageSource(folder)
    return await importDataset(database, { source, by: 'tester', ...(tell === undefined ? {} : { tell }) })
  } finally {
    await remove()
  }
}

const lastAttempt = async () => {
  const [attempt] = await database.query<{ outcome: string; reason: string | null; dataset_version: string }>(
    'select outcome, reason, dataset_version from import order by id desc limit 1',
  )
  return attempt
}

const state = () =>
  database.query(
    `select import, version, (select count(*)::integer from observation) as observations,
      (select count(*)::integer from event) as events from dataset`,
  )

beforeAll(async () => {
  ;({ database, forget } = await openTestDatabase())
  // As spreadsheets here write it: semicolons and decimal commas.
  files = await demonstrationPackage(SPREADSHEET)
  counts = await take(files, (progress) => told.push(progress))
  app = await buildApp({
    database,
    basePath: '/api',
    origins: ['https://birlik.example'],
    signIn: null,
    requestsPerMinute: 100_000,
    cacheMegabytes: 16,
    proxies: [],
    hasLog: false,
  })
  base = `${await app.listen({ port: 0, host: '127.0.0.1' })}/api`
}, STARTING)

afterAll(async () => {
  await app.close()
  await forget()
})

describe('an import of a package says how far it is', () => {
  const of = (doing: Progress['doing']) => told.filter((progress) => progress.doing === doing)
  const rising = (steps: readonly Progress[]) => steps.map(({ done }) => done).toSorted((a, b) => a - b)

  test('while files are checked, in bytes of all of them', () => {
    const steps = of('checking')
    expect(new Set(steps.map(({ part }) => part)).size).toBe(files.size - 1)
    expect(steps.map(({ done }) => done)).toEqual(rising(steps))
    const last = steps.at(-1)
    expect(last?.done).toBe(last?.expected)
    expect(told.slice(0, steps.length)).toEqual(steps)
  })

  test('while rows are written, in rows', () => {
    const steps = of('writing')
    expect(counts.observation).toBeGreaterThan(30_000)
    expect(steps.length).toBeGreaterThan(20)
    expect(steps.map(({ done }) => done)).toEqual(rising(steps))
  })
})

test(
  'a back-end that imported a package keeps every rule of the contract',
  async () => {
    const verdicts = await judgeSource(new Asker(fetch, base))
    expect(verdicts.filter(({ state }) => state !== 'kept')).toEqual([])
    expect(verdicts).toHaveLength(RULES.length)
    expect(await lastAttempt()).toMatchObject({ outcome: 'done', dataset_version: '2020-12-31.2' })
  },
  STARTING,
)

const portOver = (id: string, baseUrl: string, carry: Carry): DataSource =>
  contractSource({
    id,
    adapter: 'http',
    baseUrl,
    transport: { carry, patience: { firstByte: 60_000, total: 60_000 }, sizeLimit: 1e9 },
    snapshots: null,
    boundaries: () => Promise.reject(new Error('not used')),
  })

test(
  'its answers are those of the demonstration that the package was made of',
  async () => {
    const ours = portOver('back-end', base, fetch)
    const theirs = portOver('demonstration', 'http://demonstration.test/api', serve)
    const same = async (ask: (source: DataSource) => Promise<{ data: unknown }>) =>
      expect((await ask(ours)).data).toEqual((await ask(theirs)).data)
    await same((source) => source.catalogue())
    await same((source) => source.populations())
    const { indicators, programme } = (await theirs.catalogue()).data
    await same((source) => source.programme(programme.id))
    const ids = indicators.map(({ id }) => id)
    await same((source) => source.observations(ids, '2013'))
    for (const id of ids) {
      await same((source) => source.indicatorMetadata(id))
      await same((source) => source.breakdowns(id, '2013'))
    }
    const query = {
      ...NO_WISHES,
      division: '2013',
      region: REGISTERS_OF,
      limit: 500,
      hasFacets: false,
    } as const
    for (const register of ['associations', 'courses', 'events', 'houses'] as const)
      await same(async (source) => {
        const { rows, total } = (await source.register(register, query)).data
        return { data: { rows, total } }
      })
    for (const path of ['/dataset', '/completeness?division=2013', '/boundaries/2013'])
      expect(await (await fetch(`${base}${path}`)).json()).toEqual(
        await (await serve(new Request(`http://demonstration.test/api${path}`))).json(),
      )
  },
  STARTING,
)

describe('a package that is wrong is refused whole, before anything is touched, and the audit says why', () => {
  const FIGURES = 'observations.csv'
  const secondRow = (path: string, change: (row: string) => string): string => {
    const [header = '', row = '', ...others] = textIn(files, path).split('\r\n')
    return [header, change(row), ...others].join('\r\n')
  }
  const cases: readonly (readonly [string, () => PackageFiles, string])[] = [
    [
      'a file that was changed',
      () => withFile(files, FIGURES, `\u{feff}${textIn(files, FIGURES).replace('2013-Q1', '2013-Q2')}`),
      'observations.csv: the file was changed after the package was made',
    ],
    [
      'a file that was cut off',
      () => withFile(files, FIGURES, textIn(files, FIGURES).slice(0, 5000)),
      'observations.csv: the file is incomplete: 5000 of',
    ],
    [
      'fewer rows than promised',
      () => replaced(files, FIGURES, textIn(files, FIGURES), 7),
      'observations.csv: the file has',
    ],
    [
      'a period that is none',
      () =>
        replaced(
          files,
          FIGURES,
          secondRow(FIGURES, (row) => row.replace(/\d{4}-Q1/, '2013-Q7')),
        ),
      'observations.csv, line 2, column 4 (period): "2013-Q7" is not a period',
    ],
    [
      'an event of no title',
      () =>
        replaced(
          files,
          'events.csv',
          secondRow('events.csv', (row) => row.replace(/title-\d+/, 'title-0')),
        ),
      'events.csv, line 2, column 5 (title): "title-0" is not in event-titles',
    ],
  ]
  test.each(cases)('%s', async (_title, change, said) => {
    const before = await state()
    await expect(take(change())).rejects.toThrow(PackageError)
    expect(await lastAttempt()).toMatchObject({ outcome: 'failed', reason: expect.stringContaining(said) })
    expect(await state()).toEqual(before)
  })

  test('figures that contradict one another, which only the database sees', async () => {
    const before = await state()
    const text = textIn(files, FIGURES).replace(/(2013;kz-course-completions;akmola;2019-Q1;)\d+/, '$1900000')
    await expect(take(replaced(files, FIGURES, text))).rejects.toThrow(
      /^kz-course-completions, akmola, 2019-Q1: 900000 is more than/,
    )
    expect(await state()).toEqual(before)
  })
})
