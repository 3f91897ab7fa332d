import type { OfflineReadiness } from '../../../data/offline/readiness'
import type { OfflineState } from './preflight'

/** What the preflight makes of the copy on this computer; null while it is looked at. */
export function offlineStateOf(readiness: OfflineReadiness): OfflineState | null {
  switch (readiness.state) {
    case 'checking':
    case 'working':
      return null
    case 'ready':
      return 'ready'
    case 'unsupported':
      return 'unsupported'
    case 'not-asked':
      return 'not-ready'
    case 'failed':
      return 'outdated'
  }
}
