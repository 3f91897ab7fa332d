import { describe, expect, test } from 'vitest'
import { knownOf } from '../../../src/domain/deck/known'
import { sceneChanges, withKnown } from '../../../src/features/deck/changes/sceneChanges'
import { AT, deck, GONE, scene, slide } from './deckFixture'

const LATER = '2021-06-01T00:00:00.000Z'
const OLD = new Map([
  ['a', slide(100)],
  ['b', slide(200)],
  ['c', slide(300)],
])
const SEEN = withKnown(deck([scene('a'), scene('b'), scene('c')]), OLD, AT)

describe('scenes that changed since', () => {
  test('none, while the data are the same', () => {
    expect(sceneChanges(SEEN, OLD)).toEqual([])
  })

  test('exactly the scene whose figure was revised, old and new', () => {
    const changes = sceneChanges(SEEN, new Map([...OLD, ['b', slide(250)]]))
    expect(changes).toHaveLength(1)
    expect(changes[0]).toMatchObject({ scene: 'b', n: 2, since: AT })
    expect(changes[0]?.figures.map(({ before, after }) => [before?.value, after?.value])).toEqual([
      [200, 250],
    ])
  })

  test('a frozen scene shows old figures on purpose', () => {
    const frozen = deck(
      SEEN.scenes.map((each) => ({ ...each, frozen: { at: AT, slide: OLD.get(each.id) ?? slide(0) } })),
    )
    expect(sceneChanges(frozen, new Map([['a', slide(1)]]))).toEqual([])
  })

  test('a scene whose data are gone is said to be gone elsewhere, and not to have changed', () => {
    expect(sceneChanges(SEEN, new Map([['a', slide(null, { body: GONE })]]))).toEqual([])
  })
})

describe('what scenes show is noted', () => {
  test('once: a later look does not overwrite what was known', () => {
    expect(SEEN.scenes[0]?.known).toEqual(knownOf(slide(100), AT))
    const again = withKnown(SEEN, new Map([['a', slide(999)]]), LATER)
    expect(again).toBe(SEEN)
  })

  test('not of scenes that show no figures', () => {
    const words = deck([scene('a', { kind: 'title', address: null })])
    const slides = new Map([['a', slide(1, { body: { kind: 'words', layout: 'title' } })]])
    expect(withKnown(words, slides, AT)).toBe(words)
  })
})
