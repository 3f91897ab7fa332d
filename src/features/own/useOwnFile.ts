import { useCallback, useState } from 'react'
import type { PackageReport } from '../../data/files/checkPackage'
import type { PackageFiles } from '../../data/files/write/assemblePackage'
import { filesOfArchive, filesOfFolder, openPackage, type PackageRefusal } from '../../data/own/openPackage'
import { isZip } from '../../data/own/openTable'
import { openTableAside } from '../../data/own/openTableAside'
import { LIMITS, type FileRefusal, type RawTable, type Writing } from '../../data/own/rawTable'
import type { DroppedFile } from '../../ui/droppedFiles'

/** What has been chosen, and how far it has come. */
export type OwnFile =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly name: string; readonly why: FileRefusal | PackageRefusal }
  | {
      readonly kind: 'table'
      readonly name: string
      readonly tables: readonly RawTable[]
      readonly writing: Writing | null
    }
  | {
      readonly kind: 'package'
      readonly name: string
      readonly files: PackageFiles
      readonly report: PackageReport
    }

async function readPackage(name: string, files: PackageFiles | PackageRefusal): Promise<OwnFile> {
  if (typeof files === 'string') return { kind: 'refused', name, why: files }
  const opened = await openPackage(files)
  return 'refusal' in opened
    ? { kind: 'refused', name, why: opened.refusal }
    : { kind: 'package', name, ...opened }
}

async function readBytes(name: string, bytes: Uint8Array): Promise<OwnFile> {
  const archived = isZip(bytes) ? filesOfArchive(bytes) : null
  if (archived !== null && archived !== 'damaged-archive') return readPackage(name, archived)
  const opened = await openTableAside(bytes)
  return 'refusal' in opened
    ? { kind: 'refused', name, why: opened.refusal }
    : { kind: 'table', name, ...opened }
}

async function read(files: readonly DroppedFile[]): Promise<OwnFile> {
  const [first] = files
  if (first === undefined) return { kind: 'none' }
  const folder = first.path.includes('/') ? first.path.slice(0, first.path.indexOf('/')) : null
  if (folder !== null || files.length > 1)
    return readPackage(folder ?? first.file.name, await filesOfFolder(files))
  const { file } = first
  // Too large to be read at all.
  if (file.size > LIMITS.unpacked || (file.size > LIMITS.bytes && !file.name.endsWith('.zip')))
    return { kind: 'refused', name: file.name, why: 'too-large' }
  return readBytes(file.name, new Uint8Array(await file.arrayBuffer()))
}

/** The file or folder that a person has chosen, read; never written, never sent. */
export function useOwnFile() {
  const [file, setFile] = useState<OwnFile>({ kind: 'none' })
  const [count, setCount] = useState(0)
  const settle = useCallback((reading: Promise<OwnFile>) => {
    setFile({ kind: 'reading' })
    setCount((before) => before + 1)
    reading.then(setFile, () => setFile({ kind: 'refused', name: '', why: 'not-a-table' }))
  }, [])
  return {
    file,
    /** Changes with every file that is opened. */
    count,
    open: useCallback((files: readonly DroppedFile[]) => settle(read(files)), [settle]),
    openText: useCallback(
      (name: string, text: string) => settle(readBytes(name, new TextEncoder().encode(text))),
      [settle],
    ),
    close: useCallback(() => setFile({ kind: 'none' }), []),
  }
}
