import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DECK_LIMITS, EMPTY_SCENE, type Deck } from '../../../src/domain/deck/deck'
import { deckLength } from '../../../src/domain/deck/deckLength'
import {
  addScene,
  duplicateScene,
  hideScene,
  moveScene,
  newDeck,
  newScene,
  patchDeck,
  patchScene,
  removeScene,
  viewScene,
} from '../../../src/domain/deck/edits'
import { readDeckFile, writeDeckFile } from '../../../src/domain/deck/deckFile'
import {
  beginHistory,
  canRedo,
  canUndo,
  edit,
  HISTORY_STEPS,
  redo,
  undo,
} from '../../../src/domain/deck/history'
import { newId } from '../../../src/domain/deck/ids'
import { numberedTitle } from '../../../src/domain/deck/numberedTitle'
import { AT, deck, scene } from './deckFixtures'

const abc = deck([scene('a'), scene('b'), scene('c')])
const idsOf = (made: Deck) => made.scenes.map(({ id }) => id).join('')

describe('editing a deck', () => {
  test('begins with a deck that has no scenes, and scenes that are empty', () => {
    const made = newDeck({ kk: 'Сессия' }, AT)
    expect(made).toEqual({ ...deck([]), id: made.id })
    expect(made.id).toMatch(/^[a-z0-9]{12}$/)
    const added = newScene(made, 'title')
    expect(added).toEqual({ ...EMPTY_SCENE, kind: 'title', id: added.id })
    expect(viewScene(made, 'map?indicator=x')).toMatchObject({ kind: 'view', address: 'map?indicator=x' })
  })

  test('adds at the end or at a place', () => {
    expect(idsOf(addScene(abc, scene('d')))).toBe('abcd')
    expect(idsOf(addScene(abc, scene('d'), 0))).toBe('dabc')
    expect(idsOf(addScene(abc, scene('d'), 99))).toBe('abcd')
    expect(idsOf(addScene(abc, scene('d'), -5))).toBe('dabc')
    expect(addScene(abc, scene('a')).scenes.at(3)?.id).not.toBe('a')
  })

  test('moves, past the ends to the end; to where it is changes nothing', () => {
    expect(idsOf(moveScene(abc, 'a', 2))).toBe('bca')
    expect(idsOf(moveScene(abc, 'c', 0))).toBe('cab')
    expect(idsOf(moveScene(abc, 'a', 99))).toBe('bca')
    expect(moveScene(abc, 'a', 0)).toBe(abc)
    expect(moveScene(abc, 'a', -1)).toBe(abc)
    expect(moveScene(abc, 'x', 1)).toBe(abc)
  })

  test('removes, duplicates behind, hides; an unknown scene changes nothing', () => {
    expect(idsOf(removeScene(abc, 'b'))).toBe('ac')
    const doubled = duplicateScene(abc, 'a')
    expect(doubled.scenes[1]).toEqual({ ...scene('a'), id: doubled.scenes[1]?.id })
    expect(idsOf(removeScene(doubled, doubled.scenes[1]?.id ?? ''))).toBe('abc')
    expect(hideScene(abc, 'b').scenes.map(({ isHidden }) => isHidden)).toEqual([false, true, false])
    expect(hideScene(hideScene(abc, 'b'), 'b', false)).toEqual(abc)
    for (const edited of [removeScene, duplicateScene, hideScene]) expect(edited(abc, 'x')).toBe(abc)
    expect(patchScene(abc, 'x', { note: 'n' })).toBe(abc)
  })

  test('never changes the id of a scene, nor keeps more than a deck may have', () => {
    expect(idsOf(patchScene(abc, 'a', { note: 'n', id: 'z' } as never))).toBe('abc')
    const full = deck(Array.from({ length: DECK_LIMITS.scenes }, (_, i) => scene(`s${i}`)))
    expect(addScene(full, scene('more'))).toBe(full)
    expect(duplicateScene(full, 's0')).toBe(full)
  })

  test('writes nothing that a file would refuse', () => {
    const long = 'ұ'.repeat(20_000)
    const many = Array.from({ length: 40 }, () => ({ region: 'akmola', text: { kk: long } }))
    const patched = patchDeck(
      patchScene(abc, 'a', {
        title: { kk: long, ru: long },
        subtitle: { en: long },
        note: long,
        address: `map?q=${long}`,
        seconds: 1e9,
        callouts: many,
      }),
      { title: { kk: long }, minutes: 0.2 },
    )
    expect(readDeckFile(writeDeckFile(patched))).toMatchObject({ kind: 'deck', deck: patched, broken: [] })
    expect(patchScene(abc, 'a', { seconds: Number.NaN }).scenes[0]?.seconds).toBe(1)
    expect(patchDeck(abc, { minutes: null }).minutes).toBeNull()
  })

  test('keeps what a newer version wrote beside', () => {
    const newer = deck([{ ...scene('a'), mood: 'calm' } as never], { theme: 'steppe' } as never)
    const edited = patchDeck(duplicateScene(patchScene(newer, 'a', { note: 'n' }), 'a'), { minutes: 5 })
    expect(edited).toMatchObject({ theme: 'steppe', scenes: [{ mood: 'calm' }, { mood: 'calm' }] })
  })
})

describe('ids', () => {
  test('are not taken, also where chance repeats itself', () => {
    const stuck = () => 0.5
    const first = newId(new Set(), stuck)
    const second = newId(new Set([first]), stuck)
    expect(new Set([first, second, newId(new Set([first, second]), stuck)]).size).toBe(3)
  })
})

describe('length of a deck', () => {
  test('counts what is shown, against what is allowed', () => {
    const made = deck([scene('a'), scene('b', { isHidden: true }), scene('c', { seconds: 90 })])
    expect(deckLength(made)).toEqual({ seconds: 150, allowed: null, over: 0 })
    expect(deckLength({ ...made, minutes: 2 })).toEqual({ seconds: 150, allowed: 120, over: 30 })
    expect(deckLength({ ...made, minutes: 3 })).toEqual({ seconds: 150, allowed: 180, over: 0 })
  })
})

describe('undo and redo', () => {
  test('walk back and forth; an edit ends what could be redone', () => {
    const history = edit(edit(beginHistory(1), 2), 3)
    expect(undo(history)).toMatchObject({ past: [1], present: 2, future: [3] })
    expect(redo(undo(history))).toEqual(history)
    expect(edit(undo(history), 9)).toMatchObject({ past: [1, 2], present: 9, future: [] })
    expect(undo(beginHistory(1))).toEqual(beginHistory(1))
    expect(redo(history)).toBe(history)
    expect([canUndo(history), canRedo(history), canRedo(undo(history))]).toEqual([true, false, true])
    expect(edit(history, 3)).toBe(history)
  })

  test('take letters typed into one field as one step, and a new field as another', () => {
    let history = beginHistory('')
    for (const text of ['С', 'Се', 'Сес']) history = edit(history, text, 'title a')
    history = edit(edit(history, 'Сес1', 'title b'), 'Сес12', 'title b')
    expect(history.past).toEqual(['', 'Сес'])
    expect(edit(undo(history), 'x', 'title b').past).toEqual(['', 'Сес'])
  })

  test('are bounded, and undo all that is kept', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 3 * HISTORY_STEPS }), (values) => {
        const end = values.reduce<ReturnType<typeof beginHistory<number>>>(
          (h, each) => edit(h, each),
          beginHistory(-1),
        )
        expect(end.past.length).toBeLessThanOrEqual(HISTORY_STEPS)
        let back = end
        while (canUndo(back)) back = undo(back)
        while (canRedo(back)) back = redo(back)
        expect({ ...back, mark: null }).toEqual({ ...end, mark: null })
      }),
      { seed: 1, numRuns: 50 },
    )
  })
})

describe('titles of decks', () => {
  test('get a number in every language where one of them is there already', () => {
    expect(numberedTitle({ kk: 'Сессия', en: 'Session' }, [{ en: 'session' }])).toEqual({
      kk: 'Сессия (2)',
      en: 'Session (2)',
    })
    expect(numberedTitle({ kk: 'Сессия' }, [{ ru: 'Сессия' }])).toEqual({ kk: 'Сессия' })
    const longest = 'x'.repeat(DECK_LIMITS.title)
    expect(numberedTitle({ kk: longest }, [{ kk: longest }]).kk?.length).toBeLessThanOrEqual(
      DECK_LIMITS.title,
    )
  })
})
