import { useRef, type PointerEvent } from 'react'
import type { RegionId } from '../../../domain/region'
import type { StageAction } from './actions'
import { isOnSlide, type ShowState } from './showState'

/** Lowest part of the slide, where the controls lie: there a finger calls them and does nothing else. */
const CALLING = 0.86

/** A finger that has gone as far across is a swipe and not a tap, px. */
const SWIPE = 56

const dataOf = (target: EventTarget | null, name: 'region' | 'step'): string | null =>
  target instanceof SVGElement
    ? (target.closest<SVGElement>(`svg [data-${name}]`)?.dataset[name] ?? null)
    : null

/** Clicks on regions and on the bars of time, clicks on the halves of the slide, swipes. */
export function useStagePointer(
  now: () => ShowState,
  perform: (action: StageAction) => void,
  light: (region: RegionId | null) => void,
) {
  const from = useRef<{ x: number; y: number } | null>(null)
  const up = (event: PointerEvent<HTMLElement>) => {
    const start = from.current
    from.current = null
    if (start === null || event.button !== 0) return
    const dx = event.clientX - start.x
    const dy = event.clientY - start.y
    if (event.pointerType !== 'mouse' && Math.abs(dx) > SWIPE && Math.abs(dx) > 1.5 * Math.abs(dy)) {
      perform({ type: dx < 0 ? 'next' : 'previous' })
      return
    }
    if (Math.hypot(dx, dy) > SWIPE / 2) return
    const state = now()
    const box = event.currentTarget.getBoundingClientRect()
    const isCalling = event.pointerType !== 'mouse' && event.clientY > box.top + box.height * CALLING
    if (isCalling && isOnSlide(state)) return
    if (state.question !== null || state.screen !== 'slide') {
      perform({ type: 'escape' })
      return
    }
    const step = dataOf(event.target, 'step')
    const region = dataOf(event.target, 'region')
    if (step !== null) perform({ type: 'step', step: Number(step) })
    else if (region !== null) perform({ type: 'region', region })
    else perform({ type: event.clientX < box.left + box.width / 2 ? 'previous' : 'next' })
  }
  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      from.current = event.button === 0 ? { x: event.clientX, y: event.clientY } : null
    },
    onPointerUp: up,
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (event.pointerType === 'mouse') light(dataOf(event.target, 'region'))
    },
    onPointerLeave: () => light(null),
  }
}
