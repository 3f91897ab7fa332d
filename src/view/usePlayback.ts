import { useCallback, useEffect, useRef, useState } from 'react'

/** Time for a step: long enough to read a map. */
const STEP_MS = 1000

interface Playback {
  readonly isPlaying: boolean
  readonly toggle: () => void
  readonly stop: () => void
}

/** Steps through `count` positions; starts over from the first when it stood at the last, and ends at the last. */
export function usePlayback(position: number, count: number, goTo: (position: number) => void): Playback {
  const [isPlaying, setIsPlaying] = useState(false)
  const now = useRef({ position, count, goTo })
  useEffect(() => {
    now.current = { position, count, goTo }
  })

  useEffect(() => {
    if (!isPlaying) return
    const timer = setInterval(() => {
      const { position: at, count: all, goTo: go } = now.current
      if (at >= all - 1) setIsPlaying(false)
      else go(at + 1)
    }, STEP_MS)
    return () => clearInterval(timer)
  }, [isPlaying])

  const stop = useCallback(() => setIsPlaying(false), [])
  const toggle = useCallback(() => {
    const { position: at, count: all, goTo: go } = now.current
    setIsPlaying((playing) => !playing)
    if (!isPlaying && at >= all - 1) go(0)
  }, [isPlaying])
  return { isPlaying, toggle, stop }
}
