import { describe, expect, test } from 'vitest'
import { NoAnswerError, type DeckShelf } from '../../../src/data/decks/deckShelf'
import { DECK_LIMITS } from '../../../src/domain/deck/deck'
import { writeDeckFile } from '../../../src/domain/deck/deckFile'
import { deck, scene } from '../../domain/deck/deckFixtures'
import { FakeShelf } from './fakeShelf'
import { Air, storeOver } from './windows'

async function created(store: ReturnType<typeof storeOver>, made = deck([scene('a')])) {
  const result = await store.create(made)
  return result.kind === 'saved' ? result : expect.fail(result.kind)
}

const failing = (make: () => Error): DeckShelf => ({
  read: () => Promise.reject(make()),
  look: () => Promise.reject(make()),
  change: () => Promise.reject(make()),
})

describe('decks on this computer', () => {
  test('come back as they were saved, with the time of saving', async () => {
    const shelf = new FakeShelf()
    const { revision } = await created(storeOver(shelf, { now: () => '2021-03-13T10:00:00.000Z' }))
    const kept = deck([scene('a')], { changedAt: '2021-03-13T10:00:00.000Z' })
    expect(await storeOver(shelf).read('deck1')).toEqual({
      kind: 'deck',
      deck: kept,
      revision,
      broken: [],
      isDamaged: false,
      isNewer: false,
      isKept: true,
    })
  })

  test('are listed newest first, without being read', async () => {
    const shelf = new FakeShelf()
    let day = 10
    const store = storeOver(shelf, { now: () => `2021-03-${(day += 1)}T10:00:00.000Z` })
    await created(store, deck([scene('a'), scene('b')], { id: 'one', title: { kk: 'Бір' }, minutes: 20 }))
    await created(store, deck([], { id: 'two', title: { kk: 'Екі' } }))
    const list = await store.list()
    expect(list).toMatchObject({ kind: 'list', isKept: true, brokenKeys: [] })
    expect(
      list.kind === 'list' && list.decks.map(({ id, scenes, seconds }) => [id, scenes, seconds]),
    ).toEqual([
      ['two', 0, 0],
      ['one', 2, 120],
    ])
    shelf.records.delete('about one')
    expect(await store.list()).toMatchObject({
      decks: [{ id: 'two' }, { id: 'one', scenes: 2, minutes: 20 }],
    })
  })

  test('F70: of one name are both kept, the second with a number; so are two of one id', async () => {
    const store = storeOver(new FakeShelf())
    const titles: (string | undefined)[] = []
    for (const title of ['Сессия', 'сессия ', 'Сессия', 'Сессия (2)', 'Басқа']) {
      titles.push((await created(store, deck([], { title: { kk: title } }))).deck.title.kk)
    }
    expect(titles).toEqual(['Сессия', 'сессия (2)', 'Сессия (3)', 'Сессия (4)', 'Басқа'])
    const list = await store.list()
    expect(list.kind === 'list' && new Set(list.decks.map(({ id }) => id)).size).toBe(5)
  })

  test('without a title are not numbered', async () => {
    const store = storeOver(new FakeShelf())
    await created(store, deck([], { title: {} }))
    expect((await created(store, deck([], { title: { kk: '' } }))).deck.title).toEqual({ kk: '' })
  })

  test('are at most as many as there may be', async () => {
    const store = storeOver(new FakeShelf())
    for (let n = 0; n < DECK_LIMITS.decks; n += 1) await created(store, deck([], { id: `d${n}`, title: {} }))
    expect(await store.create(deck([], { id: 'more' }))).toEqual({ kind: 'not-saved', reason: 'too-many' })
  })

  test('tell every window what was written or removed', async () => {
    const [shelf, air] = [new FakeShelf(), new Air()]
    const [here, there] = [storeOver(shelf, { air }), storeOver(shelf, { air })]
    const news: unknown[] = []
    here.watch((each) => news.push(['here', each]))
    const end = there.watch((each) => news.push(['there', each]))
    const { revision } = await created(here)
    end()
    await here.remove('deck1')
    expect(news).toEqual([
      ['here', { id: 'deck1', revision }],
      ['there', { id: 'deck1', revision }],
      ['here', { id: 'deck1', revision: null }],
    ])
    expect(await there.read('deck1')).toEqual({ kind: 'none' })
    expect(await there.list()).toMatchObject({ decks: [] })
  })
})

test('F76: a deck of a newer version is not written over, also not by a save that knows its revision', async () => {
  const shelf = new FakeShelf()
  const text = writeDeckFile(deck([scene('a')])).replace('"version":1', '"version":2')
  shelf.records.set('deck deck1', { revision: 'theirs', text })
  const store = storeOver(shelf)
  expect(await store.read('deck1')).toMatchObject({ kind: 'deck', isNewer: true, isDamaged: false })
  expect(await store.save(deck(), 'theirs')).toEqual({ kind: 'newer' })
  expect(shelf.records.get('deck deck1')).toEqual({ revision: 'theirs', text })
})

describe('storage that fails', () => {
  test('F72: when it is full, room is made and the write tried once more', async () => {
    const shelf = new FakeShelf()
    let made = 0
    const store = storeOver(shelf, { makeRoom: () => Promise.resolve((made += 1) > 0) })
    shelf.fates.push('full')
    await created(store)
    expect(made).toBe(1)
  })

  test('F72: when it stays full, it says so and keeps what was there', async () => {
    const shelf = new FakeShelf()
    const { revision } = await created(storeOver(shelf))
    const before = new Map(shelf.records)
    for (const makeRoom of [
      () => Promise.resolve(false),
      () => Promise.resolve(true),
      () => Promise.reject(new Error('no')),
    ]) {
      shelf.fates.push('full', 'full')
      const store = storeOver(shelf, { makeRoom })
      expect(await store.save(deck([scene('b')]), revision)).toEqual({ kind: 'not-saved', reason: 'full' })
      expect(shelf.records).toEqual(before)
      shelf.fates.length = 0
    }
  })

  test('F71: where nothing may be kept, decks are there for this visit, and it is said', async () => {
    const store = storeOver(failing(() => new DOMException('denied', 'SecurityError')))
    const { revision, isKept } = await created(store)
    expect(isKept).toBe(false)
    expect(await store.save(deck([scene('b')]), revision)).toMatchObject({ kind: 'saved', isKept: false })
    expect(await store.read('deck1')).toMatchObject({
      kind: 'deck',
      isKept: false,
      deck: { scenes: [{ id: 'b' }] },
    })
    expect(await store.list()).toMatchObject({ kind: 'list', isKept: false, decks: [{ id: 'deck1' }] })
  })

  test('that worked before is not given up for one failure: decks would seem to be gone', async () => {
    const shelf = new FakeShelf()
    const store = storeOver(shelf)
    const { revision } = await created(store)
    shelf.fates.push('failed')
    expect(await store.save(deck(), revision)).toEqual({ kind: 'not-saved', reason: 'failed' })
    expect(await store.read('deck1')).toMatchObject({ kind: 'deck', isKept: true, revision })
  })

  test('F74: that does not answer says so, and is asked again', async () => {
    const store = storeOver(failing(() => new NoAnswerError('hangs')))
    expect(await store.list()).toEqual({ kind: 'failed', reason: 'no-answer' })
    expect(await store.read('deck1')).toEqual({ kind: 'failed', reason: 'no-answer' })
    expect(await store.create(deck())).toEqual({ kind: 'not-saved', reason: 'no-answer' })
    expect(await store.remove('deck1')).toBe('no-answer')
    expect(await store.readBroken('broken deck1 r')).toBeNull()
  })

  test('F74: a new deck whose answer never came is not made twice', async () => {
    const shelf = new FakeShelf()
    const store = storeOver(shelf)
    shelf.fates.push('unanswered')
    expect(await store.create(deck([scene('a')]))).toEqual({ kind: 'not-saved', reason: 'no-answer' })
    expect((await created(store)).deck).toMatchObject({ id: 'deck1', title: { kk: 'Сессия' } })
    expect(await store.list()).toMatchObject({ decks: [{ id: 'deck1' }] })
  })
})

describe('F66: a damaged deck', () => {
  async function damaged() {
    const shelf = new FakeShelf()
    const whole = deck([scene('a'), scene('b', { note: 'three thousand' }), scene('c')])
    const { revision } = await created(storeOver(shelf), whole)
    const text = writeDeckFile(whole).replace('three thousand', 'three th')
    shelf.records.set('deck deck1', { revision, text })
    return { shelf, store: storeOver(shelf), text, revision }
  }

  test('opens with its intact scenes and lists the others; reading changes nothing', async () => {
    const { shelf, store } = await damaged()
    const before = new Map(shelf.records)
    expect(await store.read('deck1')).toMatchObject({
      kind: 'deck',
      isDamaged: true,
      deck: { scenes: [{ id: 'a' }, { id: 'c' }] },
      broken: [{ at: 1, reason: 'altered' }],
    })
    expect(shelf.records).toEqual(before)
  })

  test('is put aside byte by byte by the first save, and only by the first', async () => {
    const { store, text, revision } = await damaged()
    const first = await store.save(deck([scene('a')]), revision)
    const key = `broken deck1 ${revision}`
    expect(await store.list()).toMatchObject({ brokenKeys: [key] })
    expect(await store.readBroken(key)).toMatchObject({ id: 'deck1', text })
    await store.save(deck([scene('c')]), first.kind === 'saved' ? first.revision : expect.fail(first.kind))
    expect(await store.list()).toMatchObject({ brokenKeys: [key] })
    expect(await store.removeBroken(key)).toBeNull()
    expect(await store.list()).toMatchObject({ brokenKeys: [] })
  })

  test('of another shape altogether is kept as text; a new deck does not take its place', async () => {
    for (const foreign of [7, 'text', null, { text: 5 }, { revision: 'r' }, []]) {
      const shelf = new FakeShelf()
      shelf.records.set('deck deck1', foreign)
      const store = storeOver(shelf)
      expect(await store.read('deck1')).toMatchObject({ kind: 'unreadable' })
      expect(await store.list()).toMatchObject({ decks: [{ id: 'deck1', scenes: 0 }] })
      expect((await created(store)).deck.id).not.toBe('deck1')
      expect(shelf.records.get('deck deck1')).toEqual(foreign)
    }
  })
})
