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

const bytesSchema = v.custom<Uint8Array>((value) => value instanceof Uint8Array)
const recordSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  name: v.string(),
  files: v.array(v.tuple([v.string(), bytesSchema])),
  accepted: v.array(v.string()),
  keptAt: v.string(),
  indicator: v.nullable(v.string()),
})

const CURRENT = 'current'
const open = (): UseStore => createStore('birlik-own', 'packages')

/** The package kept on this computer; null where there is none or it cannot be read. */
export async function readKept(store: UseStore = open()): Promise<KeptPackage | null> {
  const record = v.safeParse(recordSchema, await get<unknown>(CURRENT, store).catch(() => null))
  return record.success ? { ...record.output, files: new Map(record.output.files) } : null
}

/** Keeps a package in the place of the one before. @throws DOMException where the browser keeps nothing or has no room. */
export async function keepPackage(kept: KeptPackage, store: UseStore = open()): Promise<void> {
  await set(CURRENT, { ...kept, files: [...kept.files] }, store)
}

export async function forgetKept(store: UseStore = open()): Promise<void> {
  await del(CURRENT, store)
}
