import { createStore, get, set, type UseStore } from 'idb-keyval'
import { afterEach, describe, expect, test } from 'vitest'
import { keepSnapshots } from '../../src/data/snapshots'

const snapshot = (text: string) => ({ text, etag: '"1"', fetchedAt: '2021-01-15T10:00:00.000Z' })

let made = 0
const stores: string[] = []

/** A store of its own for each test, in the browser's real database. */
function freshStore(): () => UseStore {
  made += 1
  const name = `birlik-test-${made}-${performance.now()}`
  stores.push(name)
  const store = createStore(name, 'answers')
  return () => store
}

const forbidden: UseStore = () => Promise.reject(new DOMException('denied', 'SecurityError'))
const refusing = (): UseStore => {
  throw new DOMException('denied', 'SecurityError')
}
const hanging: UseStore = () => new Promise(() => undefined)

afterEach(() => {
  for (const name of stores.splice(0)) indexedDB.deleteDatabase(name)
})

describe('Saved answers', () => {
  test('come back as they were saved, also after the page was closed', async () => {
    const open = freshStore()
    await keepSnapshots(10, open).save('/catalogue', snapshot('{"қазақ": "тілі"}'))
    expect(await keepSnapshots(10, open).read('/catalogue')).toEqual(snapshot('{"қазақ": "тілі"}'))
    expect(await keepSnapshots(10, open).read('/other')).toBeNull()
  })

  test('are replaced by newer ones', async () => {
    const snapshots = keepSnapshots(10, freshStore())
    await snapshots.save('/catalogue', snapshot('old'))
    await snapshots.save('/catalogue', snapshot('new'))
    expect((await snapshots.read('/catalogue'))?.text).toBe('new')
  })

  test('that changed on the disk are not shown, and are gone afterwards', async () => {
    const open = freshStore()
    const snapshots = keepSnapshots(10, open)
    await snapshots.save('/observations', snapshot('{"value": 3102}'))
    const stored = await get<Record<string, unknown>>('answer /observations', open())
    await set('answer /observations', { ...stored, text: '{"value": 3}' }, open())
    expect(await snapshots.read('/observations')).toBeNull()
    expect(await get('answer /observations', open())).toBeUndefined()
  })

  test('of another shape are not shown', async () => {
    const open = freshStore()
    for (const foreign of [
      null,
      'text',
      7,
      {},
      { text: 'x', crc: '0', etag: null, fetchedAt: 'yesterday' },
    ]) {
      await set('answer /observations', foreign, open())
      expect(await keepSnapshots(10, open).read('/observations')).toBeNull()
    }
  })

  test('are as many as the limit; the one used longest ago gives way', async () => {
    const open = freshStore()
    const snapshots = keepSnapshots(3, open)
    for (const key of ['a', 'b', 'c', 'a', 'd']) await snapshots.save(key, snapshot(key))
    const kept = await Promise.all(
      ['a', 'b', 'c', 'd'].map(async (key) => (await snapshots.read(key)) !== null),
    )
    expect(kept).toEqual([true, false, true, true])
  })

  test('never grow too old', async () => {
    const snapshots = keepSnapshots(3, freshStore())
    await snapshots.save('a', { ...snapshot('a'), fetchedAt: '1999-01-01T00:00:00.000Z' })
    expect((await snapshots.read('a'))?.fetchedAt).toBe('1999-01-01T00:00:00.000Z')
  })

  test('F71: where nothing may be kept, nothing is kept and nothing fails', async () => {
    for (const open of [() => forbidden, refusing]) {
      const snapshots = keepSnapshots(3, open)
      await snapshots.save('a', snapshot('a'))
      expect(await snapshots.read('a')).toBeNull()
      await snapshots.remove('a')
    }
  })

  test('F74: a store that never answers is given up, and not waited for twice', async () => {
    let waits = 0
    const snapshots = keepSnapshots(3, () => {
      waits += 1
      return hanging
    })
    expect(await snapshots.read('a')).toBeNull()
    expect(await snapshots.read('b')).toBeNull()
    expect(waits).toBe(1)
  })
})
