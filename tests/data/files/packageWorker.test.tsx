import { beforeAll, expect, test } from 'vitest'
import { digestOf } from '../../../src/data/files/checkBytes'
import { PackageError } from '../../../src/data/files/filesPackage'
import type { PackageAddress } from '../../../src/data/files/networkPackage'
import { workerCarrier } from '../../../src/data/files/workerCarrier'
import { DataError } from '../../../src/domain/DataError'

/** A package of two regions, served from the folder of the fixtures. */
const FOLDER = new URL('/tests/fixtures/package/', location.href).href
const PLACE: PackageAddress = {
  folder: FOLDER,
  accepted: [],
  patience: { firstByte: 20_000, total: 60_000 },
  sizeLimit: 100_000,
}

interface Resource {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly rows: number
}

const resources: Resource[] = []
beforeAll(async () => {
  for (const [name, rows] of [
    ['divisions', 1],
    ['regions', 2],
    ['populations', 2],
  ] as const) {
    const path = `${name}.csv`
    const bytes = new Uint8Array(await (await fetch(`${FOLDER}${path}`)).arrayBuffer())
    resources.push({ name, path, rows, bytes: bytes.byteLength, hash: `sha256:${digestOf(bytes)}` })
  }
})

/** A worker that has been told where the package is, one of its files perhaps other than it says. */
function opened(changed: Partial<Resource> = {}, place: Partial<PackageAddress> = {}) {
  const told = resources.map((each) => (each.name === 'populations' ? { ...each, ...changed } : each))
  const descriptor = { name: 'small', version: 'first', birlik: { layout: 1 }, resources: told }
  const carrier = workerCarrier({ ...PLACE, ...place }, JSON.stringify(descriptor))
  return (at: string, etag: string | null = null) => carrier.answer({ method: 'GET', at, etag })
}

const failure = (work: Promise<unknown>): Promise<unknown> => work.catch((thrown: unknown) => thrown)

test('a worker reads the files and answers, each question its own answer', async () => {
  const ask = opened()
  const [people, nobody] = await Promise.all([ask('/populations'), ask('/nothing')])
  expect([people.status, nobody.status]).toEqual([200, 404])
  expect(JSON.parse(String(people.body))).toMatchObject({
    populations: [
      { division: '2013', region: 'akmola', year: 2019, residents: 738_587, urban: 347_136 },
      { division: '2013', region: 'aktobe', year: 2019, residents: 869_637 },
    ],
  })
  expect(await ask('/populations', people.headers['ETag'] ?? '')).toMatchObject({ status: 304, body: null })
})

test('F33: what is wrong with a file comes over to the page with its file and reason, and the worker goes on', async () => {
  const ask = opened({ bytes: 20_269 })
  const error = await failure(ask('/populations'))
  expect(error).toBeInstanceOf(PackageError)
  expect((error as PackageError).problems).toEqual([
    {
      file: 'populations.csv',
      line: null,
      column: null,
      name: null,
      reason: { code: 'incomplete', found: resources[2]?.bytes, expected: 20_269 },
    },
  ])
  expect((await ask('/nothing')).status).toBe(404)
})

test('a failure on the way keeps its kind and its words', async () => {
  const error = await failure(opened({}, { sizeLimit: 40 })('/populations'))
  expect(error).toBeInstanceOf(DataError)
  expect(error).toMatchObject({ kind: 'too-large', details: { adapter: 'files' } })
})
