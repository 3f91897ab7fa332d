import { expect, test } from 'vitest'
import { askBeforeLoss } from '../../../src/data/decks/askBeforeLoss'
import { deck } from '../../domain/deck/deckFixtures'
import { FakeShelf } from './fakeShelf'
import { storeOver } from './windows'

/** Whether the browser would ask now. */
const isAsked = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }))

test('F71: the browser asks before decks are lost that are only in memory, and only then', async () => {
  const store = storeOver(new FakeShelf())
  let isKept = true
  askBeforeLoss(store, () => isKept)
  await store.create(deck([], { id: 'kept' }))
  expect(isAsked()).toBe(false)
  isKept = false
  await store.create(deck([], { id: 'only-here' }))
  expect(isAsked()).toBe(true)
  await store.remove('only-here')
  expect(isAsked()).toBe(false)
})
