import { allowOffline } from './readiness'
import { reloadForNewVersion } from './newVersion'
import { answerWorker } from './updates'
import { removeWorker } from './workerHandle'

/** In an address: take worker and copies off this computer. */
const OFF = 'off'

/**
 * What the app owes its service worker when it starts: an answer whether it may be disturbed, and its removal where the
 * operator or the address says so. Without a worker, files of an older version are missed once a newer one is installed.
 * @param isAllowed the operator's setting `offline`.
 */
export function startOffline(isAllowed: boolean): void {
  allowOffline(isAllowed)
  answerWorker()
  addEventListener('vite:preloadError', () => void reloadForNewVersion())
  const isOff = new URLSearchParams(location.search).get('sw') === OFF
  if (!isAllowed || isOff) removeWorker().catch(() => undefined)
}
