import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { describe, expect, test, vi } from 'vitest'
import { makeHttpSource } from '../../src/data/adapters/httpSource'
import type { HttpSourceConfig } from '../../src/data/config'
import type { DataSource } from '../../src/data/dataSource'
import type { Snapshots } from '../../src/data/snapshots'
import { DataError } from '../../src/domain/DataError'
import { json, memorySnapshots, portOver } from './portOver'
import { sendJson, sendProblem, startServer, type Handle, type TestServer } from './testServer'
import { ASKED, wireCatalogue, wireObservations } from './wirePayloads'

const POPULATIONS = {
  contract: '1.0',
  populations: [{ division: '2013', region: 'akmola', year: 2019, residents: 738_587 }],
}

/** Everything answers well, with a validator. */
const healthy: Handle = (request, response) => {
  const resource = (request.url ?? '').replace(/^\/api/, '').replace(/\?.*/, '')
  const bodies: Record<string, object> = {
    '/catalogue': wireCatalogue(),
    '/observations': wireObservations(),
    '/populations': POPULATIONS,
  }
  const body = bodies[resource]
  if (body === undefined) return sendProblem(response, 404)
  const etag = `"${createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 16)}"`
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { ETag: etag }).end()
  sendJson(response, body, { ETag: etag })
}

/** Healthy but for one resource. */
const failingAt =
  (resource: string, fail: (response: ServerResponse) => void): Handle =>
  (request, response) =>
    (request.url ?? '').startsWith(`/api${resource}`) ? fail(response) : healthy(request, response)

const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    sendProblem(response, code, headers)

function sourceOf(
  server: TestServer,
  {
    snapshots = null as Snapshots | null,
    ...config
  }: Partial<HttpSourceConfig> & { snapshots?: Snapshots | null } = {},
): DataSource {
  return makeHttpSource(
    {
      kind: 'http',
      baseUrl: '/api',
      isInsecure: true,
      boundaries: 'app',
      signIn: null,
      firstByteSeconds: 10,
      totalSeconds: 20,
      maxMegabytes: 0.5,
      ...config,
    },
    { appUrl: server.url, snapshots },
  )
}

async function failure(work: Promise<unknown>): Promise<DataError> {
  const error: unknown = await work.catch((thrown: unknown) => thrown)
  if (!(error instanceof DataError)) throw new Error('it did not fail with a DataError')
  return error
}

const observe = (source: DataSource) => source.observations(ASKED, '2013')

describe('One resource fails', () => {
  test('F01: observations answer 500, the rest is fine', async () => {
    const source = sourceOf(await startServer(failingAt('/observations', status(500))))
    expect(await failure(observe(source))).toMatchObject({
      kind: 'server',
      details: {
        adapter: 'http',
        resource: '/observations',
        httpStatus: 500,
        reason: 'HTTP 500: Planted failure',
      },
    })
    expect((await source.catalogue()).data.dataset.id).toBe('small')
    expect((await source.populations()).data).toHaveLength(1)
  })

  test('F02: each resource fails alone', async () => {
    const calls: Record<string, (source: DataSource) => Promise<unknown>> = {
      '/catalogue': (source) => source.catalogue(),
      '/populations': (source) => source.populations(),
      '/observations': observe,
    }
    for (const failing of Object.keys(calls)) {
      const server = await startServer(failingAt(failing, status(502)))
      const source = sourceOf(server)
      for (const [resource, call] of Object.entries(calls)) {
        // Observations can only be checked against the catalogue: without it they fail too.
        const mustFail = resource === failing || (failing === '/catalogue' && resource === '/observations')
        const outcome = await call(source).then(
          () => 'fine',
          (error: unknown) => (error instanceof DataError ? error.details.resource : 'other'),
        )
        expect([resource, outcome]).toEqual([resource, mustFail ? failing : 'fine'])
      }
    }
  })

  test('F03: a catalogue that failed is asked for again, and then all is well', async () => {
    const server = await startServer(failingAt('/catalogue', status(500)))
    const source = sourceOf(server)
    expect((await failure(source.catalogue())).kind).toBe('server')
    expect((await failure(observe(source))).details.resource).toBe('/catalogue')
    server.handle = healthy
    expect((await observe(source)).data).toHaveLength(4)
  })

  test('F04: boundaries are a resource of their own', async () => {
    const source = sourceOf(await startServer(healthy))
    const error = await failure(source.boundaries('2013', 'light'))
    expect([error.kind, error.details.resource]).toEqual(['not-found', '/boundaries/2013.topo.json'])
    expect((await observe(source)).data).toHaveLength(4)
  })

  test('F05: without populations figures still come', async () => {
    const source = sourceOf(await startServer(failingAt('/populations', status(500))))
    expect((await failure(source.populations())).kind).toBe('server')
    expect((await observe(source)).data).toHaveLength(4)
  })

  test('F09, F10: a busy server says how long to wait, in seconds or as a date', async () => {
    const server = await startServer(failingAt('/catalogue', status(503, { 'Retry-After': '120' })))
    expect(await failure(sourceOf(server).catalogue())).toMatchObject({
      kind: 'busy',
      details: { retryAfterSeconds: 120 },
    })
    const date = new Date(Date.now() + 90_000).toUTCString()
    server.handle = failingAt('/catalogue', status(429, { 'Retry-After': date }))
    const { kind, details } = await failure(sourceOf(server).catalogue())
    expect(kind).toBe('busy')
    expect(Math.abs((details.retryAfterSeconds ?? 0) - 90)).toBeLessThan(3)
    server.handle = failingAt('/catalogue', status(503, { 'Retry-After': 'soon' }))
    expect((await failure(sourceOf(server).catalogue())).details.retryAfterSeconds).toBeUndefined()
  })

  test('F09, F10: a server that asks to wait is not asked before, whoever wants to know; then once', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      const asked: string[] = []
      const counting =
        (handle: Handle): Handle =>
        (request, response) => {
          asked.push((request.url ?? '').replace('/api', ''))
          handle(request, response)
        }
      const server = await startServer(healthy)
      const fresh = sourceOf(server)
      const keeping = sourceOf(server, { snapshots: memorySnapshots() })
      await keeping.populations()
      server.handle = counting(failingAt('/populations', status(429, { 'Retry-After': '120' })))
      const told = await failure(fresh.populations())
      expect(told.waitUntil).toBe(Date.now() + 120_000)
      expect((await keeping.populations()).freshness.isStale).toBe(true)
      expect(asked).toEqual(['/populations', '/populations'])
      vi.setSystemTime(Date.now() + 119_000)
      expect(await failure(fresh.populations())).toBe(told)
      expect((await keeping.populations()).freshness.isStale).toBe(true)
      // What was not refused goes on.
      await fresh.catalogue()
      expect(asked).toEqual(['/populations', '/populations', '/catalogue'])
      server.handle = counting(healthy)
      vi.setSystemTime(Date.now() + 1000)
      expect((await fresh.populations()).data).toHaveLength(1)
      expect((await keeping.populations()).freshness.isStale).toBe(false)
      expect(asked.slice(3)).toEqual(['/populations', '/populations'])
    } finally {
      vi.useRealTimers()
    }
  })

  test('F11, F12, F13: refused, forbidden and removed are told apart', async () => {
    const server = await startServer(healthy)
    const kinds: [number, string][] = [
      [401, 'denied'],
      [403, 'denied'],
      [404, 'not-found'],
      [410, 'not-found'],
      [400, 'malformed'],
      [408, 'timeout'],
      [511, 'portal'],
      [504, 'server'],
    ]
    for (const [code, kind] of kinds) {
      server.handle = failingAt('/catalogue', status(code))
      expect([code, (await failure(sourceOf(server).catalogue())).kind]).toEqual([code, kind])
    }
    server.handle = failingAt('/catalogue', (response) => response.writeHead(204).end())
    expect((await failure(sourceOf(server).catalogue())).details.httpStatus).toBe(204)
  })

  test('words of an error are cleaned and cut before they go anywhere', async () => {
    const server = await startServer(
      failingAt('/catalogue', (response) => {
        response.writeHead(500, { 'Content-Type': 'application/problem+json' })
        response.end(JSON.stringify({ title: `a\u202eb\u0000${'x'.repeat(5000)}`, status: 500 }))
      }),
    )
    const { reason } = (await failure(sourceOf(server).catalogue())).details
    expect(reason.startsWith('HTTP 500: abxxx')).toBe(true)
    expect(reason.length).toBeLessThan(200)
  })
})

describe('The network fails', () => {
  test('F14: a server that accepts and hangs is given up in time, and let go', async () => {
    const server = await startServer(healthy)
    const closed = new Promise((resolve) => {
      server.handle = (_request, response) => void response.on('close', () => resolve('closed'))
    })
    expect(await failure(sourceOf(server, { firstByteSeconds: 0.2 }).catalogue())).toMatchObject({
      kind: 'timeout',
      details: { reason: 'no answer within 0.2 s' },
    })
    expect(await closed).toBe('closed')
  })

  test('F14: headers without a body, and a body that drips, are given up too', async () => {
    const server = await startServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' }).flushHeaders()
    })
    const impatient = sourceOf(server, { firstByteSeconds: 0.2 })
    expect((await failure(impatient.catalogue())).details.reason).toBe('no answer within 0.2 s')
    server.handle = (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      const drip = setInterval(() => response.write(' '), 20)
      response.on('close', () => clearInterval(drip))
    }
    const hurried = sourceOf(server, { totalSeconds: 0.6 })
    expect((await failure(hurried.catalogue())).details.reason).toBe('not complete within 0.6 s')
  })

  test('F15: a slow body that keeps coming is waited for', async () => {
    const text = JSON.stringify(wireCatalogue())
    const server = await startServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.write(text.slice(0, 10))
      // Longer than the patience for the first byte, shorter than that for the whole.
      setTimeout(() => response.end(text.slice(10)), 1300)
    })
    const source = sourceOf(server, { firstByteSeconds: 1 })
    expect((await source.catalogue()).data.indicators).toHaveLength(6)
  })

  test('F16: one slow resource does not hold up another', async () => {
    const slow = failingAt('/populations', () => undefined)
    const source = sourceOf(await startServer(slow))
    const controller = new AbortController()
    const waiting = source.populations({ signal: controller.signal })
    expect((await observe(source)).data).toHaveLength(4)
    controller.abort(new Error('left the page'))
    await expect(waiting).rejects.toThrow('left the page')
  })

  test('figures do not fail because whoever asked for the catalogue first has left', async () => {
    const held: ServerResponse[] = []
    const server = await startServer(failingAt('/catalogue', (response) => void held.push(response)))
    const source = sourceOf(server)
    const controller = new AbortController()
    const leaving = source.catalogue({ signal: controller.signal })
    const staying = observe(source)
    await expect.poll(() => held.length).toBe(1)
    server.handle = healthy
    controller.abort(new Error('left the page'))
    await expect(leaving).rejects.toThrow('left the page')
    expect((await staying).data).toHaveLength(4)
  })

  test('F17: a connection cut in the body gives nothing of the body', async () => {
    const text = JSON.stringify(wireCatalogue())
    const server = await startServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': String(text.length) })
      response.write(text.slice(0, 400), () => response.destroy())
    })
    expect((await failure(sourceOf(server).catalogue())).kind).toBe('offline')
  })

  test('F17, F32: a text cut short without the network noticing is refused with its place', async () => {
    const text = JSON.stringify(wireCatalogue())
    const server = await startServer((_request, response) => sendJson(response, text.slice(0, 400)))
    const { kind, details } = await failure(sourceOf(server).catalogue())
    expect(kind).toBe('malformed')
    expect(details.path).toMatch(/^line 1, column \d+$/)
  })

  test('F18: the login page of a Wi-Fi is not data, whatever it calls itself, and is not kept', async () => {
    const page = '<!doctype html><title>Sign in</title>'
    const snapshots = memorySnapshots()
    const server = await startServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(page)
    })
    expect((await failure(sourceOf(server, { snapshots }).catalogue())).kind).toBe('portal')
    server.handle = (_request, response) => sendJson(response, page)
    expect((await failure(sourceOf(server, { snapshots }).catalogue())).kind).toBe('portal')
    expect(snapshots.kept.size).toBe(0)
  })

  test('F19: a redirect is a sign-in page, and is not followed to wherever it leads', async () => {
    const elsewhere = await startServer(healthy)
    const server = await startServer((_request, response) => {
      response.writeHead(302, { Location: `${elsewhere.url}api/catalogue` }).end()
    })
    expect((await failure(sourceOf(server).catalogue())).kind).toBe('portal')
    expect(elsewhere.asked).toEqual([])
  })

  test('every request keeps its wish for privacy, however often it is made anew', async () => {
    const seen: Request[] = []
    const source = portOver(async (request) => {
      seen.push(request)
      return seen.length === 1 ? new Response(null, { status: 304 }) : json(wireCatalogue())
    })
    await source.catalogue()
    expect(seen.map((request) => [request.referrerPolicy, request.credentials, request.redirect])).toEqual([
      ['no-referrer', 'same-origin', 'manual'],
      ['no-referrer', 'same-origin', 'manual'],
    ])
  })

  test('F20: where another host may not let us read, the details name both hosts and the header', async () => {
    vi.stubGlobal('location', { origin: 'https://birlik.example' })
    try {
      const elsewhere = portOver(() => Promise.reject(new TypeError('Failed to fetch')))
      const { kind, details } = await failure(elsewhere.catalogue())
      expect(kind).toBe('offline')
      expect(details.reason).toBe(
        'Failed to fetch (if http://source.test is up, does it send Access-Control-Allow-Origin for https://birlik.example?)',
      )
      vi.stubGlobal('location', { origin: 'http://source.test' })
      expect((await failure(elsewhere.catalogue())).details.reason).toBe('Failed to fetch')
    } finally {
      vi.unstubAllGlobals()
    }
  })

  test('F22: only JSON that says it is JSON is read', async () => {
    const server = await startServer(healthy)
    for (const type of ['text/plain', 'text/csv', 'application/octet-stream', 'application/jsonp', '']) {
      server.handle = (_request, response) => {
        response
          .writeHead(200, type === '' ? {} : { 'Content-Type': type })
          .end(JSON.stringify(wireCatalogue()))
      }
      expect([type, (await failure(sourceOf(server).catalogue())).details.path]).toEqual([
        type,
        'Content-Type',
      ])
    }
  })

  test('F24: "not modified" without a copy is asked once more, and no more than once', async () => {
    let answers = 0
    const server = await startServer((_request, response) => {
      answers += 1
      if (answers === 1) return void response.writeHead(304).end()
      sendJson(response, wireCatalogue())
    })
    expect((await sourceOf(server).catalogue()).data.dataset.id).toBe('small')
    expect(server.asked).toHaveLength(2)
    server.handle = (_request, response) => void response.writeHead(304).end()
    expect((await failure(sourceOf(server).catalogue())).details.httpStatus).toBe(304)
    expect(server.asked).toHaveLength(4)
  })

  test('F26: a server that is gone is "offline", whatever the browser believes of its network', async () => {
    const server = await startServer(healthy)
    const source = sourceOf(server)
    await source.catalogue()
    await server.close()
    expect((await failure(source.catalogue())).kind).toBe('offline')
  })

  test('F50: an answer above the limit is given up while it arrives', async () => {
    const server = await startServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      const chunk = ' '.repeat(64 * 1024)
      const pour = () => {
        if (!response.destroyed) response.write(chunk, () => setImmediate(pour))
      }
      pour()
    })
    expect(await failure(sourceOf(server).catalogue())).toMatchObject({
      kind: 'too-large',
      details: { reason: 'larger than the limit of 0.5 MB' },
    })
  })

  test('F52: windows-1251 is refused, by its bytes or by its name', async () => {
    const text = JSON.stringify(wireCatalogue()).replace('Small dataset kk', 'Қазақстан')
    const server = await startServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.end(
        Buffer.concat([
          Buffer.from(text.slice(0, 300)),
          Buffer.from([0xca, 0xe0, 0xe7]),
          Buffer.from(text.slice(300)),
        ]),
      )
    })
    expect((await failure(sourceOf(server).catalogue())).kind).toBe('encoding')
    server.handle = (_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json; charset=windows-1251' }).end(text)
    }
    expect((await failure(sourceOf(server).catalogue())).kind).toBe('encoding')
    server.handle = (_request, response) => sendJson(response, text)
    expect((await sourceOf(server).catalogue()).data.dataset.title.kk).toBe('Қазақстан')
  })
})

describe('Requests', () => {
  test('say what the contract wants and nothing about the person', async () => {
    const seen: { url?: string | undefined; headers: Record<string, unknown> }[] = []
    const server = await startServer((request, response) => {
      seen.push({ url: request.url, headers: request.headers })
      healthy(request, response)
    })
    await observe(sourceOf(server))
    expect(seen.map(({ url }) => url)).toEqual([
      '/api/observations?indicator=learners,completion-rate,trust,events&division=2013',
      '/api/catalogue',
    ])
    expect(seen[0]?.headers).toMatchObject({
      accept: 'application/json',
      'accept-language': 'kk, ru;q=0.9, en;q=0.8',
    })
    for (const { headers } of seen) {
      expect(headers).not.toHaveProperty('cookie')
      expect(headers).not.toHaveProperty('referer')
      expect(headers).not.toHaveProperty('authorization')
    }
  })

  test('the time of an answer is that of the server, not of a PC whose clock is wrong', async () => {
    const server = await startServer((_request, response) => {
      sendJson(response, wireCatalogue(), { Date: 'Tue, 01 Feb 2022 10:00:00 GMT' })
    })
    expect((await sourceOf(server).catalogue()).freshness).toEqual({
      isStale: false,
      fetchedAt: '2022-02-01T10:00:00.000Z',
    })
  })

  test('F31: figures of another dataset version bring the catalogue of that version with them', async () => {
    const server = await startServer(healthy)
    const source = sourceOf(server)
    await source.catalogue()
    const renewed = wireCatalogue()
    renewed.dataset.version = 'v2'
    server.handle = (request, response) =>
      sendJson(
        response,
        request.url === '/api/catalogue' ? renewed : { ...wireObservations(), datasetVersion: 'v2' },
      )
    expect((await observe(source)).datasetVersion).toBe('v2')
    server.handle = (request, response) =>
      sendJson(
        response,
        request.url === '/api/catalogue' ? renewed : { ...wireObservations(), datasetVersion: 'v3' },
      )
    expect((await failure(observe(source))).details).toMatchObject({ path: 'datasetVersion' })
  })
})

describe('Saved copies', () => {
  test('an answer that is still right is not sent again', async () => {
    const server = await startServer(healthy)
    const snapshots = memorySnapshots()
    const before = await observe(sourceOf(server, { snapshots }))
    let bytes = 0
    server.handle = (request, response) => {
      const write = response.end.bind(response)
      response.end = ((chunk?: unknown) => {
        bytes += typeof chunk === 'string' ? chunk.length : 0
        return write(chunk)
      }) as typeof response.end // overloads of end cannot be written out in a wrapper
      healthy(request, response)
    }
    const after = await observe(sourceOf(server, { snapshots }))
    expect(bytes).toBe(0)
    expect(after.data).toEqual(before.data)
    expect(after.freshness.isStale).toBe(false)
  })

  test('F25, F27: without the network the saved copy answers, marked stale, with its own date', async () => {
    const server = await startServer((_request, response) => healthy(_request, response))
    const snapshots = memorySnapshots()
    const fresh = await observe(sourceOf(server, { snapshots }))
    await server.close()
    const stale = await observe(sourceOf(server, { snapshots }))
    expect(stale.data).toEqual(fresh.data)
    expect(stale.freshness).toEqual({ isStale: true, fetchedAt: fresh.freshness.fetchedAt })
  })

  test('F14, F17, F18: so it does for a server that hangs, fails, cuts off or shows a web page', async () => {
    const server = await startServer(healthy)
    const snapshots = memorySnapshots()
    await sourceOf(server, { snapshots }).catalogue()
    const faults: Handle[] = [
      () => undefined,
      (_request, response) => sendProblem(response, 500),
      (_request, response) => sendProblem(response, 503),
      (_request, response) => void response.destroy(),
      (_request, response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>'),
    ]
    for (const fault of faults) {
      server.handle = fault
      const source = sourceOf(server, { snapshots, firstByteSeconds: 0.3 })
      expect((await source.catalogue()).freshness.isStale).toBe(true)
    }
  })

  test('an answer that breaks the contract is an error all the same: the copy must not hide it', async () => {
    const server = await startServer(healthy)
    const snapshots = memorySnapshots()
    await sourceOf(server, { snapshots }).catalogue()
    server.handle = (_request, response) => sendJson(response, { ...wireCatalogue(), contract: '2.0' })
    expect((await failure(sourceOf(server, { snapshots }).catalogue())).kind).toBe('wrong-version')
    server.handle = (_request, response) => sendProblem(response, 403)
    expect((await failure(sourceOf(server, { snapshots }).catalogue())).kind).toBe('denied')
  })

  test('a copy that no longer fits the contract is thrown away, not shown', async () => {
    const server = await startServer(healthy)
    const snapshots = memorySnapshots()
    const url = `${server.url}api/catalogue`
    snapshots.kept.set(url, { text: '{"contract":"1.0"}', etag: null, fetchedAt: '2020-01-01T00:00:00Z' })
    await server.close()
    expect((await failure(sourceOf(server, { snapshots }).catalogue())).kind).toBe('offline')
    expect(snapshots.kept.size).toBe(0)
  })

  test('F24: "not modified" over a copy that no longer fits is asked again without conditions', async () => {
    const server = await startServer(healthy)
    const snapshots = memorySnapshots()
    await sourceOf(server, { snapshots }).catalogue()
    const url = `${server.url}api/catalogue`
    const kept = snapshots.kept.get(url)
    snapshots.kept.set(url, { text: '{}', etag: kept?.etag ?? null, fetchedAt: '2020-01-01T00:00:00Z' })
    expect((await sourceOf(server, { snapshots }).catalogue()).freshness.isStale).toBe(false)
    expect(server.asked).toHaveLength(3)
  })

  test('F58: age alone never removes a copy', async () => {
    const server = await startServer(healthy)
    const snapshots = memorySnapshots()
    await sourceOf(server, { snapshots }).catalogue()
    const url = `${server.url}api/catalogue`
    const kept = snapshots.kept.get(url)
    if (kept === undefined) throw new Error('nothing was kept')
    snapshots.kept.set(url, { ...kept, fetchedAt: '2019-01-01T00:00:00.000Z' })
    await server.close()
    expect((await sourceOf(server, { snapshots }).catalogue()).freshness).toEqual({
      isStale: true,
      fetchedAt: '2019-01-01T00:00:00.000Z',
    })
  })
  test('F83: with the clock of the computer a year off, ages are those of the server, and nothing is deleted', async () => {
    const now = Date.now()
    const YEAR = 366 * 86_400_000
    vi.useFakeTimers({ toFake: ['Date'] })
    try {
      for (const off of [YEAR, -YEAR]) {
        vi.setSystemTime(now + off)
        const server = await startServer((request, response) => {
          response.setHeader('Date', new Date(now).toUTCString())
          return healthy(request, response)
        })
        const snapshots = memorySnapshots()
        const { freshness } = await sourceOf(server, { snapshots }).catalogue()
        const told = new Date(Math.floor(now / 1000) * 1000).toISOString()
        expect(freshness).toEqual({ isStale: false, fetchedAt: told })
        await server.close()
        const [before] = [...snapshots.kept.values()]
        vi.setSystemTime(now)
        // The clock has been put right, and the network is gone.
        const saved = await sourceOf(server, { snapshots }).catalogue()
        expect(saved.freshness).toEqual({ isStale: true, fetchedAt: told })
        expect([...snapshots.kept.values()]).toEqual([before])
      }
    } finally {
      vi.useRealTimers()
    }
  })
})
