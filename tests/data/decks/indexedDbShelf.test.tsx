import { afterEach, describe, expect, test, vi } from 'vitest'
import { openDeckChannel, type DeckNews } from '../../../src/data/decks/deckChannel'
import { NoAnswerError } from '../../../src/data/decks/deckShelf'
import { forgivingShelf } from '../../../src/data/decks/forgivingShelf'
import { indexedDbShelf } from '../../../src/data/decks/indexedDbShelf'
import { keepDecks } from '../../../src/data/decks/keptDecks'
import { AT, deck, scene } from '../../domain/deck/deckFixtures'
import { storeOver } from './windows'

let made = 0
const names: string[] = []

/** A database of its own for each test, in the browser's real storage. */
function freshName(): string {
  made += 1
  const name = `birlik-decks-test-${made}-${performance.now()}`
  names.push(name)
  return name
}

afterEach(() => {
  vi.restoreAllMocks()
  for (const name of names.splice(0)) indexedDB.deleteDatabase(name)
})

const put = (key: string, value: unknown) => () => ({ put: [[key, value] as const], drop: [], result: null })

describe('the shelf of the browser', () => {
  test('keeps what was written when the window is gone', async () => {
    const name = freshName()
    const store = storeOver(indexedDbShelf(name))
    const result = await store.create(deck([scene('a', { note: 'Қазақстан' })]))
    expect(result).toMatchObject({ kind: 'saved', isKept: true })
    const later = storeOver(indexedDbShelf(name))
    expect(await later.read('deck1')).toMatchObject({
      kind: 'deck',
      deck: { scenes: [{ note: 'Қазақстан' }] },
    })
    expect(await later.list()).toMatchObject({ kind: 'list', decks: [{ id: 'deck1', scenes: 1 }] })
    expect(await later.remove('deck1')).toBeNull()
    expect(await store.list()).toMatchObject({ decks: [] })
  })

  test('writes a step in full or not at all', async () => {
    const name = freshName()
    const shelf = indexedDbShelf(name)
    await shelf.change('deck a', put('deck a', 'old'))
    const failing = shelf.change('deck a', () => ({
      // The second record cannot be copied: the first must not be written either.
      put: [
        ['deck a', 'new'],
        ['about a', () => undefined],
      ],
      drop: [],
      result: null,
    }))
    await expect(failing).rejects.toThrow('could not be cloned')
    expect(await shelf.read('deck a')).toBe('old')
    const throwing = shelf.change('deck a', () => {
      throw new Error('undecided')
    })
    await expect(throwing).rejects.toThrow('undecided')
    expect(await indexedDbShelf(name).read('deck a')).toBe('old')
  })

  test('F75: 500 edits of two windows at once lose none: each is written or told of the conflict', async () => {
    const name = freshName()
    const windows = [storeOver(indexedDbShelf(name)), storeOver(indexedDbShelf(name))]
    await windows[0]?.create(deck([]))
    const outcomes = { saved: 0, conflict: 0 }
    const work = async (store: (typeof windows)[number], own: string) => {
      for (let n = 0; n < 250; n += 1) {
        const read = await store.read('deck1')
        if (read.kind !== 'deck') return expect.fail(read.kind)
        const note = `${read.deck.scenes[0]?.note ?? ''}${own}${n};`
        const result = await store.save({ ...read.deck, scenes: [scene('a', { note })] }, read.revision)
        if (result.kind !== 'saved' && result.kind !== 'conflict') return expect.fail(result.kind)
        outcomes[result.kind] += 1
      }
    }
    await Promise.all(windows.map((store, index) => work(store, `w${index}.`)))
    const read = await storeOver(indexedDbShelf(name)).read('deck1')
    const words = read.kind === 'deck' ? (read.deck.scenes[0]?.note.split(';').slice(0, -1) ?? []) : []
    expect(words).toHaveLength(outcomes.saved)
    expect(outcomes.saved + outcomes.conflict).toBe(500)
    expect(outcomes.conflict).toBeGreaterThan(0)
  })

  test('F74: lets a window with a newer version of the app go on', async () => {
    const name = freshName()
    const shelf = indexedDbShelf(name)
    await shelf.change('deck a', put('deck a', 1))
    await new Promise((resolve, reject) => {
      const request = indexedDB.open(name, 2)
      request.addEventListener('blocked', () => reject(new Error('blocked by this window')))
      request.addEventListener('success', () => {
        request.result.close()
        resolve(null)
      })
    })
    // This version cannot open the newer database, and says so instead of showing an empty shelf.
    await expect(shelf.read('deck a')).rejects.toThrow('version')
  })

  test('F74: that is never opened is given up in time, and asked again', async () => {
    const never = { addEventListener: () => undefined } as unknown as IDBOpenDBRequest
    const open = vi.spyOn(indexedDB, 'open').mockReturnValue(never)
    const shelf = indexedDbShelf(freshName())
    await expect(shelf.read('deck a')).rejects.toThrow(NoAnswerError)
    open.mockRestore()
  })

  test('F71: where it is forbidden, decks are kept for this visit', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const store = storeOver(indexedDbShelf(freshName()))
    expect(await store.create(deck())).toMatchObject({ kind: 'saved', isKept: false })
    expect(await store.list()).toMatchObject({ kind: 'list', isKept: false, decks: [{ id: 'deck1' }] })
  })
})

describe('the channel between windows', () => {
  test('brings news to the other window, and nothing that is no news', async () => {
    const name = freshName()
    const [here, there] = [openDeckChannel(name), openDeckChannel(name)]
    const heard: DeckNews[] = []
    const raw = new BroadcastChannel(name)
    const done = new Promise((resolve) => {
      there.listen((news) => {
        heard.push(news)
        if (news.id === 'last') resolve(null)
      })
    })
    for (const foreign of [null, 'text', { id: 7, revision: null }, { id: 'x', revision: 1 }]) {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
      raw.postMessage(foreign)
    }
    here.tell({ id: 'deck1', revision: 'r' })
    here.tell({ id: 'last', revision: null })
    await done
    raw.close()
    expect(heard.filter(({ id }) => id !== 'last')).toEqual([{ id: 'deck1', revision: 'r' }])
  })

  test('leads nowhere where the browser has none', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const channel = openDeckChannel(freshName())
    vi.unstubAllGlobals()
    const store = keepDecks({
      shelf: forgivingShelf(indexedDbShelf(freshName())),
      channel,
      makeRoom: () => Promise.resolve(false),
      now: () => AT,
    })
    expect(await store.create(deck())).toMatchObject({ kind: 'saved' })
  })
})
