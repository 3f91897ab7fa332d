import { describe, expect, test } from 'vitest'
import { openDeckChannel } from '../../../src/data/decks/deckChannel'
import type { DeckStore } from '../../../src/data/decks/deckStore'
import { keepDecks } from '../../../src/data/decks/keptDecks'
import { forgivingShelf } from '../../../src/data/decks/forgivingShelf'
import { memoryShelf } from '../../../src/data/decks/memoryShelf'
import { patchDeck } from '../../../src/domain/deck/edits'
import { addView } from '../../../src/view/present/addView'
import { sceneAddressOf } from '../../../src/view/present/sceneAddressOf'
import { AT, deck, scene } from './deckFixture'

const openStore = (): DeckStore =>
  keepDecks({
    shelf: forgivingShelf(memoryShelf()),
    channel: openDeckChannel(),
    makeRoom: () => Promise.resolve(false),
    now: () => AT,
  })

const read = async (store: DeckStore, id: string) => {
  const found = await store.read(id)
  return found.kind === 'deck' ? found.deck : null
}

describe('a view is added', () => {
  test('to a new deck, which is kept', async () => {
    const store = openStore()
    const added = await addView(store, { kind: 'new', title: { ru: 'Сессия' } }, 'map?period=2019', AT)
    expect(added).toMatchObject({ kind: 'added', scene: 1 })
    if (added.kind !== 'added') return
    const kept = await read(store, added.deck.id)
    expect(kept?.title).toEqual({ ru: 'Сессия' })
    expect(kept?.scenes.map(({ kind, address }) => [kind, address])).toEqual([['view', 'map?period=2019']])
  })

  test('behind the scenes of a deck', async () => {
    const store = openStore()
    await store.create(deck([scene('a'), scene('b')]))
    const added = await addView(store, { kind: 'deck', id: 'deck1' }, 'compare', AT)
    expect(added).toMatchObject({ kind: 'added', scene: 3 })
    expect((await read(store, 'deck1'))?.scenes.map(({ address }) => address).at(-1)).toBe('compare')
  })

  test('beside what another window wrote in between', async () => {
    const store = openStore()
    await store.create(deck([scene('a')]))
    let isFirst = true
    const disturbed: DeckStore = {
      ...store,
      create: (each) => store.create(each),
      read: (id) => store.read(id),
      async save(next, base) {
        const there = await store.read('deck1')
        if (isFirst && there.kind === 'deck') {
          isFirst = false
          await store.save(patchDeck(there.deck, { minutes: 12 }), there.revision)
        }
        return store.save(next, base)
      },
    }
    expect(await addView(disturbed, { kind: 'deck', id: 'deck1' }, 'map', AT)).toMatchObject({
      kind: 'added',
    })
    const kept = await read(store, 'deck1')
    expect(kept?.minutes).toBe(12)
    expect(kept?.scenes).toHaveLength(2)
  })

  test('not to a deck that is full or gone', async () => {
    const store = openStore()
    await store.create(deck(Array.from({ length: 200 }, (_, i) => scene(`s${i}`))))
    expect(await addView(store, { kind: 'deck', id: 'deck1' }, 'map', AT)).toEqual({ kind: 'full' })
    expect(await addView(store, { kind: 'deck', id: 'nobody' }, 'map', AT)).toEqual({ kind: 'gone' })
  })
})

test.each([
  ['/ru/map?indicator=eca-total', 'map?indicator=eca-total'],
  ['/kk/regions/akmola/passport', 'regions/akmola/passport'],
  ['/en/compare', 'compare'],
])('%s as a scene keeps it: %s', (href, address) => {
  expect(sceneAddressOf(href)).toBe(address)
})
