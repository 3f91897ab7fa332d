import { createStore, del, get, set, type UseStore } from 'idb-keyval'
import * as v from 'valibot'
import type { PackageFiles } from '../files/write/assemblePackage'

/** A package of one's own, as it lies on this computer. */
export interface KeptPackage {
  /** Digest of what is in it. */
  readonly id: string
  /** Name of the file or folder it was made of. */
  readonly name: string
  readonly files: PackageFiles
  /** Files of it that are taken though they were changed. */
  readonly accepted: readonly string[]
  /** ISO date-time. */
  readonly keptAt: string
  /** Indicator that the map opens with; null for the first one. */
  readonly indicator: string | null
}

const recordSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.string(),
  paths: v.array(v.string()),
  contents: v.array(v.unknown()),
  accepted: v.array(v.string()),
  keptAt: v.string(),
  indicator: v.nullable(v.string()),
})

const CURRENT = 'current'
const open = (): UseStore => createStore('birlik-own', 'packages')

/** The package kept on this computer; null where there is none or it cannot be read. */
export async function readKept(store: UseStore = open()): Promise<KeptPackage | null> {
  const record = v.safeParse(recordSchema, await get<unknown>(CURRENT, store).catch(() => null))
  if (!record.success) return null
  const { paths, contents, ...kept } = record.output
  const bytes = contents.filter((each) => each instanceof Uint8Array)
  if (bytes.length !== paths.length) return null
  return { ...kept, files: new Map(paths.map((path, at) => [path, bytes[at] ?? new Uint8Array()])) }
}

/** Keeps a package in the place of the one before. @throws DOMException where the browser keeps nothing or has no room. */
export async function keepPackage(kept: KeptPackage, store: UseStore = open()): Promise<void> {
  const { files, ...rest } = kept
  await set(CURRENT, { ...rest, paths: [...files.keys()], contents: [...files.values()] }, store)
}

export async function forgetKept(store: UseStore = open()): Promise<void> {
  await del(CURRENT, store)
}
