import { appUrl } from '../appUrl'
import { cachePrefix, WORKER_FILE, type FromWorker, type InstallFault, type ToWorker } from './protocol'

/** Milliseconds for a worker's answer, and for fetching all files anew. */
const PATIENCE = 8000
const PATIENCE_FOR_FILES = 300_000
const PATIENCE_FOR_REASON = 2000

/** The copy of the app could not be made. */
export class InstallFailure extends Error {
  readonly fault: InstallFault | 'worker'
  /** The file at fault; null when the browser does not say. */
  readonly path: string | null

  constructor(fault: InstallFault | 'worker', path: string | null, cause?: unknown) {
    super(path === null ? fault : `${fault}: ${path}`, { cause })
    this.name = 'InstallFailure'
    this.fault = fault
    this.path = path
  }
}

/** The browser's workers; null on plain http, in some private windows, in frames that may keep nothing, in old browsers. */
export function workers(): ServiceWorkerContainer | null {
  try {
    const isThere =
      typeof navigator !== 'undefined' && 'serviceWorker' in navigator && typeof caches !== 'undefined'
    return isThere ? navigator.serviceWorker : null
  } catch {
    // A sandboxed frame throws at the bare names.
    return null
  }
}

/** Our registration, not one of another app on the same host. */
export async function ownRegistration(): Promise<ServiceWorkerRegistration | null> {
  const scope = appUrl()
  const found = await workers()
    ?.getRegistration(scope)
    .catch(() => undefined)
  return found?.scope === scope ? found : null
}

/** Asks a worker; null when it does not answer in time. */
export function askWorker(worker: ServiceWorker, question: ToWorker, patience = PATIENCE): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const timer = setTimeout(() => resolve(null), patience)
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      clearTimeout(timer)
      resolve(data)
    })
    port1.start()
    worker.postMessage(question, [port2])
  })
}

/** Settles when a worker is in charge, or can no longer be. */
function settled(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve(worker.state === 'activated')
    }
    worker.addEventListener('statechange', look)
    look()
  })
}

async function putIn(container: ServiceWorkerContainer): Promise<boolean> {
  const scope = appUrl()
  const url = new URL(WORKER_FILE, scope).href
  const registration = await container
    .register(url, { scope, updateViaCache: 'none' })
    .catch((error: unknown) => {
      throw new InstallFailure('network', WORKER_FILE, error)
    })
  if (registration.active !== null) {
    return (await askWorker(registration.active, { type: 'refill' }, PATIENCE_FOR_FILES)) === true
  }
  const coming = registration.installing ?? registration.waiting
  return coming !== null && settled(coming)
}

/**
 * Puts the worker in and waits until it has every file of the build; one that is there already fetches them anew.
 * @throws InstallFailure
 */
export async function installWorker(onProgress: (done: number, total: number) => void): Promise<void> {
  const container = workers()
  if (container === null) throw new InstallFailure('worker', null)
  let hear: (event: MessageEvent<FromWorker>) => void = () => {}
  const failure = new Promise<InstallFailure>((resolve) => {
    hear = ({ data }) => {
      if (data.type === 'progress') onProgress(data.done, data.total)
      if (data.type === 'install-failed') resolve(new InstallFailure(data.fault, data.path))
    }
  })
  container.addEventListener('message', hear)
  container.startMessages()
  try {
    if (await putIn(container)) return
    // The worker's end is often heard of before its reason.
    const unknown = new Promise<InstallFailure>((resolve) => {
      setTimeout(() => resolve(new InstallFailure('worker', null)), PATIENCE_FOR_REASON)
    })
    throw await Promise.race([failure, unknown])
  } finally {
    container.removeEventListener('message', hear)
  }
}

/** Removes worker and copies of the app's files; saved answers and decks stay. */
export async function removeWorker(): Promise<void> {
  if (workers() === null) return
  await (await ownRegistration())?.unregister()
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith(cachePrefix(appUrl()))).map((name) => caches.delete(name)),
  )
}
