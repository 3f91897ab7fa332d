import type { ServerResponse } from 'node:http'
import { beforeAll, describe, expect, test } from 'vitest'
import type { PackageFiles } from '../../../src/data/files/write/assemblePackage'
import { makeFilesSource } from '../../../src/data/adapters/filesSource'
import type { DataSource } from '../../../src/data/dataSource'
import { DESCRIPTOR_FILE } from '../../../src/data/files/descriptor'
import { DataError } from '../../../src/domain/DataError'
import { startServer, type Handle, type TestServer } from '../testServer'
import { replaced, smallPackage, textIn, withDescriptor } from './demoPackage'

const FIGURES = 'observations.csv'

let files: PackageFiles
beforeAll(async () => {
  files = await smallPackage()
})

/** A static server with the package in `data`. */
const serving =
  (folder: PackageFiles): Handle =>
  ({ url }, response) => {
    const bytes = folder.get((url ?? '').replace(/^\/data\//, ''))
    if (bytes === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'Content-Type': 'application/json' }).end(bytes)
  }

const failingAt =
  (path: string, fail: (response: ServerResponse) => void): Handle =>
  (request, response) =>
    request.url === `/data/${path}` ? fail(response) : serving(files)(request, response)

const status =
  (code: number, headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    void response.writeHead(code, headers).end()

const sourceOf = (server: TestServer, firstByteSeconds = 10): DataSource =>
  makeFilesSource(
    {
      kind: 'files',
      url: 'data',
      acceptChanged: [],
      firstByteSeconds,
      totalSeconds: 60,
      maxMegabytes: 10,
    },
    { appUrl: server.url, snapshots: null },
  )

async function failure(work: Promise<unknown>): Promise<DataError> {
  const error: unknown = await work.catch((thrown: unknown) => thrown)
  if (!(error instanceof DataError)) throw new Error('it did not fail with a DataError')
  return error
}

const figures = (source: DataSource) => source.observations(['kz-courses'], '2013')

describe('A static server fails at one file', () => {
  test.each([
    ['F01: an error of the server', 500, 'server'],
    ['F11: a sign-in that has run out', 401, 'denied'],
    ['F12: no access to this file', 403, 'denied'],
    ['F13: a file that is gone', 404, 'malformed'],
  ] as const)('%s leaves the other files working, and heals', async (_title, code, kind) => {
    const server = await startServer(failingAt(FIGURES, status(code)))
    const source = sourceOf(server)
    expect((await failure(figures(source))).kind).toBe(kind)
    expect((await source.populations()).data.length).toBeGreaterThan(100)
    server.handle = serving(files)
    expect((await figures(source)).data).toHaveLength(1)
  })

  test('F09, F10: a server that asks to wait says how long', async () => {
    for (const code of [503, 429]) {
      const server = await startServer(failingAt(FIGURES, status(code, { 'Retry-After': '120' })))
      expect(await failure(figures(sourceOf(server)))).toMatchObject({
        kind: 'busy',
        details: { retryAfterSeconds: 120, httpStatus: code },
      })
    }
  })

  test('F14: a file that never comes is given up in time', async () => {
    const server = await startServer(failingAt(FIGURES, () => undefined))
    expect((await failure(figures(sourceOf(server, 0.3)))).kind).toBe('timeout')
  })

  test('F17: a connection cut in the body gives nothing of the file', async () => {
    const server = await startServer(
      failingAt(FIGURES, (response) => {
        response.writeHead(200, { 'Content-Length': '100000' })
        response.write('division,indicator', () => response.destroy())
      }),
    )
    expect((await failure(figures(sourceOf(server)))).kind).toBe('offline')
  })

  test('F19: a redirect to a sign-in page is not followed, for a file as for the descriptor', async () => {
    const elsewhere = await startServer(serving(files))
    for (const path of [FIGURES, DESCRIPTOR_FILE]) {
      const leading = status(302, { Location: `${elsewhere.url}data/${path}` })
      const error = await failure(figures(sourceOf(await startServer(failingAt(path, leading)))))
      expect([error.kind, error.details.reason]).toEqual(['portal', expect.stringContaining('instead of')])
    }
    expect(elsewhere.asked).toEqual([])
  })
})

test('F31: figures are never of another version than the catalogue: a package renewed in between is read anew', async () => {
  const server = await startServer(serving(files))
  const source = sourceOf(server)
  await source.catalogue()
  server.handle = serving(withDescriptor(files, (descriptor) => (descriptor['version'] = 'renewed')))
  expect((await source.catalogue()).data.dataset.version).toBe('renewed')
  expect((await figures(source)).datasetVersion).toBe('renewed')
})

describe('Boundaries of a package', () => {
  const withBoundaries = (change: (topology: { objects: object }) => void) => {
    const path = 'boundaries/2013.topo.json'
    const topology = JSON.parse(textIn(files, path)) as { objects: object }
    change(topology)
    return replaced(files, path, JSON.stringify(topology))
  }

  test('F62: what is no topology is refused, and those of the app do not take its place', async () => {
    const server = await startServer(serving(withBoundaries((topology) => (topology.objects = {}))))
    expect((await failure(sourceOf(server).boundaries('2013', 'light'))).kind).toBe('malformed')
  })

  test('F63: boundaries without a region are refused', async () => {
    const changed = withBoundaries(({ objects }) => {
      for (const each of Object.values(objects) as { geometries: unknown[] }[]) each.geometries.pop()
    })
    const server = await startServer(serving(changed))
    expect((await failure(sourceOf(server).boundaries('2013', 'light'))).kind).toBe('malformed')
  })
})
