import { http as handle } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../mocks/answer'
import type { PackageFiles } from '../../src/data/files/write/assemblePackage'
import { makeFilesSource } from '../../src/data/adapters/filesSource'
import { makeHttpSource } from '../../src/data/adapters/httpSource'
import { makeMockSource } from '../../src/data/adapters/mockSource'
import type { Answer, DataSource } from '../../src/data/dataSource'
import { DataError } from '../../src/domain/DataError'
import { smallPackage } from './files/demoPackage'

const APP = 'http://birlik.test/'

const server = setupServer(
  handle.get(
    `${APP}api/*`,
    async ({ request }) => (await answer(request)) ?? new Response(null, { status: 404 }),
  ),
  handle.get(`${APP}data/*`, ({ request }) => {
    const path = new URL(request.url).pathname.slice('/data/'.length)
    const bytes = folder.get(path)
    const type = path.endsWith('.json') ? 'application/json' : 'text/csv'
    return bytes === undefined
      ? new Response(null, { status: 404 })
      : new Response(Uint8Array.from(bytes), { headers: { 'Content-Type': type } })
  }),
)

const http = makeHttpSource(
  {
    kind: 'http',
    baseUrl: '/api',
    isInsecure: true,
    firstByteSeconds: 15,
    totalSeconds: 60,
    maxMegabytes: 20,
  },
  { appUrl: APP, snapshots: null },
)
const mock = makeMockSource(APP)
const files = makeFilesSource(
  { kind: 'files', url: 'data', acceptChanged: [], firstByteSeconds: 60, totalSeconds: 60, maxMegabytes: 20 },
  { appUrl: APP, snapshots: null },
)
const ADAPTERS: readonly DataSource[] = [http, mock, files]

/** The demonstration as a folder of files, without its two largest registers. */
let folder: PackageFiles = new Map()

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  folder = await smallPackage()
}, 60_000)
afterAll(() => server.close())

/** The data of http and of the page; the screens must not be able to tell them apart, nor from those of files. */
async function both<T>(ask: (source: DataSource) => Promise<Answer<T>>): Promise<readonly [T, T]> {
  const [first, second, third] = await Promise.all([ask(http), ask(mock), ask(files)])
  expect(third.data).toEqual(second.data)
  return [first.data, second.data]
}

const listedIds = async () => (await mock.catalogue()).data.indicators.map(({ id }) => id)

describe('Every adapter gives the same', () => {
  test('boundaries: those of the package are those of the app', async () => {
    const asked = new Set<string>()
    server.events.on('request:start', ({ request }) => void asked.add(new URL(request.url).pathname))
    const { data } = await files.boundaries('2013', 'light')
    expect(data.regions).toHaveLength(16)
    expect([...asked].filter((path) => path.includes('boundaries'))).toEqual([
      '/data/boundaries/2013.topo.json',
    ])
  })

  test('catalogue', async () => {
    const [overHttp, inPage] = await both((source) => source.catalogue())
    expect(overHttp).toEqual(inPage)
    expect(inPage.dataset.isDemonstration).toBe(true)
  })

  test('populations', async () => {
    const [overHttp, inPage] = await both((source) => source.populations())
    expect(overHttp).toEqual(inPage)
    expect(inPage.length).toBeGreaterThan(100)
  })

  test('programme', async () => {
    const { programme } = (await mock.catalogue()).data
    const [overHttp, inPage] = await both((source) => source.programme(programme.id))
    expect(overHttp).toEqual(inPage)
    expect(inPage.measures).toHaveLength(140)
  })

  test('observations of all indicators', async () => {
    const ids = await listedIds()
    const [overHttp, inPage] = await both((source) => source.observations(ids, '2013'))
    expect(overHttp).toEqual(inPage)
    expect(inPage.map(({ indicator }) => indicator)).toEqual(ids)
  })

  test('breakdowns: of a stock, with hidden parts, and none', async () => {
    const ids = ['houses-of-friendship', 'mediators-trained', 'kz-course-completion-rate']
    const counts: number[] = []
    for (const id of ids) {
      const [overHttp, inPage] = await both((source) => source.breakdowns(id, '2013'))
      expect(overHttp).toEqual(inPage)
      counts.push(inPage.length)
    }
    expect(counts).toEqual([1, 1, 0])
  })

  test('description of every listed indicator', async () => {
    for (const id of await listedIds()) {
      const [overHttp, inPage] = await both((source) => source.indicatorMetadata(id))
      expect(overHttp).toEqual(inPage)
    }
  })
})

describe.each(ADAPTERS.map((source) => [source.adapter, source] as const))(
  'The %s adapter',
  (_name, source) => {
    test('answers observations in the order asked, of one dataset version', async () => {
      const [first, second, third] = await listedIds()
      if (first === undefined || second === undefined || third === undefined)
        throw new Error('too few indicators')
      const { data, datasetVersion, freshness } = await source.observations([third, first, second], '2013')
      expect(data.map(({ indicator }) => indicator)).toEqual([third, first, second])
      expect(datasetVersion).toBe((await source.catalogue()).data.dataset.version)
      expect(freshness.isStale).toBe(false)
    })

    test('says "not found" of what is not there', async () => {
      const failures = [
        source.indicatorMetadata('no-such'),
        source.breakdowns('no-such', '2013'),
        source.programme('no-such'),
        source.observations(['no-such'], '2013'),
      ]
      for (const failure of failures) {
        const error: unknown = await failure.catch((thrown: unknown) => thrown)
        expect(error).toBeInstanceOf(DataError)
        expect(error).toMatchObject({ kind: 'not-found', details: { adapter: source.adapter } })
      }
    })

    test('lets go when nobody waits any more', async () => {
      const controller = new AbortController()
      controller.abort(new Error('left'))
      await expect(source.populations({ signal: controller.signal })).rejects.toThrow('left')
    })
  },
)
