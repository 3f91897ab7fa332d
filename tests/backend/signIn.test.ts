import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '../../examples/backend/src/database'
import { buildApp } from '../../examples/backend/src/http/app'
import { importDataset } from '../../examples/backend/src/importing/importDataset'
import { put, type ImportRow } from '../../examples/backend/src/importing/rows'
import { parseConfig } from '../../src/data/config'
import type { DataSource } from '../../src/data/dataSource'
import { makeSignInSource } from '../../src/data/signIn/signInSource'
import type { PinnedSnapshots, Snapshot } from '../../src/data/snapshots'
import {
  AUDIENCE,
  CLIENT,
  openOidcProvider,
  signInAt,
  type RunningProvider,
} from '../data/signIn/oidcProvider'
import { HOME, testPlace, type TestPlace } from '../data/signIn/testPlace'
import { openTestDatabase, STARTING } from './openTestDatabase'
import { SMALL, sourceOf } from './smallDataset'

/** The last quarter has not been published; Aktobe has reported it too. */
function unpublished(each: ImportRow): ImportRow {
  if (each.table !== 'observation' || each.row.period !== '2019-Q4') return each
  const { row } = each
  const own = row.region === 'aktobe' ? ({ value: 7, status: 'A' } as const) : {}
  return put('observation', { ...row, ...own, is_published: false })
}

let database: Database
let forget: () => Promise<void>
let provider: RunningProvider
let app: Awaited<ReturnType<typeof buildApp>>
let base: string
/** Every request that reached the back-end: path and header. */
const asked: { path: string; authorization: string | undefined }[] = []

beforeAll(async () => {
  ;({ database, forget } = await openTestDatabase())
  await importDataset(database, { source: sourceOf(SMALL.map(unpublished)), by: 'tester' })
  provider = await openOidcProvider({ homes: [HOME] })
  app = await buildApp({
    database,
    basePath: '/api',
    origins: [],
    signIn: {
      issuer: provider.issuer,
      audience: AUDIENCE,
      roleClaim: 'birlik_role',
      regionClaim: 'birlik_region',
    },
    requestsPerMinute: 100_000,
    cacheMegabytes: 16,
    proxies: [],
    hasLog: false,
  })
  app.addHook('onRequest', async ({ url, headers }) => {
    asked.push({ path: url.split('?')[0] ?? '', authorization: headers.authorization })
  })
  base = `${await app.listen({ port: 0, host: '127.0.0.1' })}/api`
}, STARTING)

afterAll(async () => {
  await app.close()
  await provider.close()
  await forget()
})

function keptCopies(): PinnedSnapshots & { readonly kept: Map<string, Snapshot> } {
  const kept = new Map<string, Snapshot>()
  return {
    kept,
    read: async (key) => kept.get(key) ?? null,
    save: async (key, snapshot) => void kept.set(key, snapshot),
    remove: async (key) => void kept.delete(key),
    pin: () => Promise.resolve(),
    pins: () => Promise.resolve({}),
    makeRoom: () => Promise.resolve(false),
  }
}

interface Window {
  readonly source: DataSource
  readonly place: TestPlace
  readonly copies: ReturnType<typeof keptCopies>
}

/** The app in a window, over the real back-end. */
function openApp(place = testPlace(), copies = keptCopies()): Window {
  const signIn = { issuer: provider.issuer, clientId: CLIENT, resource: AUDIENCE }
  const text = JSON.stringify({ source: { kind: 'http', baseUrl: base, signIn }, defaultLanguage: 'kk' })
  const { source } = parseConfig(text)
  if (source.kind !== 'http') throw new Error('it is another source')
  return { source: makeSignInSource(source, { appUrl: HOME, snapshots: copies, place }), place, copies }
}

/** The same for somebody who has signed in at the provider. */
async function openAs(login: string, copies = keptCopies()): Promise<Window> {
  const { source, place } = openApp()
  await source.signIn?.begin('kk')
  const answer = await signInAt(place.sent[0] ?? '', login, HOME)
  return openApp(testPlace(answer, place.kept), copies)
}

/** Learners of the last quarter by region; null is "not reported". */
async function lastQuarter({ source }: Window) {
  const { data } = await source.observations(['learners'], '2013')
  const [grid] = data
  if (grid === undefined) throw new Error('there is no answer')
  const at = grid.periods.length - 1
  return grid.regions.map((region, row) => {
    const value = grid.values[row * grid.periods.length + at]
    return [region, value === undefined || Number.isNaN(value) ? null : value]
  })
}

describe('figures that are not published', () => {
  test('are seen in the app by their own region and by the centre, and by nobody else', async () => {
    expect(await lastQuarter(await openAs('central'))).toEqual([
      ['akmola', 10],
      ['aktobe', 7],
    ])
    expect(await lastQuarter(await openAs('akmola'))).toEqual([
      ['akmola', 10],
      ['aktobe', null],
    ])
    expect(await lastQuarter(openApp())).toEqual([
      ['akmola', null],
      ['aktobe', null],
    ])
  })

  test('are marked in the source of the figures, in three languages, for whoever has signed in', async () => {
    const sourceIn = async ({ source }: Window) => {
      const { source: told } = (await source.catalogue()).data.dataset
      expect((await source.dataset()).data.source).toEqual(told)
      return told
    }
    expect(await sourceIn(openApp())).toEqual({ kk: 'nobody', ru: 'nobody', en: 'nobody' })
    const marked = await sourceIn(await openAs('akmola'))
    expect(marked.kk).toContain('жарияланбаған')
    expect(marked.ru).toContain('не опубликованные')
    expect(marked.en).toContain('not published')
  })

  test('stay on no computer, nor are the copies for everybody shown in their place', async () => {
    const copies = keptCopies()
    await lastQuarter(openApp(testPlace(), copies))
    await expect.poll(() => copies.kept.size).toBe(2)
    const before = new Map(copies.kept)
    const person = await openAs('central', copies)
    await lastQuarter(person)
    expect(copies.kept).toEqual(before)
    expect(person.source.copies).toBeNull()
    expect(openApp(testPlace(), copies).source.copies).not.toBeNull()
    expect(JSON.stringify([...copies.kept])).not.toMatch(/eyJ/)
  })
})

describe('the sign-in of a page', () => {
  test('travels in the header of each question to the source, and nowhere else', async () => {
    asked.length = 0
    await lastQuarter(await openAs('akmola'))
    expect(asked.map(({ path }) => path)).toContain('/api/observations')
    for (const { authorization } of asked) expect(authorization).toMatch(/^Bearer eyJ/)
    asked.length = 0
    await lastQuarter(openApp())
    for (const { authorization } of asked) expect(authorization).toBeUndefined()
  })

  test('is renewed before its token ends, without a word', async () => {
    asked.length = 0
    const window = await openAs('akmola')
    await lastQuarter(window)
    const [first] = asked
    window.place.clock += 590_000
    expect(await lastQuarter(window)).toContainEqual(['akmola', 10])
    expect(asked.at(-1)?.authorization).not.toBe(first?.authorization)
    expect(window.source.signIn?.get().trouble).toBeNull()
  })

  test('that has no right to what it asks says so, and what everybody may see goes on', async () => {
    const window = await openAs('nowhere')
    await expect(window.source.catalogue()).rejects.toMatchObject({ kind: 'denied' })
    expect(window.source.signIn?.get()).toMatchObject({ step: 'signed-in', trouble: { kind: 'no-right' } })
    expect((await openApp().source.catalogue()).data.indicators.length).toBeGreaterThan(0)
  })
})
