import { useEffect } from 'react'
import { holdUpdates } from '../../../data/offline/updates'

/** No new version of the app takes over while something is not saved. */
export function useHold(isUnsaved: boolean): void {
  useEffect(() => (isUnsaved ? holdUpdates() : undefined), [isUnsaved])
}
