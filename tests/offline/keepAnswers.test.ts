import { beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../mocks/answer'
import { contractSource } from '../../src/data/adapters/contractSource'
import { DEFAULT_PATIENCE, DEFAULT_SIZE_LIMIT } from '../../src/data/adapters/fetchJson'
import { checkAnswers, keepAnswers } from '../../src/data/offline/keepAnswers'
import type { DataSource } from '../../src/data/dataSource'
import type { Pins, PinnedSnapshots, Snapshot, Snapshots } from '../../src/data/snapshots'
import { EMPTY_SCENE, type Scene } from '../../src/domain/deck/deck'
import { DataError } from '../../src/domain/DataError'
import { askForScenes } from '../../src/features/offline/askForScenes'
import { i18n, startI18n } from '../../src/i18n/i18n'

/** A store in memory that a test can look into. */
function memory(): PinnedSnapshots & { readonly kept: Map<string, Snapshot> } {
  const kept = new Map<string, Snapshot>()
  let pinned: Pins = {}
  return {
    kept,
    read: (key) => Promise.resolve(kept.get(key) ?? null),
    save(key, snapshot) {
      kept.set(key, snapshot)
      return Promise.resolve()
    },
    remove(key) {
      kept.delete(key)
      return Promise.resolve()
    },
    pin(pins) {
      pinned = pins
      return Promise.resolve()
    },
    pins: () => Promise.resolve(pinned),
    makeRoom: () => Promise.resolve(false),
  }
}

/** The demonstration behind a network that can be cut. */
function sourceOver(own: PinnedSnapshots, network: { isDown: boolean }): DataSource {
  const make = (snapshots: Snapshots): DataSource =>
    contractSource({
      id: 'test',
      adapter: 'http',
      baseUrl: 'http://birlik.test/api',
      transport: {
        patience: DEFAULT_PATIENCE,
        sizeLimit: DEFAULT_SIZE_LIMIT,
        carry: async (request) => {
          if (network.isDown) throw new TypeError('no network')
          return (await answer(request)) ?? new Response(null, { status: 404 })
        },
      },
      snapshots,
      boundaries: (division, level) =>
        Promise.resolve({
          data: { division, level, regions: [] },
          freshness: { isStale: false, fetchedAt: '2021-01-01T00:00:00.000Z' },
        }),
      copies: { snapshots: own, keptIn: make },
    })
  return make(own)
}

const sceneOf = (address: string): Scene => ({ ...EMPTY_SCENE, id: address, kind: 'view', address })
const SCENES = ['map?indicator=eca-total', 'programme', 'compare?show=sessions', 'events?region=akmola'].map(
  sceneOf,
)
const ADDRESSES = SCENES.map(({ address }) => address ?? '')

beforeAll(async () => {
  if (!i18n.isInitialized) await startI18n('kk')
})

describe('Answers that a presentation needs', () => {
  test('are all there after they were asked for, and answer without a network', async () => {
    const store = memory()
    const network = { isDown: false }
    const source = sourceOver(store, network)
    expect((await checkAnswers(source, ADDRESSES)).missing).toEqual(ADDRESSES)
    await keepAnswers(source, ADDRESSES, askForScenes(SCENES))
    const found = await checkAnswers(source, ADDRESSES)
    expect(found.missing).toEqual([])
    expect(found.size).toBeGreaterThan(100_000)
    network.isDown = true
    await expect(askForScenes(SCENES)(sourceOver(store, network))).resolves.toBeUndefined()
  })

  test('F28: open what nobody has visited, without a network: any indicators, old as the answer to all of them', async () => {
    const store = memory()
    const network = { isDown: false }
    await keepAnswers(sourceOver(store, network), ['map'], askForScenes([]))
    network.isDown = true
    const source = sourceOver(store, network)
    const { data: catalogue } = await source.catalogue()
    const asked = [catalogue.indicators[7], catalogue.indicators[3]].map((indicator) => indicator?.id ?? '')
    const { data, freshness } = await source.observations(asked, '2013')
    expect(data.map(({ indicator }) => indicator)).toEqual(asked)
    expect(freshness.isStale).toBe(true)
    await expect(source.programme(catalogue.programme.id)).resolves.toBeDefined()
    // Not what was not kept; nor does an answer of one question pass for that of another.
    await expect(source.observations(asked, '2018')).rejects.toMatchObject({ kind: 'offline' })
    await expect(source.indicatorMetadata(asked[0] ?? '')).rejects.toMatchObject({ kind: 'offline' })
    for (const key of Array.from(store.kept.keys())) if (key.includes('/observations')) store.kept.delete(key)
    await expect(source.observations(asked, '2013')).rejects.toMatchObject({ kind: 'offline' })
  })

  test('are missed one by one, for every scene that needs them', async () => {
    const store = memory()
    const source = sourceOver(store, { isDown: false })
    await keepAnswers(source, ADDRESSES, askForScenes(SCENES))
    for (const [key, snapshot] of Array.from(store.kept)) {
      store.kept.delete(key)
      expect((await checkAnswers(source, ADDRESSES)).missing, key).toEqual(ADDRESSES)
      store.kept.set(key, snapshot)
    }
    expect((await checkAnswers(source, ADDRESSES)).missing).toEqual([])
  })

  test('of a scene that was added later are missed', async () => {
    const source = sourceOver(memory(), { isDown: false })
    await keepAnswers(source, ADDRESSES, askForScenes(SCENES))
    const added = 'map?indicator=kz-course-learners'
    expect((await checkAnswers(source, [...ADDRESSES, added])).missing).toEqual([added])
  })

  test('are not called kept when the source does not answer', async () => {
    const source = sourceOver(memory(), { isDown: true })
    await expect(keepAnswers(source, ADDRESSES, askForScenes(SCENES))).rejects.toThrow(DataError)
    expect((await checkAnswers(source, ADDRESSES)).missing).toEqual(ADDRESSES)
  })

  test('are none where the source keeps nothing because it needs no network', async () => {
    const source = { ...sourceOver(memory(), { isDown: false }), copies: null }
    expect(await checkAnswers(source, ADDRESSES)).toEqual({ missing: [], size: 0, asOf: null })
  })
})
