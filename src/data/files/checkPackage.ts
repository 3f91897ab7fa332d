import { checkBytes, textOf } from './checkBytes'
import { checkRows, keysOf } from './checkRows'
import { DESCRIPTOR_FILE, readDescriptor, type Descriptor, type Resource } from './descriptor'
import { readTable } from './readTable'
import { fileProblem, type Problem } from './reason'
import type { AnyTable } from './table'
import type { AnyTableData } from './tableData'
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

/** A file of the folder; null when it is not there. */
type ReadFile = (path: string) => Promise<Uint8Array | null>

const BOUNDARIES = /^boundaries-\d{4}$/

class PackageCheck {
  readonly problems: Problem[] = []
  problemCount = 0
  readonly rows = new Map<string, number>()
  readonly #read: ReadFile
  readonly #data = new Map<string, AnyTableData>()

  constructor(read: ReadFile) {
    this.#read = read
  }

  add(problems: readonly Problem[], count = problems.length): void {
    this.problems.push(...problems)
    this.problemCount += count
  }

  /** The bytes of a file, whatever is wrong with them; null when there are none. */
  async #bytesOf(resource: Resource): Promise<Uint8Array | null> {
    const bytes = await this.#read(resource.path)
    const problem =
      bytes === null ? fileProblem(resource.path, { code: 'not-there' }) : checkBytes(bytes, resource)
    if (problem !== null) this.add([problem])
    return bytes
  }

  async file(resource: Resource): Promise<void> {
    await this.#bytesOf(resource)
  }

  async table(table: AnyTable, resource: Resource): Promise<void> {
    const { path } = resource
    const bytes = await this.#bytesOf(resource)
    if (bytes === null) return
    const text = textOf(bytes)
    if (text === null) {
      this.add([fileProblem(path, { code: 'not-utf8' })])
      return
    }
    const reading = readTable(text, { ...table, path }, resource)
    const { data, problems, problemCount } = reading
    this.add(problems, problemCount)
    this.rows.set(path, data.count)
    this.#data.set(table.name, data)
    if (problemCount === 0 && data.count !== resource.rows)
      this.add([fileProblem(path, { code: 'rows', found: data.count, expected: resource.rows ?? 0 })])
    // Without a column, what stands beside it means little.
    if (problems.some(({ line }) => line === 1)) return
    const references = table.references.filter(
      (reference) => reference.table === table.name || this.#data.has(reference.table),
    )
    const checked = checkRows({ ...table, path, references }, reading, (name, columns) => {
      const other = this.#data.get(name)
      return other === undefined ? new Set() : keysOf(other, columns)
    })
    this.add(checked.problems, checked.problemCount)
  }
}

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

/** Looks at every file of a package, and finds all that is wrong with each, not only the first. */
export async function checkPackage(read: ReadFile): Promise<PackageReport> {
  const check = new PackageCheck(read)
  const about = (
    { problems, problemCount, rows }: PackageCheck,
    unread: readonly string[],
  ): PackageReport => ({
    problems,
    problemCount,
    rows,
    unread,
  })
  const bytes = await read(DESCRIPTOR_FILE)
  if (bytes === null) {
    check.add([fileProblem(DESCRIPTOR_FILE, { code: 'not-there' })])
    return about(check, [])
  }
  const text = textOf(bytes)
  if (text === null) {
    check.add([fileProblem(DESCRIPTOR_FILE, { code: 'not-utf8' })])
    return about(check, [])
  }
  const reading = readDescriptor(text, (name) => tableNamed(name) !== undefined)
  if ('problems' in reading) {
    check.add(reading.problems)
    return about(check, [])
  }
  return about(check, await checkResources(reading.value, check))
}
