import { useCallback, useEffect, useState } from 'react'
import type { Measured } from '../../../domain/deck/rehearse'
import type { Slide } from '../../../domain/deck/slide'
import type { Hall, MeasureScene } from './hall'

/** Longest slice of measuring: between two, the dialog is drawn and heard. */
const SLICE_MS = 24

/** What measuring has found so far. */
export interface Measuring {
  readonly measured: readonly Measured[]
  /** Scenes that have been measured. */
  readonly done: number
  readonly isStopped: boolean
  readonly stop: () => void
  /** From the first scene. */
  readonly again: () => void
}

interface Job {
  readonly scenes: readonly { readonly id: string; readonly slide: Slide }[]
  readonly hall: Hall
  readonly measure: MeasureScene
}

interface Progress {
  readonly job: Job | null
  readonly measured: readonly Measured[]
  readonly done: number
  readonly isStopped: boolean
}

const begin = (job: Job | null): Progress => ({ job, measured: [], done: 0, isStopped: false })

/** As many scenes as fit into a slice, one at least. */
function measureSome(progress: Progress, { scenes, hall, measure }: Job): Progress {
  const end = performance.now() + SLICE_MS
  let { done } = progress
  const measured = [...progress.measured]
  do {
    const scene = scenes[done]
    if (scene === undefined) break
    measured.push(...measure(scene.id, scene.slide, hall))
    done += 1
  } while (performance.now() < end)
  return { ...progress, measured, done }
}

/**
 * Measures scenes one after another while the page stays awake.
 * @param job the same object as long as the same is to be measured; null while there is nothing to measure.
 */
export function useMeasured(job: Job | null): Measuring {
  const [progress, setProgress] = useState(() => begin(job))
  // Other scenes, another screen: what was found is of no use any more.
  const current = progress.job === job ? progress : begin(job)
  if (current !== progress) setProgress(current)
  const { measured, done, isStopped } = current

  useEffect(() => {
    if (job === null || isStopped || done >= job.scenes.length) return
    const timer = setTimeout(() => {
      const next = measureSome({ job, measured, done, isStopped }, job)
      setProgress((now) => (now.job === job && !now.isStopped ? next : now))
    })
    return () => clearTimeout(timer)
  }, [job, measured, done, isStopped])

  return {
    measured,
    done,
    isStopped,
    stop: useCallback(() => setProgress((now) => ({ ...now, isStopped: true })), []),
    again: useCallback(() => setProgress(begin(job)), [job]),
  }
}
