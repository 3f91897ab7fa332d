import { useEffect } from 'react'
import type { StageAction } from './actions'
import { isOnSlide, type ShowState } from './showState'

/** Shortest time of a frame: a map wants to be read, and nothing may flash. */
const LEAST_STEP_MS = 800
const STEP_MS = 1000
/** The last frame of a played scene stays on at least as long. */
const REST_SHARE = 0.25

interface Scene {
  readonly seconds: number
  readonly frames: number
}

/** Plays time inside a scene, and one scene after the other in autoplay. Both wait while something covers the slide. */
export function useClock(state: ShowState, scene: Scene, dispatch: (action: StageAction) => void): void {
  const isRunning = isOnSlide(state)
  const { isPlaying, isAuto, scene: at } = state
  const fitting = (scene.seconds * 1000 * (1 - REST_SHARE)) / Math.max(1, scene.frames)
  const stepMs = isAuto ? Math.max(LEAST_STEP_MS, Math.min(STEP_MS * 2, fitting)) : STEP_MS
  useEffect(() => {
    if (!isPlaying || !isRunning) return
    const timer = setInterval(() => dispatch({ type: 'tick' }), stepMs)
    return () => clearInterval(timer)
  }, [isPlaying, isRunning, stepMs, dispatch])

  // A scene whose frames take longer than its time is shown to its end.
  const sceneMs = Math.max(1000, scene.seconds * 1000, scene.frames > 1 ? stepMs * (scene.frames + 1) : 0)
  useEffect(() => {
    if (!isAuto || !isRunning) return
    // Again and again: a kiosk of one scene begins it anew, one without data waits for them.
    const timer = setInterval(() => dispatch({ type: 'time-up', scene: at }), sceneMs)
    return () => clearInterval(timer)
  }, [isAuto, isRunning, sceneMs, at, dispatch])
}
