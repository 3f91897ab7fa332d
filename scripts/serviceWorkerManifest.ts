import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  CONFIG_FILE,
  MANIFEST_FILE,
  WORKER_FILE,
  type PrecacheFile,
  type PrecacheManifest,
} from '../src/data/offline/protocol.ts'

/** Files of a build that are not kept for offline: the worker and its list, and what a server keeps to itself. */
export const NOT_PRECACHED: ReadonlySet<string> = new Set([
  WORKER_FILE,
  MANIFEST_FILE,
  '.htaccess',
  'web.config',
])

const digest = (algorithm: string, bytes: string | Uint8Array): Buffer =>
  createHash(algorithm).update(bytes).digest()

/** Paths of all files below a folder, with `/` between them, sorted. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted()
}

function fileOf(folder: string, path: string): PrecacheFile {
  const bytes = readFileSync(join(folder, path))
  // The operator writes this one after the build; the worker checks that it is a configuration.
  const integrity = path === CONFIG_FILE ? null : `sha384-${digest('sha384', bytes).toString('base64')}`
  return { path, bytes: bytes.byteLength, integrity }
}

/**
 * Every file of a build with its digest. The version names exactly these bytes.
 * @param salt whatever else makes two builds differ: the worker's own code.
 */
export function manifestOf(folder: string, salt = ''): PrecacheManifest {
  const files = filesBelow(folder)
    .filter((path) => !NOT_PRECACHED.has(path))
    .map((path) => fileOf(folder, path))
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  const version = digest('sha256', salt + JSON.stringify(files))
    .toString('hex')
    .slice(0, 16)
  return { version, bytes, files }
}

/**
 * Compares a manifest with what lies in the folder.
 * @throws Error that names every file which is missing from the manifest, is listed and not there, or differs.
 */
export function checkManifest(folder: string, manifest: PrecacheManifest): void {
  const listed = new Map(manifest.files.map((file) => [file.path, file]))
  const there = filesBelow(folder).filter((path) => !NOT_PRECACHED.has(path))
  const problems = [
    ...there.filter((path) => !listed.has(path)).map((path) => `${path} is not in the manifest`),
    ...there
      .filter((path) => listed.has(path) && listed.get(path)?.integrity !== fileOf(folder, path).integrity)
      .map((path) => `${path} is not what the manifest says`),
    ...[...listed.keys()]
      .filter((path) => !there.includes(path))
      .map((path) => `${path} is in the manifest and not in the build`),
  ]
  if (problems.length > 0) throw new Error(`The copy for offline is not complete:\n${problems.join('\n')}`)
}
