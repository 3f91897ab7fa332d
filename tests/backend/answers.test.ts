import { generateKeyPair, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../examples/backend/src/database'
import { buildApp, type AppOptions } from '../../examples/backend/src/http/app'
import { demonstration } from '../../examples/backend/src/importing/demonstration'
import { importDataset } from '../../examples/backend/src/importing/importDataset'
import type { ImportRow, ImportSource } from '../../examples/backend/src/importing/rows'
import { answerWithBoundaries } from '../../mocks/server'
import { Asker } from '../../scripts/contract/ask'
import { judgeSource, RULES } from '../../scripts/contract/suite'
import { REGISTER_SORTS } from '../../src/domain/register/registerFields'
import { publishedBy } from '../oracle/publishedSums'
import type { Said } from '../oracle/saidJson'
import { leaks } from '../oracle/suppressionAttack'
import { openTestDatabase, STARTING } from './openTestDatabase'
import { openProvider, type Provider } from './provider'

/** Registers of two regions are enough to judge by; the figures are those of all. */
const REGISTERS_OF = ['kostanay', 'aktobe']
/** The last quarter of Kostanay has not been published yet. */
const UNPUBLISHED = { region: 'kostanay', period: '2020-Q4', from: '2020-10-01' }

let database: Database
let forget: () => Promise<void>
let provider: Provider
let app: Awaited<ReturnType<typeof buildApp>>
let base: string

function withheld(each: ImportRow): ImportRow {
  if (each.table === 'observation' && each.row.region === UNPUBLISHED.region)
    return { table: 'observation', row: { ...each.row, is_published: !/^2020(-Q4)?$/.test(each.row.period) } }
  if (each.table === 'event' && each.row.region === UNPUBLISHED.region)
    return { table: 'event', row: { ...each.row, is_published: each.row.starts_on < UNPUBLISHED.from } }
  if (each.table === 'course' && each.row.region === UNPUBLISHED.region)
    return { table: 'course', row: { ...each.row, is_published: each.row.starts_on < UNPUBLISHED.from } }
  return each
}

async function* withholding({ rows }: ImportSource): AsyncGenerator<ImportRow> {
  for await (const each of rows) yield withheld(each)
}

const optionsOf = (own: Partial<AppOptions> = {}): AppOptions => ({
  database,
  basePath: '/api',
  origins: ['https://birlik.example'],
  signIn: {
    issuer: provider.issuer,
    audience: provider.audience,
    roleClaim: 'birlik_role',
    regionClaim: 'birlik_region',
  },
  requestsPerMinute: 100_000,
  cacheMegabytes: 16,
  proxies: [],
  hasLog: false,
  ...own,
})

beforeAll(async () => {
  ;({ database, forget } = await openTestDatabase())
  const source = await demonstration(REGISTERS_OF)
  await importDataset(database, { source: { ...source, rows: withholding(source) }, by: 'tester' })
  provider = await openProvider()
  app = await buildApp(optionsOf())
  base = `${await app.listen({ port: 0, host: '127.0.0.1' })}/api`
}, STARTING)

afterAll(async () => {
  await app.close()
  await provider.close()
  await forget()
})

const ask = (path: string, headers: Record<string, string> = {}) => fetch(`${base}${path}`, { headers })
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })
const CENTRAL = { birlik_role: 'central' }
const KOSTANAY = { birlik_role: 'regional', birlik_region: 'kostanay' }
const AKTOBE = { birlik_role: 'regional', birlik_region: 'aktobe' }

describe('the contract', () => {
  test(
    'F60: is kept whole for everybody',
    async () => {
      const verdicts = await judgeSource(new Asker(fetch, base))
      expect(verdicts.filter(({ state }) => state !== 'kept')).toEqual([])
      expect(verdicts).toHaveLength(RULES.length)
    },
    STARTING,
  )

  test(
    'is kept whole for whoever has signed in',
    async () => {
      const verdicts = await judgeSource(new Asker(fetch, base, await provider.token(CENTRAL)))
      expect(verdicts.filter(({ state }) => state !== 'kept')).toEqual([])
    },
    STARTING,
  )
})

test(
  'what is published tells no hidden count of persons',
  async () => {
    const { hidden, equations } = await publishedBy(async (at) => {
      const response = await ask(at)
      return response.status === 200 ? ((await response.json()) as Said) : null
    })
    expect(hidden.size).toBeGreaterThan(100)
    expect(equations.length).toBeGreaterThan(30)
    expect(leaks(hidden, equations)).toEqual([])
  },
  STARTING,
)

/** The parts of a page that hang on nothing but the region asked for. */
function pageOf(json: Record<string, unknown>) {
  const { rows, total, groups, facets } = json
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1)
  return {
    rows,
    total,
    groups: (groups as { key: string }[]).toSorted(byKey),
    facets: (facets as { field: string }[]).filter(({ field }) => field !== 'region'),
  }
}

const SEARCHES = [
  '/events?region=aktobe&q=nauryz&group=day',
  `/events?region=aktobe&q=${encodeURIComponent('дом друж')}&filter=year:2019,year:2018`,
  '/events?region=aktobe&q=a%20k&sort=title,-participants&language=ru',
  '/events?region=aktobe&filter=tag:session&from=2015-01-01&to=2018-12-31',
  '/courses?region=aktobe&q=til&filter=level:A1,format:online&group=place',
  '/courses?region=kostanay&sort=-completed,provider&filter=language:kk',
  `/associations?region=aktobe&q=${encodeURIComponent('татар')}&filter=wing:yes,office:no`,
  '/houses?region=kostanay&q=dostyk',
]

const SORTED = Object.entries(REGISTER_SORTS).flatMap(([register, fields]) =>
  fields.flatMap((field, at) =>
    ['', '-'].map((minus) => {
      const language = ['kk', 'ru', 'en'][at % 3]
      return `/${register}?region=aktobe&sort=${minus}${field}&language=${language}&limit=40&offset=${register === 'houses' ? 0 : 20}&facets=no`
    }),
  ),
)

test.each([...SEARCHES, ...SORTED])(
  'rows, order and counts are those of the demonstration: %s',
  async (path) => {
    const query = `${path}&division=2013`
    const demonstrated = await answerWithBoundaries(new Request(`http://demonstration.test/api${query}`))
    const answered = await ask(query, bearer(await provider.token(CENTRAL)))
    expect(pageOf((await answered.json()) as Record<string, unknown>)).toEqual(
      pageOf((await demonstrated?.json()) as Record<string, unknown>),
    )
  },
)

interface Observed {
  readonly regions: readonly string[]
  readonly series: readonly { periods: string[]; values: (number | null)[][]; statuses: string[] }[]
}

/** Value and status of the unpublished figure, and of the same quarter of another region. */
async function seen(headers: Record<string, string>) {
  const response = await ask('/observations?division=2013&indicator=events-total', headers)
  const { regions, series } = (await response.json()) as Observed
  const [one] = series
  const at = (region: string) => {
    const [row, column] = [regions.indexOf(region), one?.periods.indexOf(UNPUBLISHED.period) ?? -1]
    return [one?.values[row]?.[column], one?.statuses[row]?.[column]]
  }
  return { kostanay: at('kostanay'), aktobe: at('aktobe') }
}

const eventsOf = async (headers: Record<string, string>, query = '') => {
  const response = await ask(`/events?division=2013&region=kostanay&limit=1&group=day&${query}`, headers)
  const { total, groups, facets } = (await response.json()) as {
    total: number
    groups: { key: string }[]
    facets: { field: string; values: { value: string; count: number }[] }[]
  }
  const years = facets.find(({ field }) => field === 'year')?.values ?? []
  return {
    total,
    late: groups.filter(({ key }) => key >= UNPUBLISHED.from).length,
    counted: years.reduce((sum, { count }) => sum + count, 0),
  }
}

test.each(['/dataset', '/completeness?division=2013', '/boundaries/2013'])(
  'what the app makes of all figures, the database makes of its own: %s',
  async (path) => {
    const demonstrated = await answerWithBoundaries(new Request(`http://demonstration.test/api${path}`))
    const answered = await ask(path, bearer(await provider.token(CENTRAL)))
    expect(await answered.json()).toEqual(await demonstrated?.json())
  },
)

describe('figures that are not published yet', () => {
  test('are missing for everybody else in what is told of reports', async () => {
    const lettersOf = async (headers: Record<string, string>) => {
      const response = await ask('/completeness?division=2013', headers)
      const { regions, series } = (await response.json()) as {
        regions: string[]
        series: { indicator: string; periods: string[]; states: string[] }[]
      }
      const one = series.find(({ indicator }) => indicator === 'events-total')
      const at = one?.periods.indexOf(UNPUBLISHED.period) ?? -1
      return [UNPUBLISHED.region, 'aktobe'].map((region) => one?.states[regions.indexOf(region)]?.[at])
    }
    const central = await lettersOf(bearer(await provider.token(CENTRAL)))
    expect(central).toEqual(['R', 'R'])
    expect(await lettersOf(bearer(await provider.token(KOSTANAY)))).toEqual(central)
    expect(await lettersOf({})).toEqual(['N', 'R'])
  })

  test('are seen by the centre and by their own region, and are not reported for everybody else', async () => {
    // The one who sees most asks first: what is kept for one must not be answered to another.
    const central = await seen(bearer(await provider.token(CENTRAL)))
    expect(central.kostanay).toEqual([expect.any(Number), 'P'])
    expect(await seen(bearer(await provider.token(KOSTANAY)))).toEqual(central)
    const others = { ...central, kostanay: [null, 'O'] }
    expect(await seen(bearer(await provider.token(AKTOBE)))).toEqual(others)
    expect(await seen(bearer(await provider.token({})))).toEqual(others)
    expect(await seen({})).toEqual(others)
  })

  test('are not told by their parts', async () => {
    const partsIn2020 = async (headers: Record<string, string>) => {
      const response = await ask('/indicators/events-total/breakdowns?division=2013', headers)
      const { regions, breakdowns } = (await response.json()) as {
        regions: string[]
        breakdowns: { periods: string[]; statuses: string[][] }[]
      }
      const row = regions.indexOf('kostanay')
      return breakdowns.flatMap(({ periods, statuses }) =>
        (statuses[row] ?? []).map((letters) => letters[periods.indexOf('2020')]),
      )
    }
    const hidden = await partsIn2020({})
    expect(hidden.length).toBeGreaterThan(0)
    expect(hidden.filter((status) => status !== 'O' && status !== 'M')).toEqual([])
    expect(await partsIn2020(bearer(await provider.token(KOSTANAY)))).toContain('P')
  })

  test('are not told by totals, facets, days or searches of a register', async () => {
    const central = await eventsOf(bearer(await provider.token(CENTRAL)))
    const everybody = await eventsOf({})
    expect(central.late).toBeGreaterThan(0)
    expect(everybody.late).toBe(0)
    expect(everybody.total).toBeLessThan(central.total)
    expect(everybody.counted).toBe(everybody.total)
    expect(central.counted).toBe(central.total)
    expect(await eventsOf(bearer(await provider.token(KOSTANAY)))).toEqual(central)
    expect(await eventsOf(bearer(await provider.token(AKTOBE)))).toEqual(everybody)
    const late = `from=${UNPUBLISHED.from}&q=a`
    expect((await eventsOf({}, late)).total).toBe(0)
    expect((await eventsOf(bearer(await provider.token(KOSTANAY)), late)).total).toBeGreaterThan(0)
  })

  test('an answer to one who has signed in is kept by nobody on the way', async () => {
    const response = await ask('/catalogue', bearer(await provider.token(CENTRAL)))
    expect(response.headers.get('Cache-Control')).toBe('private, no-cache')
    expect(response.headers.get('Vary')).toContain('Authorization')
    const anonymous = await ask('/catalogue')
    expect(anonymous.headers.get('ETag')).not.toBe(response.headers.get('ETag'))
  })
})

describe('F11: a token is not believed', () => {
  const cases: readonly (readonly [string, () => Promise<string>])[] = [
    [
      'of another signer',
      async () => provider.token(CENTRAL, { key: (await generateKeyPair('ES256')).privateKey }),
    ],
    ['of another provider', () => provider.token(CENTRAL, { issuer: 'https://elsewhere.example' })],
    ['for another service', () => provider.token(CENTRAL, { audience: 'elsewhere' })],
    ['that has run out', () => provider.token(CENTRAL, { expires: -60 })],
    [
      'that nobody signed',
      () =>
        Promise.resolve(
          new UnsecuredJWT(CENTRAL).setIssuer(provider.issuer).setAudience(provider.audience).encode(),
        ),
    ],
    ['that is none', () => Promise.resolve('not-a-token')],
  ]
  test.each(cases)('%s', async (_name, token) => {
    const response = await ask('/catalogue', bearer(await token()))
    expect(response.status).toBe(401)
    expect(response.headers.get('WWW-Authenticate')).toBe('Bearer, error="invalid_token"')
    expect(await response.json()).toMatchObject({ status: 401 })
  })

  test('F12: a regional one without a region has no access', async () => {
    const response = await ask('/catalogue', bearer(await provider.token({ birlik_role: 'regional' })))
    expect(response.status).toBe(403)
  })
})

/** Another server on the same database. */
async function elsewhere<T>(own: Partial<AppOptions>, work: (at: string) => Promise<T>): Promise<T> {
  const other = await buildApp(optionsOf(own))
  try {
    return await work(`${await other.listen({ port: 0, host: '127.0.0.1' })}/api`)
  } finally {
    await other.close()
  }
}

describe('a server', () => {
  test('without a provider knows no token', async () => {
    const token = await provider.token(CENTRAL)
    await elsewhere({ signIn: null }, async (at) => {
      expect((await fetch(`${at}/catalogue`, { headers: bearer(token) })).status).toBe(401)
      expect((await fetch(`${at}/catalogue`)).status).toBe(200)
    })
  })

  test('F09: whose provider is silent asks whoever has a token to wait, and answers everybody else', async () => {
    const signIn = {
      issuer: 'http://127.0.0.1:1',
      audience: 'birlik',
      roleClaim: 'role',
      regionClaim: 'region',
    }
    const token = await provider.token(CENTRAL)
    await elsewhere({ signIn }, async (at) => {
      const response = await fetch(`${at}/catalogue`, { headers: bearer(token) })
      expect([response.status, response.headers.has('Retry-After')]).toEqual([503, true])
      expect((await fetch(`${at}/catalogue`)).status).toBe(200)
    })
  })

  test('F10: that is asked too often says when to come again', async () => {
    await elsewhere({ requestsPerMinute: 2 }, async (at) => {
      const statuses = [
        await fetch(`${at}/catalogue`),
        await fetch(`${at}/catalogue`),
        await fetch(`${at}/catalogue`),
      ]
      expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429])
      const [, , last] = statuses
      expect(Number(last?.headers.get('Retry-After'))).toBeGreaterThan(0)
      expect(last?.headers.get('Content-Type')).toContain('application/problem+json')
    })
  })

  test('whose database fails says so without telling why', async () => {
    const failing: Database = {
      ...database,
      query: () => Promise.reject(new Error('password of birlik at db.internal')),
    }
    await elsewhere({ database: failing }, async (at) => {
      const response = await fetch(`${at}/catalogue`)
      expect(response.status).toBe(500)
      expect(await response.json()).toEqual({ type: 'about:blank', title: 'The server failed', status: 500 })
    })
  })

  test('lets pages of the hosts on its list read, and no others', async () => {
    const allowed = async (origin: string) =>
      (await ask('/catalogue', { Origin: origin })).headers.get('Access-Control-Allow-Origin')
    expect(await allowed('https://birlik.example')).toBe('https://birlik.example')
    expect(await allowed('https://elsewhere.example')).toBeNull()
    expect(await allowed('null')).toBeNull()
  })

  test('sends the headers that keep an answer from being taken for a page', async () => {
    const { headers } = await ask('/catalogue')
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
    expect(headers.has('X-Powered-By')).toBe(false)
  })

  test('says what went wrong in the language asked for', async () => {
    const titleIn = async (languages: string) => {
      const response = await ask('/indicators/nobody', { 'Accept-Language': languages })
      return ((await response.json()) as { title: string }).title
    }
    expect(await titleIn('kk, ru;q=0.9')).toBe('Табылмады')
    expect(await titleIn('de, ru-RU;q=0.9')).toBe('Не найдено')
    expect(await titleIn('*')).toBe('Not found')
  })

  test('takes no bodies and no endless questions', async () => {
    const posted = await fetch(`${base}/catalogue`, { method: 'POST', body: 'x'.repeat(5000) })
    expect([400, 404, 405, 413, 415]).toContain(posted.status)
    expect((await ask(`/catalogue?${'x'.repeat(9000)}`)).status).toBe(400)
  })

  test('compresses long answers where that is welcome', async () => {
    const path = '/observations?division=2013&indicator=events-total'
    const zipped = await ask(path, { 'Accept-Encoding': 'gzip' })
    const plain = await ask(path, { 'Accept-Encoding': 'identity' })
    expect([zipped.headers.get('Content-Encoding'), plain.headers.get('Content-Encoding')]).toEqual([
      'gzip',
      null,
    ])
    expect(await zipped.text()).toBe(await plain.text())
    // Two representations, two tags; either is known again.
    const [one, other] = [zipped.headers.get('ETag') ?? '', plain.headers.get('ETag') ?? '']
    expect(one).not.toBe(other)
    for (const tag of [one, other, `W/${one}`, `"old", ${other}`])
      expect((await ask(path, { 'If-None-Match': tag })).status).toBe(304)
  })

  test('changes its tags with an import, even of the same version', async () => {
    const before = (await ask('/populations')).headers.get('ETag') ?? ''
    const [next] = await database.query<{ id: number }>(
      `insert into import (imported_by, source) values ('tester', 'again') returning id`,
    )
    await database.query('update dataset set import = $1', [next?.id])
    const after = await ask('/populations', { 'If-None-Match': before })
    expect(after.status).toBe(200)
    expect(after.headers.get('ETag')).not.toBe(before)
  })
})
