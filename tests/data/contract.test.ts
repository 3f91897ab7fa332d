import { http as handle, HttpResponse } from 'msw'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { answer } from '../../mocks/answer'
import { readBoundariesOfApp } from '../../mocks/boundaries'
import type { PackageFiles } from '../../src/data/files/write/assemblePackage'
import { makeFilesSource } from '../../src/data/adapters/filesSource'
import { makeHttpSource } from '../../src/data/adapters/httpSource'
import { makeMockSource } from '../../src/data/adapters/mockSource'
import type { Answer, DataSource } from '../../src/data/dataSource'
import { makeOwnSource } from '../../src/data/own/ownSource'
import type { DatasetInfo } from '../../src/domain/catalogue'
import { DataError } from '../../src/domain/DataError'
import { smallPackage } from './files/demoPackage'

const APP = 'http://birlik.test/'
const SHIPPED = readFileSync(new URL('../../public/boundaries/2013.topo.json', import.meta.url), 'utf8')

const server = setupServer(
  handle.get(
    `${APP}api/*`,
    async ({ request }) => (await answer(request)) ?? new Response(null, { status: 404 }),
  ),
  handle.get(`${APP}own/boundaries/2013`, async () => HttpResponse.json(await readBoundariesOfApp('2013'))),
  handle.get(`${APP}own/*`, ({ request }) => answer(new Request(request.url.replace('/own/', '/api/')))),
  handle.get(
    `${APP}boundaries/2013.topo.json`,
    () => new HttpResponse(SHIPPED, { headers: { 'Content-Type': 'application/json' } }),
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

const httpAt = (baseUrl: string, boundaries: 'app' | 'source' = 'app') =>
  makeHttpSource(
    {
      kind: 'http',
      baseUrl,
      isInsecure: true,
      boundaries,
      signIn: null,
      firstByteSeconds: 15,
      totalSeconds: 60,
      maxMegabytes: 20,
    },
    { appUrl: APP, snapshots: null },
  )
const http = httpAt('/api')
const mock = makeMockSource(APP)
const files = makeFilesSource(
  { kind: 'files', url: 'data', acceptChanged: [], firstByteSeconds: 60, totalSeconds: 60, maxMegabytes: 20 },
  { appUrl: APP, snapshots: null },
)
/** The same folder, opened in the browser; it is there once the folder is. */
let own: DataSource
const ADAPTERS: readonly (readonly [string, () => DataSource])[] = [
  ['http', () => http],
  ['mock', () => mock],
  ['files', () => files],
  ['own', () => own],
]

/** The demonstration as a folder of files, without its two largest registers. */
let folder: PackageFiles = new Map()

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' })
  folder = await smallPackage()
  own = makeOwnSource(
    { id: 'small', name: 'small', files: folder, accepted: [], keptAt: '', indicator: null },
    APP,
  )
})
afterAll(() => server.close())

const MARK = /^(Your figures|Ваши данные|Сіздің деректеріңіз), [^:]*: /

/** A dataset without the mark that figures of one's own carry in their source; nothing else may differ. */
const unmarked = <T extends DatasetInfo>(dataset: T): T => {
  const { kk = '', ru = '', en = '' } = dataset.source
  return {
    ...dataset,
    source: { kk: kk.replace(MARK, ''), ru: ru.replace(MARK, ''), en: en.replace(MARK, '') },
  }
}

/**
 * The data of http and of the page; the screens must not be able to tell them apart, nor from those of files or, but for
 * their mark, of one's own.
 */
async function both<T>(
  ask: (source: DataSource) => Promise<Answer<T>>,
  unmark = (data: T): T => data,
): Promise<readonly [T, T]> {
  const [first, second, third, fourth] = await Promise.all([ask(http), ask(mock), ask(files), ask(own)])
  expect(third.data).toEqual(second.data)
  expect(unmark(fourth.data)).toEqual(second.data)
  return [first.data, second.data]
}

const listedIds = async () => (await mock.catalogue()).data.indicators.map(({ id }) => id)

describe('Every adapter gives the same', () => {
  /** Boundaries of a source, and which addresses of boundaries were asked for, in order. */
  async function drawn(source: DataSource) {
    const asked: string[] = []
    const note = ({ request }: { request: Request }) => {
      const { pathname } = new URL(request.url)
      if (pathname.includes('boundaries')) asked.push(pathname)
    }
    server.events.on('request:start', note)
    const { data } = await source.boundaries('2013', 'light')
    server.events.removeListener('request:start', note)
    return { regions: data.regions, asked: asked.toSorted() }
  }

  const OF_APP = '/boundaries/2013.topo.json'

  test('boundaries: those of the app, unless the source has its own and they are wished for', async () => {
    const byDefault = await drawn(http)
    expect(byDefault.regions).toHaveLength(16)
    expect(byDefault.asked).toEqual([OF_APP])
    expect(await drawn(mock)).toEqual(byDefault)
    // Those of the app are asked for once beside them: the page has preloaded them.
    const { regions } = byDefault
    expect(await drawn(files)).toEqual({ regions, asked: [OF_APP, `/data${OF_APP}`] })
    expect(await drawn(own)).toEqual({ regions, asked: [OF_APP] })
    const theirs = httpAt('/own', 'source')
    expect(await drawn(theirs)).toEqual({ regions, asked: [OF_APP, '/own/boundaries/2013'] })
    expect((await drawn(theirs)).asked).toEqual(['/own/boundaries/2013'])
  })

  test('boundaries: a source that has none is drawn with those of the app', async () => {
    const none = httpAt('/api', 'source')
    const { regions, asked } = await drawn(none)
    expect([regions.length, asked]).toEqual([16, ['/api/boundaries/2013', OF_APP]])
    expect((await drawn(none)).asked).toEqual(['/api/boundaries/2013', OF_APP])
  })

  test('catalogue', async () => {
    const [overHttp, inPage] = await both(
      (source) => source.catalogue(),
      (data) => ({ ...data, dataset: unmarked(data.dataset) }),
    )
    expect(overHttp).toEqual(inPage)
    expect(inPage.dataset.isDemonstration).toBe(true)
  })

  test('the dataset: in the words of the catalogue, with its publisher and licence', async () => {
    const [overHttp, inPage] = await both((source) => source.dataset(), unmarked)
    expect(overHttp).toEqual(inPage)
    const { dataset, divisions } = (await mock.catalogue()).data
    expect(inPage).toEqual({
      ...dataset,
      divisions: divisions.map(({ id }) => id),
      publisher: { kk: 'Birlik жобасы', ru: 'Проект Birlik', en: 'Birlik project' },
      licence: {
        name: { kk: 'MIT лицензиясы', ru: 'Лицензия MIT', en: 'MIT licence' },
        url: 'https://spdx.org/licenses/MIT.html',
      },
    })
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

describe.each(ADAPTERS)('The %s adapter', (_name, sourceOf) => {
  let source: DataSource
  beforeAll(() => {
    source = sourceOf()
  })

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
})
