/** One file of the build as the service worker keeps it. */
export interface PrecacheFile {
  /** Below the folder of the app, without a slash at its start. */
  readonly path: string
  readonly bytes: number
  /** `sha384-…`; null for the one file that an operator edits after the build. */
  readonly integrity: string | null
}

/** Every file of a build, and the name of that build. */
export interface PrecacheManifest {
  readonly version: string
  readonly bytes: number
  readonly files: readonly PrecacheFile[]
}

export const WORKER_FILE = 'sw.js'
export const MANIFEST_FILE = 'precache.json'
export const PAGE_FILE = 'index.html'
export const CONFIG_FILE = 'config.json'

const NAME = 'birlik'

/** Caches of an app on a host that it may share with others, and with other copies of itself. */
export const cachePrefix = (scope: string): string => `${NAME} ${scope} `
export const cacheName = (scope: string, version: string): string => cachePrefix(scope) + version

/** Where a file lies. The page is asked for by the folder: some servers redirect from its name, which a page may not follow. */
export const fileUrl = (path: string, scope: string): string =>
  new URL(path === PAGE_FILE ? './' : path, scope).href

/** Why a copy could not be made: no answer, another content than that of the build, no room. */
export type InstallFault = 'network' | 'changed' | 'storage'

/** What the worker tells every window while it installs. */
export type FromWorker =
  | { readonly type: 'progress'; readonly version: string; readonly done: number; readonly total: number }
  | { readonly type: 'install-failed'; readonly fault: InstallFault; readonly path: string }
  /** Asks for `{ isBusy: boolean }` through the port. */
  | { readonly type: 'is-busy' }

/** What a window asks a worker; the answer comes through the port. */
export type ToWorker =
  /** → the version of its build. */
  | { readonly type: 'version' }
  /** Fetches its files once more, into a copy that has holes → whether it has them all. */
  | { readonly type: 'refill' }
  /** → whether it takes over now; refused while any window is busy. */
  | { readonly type: 'apply-update' }
