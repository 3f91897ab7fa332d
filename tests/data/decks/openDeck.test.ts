import { describe, expect, test } from 'vitest'
import { OpenDeck } from '../../../src/data/decks/openDeck'
import type { SaveState } from '../../../src/data/decks/openDeckState'
import { patchDeck } from '../../../src/domain/deck/edits'
import type { DeckShelf } from '../../../src/data/decks/deckShelf'
import { deck, scene } from '../../domain/deck/deckFixtures'
import { FakeShelf } from './fakeShelf'
import { Air, storeOver } from './windows'

const turns = async (count = 60) => {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve()
}

const titled = (kk: string) => (made: ReturnType<typeof deck>) => patchDeck(made, { title: { kk } })

/** A window with the deck open, whose writes wait for `flush`. */
async function windowOver(shelf: DeckShelf, air = new Air()) {
  const store = storeOver(shelf, { air })
  const open = new OpenDeck(store, 'deck1', () => () => undefined)
  await open.open()
  return { store, open }
}

async function shelfWithDeck(): Promise<FakeShelf> {
  const shelf = new FakeShelf()
  await storeOver(shelf).create(deck([scene('a')], { title: { kk: 'A' } }))
  return shelf
}

function ready(open: OpenDeck) {
  const state = open.state()
  return state.kind === 'ready' ? state : expect.fail(state.kind)
}
const saveOf = (open: OpenDeck): SaveState => ready(open).save
const titleOf = (open: OpenDeck) => ready(open).history.present.title.kk
async function storedTitle(shelf: DeckShelf) {
  const read = await storeOver(shelf).read('deck1')
  return read.kind === 'deck' ? read.deck.title.kk : read.kind
}

describe('a deck that is open', () => {
  test('is saving while something is not written, and saved when the very state on the screen is', async () => {
    const shelf = await shelfWithDeck()
    const { open } = await windowOver(shelf)
    const heard: string[] = []
    open.subscribe(() => heard.push(`${titleOf(open)} ${saveOf(open).kind}`))
    open.edit(titled('B'))
    const writing = open.flush()
    open.edit(titled('C'))
    await writing
    expect(heard.filter((each) => each.endsWith('saved'))).toEqual(['C saved'])
    expect(heard[0]).toBe('B saving')
    expect(await storedTitle(shelf)).toBe('C')
  })

  test('is written after a pause, once for all letters typed before it', async () => {
    const shelf = await shelfWithDeck()
    const due: (() => void)[] = []
    const open = new OpenDeck(storeOver(shelf), 'deck1', (run) => {
      due.push(run)
      return () => due.splice(due.indexOf(run), 1)
    })
    await open.open()
    for (const letter of ['B', 'Bi', 'Bir']) open.edit(titled(letter), 'title')
    expect(due).toHaveLength(1)
    due[0]?.()
    await turns()
    expect(await storedTitle(shelf)).toBe('Bir')
    open.undo()
    expect(titleOf(open)).toBe('A')
  })

  test('an edit while an empty save is about to end is written all the same', async () => {
    const shelf = await shelfWithDeck()
    const { open } = await windowOver(shelf)
    for (let wait = 0; wait < 6; wait += 1) {
      void open.flush()
      if (wait > 0) await turns(wait)
      open.edit(titled(`B${wait}`))
      await open.flush()
      expect(saveOf(open).kind).toBe('saved')
      expect(await storedTitle(shelf)).toBe(`B${wait}`)
    }
  })

  test('opening it twice does not load over what was edited meanwhile', async () => {
    const shelf = await shelfWithDeck()
    const open = new OpenDeck(storeOver(shelf), 'deck1', () => () => undefined)
    const both = [open.open(), open.close(), open.open()]
    while (open.state().kind !== 'ready') await turns(1)
    open.edit(titled('B'))
    await Promise.all(both)
    expect(titleOf(open)).toBe('B')
    await open.flush()
    expect(await storedTitle(shelf)).toBe('B')
  })

  test('an edit that changes nothing is no step and nothing to save', async () => {
    const { open } = await windowOver(await shelfWithDeck())
    open.edit((made) => made)
    expect(saveOf(open)).toEqual({ kind: 'saved', isKept: true })
    expect(ready(open).history.past).toEqual([])
  })

  test('what is noted beside an edit is saved with it, is no step, and stays when the edit is undone', async () => {
    const shelf = await shelfWithDeck()
    const { open } = await windowOver(shelf)
    open.edit(titled('B'))
    open.amend((made) => patchDeck(made, { minutes: 7 }))
    await open.flush()
    const read = await storeOver(shelf).read('deck1')
    expect(read).toMatchObject({ kind: 'deck', deck: { title: { kk: 'B' }, minutes: 7 } })
    expect(saveOf(open).kind).toBe('saved')
    open.undo()
    expect(ready(open).history.present).toMatchObject({ title: { kk: 'A' }, minutes: 7 })
    expect(ready(open).history.past).toHaveLength(0)
  })

  test('what was read before an own save is not taken for news', async () => {
    const shelf = await shelfWithDeck()
    const store = storeOver(shelf)
    const old = await store.read('deck1')
    let answer = (): void => undefined
    const slow: typeof store = Object.create(store, {
      read: {
        value: () => new Promise((done) => (answer = () => done(old))),
      },
      save: { value: store.save.bind(store) },
      watch: { value: store.watch.bind(store) },
    })
    const open = new OpenDeck(slow, 'deck1', () => () => undefined)
    const opening = open.open()
    await turns()
    answer()
    await opening
    // Opened again: it looks for news, and meanwhile an edit is saved.
    const following = open.open()
    await turns()
    open.edit(titled('B'))
    await open.flush()
    answer()
    await following
    expect(titleOf(open)).toBe('B')
    open.edit(titled('C'))
    await open.flush()
    expect(saveOf(open).kind).toBe('saved')
    expect(await storedTitle(shelf)).toBe('C')
  })

  test('undo back to what is written says saved, and does not hang in saving', async () => {
    const shelf = await shelfWithDeck()
    const { open } = await windowOver(shelf)
    open.edit(titled('B'))
    open.undo()
    await open.flush()
    expect(saveOf(open).kind).toBe('saved')
    expect(await storedTitle(shelf)).toBe('A')
  })

  test('undo while the other state is being written ends with what is on the screen', async () => {
    const shelf = await shelfWithDeck()
    const { open } = await windowOver(shelf)
    open.edit(titled('B'))
    const writing = open.flush()
    open.undo()
    await writing
    expect(saveOf(open).kind).toBe('saved')
    expect(await storedTitle(shelf)).toBe('A')
  })

  test('F72: a full storage says so, keeps the old version, and is tried again', async () => {
    const shelf = await shelfWithDeck()
    const { open } = await windowOver(shelf)
    shelf.fates.push('full')
    open.edit(titled('B'))
    await open.flush()
    expect(saveOf(open)).toEqual({ kind: 'not-saved', reason: 'full' })
    expect(await storedTitle(shelf)).toBe('A')
    await open.flush()
    expect(saveOf(open).kind).toBe('saved')
    expect(await storedTitle(shelf)).toBe('B')
  })

  test('F74: a write that came through without an answer is no conflict with oneself', async () => {
    const shelf = await shelfWithDeck()
    const { open } = await windowOver(shelf)
    shelf.fates.push('unanswered')
    open.edit(titled('B'))
    await open.flush()
    expect(saveOf(open)).toEqual({ kind: 'not-saved', reason: 'no-answer' })
    open.edit(titled('C'))
    await open.flush()
    expect(saveOf(open).kind).toBe('saved')
    expect(await storedTitle(shelf)).toBe('C')
  })

  test('F74: undo after a write without an answer writes again: nobody knows what lies there', async () => {
    const shelf = await shelfWithDeck()
    const { open } = await windowOver(shelf)
    shelf.fates.push('unanswered')
    open.edit(titled('B'))
    await open.flush()
    open.undo()
    await open.flush()
    expect(saveOf(open).kind).toBe('saved')
    expect(await storedTitle(shelf)).toBe('A')
  })

  test('F75: the second of two windows sees the conflict; both decks are kept on its word', async () => {
    const shelf = await shelfWithDeck()
    const air = new Air()
    air.isSilent = true
    const [first, second] = [await windowOver(shelf, air), await windowOver(shelf, air)]
    first.open.edit(titled('First'))
    await first.open.flush()
    second.open.edit(titled('Second'))
    await second.open.flush()
    expect(saveOf(second.open)).toMatchObject({
      kind: 'conflict',
      theirs: { kind: 'deck', deck: { title: { kk: 'First' } } },
    })
    const copy = (await second.open.keepBoth()) ?? expect.fail('no copy')
    expect(titleOf(second.open)).toBe('First')
    expect(await second.store.read(copy)).toMatchObject({ kind: 'deck', deck: { title: { kk: 'Second' } } })
    expect(await storedTitle(shelf)).toBe('First')
  })

  test('F75: or what the other window wrote is taken', async () => {
    const shelf = await shelfWithDeck()
    const air = new Air()
    air.isSilent = true
    const [first, second] = [await windowOver(shelf, air), await windowOver(shelf, air)]
    first.open.edit(titled('First'))
    await first.open.flush()
    second.open.edit(titled('Second'))
    await second.open.flush()
    await second.open.reload()
    expect(titleOf(second.open)).toBe('First')
    second.open.edit(titled('Third'))
    await second.open.flush()
    expect(await storedTitle(shelf)).toBe('Third')
  })

  test('follows another window while nothing here is left to save', async () => {
    const shelf = await shelfWithDeck()
    const air = new Air()
    const [first, second] = [await windowOver(shelf, air), await windowOver(shelf, air)]
    first.open.edit(titled('First'))
    await first.open.flush()
    await turns()
    expect(titleOf(second.open)).toBe('First')
    expect(saveOf(second.open).kind).toBe('saved')
    await second.open.close()
    first.open.edit(titled('Later'))
    await first.open.flush()
    await turns()
    expect(titleOf(second.open)).toBe('First')
  })

  test('that another window removed is a conflict, and comes back as a copy', async () => {
    const shelf = await shelfWithDeck()
    const air = new Air()
    const [first, second] = [await windowOver(shelf, air), await windowOver(shelf, air)]
    expect(await first.store.remove('deck1')).toBeNull()
    await turns()
    expect(saveOf(second.open)).toEqual({ kind: 'conflict', theirs: { kind: 'none' } })
    const copy = (await second.open.keepBoth()) ?? expect.fail('no copy')
    expect(await second.store.read(copy)).toMatchObject({ kind: 'deck', deck: { title: { kk: 'A' } } })
    expect(second.open.state().kind).toBe('none')
  })

  test('F67, F76: of a newer version is not overwritten; a copy is saved on the word of the user', async () => {
    const shelf = await shelfWithDeck()
    const record = shelf.records.get('deck deck1') as { text: string; revision: string }
    const text = record.text.replace('"version":1', '"version":2,"theme":"steppe"')
    shelf.records.set('deck deck1', { ...record, text })
    const { open, store } = await windowOver(shelf)
    expect(ready(open)).toMatchObject({ isNewer: true, save: { kind: 'newer' } })
    open.edit(titled('Mine'))
    await open.flush()
    expect(titleOf(open)).toBe('Mine')
    expect(shelf.records.get('deck deck1')).toEqual({ ...record, text })
    const copy = (await open.keepBoth()) ?? expect.fail('no copy')
    expect(await store.read(copy)).toMatchObject({
      isNewer: false,
      deck: { title: { kk: 'Mine' }, extra: { theme: 'steppe' } },
    })
  })

  test('that is not there, cannot be read or is not answered says which', async () => {
    const { open } = await windowOver(new FakeShelf())
    expect(open.state()).toEqual({ kind: 'none' })
    const shelf = await shelfWithDeck()
    shelf.records.set('deck deck1', { revision: 'r', text: 'no deck' })
    expect((await windowOver(shelf)).open.state()).toEqual({
      kind: 'unreadable',
      text: 'no deck',
      revision: 'r',
    })
  })
})
