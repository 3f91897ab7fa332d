import { LANGUAGES } from '../../../domain/region'
import { TEXT_SCALES } from '../layout/canvas'
import { CONTRASTS, LOOKS } from '../layout/looks'
import type { StageAction } from './actions'
import { ask, backspace, letter, pick } from './asking'
import { atEnd, byOne, goTo, gridBy, toScene } from './moves'
import { visibleScenes, type Overlay, type ShowFacts, type ShowState } from './showState'
import { speedBy } from './speeds'
import { play, stepBy, stepTo, tick, timeUp } from './time'

/** Closes what lies on top; with nothing open the deck stays as it is. */
function escape(state: ShowState): ShowState {
  if (state.screen !== 'slide') return { ...state, screen: 'slide' }
  if (state.digits !== '') return { ...state, digits: '' }
  if (state.question !== null) return { ...state, question: null }
  return state.overlay === null ? state : { ...state, overlay: null }
}

/** Whether Esc has something to close before it leaves full screen. */
export const hasOpen = (state: ShowState): boolean => escape(state) !== state

function enter(state: ShowState, facts: ShowFacts): ShowState {
  if (state.question !== null) return pick(state, 1, facts)
  if (state.digits !== '') {
    const scene = visibleScenes(facts)[Number(state.digits) - 1]
    return scene === undefined ? { ...state, digits: '' } : toScene(state, scene, facts)
  }
  return state.overlay === 'grid' ? toScene(state, state.gridAt, facts) : state
}

const screenOf = (state: ShowState, screen: 'black' | 'white'): ShowState => ({
  ...state,
  screen: state.screen === screen ? 'slide' : screen,
})

/** A panel opened or closed. Under a dark screen none is opened: it would stand there when the slide comes back. */
const toggled = (state: ShowState, overlay: Overlay): ShowState =>
  state.screen === 'slide'
    ? {
        ...state,
        overlay: state.overlay === overlay ? null : overlay,
        question: null,
        digits: '',
        gridAt: state.scene,
      }
    : state

const nextOf = <T>(all: readonly T[], now: T): T => all[(all.indexOf(now) + 1) % all.length] ?? now

function follow(
  state: ShowState,
  { scene, language }: Extract<StageAction, { type: 'follow' }>,
  facts: ShowFacts,
): ShowState {
  const there = scene === state.scene ? state : goTo(state, scene, facts)
  return language === there.language ? there : { ...there, language }
}

const sizeBy = (state: ShowState, by: 1 | -1): ShowState => ({
  ...state,
  size: Math.max(0, Math.min(TEXT_SCALES.length - 1, state.size + by)),
})

/** What a key, a click, the speaker or the clock makes of the show. */
export function reduceShow(state: ShowState, action: StageAction, facts: ShowFacts): ShowState {
  switch (action.type) {
    case 'next':
      return byOne(state, 1, facts)
    case 'previous':
      return byOne(state, -1, facts)
    case 'first':
    case 'last':
      return atEnd(state, action.type, facts)
    case 'grid-by':
      return gridBy(state, action.by, facts)
    case 'go':
      return goTo(state, action.scene, facts)
    case 'follow':
      return follow(state, action, facts)
    case 'black':
    case 'white':
      return screenOf(state, action.type)
    case 'language':
      return { ...state, language: nextOf(LANGUAGES, state.language) }
    case 'set-language':
      return { ...state, language: action.language }
    case 'larger':
      return sizeBy(state, 1)
    case 'smaller':
      return sizeBy(state, -1)
    case 'look':
      return { ...state, look: action.look ?? nextOf(LOOKS, state.look) }
    case 'contrast':
      return { ...state, contrast: CONTRASTS[action.contrast] === undefined ? 0 : action.contrast }
    case 'play':
      return play(state, facts)
    case 'step-by':
      return stepBy(state, action.by, facts)
    case 'step':
      return stepTo(state, action.step, facts)
    case 'tick':
      return tick(state, facts)
    case 'auto':
      return { ...state, isAuto: !state.isAuto }
    case 'faster':
      return { ...state, speed: speedBy(state.speed, 1) }
    case 'slower':
      return { ...state, speed: speedBy(state.speed, -1) }
    case 'time-up':
      return action.scene === state.scene ? timeUp(state, facts) : state
    case 'grid':
    case 'help':
    case 'keys':
    case 'card':
    case 'describe':
      return toggled(state, action.type)
    case 'question':
      return ask(state, facts, null)
    case 'region':
      return ask(state, facts, action.region)
    case 'letter':
      return letter(state, action.letter, facts)
    case 'pick':
      return pick(state, action.number, facts)
    case 'digit':
      return { ...state, digits: (state.digits + action.digit).slice(-3).replace(/^0+/, '') }
    case 'backspace':
      return backspace(state)
    case 'enter':
      return enter(state, facts)
    case 'escape':
      return escape(state)
    case 'fullscreen':
    case 'start':
    case 'speaker':
      return state
  }
}
