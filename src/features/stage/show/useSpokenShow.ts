import { useEffect, useRef } from 'react'
import type { ShowState } from './showState'

interface Spoken {
  /** "3 of 7: title" */
  readonly scene: string
  /** Period of the frame on show; empty where there is none. */
  readonly period: string
  /** What covers the slide; empty while nothing does. */
  readonly cover: string
  /** Of what was pressed last; empty when there is nothing to say. */
  readonly note: string
}

/**
 * Says what has changed to who does not see it: the scene, the language, a dark screen, a note, and the period where time
 * has stopped. While time plays there is silence. Nothing is said at the start.
 */
export function useSpokenShow(
  state: ShowState,
  { scene, period, cover, note }: Spoken,
  announce: ((message: string) => void) | undefined,
): void {
  const { scene: at, language, isPlaying, step } = state
  const before = useRef({ at, language, isPlaying, step, cover, note })
  useEffect(() => {
    const was = before.current
    before.current = { at, language, isPlaying, step, cover, note }
    if (note !== '' && was.note !== note && was.language === language) announce?.(note)
    if (was.cover !== cover && was.language === language) announce?.(cover === '' ? scene : cover)
    else if (was.at !== at || was.language !== language) announce?.(scene)
    else if (!isPlaying && period !== '' && (was.isPlaying || was.step !== step)) announce?.(period)
  }, [at, language, isPlaying, step, cover, note, scene, period, announce])
}
