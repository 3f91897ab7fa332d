import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database, Session } from '../../examples/backend/src/database'
import { buildApp } from '../../examples/backend/src/http/app'
import { importDataset } from '../../examples/backend/src/importing/importDataset'
import { REGISTER_FACETS, REGISTER_SORTS } from '../../src/domain/register/registerFields'
import { openTestDatabase, STARTING } from './openTestDatabase'
import { SMALL, sourceOf } from './smallDataset'

/** A word that no statement of ours has: where it stands in a text, something foreign got into it. */
const MARK = 'zqx7'

const PAYLOADS = [
  `${MARK}' or '1'='1`,
  `${MARK}'; drop table event; --`,
  `${MARK}') union select version(), null --`,
  `${MARK}\\'; select pg_sleep(9); --`,
  `${MARK}$$; delete from dataset; $$`,
  `$1 ${MARK}`,
  `${MARK}\u0000`,
  `${MARK}\u02BC or 1=1`,
  `__proto__${MARK}`,
  MARK.repeat(400),
]

const REGISTERS = Object.keys(REGISTER_FACETS)
const PARAMETERS = [
  'division',
  'language',
  'offset',
  'limit',
  'region',
  'q',
  'from',
  'to',
  'sort',
  'facets',
  'group',
  'unknown',
]

/** Every place of every question that a value of the one who asks can stand in. */
function questions(payload: string): readonly string[] {
  const own = encodeURIComponent(payload)
  const filters = REGISTERS.flatMap((register) =>
    (REGISTER_FACETS[register as keyof typeof REGISTER_FACETS] as readonly string[]).map(
      (field) => `/${register}?division=2013&filter=${field}:${own}`,
    ),
  )
  const sorts = REGISTERS.flatMap((register) =>
    (REGISTER_SORTS[register as keyof typeof REGISTER_SORTS] as readonly string[]).map(
      (field) => `/${register}?division=2013&sort=${field}&q=${own}`,
    ),
  )
  return [
    `/programmes/${own}`,
    `/indicators/${own}`,
    `/indicators/${own}/breakdowns?division=2013`,
    `/indicators/learners/breakdowns?division=${own}`,
    `/observations?division=2013&indicator=${own}`,
    `/observations?division=2013&indicator=learners,${own}`,
    `/observations?division=${own}&indicator=learners`,
    ...REGISTERS.flatMap((register) =>
      PARAMETERS.map((name) => `/${register}?${name === 'division' ? '' : 'division=2013&'}${name}=${own}`),
    ),
    `/events?division=2013&filter=${own}`,
    `/events?division=2013&filter=${own}:1`,
    ...filters,
    ...sorts,
  ]
}

let database: Database
let forget: () => Promise<void>
let app: Awaited<ReturnType<typeof buildApp>>
const texts = new Set<string>()

/** The database, with the texts of all statements noted. */
function noting(session: Session): Session {
  return {
    query: (sql, values) => {
      texts.add(sql)
      return session.query(sql, values)
    },
    script: (sql) => session.script(sql),
  }
}

beforeAll(async () => {
  ;({ database, forget } = await openTestDatabase())
  await importDataset(database, { source: sourceOf(SMALL), by: 'tester' })
  app = await buildApp({
    database: {
      ...database,
      ...noting(database),
      reading: (work) => database.reading((session) => work(noting(session))),
    },
    basePath: '/api',
    origins: ['https://birlik.example'],
    signIn: null,
    requestsPerMinute: 1_000_000,
    cacheMegabytes: 4,
    proxies: [],
    hasLog: false,
  })
}, STARTING)

afterAll(async () => {
  await app.close()
  await forget()
})

const rowsLeft = () =>
  database.query(
    'select (select count(*)::integer from event) as events, (select count(*)::integer from dataset) as datasets',
  )

describe('whatever is asked', () => {
  test(
    'no value of a question gets into the text of a statement, none is run, and none makes the server fail',
    async () => {
      const before = await rowsLeft()
      const statuses = new Map<number, number>()
      for (const payload of PAYLOADS)
        for (const question of questions(payload)) {
          const { statusCode, body, headers } = await app.inject(`/api${question}`)
          statuses.set(statusCode, (statuses.get(statusCode) ?? 0) + 1)
          expect([200, 400, 404, 414], `${question.slice(0, 120)}: ${body.slice(0, 200)}`).toContain(
            statusCode,
          )
          expect(headers['content-type']).toMatch(/^application\/(problem\+)?json/)
          if (statusCode !== 200) expect(body).not.toMatch(/syntax error|relation \\"|node_modules|\/src\//)
        }
      expect([...statuses.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1000)
      expect(statuses.get(200) ?? 0).toBeGreaterThan(50)
      expect(texts.size).toBeGreaterThan(10)
      expect([...texts].filter((text) => text.includes(MARK))).toEqual([])
      expect(await rowsLeft()).toEqual(before)
    },
    STARTING,
  )

  test('texts do not grow with what is asked: two searches for different words are one statement', async () => {
    await app.inject('/api/events?division=2013&q=one')
    const before = texts.size
    await app.inject('/api/events?division=2013&q=other')
    expect(texts.size).toBe(before)
  })
})

describe('limits', () => {
  test.each([
    ['more rows than a page has', '/events?division=2013&limit=5001'],
    ['rows without end', '/events?division=2013&limit=999999999999'],
    ['fewer than none', '/events?division=2013&limit=-1'],
    ['a page before the first', '/events?division=2013&offset=-1'],
    ['a page beyond numbers', '/events?division=2013&offset=99999999999999999999'],
    [
      'more indicators than there may be',
      `/observations?division=2013&indicator=${Array.from({ length: 81 }, (_, at) => `i${at}`).join(',')}`,
    ],
    ['an address without end', `/events?division=2013&q=${'x'.repeat(9000)}`],
  ])('%s are refused', async (_what, question) => {
    const { statusCode, headers } = await app.inject(`/api${question}`)
    expect(statusCode).toBe(400)
    expect(headers['content-type']).toContain('application/problem+json')
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('%s is no way in', async (method) => {
    const { statusCode } = await app.inject({ method, url: '/api/catalogue', payload: '{}' })
    expect([404, 405, 413, 415]).toContain(statusCode)
  })

  test('a body that unpacks to ten megabytes is not unpacked', async () => {
    const bomb = gzipSync(new Uint8Array(10_000_000))
    const { statusCode } = await app.inject({
      method: 'POST',
      url: '/api/catalogue',
      payload: bomb,
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    })
    expect([404, 405, 413, 415]).toContain(statusCode)
  })
})

describe('a page of another host', () => {
  const preflight = (origin: string, method: string) =>
    app.inject({
      method: 'OPTIONS',
      url: '/api/catalogue',
      headers: {
        origin,
        'access-control-request-method': method,
        'access-control-request-headers': 'if-none-match',
      },
    })

  test('on the list may read, and only read', async () => {
    const { headers } = await preflight('https://birlik.example', 'GET')
    expect(headers['access-control-allow-origin']).toBe('https://birlik.example')
    expect(headers['access-control-allow-methods']).toBe('GET, HEAD')
    expect(headers['access-control-allow-credentials']).toBeUndefined()
  })

  test.each([
    'https://elsewhere.example',
    'https://birlik.example.evil.test',
    'http://birlik.example',
    'null',
    'https://birlik.example:8443',
  ])('not on the list may not: %s', async (origin) => {
    const { headers } = await preflight(origin, 'GET')
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })
})
