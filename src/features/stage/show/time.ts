import { toScene } from './moves'
import { isOnSlide, visibleScenes, type ShowFacts, type ShowState } from './showState'

const framesOf = (state: ShowState, facts: ShowFacts): number => facts.scenes[state.scene]?.frames ?? 0

const stepOf = (state: ShowState, facts: ShowFacts): number =>
  state.step ?? facts.scenes[state.scene]?.start ?? 0

/** Time held at a frame; a scene that stands still has none. */
export function stepTo(state: ShowState, step: number, facts: ShowFacts): ShowState {
  const frames = framesOf(state, facts)
  if (frames < 2) return state
  return { ...state, step: Math.max(0, Math.min(frames - 1, step)), isPlaying: false }
}

export const stepBy = (state: ShowState, by: 1 | -1, facts: ShowFacts): ShowState =>
  stepTo(state, stepOf(state, facts) + by, facts)

/** Time set going, from the start when it stood at its end, or stopped. */
export function play(state: ShowState, facts: ShowFacts): ShowState {
  const frames = framesOf(state, facts)
  if (frames < 2 || !isOnSlide(state)) return state
  if (state.isPlaying) return { ...state, isPlaying: false }
  return { ...state, isPlaying: true, step: stepOf(state, facts) >= frames - 1 ? 0 : stepOf(state, facts) }
}

/** The clock's next frame. */
export function tick(state: ShowState, facts: ShowFacts): ShowState {
  const frames = framesOf(state, facts)
  if (!state.isPlaying || !isOnSlide(state)) return state
  const next = stepOf(state, facts) + 1
  return next >= frames - 1
    ? { ...state, step: Math.max(0, frames - 1), isPlaying: false }
    : { ...state, step: next }
}

/** A scene's time is up: the next that has data; after the last the first in a kiosk, else autoplay ends. */
export function timeUp(state: ShowState, facts: ShowFacts): ShowState {
  if (!state.isAuto || !isOnSlide(state)) return state
  const shown = visibleScenes(facts).filter((at) => facts.scenes[at]?.isGone === false)
  const next = shown.find((at) => at > state.scene) ?? (facts.isKiosk ? shown[0] : undefined)
  if (next !== undefined) return toScene(state, next, facts)
  return facts.isKiosk ? state : { ...state, isAuto: false, isPlaying: false }
}
