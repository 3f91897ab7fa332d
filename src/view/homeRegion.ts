import { useSyncExternalStore } from 'react'
import type { RegionId } from '../domain/region'
import { ID } from './pagePath'

/** The region whose office uses this browser: it becomes the start page. A private window remembers it for the visit. */
const KEY = 'birlik.home-region'
/** Chosen to have none, although the installation has one. */
const NONE = 'none'

let chosen: string | null | undefined
let configured: RegionId | null = null
const listeners = new Set<() => void>()

function stored(): string | null {
  try {
    const text = localStorage.getItem(KEY)
    return text !== null && ID.test(text) ? text : null
  } catch {
    return null
  }
}

function current(): RegionId | null {
  chosen ??= stored()
  if (chosen === NONE) return null
  return chosen ?? configured
}

export const homeRegion = {
  get: current,
  /** The installation's own, which a person may overrule. */
  configure(region: RegionId | null): void {
    configured = region
  },
  set(region: RegionId | null): void {
    chosen = region ?? NONE
    try {
      localStorage.setItem(KEY, chosen)
    } catch {
      // Kept for this visit.
    }
    for (const listener of listeners) listener()
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

export const useHomeRegion = (): RegionId | null => useSyncExternalStore(homeRegion.subscribe, homeRegion.get)
