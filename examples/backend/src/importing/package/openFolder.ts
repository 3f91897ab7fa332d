import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { answerPath } from '../../../../../src/data/files/answers/route'
import { PassingFile, textOf } from '../../../../../src/data/files/checkBytes'
import { DESCRIPTOR_FILE, readDescriptor, type Descriptor } from '../../../../../src/data/files/descriptor'
import { PIECE, type FileParts } from '../../../../../src/data/files/fileParts'
import { FilesPackage, PackageError } from '../../../../../src/data/files/filesPackage'
import { readInPieces } from '../../../../../src/data/files/pieces'
import { fileProblem } from '../../../../../src/data/files/reason'
import type { Columns, RowOf, Table } from '../../../../../src/data/files/table'
import { asDataOf, rowsOf } from '../../../../../src/data/files/tableData'
import { tableNamed } from '../../../../../src/data/files/tables/tables'
import type { Carry } from '../contract/asking'

/** A package in a folder of this computer. */
export interface PackageFolder {
  readonly descriptor: Descriptor
  /** Its small files: read once, kept. */
  readonly files: FilesPackage
  /** Answers the contract out of the small files. */
  readonly carry: Carry
  /** Reads a file of the folder part by part; null where it is not there. */
  readonly read: (path: string) => Promise<FileParts | null>
  /** Rows of a file, one by one, a piece of it in memory at once; none where the package leaves it out. @throws PackageError */
  readonly rows: <C extends Columns>(table: Table<C>) => AsyncGenerator<RowOf<C>>
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

async function readOrNull(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** A file part by part, or null. */
async function partsOrNull(path: string): Promise<FileParts | null> {
  try {
    const file = await open(path)
    return file.createReadStream({ highWaterMark: PIECE }) as AsyncIterable<Buffer>
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

async function descriptorIn(folder: string): Promise<Descriptor> {
  const bytes = await readOrNull(join(folder, DESCRIPTOR_FILE))
  if (bytes === null) throw new PackageError([fileProblem(DESCRIPTOR_FILE, { code: 'not-there' })])
  const text = textOf(bytes)
  if (text === null) throw new PackageError([fileProblem(DESCRIPTOR_FILE, { code: 'not-utf8' })])
  const reading = readDescriptor(text, (name) => tableNamed(name) !== undefined)
  if ('problems' in reading) throw new PackageError(reading.problems)
  return reading.value
}

/** Opens a package. @throws PackageError when `datapackage.json` is not there, or is none. */
export async function openFolder(folder: string): Promise<PackageFolder> {
  const descriptor = await descriptorIn(folder)
  const read = (path: string) => partsOrNull(join(folder, path))
  const there = <T>(path: string, file: T | null): T => {
    if (file === null) throw new PackageError([fileProblem(path, { code: 'not-there' })])
    return file
  }
  const need = async (path: string) => there(path, await readOrNull(join(folder, path)))
  const files = new FilesPackage(descriptor, need, new Set())
  return {
    descriptor,
    files,
    read,
    carry: async ({ url }) => {
      const { pathname, searchParams } = new URL(url)
      const answer = await answerPath(files, pathname, searchParams)
      return 'json' in answer
        ? Response.json(answer.json)
        : new Response(answer.refusal.detail, { status: answer.refusal.status })
    },
    async *rows<C extends Columns>(table: Table<C>) {
      const resource = descriptor.resources.get(table.name)
      if (resource === undefined) return
      const { path } = resource
      const file = new PassingFile(there(path, await read(path)))
      for await (const { data, problems, problemCount } of readInPieces(file, table, resource)) {
        if (problemCount > 0) throw new PackageError(problems, problemCount)
        yield* rowsOf(asDataOf(table, data))
      }
      // It was checked before: what has been read now must be what was checked, or nothing of it stays.
      const problem = await file.problem(resource)
      if (problem !== null) throw new PackageError([problem])
    },
  }
}
