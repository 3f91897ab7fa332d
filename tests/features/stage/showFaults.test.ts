import { describe, expect, test } from 'vitest'
import { EMPTY_SCENE, type Deck, type Scene } from '../../../src/domain/deck/deck'
import { sameText, type Slide } from '../../../src/domain/deck/slide'
import { layoutSlide } from '../../../src/features/stage/layout/layoutSlide'
import type { StageAction } from '../../../src/features/stage/show/actions'
import { BOUNCE_MS, makeDebounce } from '../../../src/features/stage/show/bounce'
import { askableScene, namesAt, sceneFacts } from '../../../src/features/stage/show/facts'
import { reduceShow } from '../../../src/features/stage/show/reduceShow'
import { secondsAt, speedBy, SPEEDS, USUAL_SPEED } from '../../../src/features/stage/show/speeds'
import { START, type ShowFacts, type ShowState } from '../../../src/features/stage/show/showState'
import { regionsBody, slideOf } from '../../fixtures/slides'

const REASON = {
  kk: '2031 жылғы деректер бұл жиында жоқ.',
  ru: 'Данных за 2031 год в этом наборе нет.',
  en: 'This dataset has no figures for 2031.',
}
const gone = slideOf({ kind: 'gone', reason: REASON }, { source: sameText(''), demonstration: null })
const played = slideOf(regionsBody('map'))
const still = slideOf(regionsBody('tiles', false))

const deckOf = (slides: readonly Slide[], hidden: readonly number[] = []): Deck => ({
  id: 'faults',
  title: { en: 'Faults' },
  minutes: null,
  createdAt: '2021-03-12T09:00:00Z',
  changedAt: '2021-03-12T09:00:00Z',
  scenes: slides.map((_, at): Scene => ({
    ...EMPTY_SCENE,
    id: String(at),
    kind: 'view',
    isHidden: hidden.includes(at),
  })),
})

const factsOf = (slides: readonly Slide[], isKiosk = false, hidden: readonly number[] = []): ShowFacts => ({
  scenes: sceneFacts(deckOf(slides, hidden), slides),
  names: namesAt(slides, 0),
  isKiosk,
})

/** What the clocks of a show do next: time to its end, then the scene's time is up. */
function nextOf(state: ShowState, facts: ShowFacts): ShowState {
  const action: StageAction = state.isPlaying ? { type: 'tick' } : { type: 'time-up', scene: state.scene }
  return reduceShow(state, action, facts)
}

/** Scenes that autoplay stands on, in order, until it ends or for so many steps. */
function autoplayed(from: ShowState, facts: ShowFacts, steps: number): readonly number[] {
  const seen = [from.scene]
  let state = from
  for (let i = 0; i < steps && state.isAuto; i += 1) {
    state = nextOf(state, facts)
    if (seen.at(-1) !== state.scene) seen.push(state.scene)
  }
  return seen
}

const AUTO: ShowState = { ...START, isAuto: true }

describe('F68: scenes of what is no longer in the dataset', () => {
  test.each<readonly [string, readonly Slide[], readonly number[], readonly number[]]>([
    ['in the middle', [still, gone, still], [], [0, 2]],
    ['several in a row', [still, gone, gone, gone, played], [], [0, 4]],
    ['at the end', [still, played, gone], [], [0, 1]],
    ['and a hidden one beside them', [still, gone, played, still], [2], [0, 3]],
  ])('%s: autoplay passes over them', (_, slides, hidden, expected) => {
    expect(autoplayed(AUTO, factsOf(slides, false, hidden), 500)).toEqual(expected)
  })

  test('a kiosk goes on over them, round after round, and never stops', () => {
    const facts = factsOf([still, gone, played, gone], true)
    expect(autoplayed(AUTO, facts, 300).slice(0, 7)).toEqual([0, 2, 0, 2, 0, 2, 0])
  })

  test('a kiosk of one scene begins it anew', () => {
    const facts = factsOf([gone, played, gone], true)
    let state: ShowState = reduceShow(
      { ...AUTO, scene: 1, step: 0, isPlaying: true },
      { type: 'tick' },
      facts,
    )
    const steps: (number | null)[] = []
    for (let i = 0; i < 80; i += 1) {
      state = nextOf(state, facts)
      steps.push(state.step)
    }
    expect(steps.filter((step) => step === 0).length).toBeGreaterThan(1)
    expect(state).toMatchObject({ isAuto: true, scene: 1 })
  })

  test('a kiosk without any data waits for them, and shows them when they come', () => {
    let state: ShowState = AUTO
    for (let i = 0; i < 20; i += 1) state = nextOf(state, factsOf([gone, gone], true))
    expect(state).toEqual(AUTO)
    expect(nextOf(state, factsOf([gone, still], true)).scene).toBe(1)
  })

  test('by hand such a scene can be shown: it is passed over by the clock only', () => {
    const facts = factsOf([still, gone, still])
    expect(reduceShow(START, { type: 'next' }, facts).scene).toBe(1)
  })
})

describe('F104: the data of a scene are refused or missing', () => {
  const drawn = layoutSlide(gone, {
    format: 'wide',
    look: 'dark',
    scale: 1,
    step: null,
    position: { number: 2, count: 3 },
    map: null,
    measure: (text, size) => text.length * size * 0.55,
  })
  const textsIn = (language: 'kk' | 'ru' | 'en') =>
    drawn.texts.map(({ lines }) => lines[language].join(' ')).filter((text) => text !== '')

  test('the stage shows its title and a calm sentence, and nothing else of a slide', () => {
    for (const language of ['kk', 'ru', 'en'] as const) {
      const texts = textsIn(language).join('\n')
      expect(texts).toContain(gone.title[language])
      expect(texts).toContain(REASON[language])
      expect(texts).not.toMatch(/error|undefined|null|NaN|\bat \w+ \(/i)
    }
    expect(drawn.map).toBeNull()
    expect(drawn.texts.some(({ figure }) => figure !== undefined)).toBe(false)
  })

  test('a slide that is not there at all counts as gone, so that autoplay goes on', () => {
    const facts: ShowFacts = { ...factsOf([]), scenes: sceneFacts(deckOf([still, still, still]), [still]) }
    expect(facts.scenes.map(({ isGone }) => isGone)).toEqual([false, true, true])
  })

  test('a question is about the nearest scene that has regions', () => {
    expect(askableScene([gone, still, gone], 2)).toBe(1)
    expect(askableScene([gone, still], 0)).toBe(1)
    expect(askableScene([gone], 0)).toBeNull()
    expect(namesAt([gone], 0).size).toBe(0)
  })
})

describe('F106: a clicker that bounces', () => {
  const facts = factsOf([still, still, still, still, still, still])

  test('200 events a second, both keys at once: one step, the position is the model', () => {
    const mayPass = makeDebounce()
    let state: ShowState = { ...START, scene: 2 }
    for (let i = 0; i < 200; i += 1) {
      const action: StageAction = { type: i % 2 === 0 ? 'next' : 'previous' }
      if (mayPass(action, i * 5)) state = reduceShow(state, action, facts)
    }
    expect(state.scene).toBe(3)
  })

  test('five presses, each of forty events, are five steps', () => {
    const mayPass = makeDebounce()
    let state = START
    for (let i = 0; i < 5; i += 1)
      for (let bounce = 0; bounce < 40; bounce += 1)
        if (mayPass({ type: 'next' }, i * (BOUNCE_MS + 200) + bounce * 5))
          state = reduceShow(state, { type: 'next' }, facts)
    expect(state.scene).toBe(5)
  })
})

test('F112: after an hour of a kiosk the show is as it was at the start', () => {
  const facts = factsOf([still, played, gone, still], true)
  let state: ShowState = AUTO
  let rounds = 0
  // Far more than the steps of an hour at the shortest times.
  for (let i = 0; i < 5000; i += 1) {
    const next = nextOf(state, facts)
    if (next.scene === 0 && state.scene !== 0) {
      rounds += 1
      expect(next).toEqual({ ...AUTO, gridAt: 0 })
    }
    state = next
  }
  expect(rounds).toBeGreaterThan(50)
})

describe('speed of autoplay', () => {
  test('as the deck says at first; slower and faster in steps that end', () => {
    expect(SPEEDS[USUAL_SPEED]).toBe(1)
    const seconds = SPEEDS.map((_, speed) => secondsAt(60, speed))
    expect(seconds).toEqual([120, 80, 60, 40, 30, 20])
    expect(speedBy(0, -1)).toBe(0)
    expect(speedBy(SPEEDS.length - 1, 1)).toBe(SPEEDS.length - 1)
  })

  test('nothing is hurried below ten seconds, and what is shorter in the deck stays as it is', () => {
    expect(SPEEDS.map((_, speed) => secondsAt(15, speed))).toEqual([30, 20, 15, 10, 10, 10])
    expect(secondsAt(4, SPEEDS.length - 1)).toBe(4)
  })
})
