import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { StageAction } from '../../../src/features/stage/show/actions'
import { BOUNCE_MS, makeDebounce } from '../../../src/features/stage/show/bounce'
import { actionOf, type KeyPress } from '../../../src/features/stage/show/keyMap'
import { matchRegions } from '../../../src/features/stage/show/matchRegions'
import { hasOpen, reduceShow } from '../../../src/features/stage/show/reduceShow'
import {
  isOnSlide,
  START,
  visibleScenes,
  type ShowFacts,
  type ShowState,
} from '../../../src/features/stage/show/showState'
import { REGIONS } from '../../fixtures/slides'
import { sceneFacts as scene } from './showFixture'

const names = new Map(REGIONS.map(({ id, name }) => [id, name]))
/** Seven scenes: the third is hidden, the fourth plays, the sixth has no data. */
const FACTS: ShowFacts = {
  scenes: [
    scene(),
    scene(),
    scene({ isHidden: true }),
    scene({ frames: 6, start: 5 }),
    scene(),
    scene({ isGone: true }),
    scene(),
  ],
  names,
  isKiosk: false,
}

const press = (key: string, code = '', isShift = false): KeyPress => ({ key, code, isShift })
const after = (state: ShowState, ...keys: readonly KeyPress[]): ShowState =>
  keys.reduce((now, key) => {
    const action = actionOf(key, now)
    return action === null ? now : reduceShow(now, action, FACTS)
  }, state)

const at = (index: number, more: Partial<ShowState> = {}): ShowState => ({
  ...START,
  scene: index,
  gridAt: index,
  ...more,
})

describe('keys', () => {
  test.each([
    ['PageDown', 1],
    ['ArrowRight', 1],
    ['ArrowDown', 1],
    [' ', 1],
    ['PageUp', 0],
    ['ArrowLeft', 0],
    ['ArrowUp', 0],
    ['Home', 0],
    ['End', 6],
  ])('%s from the first scene', (key, expected) => {
    expect(after(at(0), press(key)).scene).toBe(expected)
  })

  test('the hidden scene is passed over, both ways; the ends hold', () => {
    expect(after(at(1), press('PageDown')).scene).toBe(3)
    expect(after(at(3), press('PageUp')).scene).toBe(1)
    expect(after(at(6), press('PageDown')).scene).toBe(6)
    expect(after(at(0), press('PageUp')).scene).toBe(0)
  })

  test('digits count the scenes that are shown; a number there is none of does nothing', () => {
    expect(after(at(0), press('3', 'Digit3'), press('Enter')).scene).toBe(3)
    expect(after(at(0), press('9', 'Digit9'), press('Enter'))).toEqual(at(0))
    // The upper row of a Kazakh keyboard writes letters.
    expect(after(at(0), press('і', 'Digit3'), press('Enter')).scene).toBe(3)
  })

  test('black and white, and what wakes them: the scene stays', () => {
    for (const key of [press('b', 'KeyB'), press('и', 'KeyB'), press('.', 'Period'), press('ю', 'Period')]) {
      const dark = after(at(1), key)
      expect(dark.screen).toBe('black')
      expect(after(dark, key)).toEqual(at(1))
      expect(after(dark, press('PageDown'))).toEqual(at(1))
      expect(after(dark, press('Escape'))).toEqual(at(1))
    }
    expect(after(at(1), press('w', 'KeyW')).screen).toBe('white')
  })

  test('L goes round the languages and touches nothing else', () => {
    const playing = at(3, { isPlaying: true, step: 2 })
    expect(after(playing, press('l', 'KeyL'))).toEqual({ ...playing, language: 'ru' })
    expect(after(playing, press('д', 'KeyL'), press('l', 'KeyL'), press('l', 'KeyL'))).toEqual(playing)
  })

  test('+ and − stop at the largest and at the smallest', () => {
    const large = after(at(0), press('+'), press('+'), press('+'), press('+'))
    expect(large.size).toBe(2)
    expect(after(large, press('-'), press('-'), press('-'), press('-')).size).toBe(0)
  })

  test('T plays from the start when time stands at its end, and stops', () => {
    const playing = after(at(3), press('t', 'KeyT'))
    expect(playing).toMatchObject({ isPlaying: true, step: 0 })
    expect(after(playing, press('t', 'KeyT')).isPlaying).toBe(false)
    expect(after(at(0), press('t', 'KeyT'))).toEqual(at(0))
  })

  test('time ends at the last frame', () => {
    let state = after(at(3), press('t', 'KeyT'))
    const steps = [state.step]
    while (state.isPlaying) {
      state = reduceShow(state, { type: 'tick' }, FACTS)
      steps.push(state.step)
    }
    expect(steps).toEqual([0, 1, 2, 3, 4, 5])
  })

  test('the start button of a clicker (F5, Shift+F5) changes nothing of the show', () => {
    expect(after(at(3, { step: 2 }), press('F5'), press('F5', 'F5', true))).toEqual(at(3, { step: 2 }))
  })

  test('Esc with nothing open leaves all as it is', () => {
    expect(after(at(3, { step: 2 }), press('Escape'))).toEqual(at(3, { step: 2 }))
    expect(hasOpen(at(3))).toBe(false)
  })

  test('the page for learning keys hears everything and does nothing but close', () => {
    const learning = after(at(1), press('k', 'KeyK'))
    expect(learning.overlay).toBe('keys')
    for (const key of ['PageDown', ' ', 'F5', 'Home', 'b'])
      expect(after(learning, press(key))).toEqual(learning)
    expect(after(learning, press('Escape'))).toEqual(at(1))
  })

  test('the grid: arrows move its cursor, Enter goes there', () => {
    const grid = after(at(1), press('g', 'KeyG'))
    expect(after(grid, press('ArrowRight'))).toMatchObject({ scene: 1, gridAt: 3, overlay: 'grid' })
    expect(after(grid, press('ArrowRight'), press('Enter'))).toMatchObject({ scene: 3, overlay: null })
    expect(after(grid, press('Escape'))).toEqual(at(1))
  })
})

describe('a question from the hall', () => {
  const question = (state: ShowState, ...letters: readonly string[]) =>
    after(state, press('q', 'KeyQ'), ...letters.map((letter) => press(letter)))

  test.each([
    ['қ', 'а', 'karaganda'],
    ['к', 'а', 'karaganda'],
    ['k', 'a', 'karaganda'],
    ['п', 'а', 'pavlodar'],
    ['ш', 'ы', 'east-kazakhstan'],
    ['в', 'о', 'east-kazakhstan'],
    ['m', 'a', 'mangystau'],
    // Kazakh in Latin letters: Qostanai, Qyzylorda, Jambyl, Ońtústik, Şyğys.
    ['q', 'o', 'kostanay'],
    ['q', 'y', 'kyzylorda'],
    ['j', 'a', 'jambyl'],
    ['o', 'ń', 'south-kazakhstan'],
    ['ş', 'y', 'east-kazakhstan'],
  ])('%s%s finds its region', (a, b, region) => {
    expect(question(at(3), a, b).question?.region).toBe(region)
  })

  test('every region is found with two letters and a digit at most, in each language', () => {
    for (const { id, name } of REGIONS) {
      for (const language of ['kk', 'ru', 'en'] as const) {
        const letters = name[language].replace(/^г\. /, '').slice(0, 2).toLowerCase()
        const asked = question(at(3), ...letters)
        const found = matchRegions(names, letters)
        expect(found, `${letters} for ${name[language]}`).toContain(id)
        if (asked.question?.region !== id)
          expect(after(asked, press(String(found.indexOf(id) + 1))).question?.region).toBe(id)
      }
    }
  })

  test('Esc comes back to the very frame, playing or not', () => {
    for (const isPlaying of [true, false]) {
      const before = at(3, { step: 2, isPlaying, isAuto: isPlaying })
      const asked = question(before, 'қ', 'а')
      expect(reduceShow(asked, { type: 'tick' }, FACTS)).toEqual(asked)
      expect(reduceShow(asked, { type: 'time-up', scene: 3 }, FACTS)).toEqual(asked)
      expect(after(asked, press('Escape'))).toEqual(before)
    }
  })
})

describe('autoplay', () => {
  test('passes over hidden scenes and those without data, and ends', () => {
    let state = at(0, { isAuto: true })
    const seen = [0]
    for (let i = 0; i < 10 && state.isAuto; i += 1) {
      state = reduceShow(state, { type: 'time-up', scene: state.scene }, FACTS)
      if (seen.at(-1) !== state.scene) seen.push(state.scene)
    }
    expect(seen).toEqual([0, 1, 3, 4, 6])
    expect(state.isAuto).toBe(false)
  })

  test('a kiosk begins again', () => {
    const state = reduceShow(
      at(6, { isAuto: true }),
      { type: 'time-up', scene: 6 },
      { ...FACTS, isKiosk: true },
    )
    expect(state).toMatchObject({ scene: 0, isAuto: true })
  })
})

const KEYS: readonly KeyPress[] = [
  ...[
    'PageDown',
    'PageUp',
    'ArrowRight',
    'ArrowLeft',
    'ArrowUp',
    'ArrowDown',
    ' ',
    'Home',
    'End',
    'Escape',
    'Enter',
    'Backspace',
    'F5',
    'F11',
    '.',
    '+',
    '-',
    '?',
    '/',
    'қ',
    'а',
    'Tab',
    'x',
  ].map((key) => press(key)),
  ...[...'BWFLTGHKCDAPNSQ'].map((key) => press(key.toLowerCase(), `Key${key}`)),
  ...[...'0123456789'].map((key) => press(key, `Digit${key}`)),
  press('ArrowRight', 'ArrowRight', true),
  press('ArrowLeft', 'ArrowLeft', true),
  press('F5', 'F5', true),
]

test('whatever is pressed in whatever state, the show stands on a scene that is shown, at a frame there is', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...KEYS), { maxLength: 60 }), fc.boolean(), (keys, isKiosk) => {
      const facts = { ...FACTS, isKiosk }
      let state = at(0)
      for (const key of keys) {
        const action: StageAction | null = actionOf(key, state)
        const next = action === null ? state : reduceShow(state, action, facts)
        // Keys alone never move time or scene by themselves.
        if (action?.type === 'language' || action?.type === 'look')
          expect({ ...next, language: state.language, look: state.look }).toEqual(state)
        state = next
        expect(visibleScenes(facts)).toContain(state.scene)
        const { frames } = facts.scenes[state.scene]!
        if (state.step !== null) expect(state.step).toBeLessThan(Math.max(1, frames))
        if (state.isPlaying) expect(frames).toBeGreaterThan(1)
        expect(state.digits.length).toBeLessThanOrEqual(3)
      }
      // From anywhere a few presses of Esc lead back to the slide, never further.
      const { scene: stood, step, language } = state
      for (let i = 0; i < 4; i += 1) state = reduceShow(state, { type: 'escape' }, facts)
      expect(isOnSlide(state)).toBe(true)
      expect(state).toMatchObject({ scene: stood, step, language, digits: '' })
    }),
    { numRuns: 2000, seed: 5 },
  )
})

test('whoever follows ends where the last news was, and is not disturbed by news that say nothing new', () => {
  const follow = (state: ShowState, at: number, language: ShowState['language']) =>
    reduceShow(state, { type: 'follow', scene: at, language }, FACTS)
  const open: ShowState = { ...START, scene: 1, language: 'kk', overlay: 'grid' }
  const back = follow(follow(open, 3, 'ru'), 1, 'kk')
  expect(back).toMatchObject({ scene: 1, language: 'kk' })
  expect(follow(open, 1, 'kk')).toBe(open)
})

describe('bounce', () => {
  const next: StageAction = { type: 'next' }

  test('200 presses in a second are one; so are two keys at once', () => {
    const mayPass = makeDebounce()
    const passed = Array.from({ length: 200 }, (_, i) =>
      mayPass(i % 2 === 0 ? next : { type: 'previous' }, i * 5),
    )
    expect(passed.filter(Boolean)).toHaveLength(1)
    expect(passed[0]).toBe(true)
  })

  test('position equals presses, however each press bounces', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 1, max: BOUNCE_MS - 1 }), { maxLength: 12 }), { maxLength: 20 }),
        (bounces) => {
          const mayPass = makeDebounce()
          let now = 0
          let count = 0
          for (const gaps of bounces) {
            now += BOUNCE_MS
            if (mayPass(next, now)) count += 1
            for (const gap of gaps) {
              now += gap
              if (mayPass(next, now)) count += 1
            }
          }
          expect(count).toBe(bounces.length)
        },
      ),
      { seed: 5 },
    )
  })

  test('digits and letters are as fast as they are typed', () => {
    const mayPass = makeDebounce()
    for (let i = 0; i < 20; i += 1) expect(mayPass({ type: 'digit', digit: '1' }, i)).toBe(true)
  })
})
