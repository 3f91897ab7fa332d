import { askWorker, ownRegistration, workers } from './workerHandle'
import type { FromWorker } from './protocol'

/** A running presentation: its stage and the window of its speaker. */
const ON_STAGE = /\/present\/[^/]+\/(?:stage|speaker)\/?$/

const holds = new Set<symbol>()

/**
 * Keeps a new version away while something would be lost: something that is not saved yet, a presentation in play.
 * @returns lets go
 */
export function holdUpdates(): () => void {
  const hold = Symbol('hold')
  holds.add(hold)
  return () => void holds.delete(hold)
}

/** Whether a reload of this window would disturb anybody. */
export const isBusy = (): boolean => holds.size > 0 || ON_STAGE.test(location.pathname)

/** Answers the worker's question whether this window may be disturbed. Call once, when the app starts. */
export function answerWorker(): void {
  const container = workers()
  container?.addEventListener('message', ({ data, ports }: MessageEvent<Partial<FromWorker> | null>) => {
    if (data?.type === 'is-busy') ports[0]?.postMessage({ isBusy: isBusy() })
  })
  container?.startMessages()
}

/** Calls back whenever a new version starts or stops waiting. */
export async function watchWaiting(onChange: (isWaiting: boolean) => void): Promise<() => void> {
  const registration = await ownRegistration()
  if (registration === null) return () => undefined
  const look = () => onChange(registration.waiting !== null && registration.active !== null)
  const found = () => registration.installing?.addEventListener('statechange', look)
  registration.addEventListener('updatefound', found)
  found()
  look()
  return () => registration.removeEventListener('updatefound', found)
}

/**
 * Lets a waiting version take over and loads the page anew, unless any window of the app is busy.
 * @returns false when nothing was done
 */
export async function applyUpdate(reload = () => location.reload()): Promise<boolean> {
  const waiting = (await ownRegistration())?.waiting ?? null
  if (waiting === null || isBusy()) return false
  const taken = new Promise<void>((resolve) => {
    workers()?.addEventListener('controllerchange', () => resolve(), { once: true })
  })
  if ((await askWorker(waiting, { type: 'apply-update' })) !== true) return false
  await taken
  reload()
  return true
}
