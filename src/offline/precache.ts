import { integrityOf } from '../data/offline/integrity'
import {
  cacheName,
  CONFIG_FILE,
  fileUrl,
  MANIFEST_FILE,
  type InstallFault,
  type PrecacheFile,
  type PrecacheManifest,
} from '../data/offline/protocol'
import { configText } from './config'

/** Files asked for at a time. */
const LANES = 6
/** Milliseconds for one file: a network that hangs must end in words, not in a worker that installs for ever. */
const PATIENCE = 60_000

/** A file could not be had as the build made it. */
export class InstallError extends Error {
  readonly fault: InstallFault
  readonly path: string

  constructor(fault: InstallFault, path: string, cause?: unknown) {
    super(`${path}: ${fault}`, { cause })
    this.fault = fault
    this.path = path
  }
}

/** Answers that came over a redirect may not be handed to a page that is opened. */
const plain = async (answer: Response): Promise<Response> =>
  answer.redirected
    ? new Response(await answer.blob(), { status: answer.status, headers: answer.headers })
    : answer

/**
 * The browser does not say whether the network failed or the content differs: we look. A login page of a Wi-Fi network
 * answers, or leads elsewhere.
 */
async function faultOf(file: PrecacheFile, url: string): Promise<InstallFault> {
  try {
    const answer = await fetch(url, {
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (answer.type === 'opaqueredirect') return 'changed'
    if (!answer.ok || file.integrity === null) return 'network'
    return (await integrityOf(await answer.arrayBuffer())) === file.integrity ? 'network' : 'changed'
  } catch {
    return 'network'
  }
}

async function fetched(file: PrecacheFile, scope: string): Promise<Response> {
  const url = fileUrl(file.path, scope)
  const check = file.integrity === null ? {} : { integrity: file.integrity }
  let answer: Response
  try {
    answer = await fetch(url, {
      ...check,
      cache: 'no-cache',
      credentials: 'same-origin',
      signal: AbortSignal.timeout(PATIENCE),
    })
  } catch (error) {
    throw new InstallError(await faultOf(file, url), file.path, error)
  }
  if (!answer.ok) throw new InstallError('network', file.path)
  if (file.path === CONFIG_FILE && (await configText(answer.clone())) === null) {
    throw new InstallError('changed', file.path)
  }
  return plain(answer)
}

async function put(cache: Cache, path: string, url: string, answer: Response): Promise<void> {
  try {
    await cache.put(url, answer)
  } catch (error) {
    throw new InstallError('storage', path, error)
  }
}

/**
 * Fetches every file of the build, checked by its digest, into a cache of the build's version: all of them, or an error.
 * The manifest goes in last.
 * @throws InstallError
 */
export async function fillCache(
  manifest: PrecacheManifest,
  scope: string,
  onProgress: (done: number) => void,
): Promise<void> {
  const name = cacheName(scope, manifest.version)
  const cache = await caches.open(name)
  const queue = [...manifest.files]
  let done = 0
  const lane = async () => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      await put(cache, file.path, fileUrl(file.path, scope), await fetched(file, scope))
      done += 1
      onProgress(done)
    }
  }
  try {
    await Promise.all(Array.from({ length: LANES }, lane))
    const own = new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/json' } })
    await put(cache, MANIFEST_FILE, fileUrl(MANIFEST_FILE, scope), own)
  } finally {
    // The other lanes end with the first one that fails.
    queue.length = 0
  }
}
