import { StrictMode } from 'react'
import { describe, expect, test } from 'vitest'
import { renderHook } from 'vitest-browser-react'
import { DeckStoreProvider } from '../../../src/data/decks/DeckStoreProvider'
import type { DeckStore } from '../../../src/data/decks/deckStore'
import { useDeck } from '../../../src/data/decks/useDeck'
import { useDecks } from '../../../src/data/decks/useDecks'
import { patchDeck } from '../../../src/domain/deck/edits'
import { deck, scene } from '../../domain/deck/deckFixtures'
import { FakeShelf } from './fakeShelf'
import { storeOver } from './windows'

const inStore =
  (store: DeckStore) =>
  ({ children }: { children: React.ReactNode }) => (
    <StrictMode>
      <DeckStoreProvider store={store}>{children}</DeckStoreProvider>
    </StrictMode>
  )

describe('a deck in a page', () => {
  test('is loaded, edited, undone and written, also when the page goes at once', async () => {
    const store = storeOver(new FakeShelf())
    await store.create(deck([scene('a')], { title: { kk: 'A' } }))
    const { result, act, unmount } = await renderHook(() => useDeck('deck1'), { wrapper: inStore(store) })
    await expect.poll(() => result.current.state).toBe('ready')
    expect(result.current).toMatchObject({
      deck: { title: { kk: 'A' } },
      canUndo: false,
      save: { kind: 'saved' },
    })
    await act(() => result.current.edit((made) => patchDeck(made, { title: { kk: 'B' } })))
    expect(result.current).toMatchObject({
      deck: { title: { kk: 'B' } },
      canUndo: true,
      save: { kind: 'saving' },
    })
    await act(() => result.current.undo())
    expect(result.current).toMatchObject({ deck: { title: { kk: 'A' } }, canUndo: false, canRedo: true })
    await act(() => result.current.redo())
    await unmount()
    await expect.poll(() => store.read('deck1')).toMatchObject({ deck: { title: { kk: 'B' } } })
  })

  test('that is not there says so', async () => {
    const store = storeOver(new FakeShelf())
    const { result } = await renderHook(() => useDeck('deck1'), { wrapper: inStore(store) })
    await expect.poll(() => result.current.state).toBe('none')
    expect(result.current).toMatchObject({ deck: null, save: null })
  })

  test('has the browser ask before edits are lost that could not be saved', async () => {
    const shelf = new FakeShelf()
    const store = storeOver(shelf)
    await store.create(deck([scene('a')]))
    const { result, act } = await renderHook(() => useDeck('deck1'), { wrapper: inStore(store) })
    await expect.poll(() => result.current.state).toBe('ready')
    const leaves = () => dispatchEvent(new Event('beforeunload', { cancelable: true }))
    expect(leaves()).toBe(true)
    shelf.fates.push('full')
    await act(async () => {
      result.current.edit((made) => patchDeck(made, { minutes: 7 }))
      await result.current.flush()
    })
    await expect.poll(() => result.current.save).toEqual({ kind: 'not-saved', reason: 'full' })
    shelf.fates.push('full', 'full')
    expect(leaves()).toBe(false)
  })
})

describe('the list of decks in a page', () => {
  test('is read, and again when a deck is written', async () => {
    const store = storeOver(new FakeShelf())
    const { result } = await renderHook(() => useDecks(), { wrapper: inStore(store) })
    await expect.poll(() => result.current.list).toMatchObject({ kind: 'list', decks: [] })
    await store.create(deck())
    await expect.poll(() => result.current.list).toMatchObject({ decks: [{ id: 'deck1' }] })
  })
})
