import { unzipSync } from 'fflate'
import { checkPackage, type PackageReport } from '../files/checkPackage'
import { DESCRIPTOR_FILE } from '../files/descriptor'
import type { Problem } from '../files/reason'
import type { PackageFiles } from '../files/write/assemblePackage'
import { LIMITS } from './rawTable'

/** Why a folder or an archive is no package. */
export type PackageRefusal = 'no-package' | 'too-many-files' | 'too-large' | 'damaged-archive'

export type OpenedPackage =
  | { readonly files: PackageFiles; readonly report: PackageReport }
  | { readonly refusal: PackageRefusal }

const MOST_FILES = 200

/** The files beside the descriptor that lies least deep, by their paths from there. */
function rooted(files: PackageFiles): PackageFiles | null {
  const [descriptor] = [...files.keys()]
    .filter((path) => path === DESCRIPTOR_FILE || path.endsWith(`/${DESCRIPTOR_FILE}`))
    .toSorted((a, b) => a.length - b.length)
  if (descriptor === undefined) return null
  const root = descriptor.slice(0, descriptor.length - DESCRIPTOR_FILE.length)
  return new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith(root) ? [[path.slice(root.length), bytes] as const] : [],
    ),
  )
}

/** Looks at every file of a package, as `check-files` does. */
export async function openPackage(all: PackageFiles): Promise<OpenedPackage> {
  const files = rooted(all)
  if (files === null) return { refusal: 'no-package' }
  const report = await checkPackage((path) => Promise.resolve(files.get(path) ?? null))
  return { files, report }
}

/** Reads the files of a folder. */
export async function filesOfFolder(
  list: readonly { readonly path: string; readonly file: Blob }[],
): Promise<PackageFiles | PackageRefusal> {
  if (list.length > MOST_FILES) return 'too-many-files'
  if (list.reduce((sum, { file }) => sum + file.size, 0) > LIMITS.unpacked) return 'too-large'
  const read = list.map(async ({ path, file }) => [path, new Uint8Array(await file.arrayBuffer())] as const)
  return new Map(await Promise.all(read))
}

/** The files of an archive that holds a package; null where it holds something else, such as a workbook. */
export function filesOfArchive(bytes: Uint8Array): PackageFiles | PackageRefusal | null {
  let size = 0
  let count = 0
  let isPackage = false
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        size += originalSize
        count += 1
        isPackage ||= name === DESCRIPTOR_FILE || name.endsWith(`/${DESCRIPTOR_FILE}`)
        return false
      },
    })
    if (!isPackage) return null
    if (count > MOST_FILES) return 'too-many-files'
    if (size > LIMITS.unpacked) return 'too-large'
    return new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')))
  } catch {
    return 'damaged-archive'
  }
}

const CHANGES: ReadonlySet<Problem['reason']['code']> = new Set(['changed', 'too-long', 'incomplete', 'rows'])

/** Files that are only other than the package says; empty as soon as anything else is wrong. */
export function onlyChanged({ problems, problemCount }: PackageReport): readonly string[] {
  if (problems.length < problemCount || problems.some(({ reason }) => !CHANGES.has(reason.code))) return []
  return [...new Set(problems.map(({ file }) => file))]
}
