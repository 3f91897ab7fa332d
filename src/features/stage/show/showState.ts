import type { StageText } from '../../../domain/deck/slide'
import type { Language, RegionId } from '../../../domain/region'
import { TEXT_SCALES } from '../layout/canvas'
import { LOOKS, type Look } from '../layout/looks'
import { LANGUAGES } from '../layout/text'
import type { StageAction } from './actions'
import { matchRegions } from './matchRegions'

export type Overlay = 'grid' | 'help' | 'keys' | 'card'

/** All that the stage shows. What comes back after a reload stands in the address: scene, step, language. */
export interface ShowState {
  /** Index among all scenes of the deck; never that of a hidden one while another is there. */
  readonly scene: number
  /** Frame of time; null = the one the scene begins with. */
  readonly step: number | null
  readonly language: Language
  readonly screen: 'slide' | 'black' | 'white'
  readonly overlay: Overlay | null
  /** Scene under the cursor of the grid. */
  readonly gridAt: number
  /** A question from the hall: what was typed, and the region that is shown. */
  readonly question: { readonly typed: string; readonly region: RegionId | null } | null
  /** Digits typed before Enter. */
  readonly digits: string
  readonly isPlaying: boolean
  readonly isAuto: boolean
  /** Index in the sizes of type. */
  readonly size: number
  readonly look: Look
}

/** What of the deck the keys depend on. */
export interface ShowFacts {
  readonly scenes: readonly {
    readonly isHidden: boolean
    /** Its data are not there: autoplay goes on to the next. */
    readonly isGone: boolean
    readonly frames: number
    /** Frame it begins with. */
    readonly start: number
  }[]
  /** Regions that can be asked about on the scene on show. */
  readonly names: ReadonlyMap<RegionId, StageText>
  readonly isKiosk: boolean
}

export const START: ShowState = {
  scene: 0,
  step: null,
  language: 'kk',
  screen: 'slide',
  overlay: null,
  gridAt: 0,
  question: null,
  digits: '',
  isPlaying: false,
  isAuto: false,
  size: 0,
  look: 'dark',
}

/** Indexes of the scenes that are shown, in order. */
export const visibleScenes = ({ scenes }: Pick<ShowFacts, 'scenes'>): readonly number[] =>
  scenes.flatMap(({ isHidden }, at) => (isHidden ? [] : [at]))

/** The scene itself, or the nearest shown one after it, or before it. */
export function shownScene(scene: number, facts: Pick<ShowFacts, 'scenes'>): number {
  const visible = visibleScenes(facts)
  return visible.find((at) => at >= scene) ?? visible.at(-1) ?? 0
}

/** Whether nothing stands between the hall and the slide, so that time may go on. */
export const isOnSlide = (state: ShowState): boolean =>
  state.screen === 'slide' && state.overlay === null && state.question === null

function toScene(state: ShowState, scene: number, facts: ShowFacts): ShowState {
  const frames = facts.scenes[scene]?.frames ?? 0
  const plays = state.isAuto && frames > 1
  return {
    ...state,
    scene,
    step: plays ? 0 : null,
    isPlaying: plays,
    question: null,
    digits: '',
    overlay: null,
    screen: 'slide',
    gridAt: scene,
  }
}

/** One scene on or back; at the ends the scene stays. */
function byOne(state: ShowState, by: 1 | -1, facts: ShowFacts): ShowState {
  // The first press after a dark screen brings the slide back, it does not skip one nobody has seen.
  if (state.screen !== 'slide') return { ...state, screen: 'slide' }
  if (state.overlay === 'grid') return gridBy(state, by, facts)
  if (state.question !== null || state.overlay !== null) return { ...state, question: null, overlay: null }
  const visible = visibleScenes(facts)
  const next = visible[visible.indexOf(state.scene) + by]
  return next === undefined || next === state.scene ? { ...state, digits: '' } : toScene(state, next, facts)
}

function gridBy(state: ShowState, by: number, facts: ShowFacts): ShowState {
  const visible = visibleScenes(facts)
  const at = Math.max(0, Math.min(visible.length - 1, visible.indexOf(state.gridAt) + by))
  return { ...state, gridAt: visible[at] ?? state.gridAt }
}

function atEnd(state: ShowState, which: 'first' | 'last', facts: ShowFacts): ShowState {
  const visible = visibleScenes(facts)
  const scene = (which === 'first' ? visible[0] : visible.at(-1)) ?? state.scene
  return state.overlay === 'grid' ? { ...state, gridAt: scene } : toScene(state, scene, facts)
}

/** Closes the innermost thing that is open; with nothing open the deck stays as it is. */
function escape(state: ShowState): ShowState {
  if (state.digits !== '') return { ...state, digits: '' }
  if (state.question !== null) return { ...state, question: null }
  if (state.overlay !== null) return { ...state, overlay: null }
  return state.screen === 'slide' ? state : { ...state, screen: 'slide' }
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

/** Letters of a question before a region is shown by itself: a second one typed at once must not begin another question. */
const LETTERS = 2

/** A letter of a question: as soon as two letters mean one region only, it is shown. */
function letter(state: ShowState, typed: string, facts: ShowFacts): ShowState {
  if (state.question === null) return state
  // With a region on show the next letter begins a new question.
  const text = (state.question.region === null ? state.question.typed + typed : typed).slice(0, 24)
  const matches = text.length < LETTERS ? [] : matchRegions(facts.names, text)
  return { ...state, question: { typed: text, region: matches.length === 1 ? (matches[0] ?? null) : null } }
}

function pick(state: ShowState, number: number, facts: ShowFacts): ShowState {
  if (state.question === null || state.question.typed === '') return state
  const region = matchRegions(facts.names, state.question.typed)[number - 1]
  return region === undefined ? state : { ...state, question: { ...state.question, region } }
}

function stepTo(state: ShowState, step: number, facts: ShowFacts): ShowState {
  const frames = facts.scenes[state.scene]?.frames ?? 0
  return frames < 2 ? state : { ...state, step: Math.max(0, Math.min(frames - 1, step)) }
}

const stepOf = (state: ShowState, facts: ShowFacts): number =>
  state.step ?? facts.scenes[state.scene]?.start ?? 0

function play(state: ShowState, facts: ShowFacts): ShowState {
  const frames = facts.scenes[state.scene]?.frames ?? 0
  if (frames < 2 || !isOnSlide(state)) return state
  if (state.isPlaying) return { ...state, isPlaying: false }
  return { ...state, isPlaying: true, step: stepOf(state, facts) >= frames - 1 ? 0 : stepOf(state, facts) }
}

function tick(state: ShowState, facts: ShowFacts): ShowState {
  const frames = facts.scenes[state.scene]?.frames ?? 0
  if (!state.isPlaying || !isOnSlide(state)) return state
  const next = stepOf(state, facts) + 1
  return next >= frames - 1
    ? { ...state, step: Math.max(0, frames - 1), isPlaying: false }
    : { ...state, step: next }
}

/** A scene's time is up: the next that has data; after the last the first in a kiosk, else autoplay ends. */
function timeUp(state: ShowState, facts: ShowFacts): ShowState {
  if (!state.isAuto || !isOnSlide(state)) return state
  const shown = visibleScenes(facts).filter((at) => facts.scenes[at]?.isGone === false)
  const next = shown.find((at) => at > state.scene) ?? (facts.isKiosk ? shown[0] : undefined)
  return next === undefined ? { ...state, isAuto: false, isPlaying: false } : toScene(state, next, facts)
}

const screenOf = (state: ShowState, screen: 'black' | 'white'): ShowState => ({
  ...state,
  screen: state.screen === screen ? 'slide' : screen,
})

const toggled = (state: ShowState, overlay: Overlay): ShowState => ({
  ...state,
  overlay: state.overlay === overlay ? null : overlay,
  question: null,
  digits: '',
  gridAt: state.scene,
})

const nextOf = <T>(all: readonly T[], now: T): T => all[(all.indexOf(now) + 1) % all.length] ?? now

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
      return toScene(state, shownScene(action.scene, facts), facts)
    case 'black':
    case 'white':
      return screenOf(state, action.type)
    case 'language':
      return { ...state, language: nextOf(LANGUAGES, state.language) }
    case 'set-language':
      return { ...state, language: action.language }
    case 'larger':
      return { ...state, size: Math.min(TEXT_SCALES.length - 1, state.size + 1) }
    case 'smaller':
      return { ...state, size: Math.max(0, state.size - 1) }
    case 'look':
      return { ...state, look: action.look ?? nextOf(LOOKS, state.look) }
    case 'play':
      return play(state, facts)
    case 'step-by':
      return { ...stepTo(state, stepOf(state, facts) + action.by, facts), isPlaying: false }
    case 'step':
      return { ...stepTo(state, action.step, facts), isPlaying: false }
    case 'tick':
      return tick(state, facts)
    case 'auto':
      return { ...state, isAuto: !state.isAuto }
    case 'time-up':
      return action.scene === state.scene ? timeUp(state, facts) : state
    case 'grid':
    case 'help':
    case 'keys':
    case 'card':
      return toggled(state, action.type)
    case 'question':
      return facts.names.size === 0
        ? state
        : { ...state, overlay: null, digits: '', question: { typed: '', region: null } }
    case 'region':
      return facts.names.has(action.region)
        ? { ...state, overlay: null, digits: '', question: { typed: '', region: action.region } }
        : state
    case 'letter':
      return letter(state, action.letter, facts)
    case 'pick':
      return pick(state, action.number, facts)
    case 'digit':
      return { ...state, digits: (state.digits + action.digit).slice(-3).replace(/^0+/, '') }
    case 'backspace':
      return state.question === null
        ? { ...state, digits: state.digits.slice(0, -1) }
        : { ...state, question: { typed: state.question.typed.slice(0, -1), region: null } }
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
