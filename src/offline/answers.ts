import {
  cacheName,
  cachePrefix,
  CONFIG_FILE,
  fileUrl,
  MANIFEST_FILE,
  PAGE_FILE,
  type PrecacheManifest,
} from '../data/offline/protocol'
import { answerConfig, forbidsOffline, freshConfig } from './config'

/** Addresses of the app's pages, below its folder. */
const PAGE = /^(?:(?:kk|ru|en)(?:\/.*)?)?$/
const HASHED = /^assets\//
/** `?sw=off` in any address of the app removes worker and copies. */
const OFF = ['sw', 'off'] as const

/** What to do with a request; null leaves it to the browser, as every request for data is. */
type Plan = ((request: Request) => Promise<Response>) | null

/** Answers of the app's own files from the cache of the worker's version. */
export function makeAnswers(manifest: PrecacheManifest, scope: string, unregister: () => Promise<unknown>) {
  const own = cacheName(scope, manifest.version)
  const paths = new Set([...manifest.files.map(({ path }) => path), MANIFEST_FILE])

  const ownCaches = async () => (await caches.keys()).filter((name) => name.startsWith(cachePrefix(scope)))

  let isRemoved = false

  const remove = async (): Promise<void> => {
    isRemoved = true
    await unregister()
    await Promise.all((await ownCaches()).map((name) => caches.delete(name)))
  }

  /** A window of an earlier version may still ask for its own chunks. Opening a cache would make it. */
  const kept = async (path: string): Promise<Response | undefined> => {
    const url = fileUrl(path, scope)
    for (const name of [own, ...(await ownCaches())]) {
      const found = await caches.match(url, { cacheName: name })
      if (found !== undefined) return found
    }
    return undefined
  }

  const file =
    (path: string) =>
    async (request: Request): Promise<Response> =>
      (await kept(path)) ?? fetch(request)

  /** An address that is no page of ours: the server knows it, and only without a server the app says so. */
  const foreignPage = async (request: Request): Promise<Response> => {
    try {
      return await fetch(request)
    } catch {
      return file(PAGE_FILE)(request)
    }
  }

  /** Only where the server answers: without a network the copy is all there is. */
  const switchOff = async (request: Request): Promise<Response> => {
    try {
      const answer = await fetch(request)
      await remove()
      return answer
    } catch {
      return file(PAGE_FILE)(request)
    }
  }

  return {
    plan(request: Request): Plan {
      const url = new URL(request.url)
      if (isRemoved || request.method !== 'GET' || !url.href.startsWith(scope)) return null
      const path = decodeURI(url.pathname).slice(new URL(scope).pathname.length)
      const isPage = request.mode === 'navigate'
      if (isPage && url.searchParams.get(OFF[0]) === OFF[1]) return switchOff
      if (path === CONFIG_FILE) return () => answerConfig(scope, own, remove)
      if (paths.has(path) || HASHED.test(path)) return file(path)
      if (isPage) return PAGE.test(path) ? file(PAGE_FILE) : foreignPage
      return null
    },
    /** A page of a broken version may never come to reading its configuration: the worker looks for it. */
    async obeyConfig(): Promise<void> {
      const fresh = await freshConfig(scope)
      if (fresh !== null && forbidsOffline(fresh.text)) await remove()
    },
    /** Earlier versions go, but for the last two while a window of theirs is open. */
    async tidy(hasWindows: boolean): Promise<void> {
      const earlier = (await ownCaches()).filter((name) => name !== own)
      const gone = hasWindows ? earlier.slice(0, -2) : earlier
      await Promise.all(gone.map((name) => caches.delete(name)))
    },
  }
}
