import { describe, expect, test } from 'vitest'
import { changedFigures, hasChanged, isSameValue } from '../../../src/domain/deck/changedFigures'
import type { KnownFigures } from '../../../src/domain/deck/deck'
import { readDeckFile, writeDeckFile } from '../../../src/domain/deck/deckFile'
import { fingerprintOf } from '../../../src/domain/deck/fingerprint'
import {
  canKeepOld,
  freezeScene,
  keepBoth,
  keepOld,
  knownOf,
  takeNew,
  thawScene,
} from '../../../src/domain/deck/known'
import type { Slide } from '../../../src/domain/deck/slide'
import { AT, cardsSlide, deck, inAll, scene } from './deckFixtures'

const LATER = '2021-06-01T09:00:00.000Z'
const Q3 = 'eca-total|akmola|2020-Q3|2018|count'
const Q4 = 'eca-total|akmola|2020-Q4|2018|count'

function known(slide: Slide): KnownFigures {
  return knownOf(slide, AT) ?? expect.fail('nothing is known')
}
const changes = (before: Record<string, number | null>, after: Record<string, number | null>) =>
  changedFigures(known(cardsSlide(before)), cardsSlide(after)).map(({ key, kind, before, after }) => [
    key,
    kind,
    before?.value,
    after?.value,
  ])

describe('what has changed since a scene was looked at', () => {
  test('is nothing where nothing changed, also not a sum added up in another order', () => {
    expect(changes({ a: 1, b: null }, { a: 1, b: null })).toEqual([])
    expect(changes({ a: 0.1 + 0.2 }, { a: 0.3 })).toEqual([])
    expect(isSameValue(0, 1e-12)).toBe(false)
  })

  test('is old → new for each key figure, also where a value came or went: missing is not zero', () => {
    expect(changes({ a: 3102, b: null, c: 5 }, { a: 3120, b: 0, c: null })).toEqual([
      ['a', 'changed', 3102, 3120],
      ['b', 'changed', null, 0],
      ['c', 'changed', 5, null],
    ])
  })

  test('says what is new and what is gone', () => {
    expect(changes({ a: 1, b: 2 }, { b: 2, c: 3 })).toEqual([
      ['c', 'new', undefined, 3],
      ['a', 'gone', 1, undefined],
    ])
  })

  test('tells a newer period from a revision', () => {
    expect(changes({ [Q3]: 10 }, { [Q4]: 12 })).toEqual([[Q4, 'moved', 10, 12]])
    expect(changes({ [Q3]: 10, [Q4]: 12 }, { [Q3]: 11, [Q4]: 12 })).toEqual([[Q3, 'changed', 10, 11]])
  })

  test('has the texts as they were and as they are, in three languages', () => {
    const [change] = changedFigures(known(cardsSlide({ a: 1 })), cardsSlide({ a: null }))
    expect(change).toEqual({
      key: 'a',
      kind: 'changed',
      label: inAll('a'),
      before: { value: 1, text: inAll('1') },
      after: { value: null, text: inAll('no data'), absence: 'missing' },
    })
  })

  test('is also seen in figures that are no key figures, and not in words', () => {
    const slide = cardsSlide({ a: 1, b: 2 })
    const shown = { ...slide, figures: slide.figures.slice(0, 1) }
    const revised = { ...cardsSlide({ a: 1, b: 3 }), figures: slide.figures.slice(0, 1) }
    expect(changedFigures(known(shown), revised)).toEqual([])
    expect(hasChanged(known(shown), revised)).toBe(true)
    expect(hasChanged(known(shown), { ...shown, title: inAll('Other'), datasetVersion: 'later' })).toBe(false)
    expect(fingerprintOf(shown)).not.toBe(fingerprintOf(revised))
  })

  test('without a fingerprint is what the key figures say', () => {
    const { fingerprint: _, slide: __, ...bare } = known(cardsSlide({ a: 1 }))
    expect(hasChanged(bare, cardsSlide({ a: 1 }))).toBe(false)
    expect(hasChanged(bare, cardsSlide({ a: 2 }))).toBe(true)
  })

  test('of scenes of words and of scenes without data is nothing known', () => {
    expect(knownOf(cardsSlide({}, { body: { kind: 'words', layout: 'title' } }), AT)).toBeNull()
    expect(knownOf(cardsSlide({}, { body: { kind: 'gone', reason: inAll('gone') } }), AT)).toBeNull()
  })
})

describe('keeping the old figures, the new, or both', () => {
  const [old, now] = [cardsSlide({ a: 1 }), cardsSlide({ a: 2 })]
  const made = deck([scene('a', { known: knownOf(old, AT) }), scene('b')])

  test('old: the scene is frozen as it was seen, with that date', () => {
    expect(keepOld(made, 'a').scenes[0]).toMatchObject({ frozen: { at: AT, slide: old } })
    expect(keepOld(made, 'b')).toBe(made)
    expect(made.scenes.map(canKeepOld)).toEqual([true, false])
  })

  test('new: the figures are known and nothing is frozen', () => {
    const taken = takeNew(keepOld(made, 'a'), 'a', now, LATER)
    expect(taken.scenes[0]).toMatchObject({ frozen: null, known: { at: LATER } })
    expect(hasChanged(taken.scenes[0]?.known ?? expect.fail(), now)).toBe(false)
  })

  test('both: the old one frozen, the new one behind it', () => {
    const both = keepBoth(made, 'a', now, LATER)
    expect(both.scenes).toHaveLength(3)
    expect(both.scenes[0]).toMatchObject({ id: 'a', frozen: { at: AT, slide: old } })
    expect(both.scenes[1]).toMatchObject({ frozen: null, known: { at: LATER, slide: now } })
    expect(both.scenes[2]?.id).toBe('b')
    expect(keepBoth(made, 'b', now, LATER)).toBe(made)
    expect(keepBoth(made, 'x', now, LATER)).toBe(made)
  })

  test('a scene is frozen as it is, and follows the data again', () => {
    const frozen = freezeScene(made, 'b', now, LATER)
    expect(frozen.scenes[1]?.frozen).toEqual({ at: LATER, slide: now })
    expect(thawScene(frozen, 'b')).toEqual(made)
  })

  test('all of it survives the file', () => {
    const both = keepBoth(made, 'a', now, LATER)
    expect(readDeckFile(writeDeckFile(both))).toMatchObject({ kind: 'deck', deck: both, broken: [] })
  })
})
