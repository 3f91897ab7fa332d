import { createContext, useContext, useSyncExternalStore } from 'react'
import type { RegionId } from '../domain/region'

/** The region under the pointer or focus. Outside the URL, and outside React's state: a hover repaints one ring. */
export interface HighlightStore {
  readonly get: () => RegionId | null
  readonly set: (region: RegionId | null) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function makeHighlightStore(): HighlightStore {
  let region: RegionId | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => region,
    set(next) {
      if (next === region) return
      region = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export const HighlightContext = createContext<HighlightStore>(makeHighlightStore())

/** The store itself; reading it does not re-render. */
export const useHighlight = (): HighlightStore => useContext(HighlightContext)

export function useHighlightedRegion(): RegionId | null {
  const store = useHighlight()
  return useSyncExternalStore(store.subscribe, store.get)
}

export function useIsHighlighted(region: RegionId): boolean {
  const store = useHighlight()
  return useSyncExternalStore(store.subscribe, () => store.get() === region)
}
