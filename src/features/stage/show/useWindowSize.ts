import { useSyncExternalStore } from 'react'
import { onWindow } from '../../../ui/onWindow'

const subscribe = onWindow('resize')

const read = (): string => `${innerWidth} ${innerHeight}`

/** Size of the window, px: another screen may be plugged in during the talk. */
export function useWindowSize(): { readonly width: number; readonly height: number } {
  const [width = 0, height = 0] = useSyncExternalStore(subscribe, read).split(' ').map(Number)
  return { width, height }
}
