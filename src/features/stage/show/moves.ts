import { shownScene, visibleScenes, type ShowFacts, type ShowState } from './showState'

/** A scene from its beginning, with nothing before it. */
export function toScene(state: ShowState, scene: number, facts: ShowFacts): ShowState {
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

export const goTo = (state: ShowState, scene: number, facts: ShowFacts): ShowState =>
  toScene(state, shownScene(scene, facts), facts)

/** The cursor of the grid, by scenes that are shown. */
export function gridBy(state: ShowState, by: number, facts: ShowFacts): ShowState {
  const visible = visibleScenes(facts)
  const at = Math.max(0, Math.min(visible.length - 1, visible.indexOf(state.gridAt) + by))
  return { ...state, gridAt: visible[at] ?? state.gridAt }
}

/** One scene on or back; at the ends the scene stays. */
export function byOne(state: ShowState, by: 1 | -1, facts: ShowFacts): ShowState {
  // The first press after a dark screen brings the slide back, it does not skip one nobody has seen.
  if (state.screen !== 'slide') return { ...state, screen: 'slide' }
  if (state.overlay === 'grid') return gridBy(state, by, facts)
  if (state.question !== null || state.overlay !== null) return { ...state, question: null, overlay: null }
  const visible = visibleScenes(facts)
  const next = visible[visible.indexOf(state.scene) + by]
  return next === undefined || next === state.scene ? { ...state, digits: '' } : toScene(state, next, facts)
}

/** The first or the last scene; in the grid its cursor goes there. */
export function atEnd(state: ShowState, which: 'first' | 'last', facts: ShowFacts): ShowState {
  const visible = visibleScenes(facts)
  const scene = (which === 'first' ? visible[0] : visible.at(-1)) ?? state.scene
  return state.overlay === 'grid' ? { ...state, gridAt: scene } : toScene(state, scene, facts)
}
