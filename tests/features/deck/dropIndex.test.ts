import { expect, test } from 'vitest'
import { moveScene } from '../../../src/domain/deck/edits'
import { dropIndex } from '../../../src/features/deck/scene/dropIndex'
import { deck, scene } from './deckFixture'

const MIDDLES = [50, 150, 250, 350]
const DECK = deck(['a', 'b', 'c', 'd'].map((id) => scene(id)))

/** Order of the scenes after one was dragged to a height. */
const dragged = (from: number, y: number): string => {
  const moved = moveScene(DECK, DECK.scenes[from]?.id ?? '', dropIndex(MIDDLES, from, y))
  return moved.scenes.map(({ id }) => id).join('')
}

test.each([
  [0, 40, 'abcd'],
  [0, 140, 'abcd'],
  [0, 160, 'bacd'],
  [0, 999, 'bcda'],
  [3, -20, 'dabc'],
  [3, 60, 'adbc'],
  [2, 149, 'acbd'],
  [2, 151, 'abcd'],
  [2, 340, 'abcd'],
  [2, 360, 'abdc'],
])('scene %i dropped at %i', (from, y, order) => {
  expect(dragged(from, y)).toBe(order)
})
