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

describe('Pinned answers', () => {
  const keptOf = async (snapshots: ReturnType<typeof keepSnapshots>, keys: readonly string[]) => {
    const found = await Promise.all(keys.map(async (key) => (await snapshots.read(key)) !== null))
    return keys.filter((_, at) => found[at])
  }

  test('are the last to give way', async () => {
    const snapshots = keepSnapshots(3, freshStore())
    await snapshots.save('pinned', snapshot('pinned'))
    await snapshots.pin({ 'map?period=2019-Q4': ['pinned'] })
    for (const key of ['b', 'c', 'd', 'e']) await snapshots.save(key, snapshot(key))
    expect(await keptOf(snapshots, ['pinned', 'b', 'c', 'd', 'e'])).toEqual(['pinned', 'd', 'e'])
  })

  test('give way to each other when there are none but them', async () => {
    const snapshots = keepSnapshots(2, freshStore())
    await snapshots.pin({ map: ['a', 'b', 'c'] })
    for (const key of ['a', 'b', 'c']) await snapshots.save(key, snapshot(key))
    expect(await keptOf(snapshots, ['a', 'b', 'c'])).toEqual(['b', 'c'])
  })

  test('are known again after the page was closed, and none are where the list is foreign', async () => {
    const open = freshStore()
    await keepSnapshots(3, open).pin({ map: ['a'] })
    expect(await keepSnapshots(3, open).pins()).toEqual({ map: ['a'] })
    await set('pins', [7], open())
    expect(await keepSnapshots(3, open).pins()).toEqual({})
  })

  test('F72: stay when the disk is full, and the others make room', async () => {
    const open = freshStore()
    let isFull = false
    const filling = (): UseStore => (mode, callback) =>
      open()(mode, (store) => {
        const put = store.put.bind(store)
        store.put = (value: unknown, key?: IDBValidKey) => {
          if (isFull && key === 'answer new') throw new DOMException('full', 'QuotaExceededError')
          return put(value, key)
        }
        const remove = store.delete.bind(store)
        store.delete = (key) => {
          isFull = false
          return remove(key)
        }
        return callback(store)
      })
    const snapshots = keepSnapshots(10, filling)
    for (const key of ['pinned', 'b', 'c']) await snapshots.save(key, snapshot(key))
    await snapshots.pin({ map: ['pinned'] })
    isFull = true
    await snapshots.save('new', snapshot('new'))
    expect(await keptOf(snapshots, ['pinned', 'b', 'c', 'new'])).toEqual(['pinned', 'new'])
  })

  test('make room for a deck, once, and keep what presentations need', async () => {
    const snapshots = keepSnapshots(10, freshStore())
    for (const key of ['pinned', 'b']) await snapshots.save(key, snapshot(key))
    await snapshots.pin({ map: ['pinned'] })
    expect(await snapshots.makeRoom()).toBe(true)
    expect(await keptOf(snapshots, ['pinned', 'b'])).toEqual(['pinned'])
    expect(await snapshots.makeRoom()).toBe(false)
  })
})
