import { allowOffline } from './readiness'
import { answerWorker } from './updates'
import { removeWorker } from './workerHandle'

/** In an address: take worker and copies off this computer. */
const OFF = 'off'

/**
 * What the app owes its service worker when it starts: an answer whether it may be disturbed, and its removal where the
 * operator or the address says so.
 * @param isAllowed the operator's setting `offline`.
 */
export function startOffline(isAllowed: boolean): void {
  allowOffline(isAllowed)
  answerWorker()
  const isOff = new URLSearchParams(location.search).get('sw') === OFF
  if (!isAllowed || isOff) removeWorker().catch(() => undefined)
}
