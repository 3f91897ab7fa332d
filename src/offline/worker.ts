import { cacheName, type FromWorker, type PrecacheManifest, type ToWorker } from '../data/offline/protocol'
import { makeAnswers } from './answers'
import { fillCache, InstallError } from './precache'
import type { WindowOfApp, WorkerScope } from './workerScope'

/** Put in by the build: every file of it. */
declare const PRECACHE: PrecacheManifest

/** Milliseconds in which a window says whether it may be disturbed; one that is silent is taken for busy. */
const PATIENCE = 1500

const worker = globalThis as unknown as WorkerScope
const { scope } = worker.registration
const answers = makeAnswers(PRECACHE, scope, () => worker.registration.unregister())

async function windows(): Promise<readonly WindowOfApp[]> {
  const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })
  return all.filter(({ url }) => url.startsWith(scope))
}

async function tell(message: FromWorker): Promise<void> {
  for (const each of await windows()) each.postMessage(message, [])
}

async function fill(): Promise<void> {
  const { version, files } = PRECACHE
  const total = files.length
  try {
    await fillCache(PRECACHE, scope, (done) => void tell({ type: 'progress', version, done, total }))
  } catch (error) {
    if (error instanceof InstallError) {
      await tell({ type: 'install-failed', fault: error.fault, path: error.path })
    }
    throw error
  }
}

/** All or nothing: a worker that lacks a file never comes into charge, and nothing of it stays. */
async function install(): Promise<void> {
  try {
    await fill()
  } catch (error) {
    await caches.delete(cacheName(scope, PRECACHE.version))
    throw error
  }
}

const refill = (): Promise<boolean> =>
  fill().then(
    () => true,
    () => false,
  )

function isBusy(each: WindowOfApp): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    setTimeout(() => resolve(true), PATIENCE)
    port1.addEventListener('message', ({ data }: MessageEvent<{ isBusy?: unknown }>) =>
      resolve(data.isBusy !== false),
    )
    port1.start()
    each.postMessage({ type: 'is-busy' } satisfies FromWorker, [port2])
  })
}

/** An update never touches a running presentation: every window is asked first. */
async function applyUpdate(): Promise<boolean> {
  const busy = await Promise.all((await windows()).map(isBusy))
  if (busy.includes(true)) return false
  await worker.skipWaiting()
  return true
}

worker.addEventListener('install', (event) => event.waitUntil(install()))

worker.addEventListener('activate', (event) => {
  const take = async () => {
    await answers.tidy((await windows()).length > 0)
    await worker.clients.claim()
  }
  event.waitUntil(take())
})

worker.addEventListener('fetch', (event) => {
  const plan = answers.plan(event.request)
  if (plan === null) return
  event.respondWith(plan(event.request))
  if (event.request.mode === 'navigate') event.waitUntil(answers.obeyConfig())
})

worker.addEventListener('message', (event) => {
  const message = event.data as Partial<ToWorker> | null
  const [port] = event.ports
  if (message?.type === 'version') port?.postMessage(PRECACHE.version)
  if (message?.type === 'refill') event.waitUntil(refill().then((isDone) => port?.postMessage(isDone)))
  if (message?.type === 'apply-update')
    event.waitUntil(applyUpdate().then((isDone) => port?.postMessage(isDone)))
})
