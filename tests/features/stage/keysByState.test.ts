import { describe, expect, test } from 'vitest'
import type { StageAction } from '../../../src/features/stage/show/actions'
import {
  actionOf,
  BY_CODE,
  BY_KEY,
  IN_GRID,
  SHIFTED,
  type KeyPress,
} from '../../../src/features/stage/show/keyMap'
import { reduceShow } from '../../../src/features/stage/show/reduceShow'
import { START, type ShowFacts, type ShowState } from '../../../src/features/stage/show/showState'
import { REGIONS } from '../../fixtures/slides'
import { sceneFacts as scene } from './showFixture'
import { COLUMNS, TABLE } from './keysByState'

/** Five scenes; the second is hidden, the third plays six periods. */
const FACTS: ShowFacts = {
  scenes: [scene(), scene({ isHidden: true }), scene({ frames: 6, start: 5 }), scene(), scene()],
  names: new Map(REGIONS.map(({ id, name }) => [id, name])),
  isKiosk: false,
}

const BASE: ShowState = { ...START, scene: 2, gridAt: 2, step: 2, size: 1 }

const STATES: Readonly<Record<string, ShowState>> = {
  slide: BASE,
  playing: { ...BASE, isPlaying: true },
  black: { ...BASE, screen: 'black' },
  white: { ...BASE, screen: 'white' },
  digits: { ...BASE, digits: '1' },
  question: { ...BASE, question: { typed: 'а', region: null } },
  answer: { ...BASE, question: { typed: 'қа', region: 'karaganda' } },
  grid: { ...BASE, overlay: 'grid' },
  help: { ...BASE, overlay: 'help' },
  keys: { ...BASE, overlay: 'keys' },
  card: { ...BASE, overlay: 'card' },
  describe: { ...BASE, overlay: 'describe' },
}

const press = (key: string, code = key, isShift = false): KeyPress => ({ key, code, isShift })

const PRESSES: Readonly<Record<string, KeyPress>> = {
  PageDown: press('PageDown'),
  PageUp: press('PageUp'),
  '→': press('ArrowRight'),
  '←': press('ArrowLeft'),
  '↓': press('ArrowDown'),
  '↑': press('ArrowUp'),
  Space: press(' ', 'Space'),
  'Shift Space': press(' ', 'Space', true),
  'Shift →': press('ArrowRight', 'ArrowRight', true),
  'Shift ←': press('ArrowLeft', 'ArrowLeft', true),
  Home: press('Home'),
  End: press('End'),
  '3': press('3', 'Digit3'),
  Enter: press('Enter'),
  Backspace: press('Backspace'),
  '.': press('.', 'Period'),
  '+': press('+', 'Equal', true),
  '=': press('=', 'Equal'),
  '−': press('-', 'Minus'),
  'num +': press('+', 'NumpadAdd'),
  'num −': press('-', 'NumpadSubtract'),
  ']': press(']', 'BracketRight'),
  '[': press('[', 'BracketLeft'),
  '?': press('?', 'Slash', true),
  '/': press('/', 'Slash'),
  Esc: press('Escape'),
  F5: press('F5'),
  'Shift F5': press('F5', 'F5', true),
  F11: press('F11'),
  ...Object.fromEntries([...'BWFLTGHIKCDAPNSQ'].map((key) => [key, press(key.toLowerCase(), `Key${key}`)])),
}

const WORDS: Readonly<Record<string, (state: ShowState) => string>> = {
  scene: ({ scene: at }) => `scene ${at + 1}`,
  step: ({ step }) => (step === null ? 'as at first' : `period ${step + 1}`),
  language: ({ language }) => language,
  screen: ({ screen }) => screen,
  overlay: ({ overlay }) => overlay ?? 'closed',
  gridAt: ({ gridAt }) => `cursor ${gridAt + 1}`,
  question: ({ question }) =>
    question === null
      ? 'no question'
      : `asks ${question.typed}${question.region === null ? '' : `: ${question.region}`}`,
  digits: ({ digits }) => (digits === '' ? 'no digits' : digits),
  isPlaying: ({ isPlaying }) => (isPlaying ? 'plays' : 'stops'),
  isAuto: ({ isAuto }) => (isAuto ? 'auto' : 'by hand'),
  speed: ({ speed }) => `speed ${speed}`,
  size: ({ size }) => `size ${size}`,
  look: ({ look }) => look,
}

/** What a press changes, in words: "scene 4", "black"; "·" for nothing, "window" for what the window does, "–" for the browser. */
function changeOf(state: ShowState, key: KeyPress): string {
  const action: StageAction | null = actionOf(key, state)
  if (action === null) return '–'
  if (['fullscreen', 'start', 'speaker'].includes(action.type)) return action.type
  const next = reduceShow(state, action, FACTS)
  const changed = Object.keys(WORDS).filter(
    (part) =>
      JSON.stringify(next[part as keyof ShowState]) !== JSON.stringify(state[part as keyof ShowState]),
  )
  // The cursor of the grid goes with the scene.
  const told = changed.filter((part) => !(part === 'gridAt' && changed.includes('scene')))
  return told.length === 0
    ? '·'
    : told
        .map((part) => WORDS[part]?.(next) ?? '')
        .join(', ')
        .trim()
}

describe('every key in every state', () => {
  test.each(Object.entries(PRESSES))('%s', (name, key) => {
    const expected = TABLE[name]?.split(' | ') ?? []
    expect(Object.entries(STATES).map(([state, value]) => `${state}: ${changeOf(value, key)}`)).toEqual(
      COLUMNS.map((state, at) => `${state}: ${expected[at]}`),
    )
  })

  test('no key of the stage is left out of the table, and no line of it is without a key', () => {
    const pressed = Object.values(PRESSES)
    for (const key of [...Object.keys(BY_KEY), ...Object.keys(SHIFTED), ...Object.keys(IN_GRID)])
      expect(
        pressed.map((each) => each.key),
        key,
      ).toContain(key)
    for (const code of Object.keys(BY_CODE))
      expect(
        pressed.map((each) => each.code),
        code,
      ).toContain(code)
    // A digit is no name of its own in an object: it comes first.
    expect(Object.keys(TABLE)).toEqual(Object.keys(PRESSES))
  })

  test('the table has every state that the show can be in', () => {
    const overlays = Object.values(STATES).map(({ overlay }) => overlay)
    expect(new Set(overlays)).toEqual(new Set([null, 'grid', 'help', 'keys', 'card', 'describe']))
    expect(new Set(Object.values(STATES).map(({ screen }) => screen))).toEqual(
      new Set(['slide', 'black', 'white']),
    )
  })
})

/** What the key of a Latin letter writes with a Russian and with a Kazakh layout. */
const CYRILLIC: Readonly<Record<string, string>> = {
  A: 'ф',
  B: 'и',
  C: 'с',
  D: 'в',
  F: 'а',
  G: 'п',
  H: 'р',
  I: 'ш',
  K: 'л',
  L: 'д',
  N: 'т',
  P: 'з',
  Q: 'й',
  S: 'ы',
  T: 'е',
  W: 'ц',
}

describe('keyboards of other languages', () => {
  test.each(Object.entries(CYRILLIC))('%s works where it writes %s', (letter, written) => {
    const latin = actionOf(press(letter.toLowerCase(), `Key${letter}`), BASE)
    expect(latin).not.toBeNull()
    expect(actionOf(press(written, `Key${letter}`), BASE)).toEqual(latin)
    expect(actionOf(press(written.toUpperCase(), `Key${letter}`, true), BASE)).toEqual(latin)
    // Remote keyboards send a letter without its place.
    expect(actionOf(press(letter.toLowerCase(), ''), BASE)).toEqual(latin)
  })

  test('every letter of the stage is in the list', () => {
    expect(
      Object.keys(BY_CODE)
        .filter((code) => code.startsWith('Key'))
        .toSorted(),
    ).toEqual(
      Object.keys(CYRILLIC)
        .map((letter) => `Key${letter}`)
        .toSorted(),
    )
  })

  test.each([
    ['"', '1'],
    ['ә', '2'],
    ['і', '3'],
    ['ң', '4'],
    ['ғ', '5'],
    [',', '6'],
    ['.', '7'],
    ['ү', '8'],
    ['ұ', '9'],
    ['қ', '0'],
  ])('the key that writes %s with a Kazakh layout is the digit %s', (written, digit) => {
    expect(actionOf(press(written, `Digit${digit}`), BASE)).toEqual({ type: 'digit', digit })
  })

  test.each([
    ['ө', 'Minus', 'smaller'],
    ['һ', 'Equal', 'larger'],
    ['ю', 'Period', 'black'],
    ['.', 'Slash', 'black'],
    ['ъ', 'BracketRight', 'faster'],
    ['х', 'BracketLeft', 'slower'],
  ])('%s on %s is %s', (written, code, type) => {
    expect(actionOf(press(written, code), BASE)).toEqual({ type })
  })

  test('Russian ? is Shift and 7, Kazakh ? Shift and /', () => {
    expect(actionOf(press('?', 'Digit7', true), BASE)).toEqual({ type: 'help' })
    expect(actionOf(press('?', 'Slash', true), BASE)).toEqual({ type: 'help' })
  })

  test('in a question Kazakh letters of the upper row are letters', () => {
    const asking: ShowState = { ...BASE, question: { typed: '', region: null } }
    expect(actionOf(press('қ', 'Digit0'), asking)).toEqual({ type: 'letter', letter: 'қ' })
    expect(actionOf(press('"', 'Digit1'), asking)).toEqual({ type: 'pick', number: 1 })
  })
})
