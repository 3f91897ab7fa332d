import { useState } from 'react'
import { expect, test } from 'vitest'
import { renderHook } from 'vitest-browser-react'
import type { Measured } from '../../../src/domain/deck/rehearse'
import { FIRST_HALL, type MeasureScene } from '../../../src/features/deck/rehearsal/hall'
import { useMeasured } from '../../../src/features/deck/rehearsal/useMeasured'
import { slide } from './deckFixture'

const scenes = Array.from({ length: 30 }, (_, i) => ({ id: `s${i}`, slide: slide(i) }))
const faultOf = (scene: string): Measured => ({ scene, kind: 'overflow', language: 'ru' })

/** Measures a scene for longer than a slice lasts, so that each slice is one scene. */
function slowly(asked: string[], onFourth: () => void): MeasureScene {
  return (scene) => {
    asked.push(scene)
    if (asked.length === 4) onFourth()
    const end = performance.now() + 26
    while (performance.now() < end);
    return [faultOf(scene)]
  }
}

test('scenes are measured once each, in their order, and again for another screen', async () => {
  const asked: string[] = []
  const measure: MeasureScene = (scene) => {
    asked.push(scene)
    return [faultOf(scene)]
  }
  const job = { scenes, hall: FIRST_HALL, measure }
  const { result, rerender } = await renderHook((each: typeof job | undefined) => useMeasured(each ?? job), {
    initialProps: job,
  })
  await expect.poll(() => result.current.done).toBe(30)
  expect(result.current.measured).toEqual(scenes.map(({ id }) => faultOf(id)))
  expect(asked).toEqual(scenes.map(({ id }) => id))
  await rerender({ ...job, hall: { format: 'classic', look: 'light' } })
  await expect.poll(() => result.current.done).toBe(30)
  expect(asked).toHaveLength(60)
})

test('measuring stops when it is told to, keeps what it has found, and begins anew', async () => {
  const asked: string[] = []
  let stop = () => {}
  const job = { scenes, hall: FIRST_HALL, measure: slowly(asked, () => stop()) }
  const { result, act } = await renderHook(() => {
    const measuring = useMeasured(job)
    stop = measuring.stop
    return measuring
  })
  await expect.poll(() => result.current.isStopped).toBe(true)
  await new Promise((resolve) => setTimeout(resolve, 90))
  expect(result.current).toMatchObject({ done: 3, isStopped: true })
  expect(result.current.measured).toEqual(scenes.slice(0, 3).map(({ id }) => faultOf(id)))
  await act(() => result.current.again())
  await expect.poll(() => result.current.done).toBe(30)
  expect(result.current).toMatchObject({ isStopped: false, measured: { length: 30 } })
})

test('what is not wanted any more is not measured to its end', async () => {
  const asked: string[] = []
  let drop = () => {}
  const first = { scenes, hall: FIRST_HALL, measure: slowly(asked, () => drop()) }
  const { result } = await renderHook(() => {
    const [job, setJob] = useState<typeof first | null>(first)
    drop = () => setJob(null)
    return useMeasured(job)
  })
  await expect.poll(() => asked.length).toBe(4)
  await new Promise((after) => setTimeout(after, 90))
  expect(asked).toHaveLength(4)
  expect(result.current).toMatchObject({ done: 0, measured: [] })
})
