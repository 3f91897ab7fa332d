import * as v from 'valibot'
import { appUrl } from '../appUrl'
import { integrityOf } from './integrity'
import { cacheName, fileUrl, MANIFEST_FILE, type PrecacheManifest } from './protocol'
import { askWorker, ownRegistration } from './workerHandle'

const manifestSchema = v.object({
  version: v.string(),
  bytes: v.number(),
  files: v.array(v.object({ path: v.string(), bytes: v.number(), integrity: v.nullable(v.string()) })),
})

const readManifest = (json: unknown): PrecacheManifest | null => {
  const parsed = v.safeParse(manifestSchema, json)
  return parsed.success && parsed.output.files.length > 0 ? parsed.output : null
}

/** What a copy would hold, as the server lists it now; null without an answer that is such a list. */
export async function serverManifest(): Promise<PrecacheManifest | null> {
  try {
    const answer = await fetch(new URL(MANIFEST_FILE, appUrl()), {
      cache: 'no-cache',
      referrerPolicy: 'no-referrer',
    })
    return answer.ok ? readManifest(await answer.json()) : null
  } catch {
    return null
  }
}

/** What a look into the copy on this computer found. */
export type AssetCheck =
  | { readonly state: 'none' }
  | { readonly state: 'whole'; readonly bytes: number; readonly files: number }
  /** Files that are gone or differ from the build. */
  | { readonly state: 'broken'; readonly paths: readonly string[] }

async function isWhole(
  cache: Cache,
  { path, integrity }: PrecacheManifest['files'][number],
): Promise<boolean> {
  const kept = await cache.match(fileUrl(path, appUrl()))
  if (kept === undefined) return false
  return integrity === null || (await integrityOf(await kept.arrayBuffer())) === integrity
}

/** Reads every file back from the cache of the worker in charge and compares its digest. */
export async function checkAssets(): Promise<AssetCheck> {
  const active = (await ownRegistration())?.active ?? null
  if (active === null) return { state: 'none' }
  const version = await askWorker(active, { type: 'version' })
  if (typeof version !== 'string') return { state: 'broken', paths: [] }
  const name = cacheName(appUrl(), version)
  if (!(await caches.has(name))) return { state: 'broken', paths: [MANIFEST_FILE] }
  const cache = await caches.open(name)
  const list = await cache.match(fileUrl(MANIFEST_FILE, appUrl()))
  const manifest = readManifest(await list?.json().catch(() => null))
  if (manifest === null || manifest.version !== version) return { state: 'broken', paths: [MANIFEST_FILE] }
  const paths: string[] = []
  // One after another: a copy of some megabytes is read in a fraction of a second, and never all at once in memory.
  for (const file of manifest.files) if (!(await isWhole(cache, file))) paths.push(file.path)
  return paths.length > 0
    ? { state: 'broken', paths }
    : { state: 'whole', bytes: manifest.bytes, files: manifest.files.length }
}
