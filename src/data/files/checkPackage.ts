import { textOf } from './checkBytes'
import { DESCRIPTOR_FILE, readDescriptor, type Descriptor } from './descriptor'
import { checkDescriptor, DIGEST_FILE } from './descriptorDigest'
import { wholeOf, type ReadFile } from './fileParts'
import { PackageCheck, type CheckListener } from './packageCheck'
import { fileProblem, type Problem } from './reason'
import { tableNamed, TABLES } from './tables/tables'

/** Everything that is wrong with the files of a package. */
export interface PackageReport {
  /** The first thousand of each file. */
  readonly problems: readonly Problem[]
  readonly problemCount: number
  /** Files that were read, with their rows. */
  readonly rows: ReadonlyMap<string, number>
  /** Resources that are neither a table nor boundaries of the package: nobody reads them. */
  readonly unread: readonly string[]
}

const BOUNDARIES = /^boundaries-\d{4}$/

async function checkResources({ resources }: Descriptor, check: PackageCheck): Promise<readonly string[]> {
  for (const table of TABLES) {
    const resource = resources.get(table.name)
    if (resource !== undefined) await check.table(table, resource)
    else if (!table.isOptional) check.add([fileProblem(table.path, { code: 'not-listed' })])
  }
  const others = [...resources.values()].filter(({ name }) => tableNamed(name) === undefined)
  for (const resource of others) await check.file(resource)
  return others.flatMap(({ name, path }) => (BOUNDARIES.test(name) ? [] : [path]))
}

/** The descriptor as far as it can be read, and what is wrong with it. */
async function openDescriptor(
  read: ReadFile,
): Promise<{ readonly value: Descriptor | null; readonly problems: readonly Problem[] }> {
  const bytes = await wholeOf(await read(DESCRIPTOR_FILE))
  if (bytes === null) return { value: null, problems: [fileProblem(DESCRIPTOR_FILE, { code: 'not-there' })] }
  const changed = checkDescriptor(bytes, await wholeOf(await read(DIGEST_FILE)))
  const problems = changed === null ? [] : [changed]
  const text = textOf(bytes)
  if (text === null)
    return { value: null, problems: [...problems, fileProblem(DESCRIPTOR_FILE, { code: 'not-utf8' })] }
  const reading = readDescriptor(text, (name) => tableNamed(name) !== undefined)
  return 'problems' in reading
    ? { value: null, problems: [...problems, ...reading.problems] }
    : { value: reading.value, problems }
}

/**
 * Looks at every file of a package, and finds all that is wrong with each, not only the first. Files are read part by part:
 * it takes the memory of a part and of the keys that other files refer to, however long the others are.
 */
export async function checkPackage(read: ReadFile, listener: CheckListener = {}): Promise<PackageReport> {
  const { value, problems } = await openDescriptor(read)
  if (value === null) return { problems, problemCount: problems.length, rows: new Map(), unread: [] }
  const check = new PackageCheck(read, listener, value)
  check.add(problems)
  const unread = await checkResources(value, check)
  return { problems: check.problems, problemCount: check.problemCount, rows: check.rows, unread }
}
