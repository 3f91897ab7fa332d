import { checkBytes, textOf } from './checkBytes'
import { checkRows, keysOf } from './checkRows'
import { DESCRIPTOR_FILE, readDescriptor, type Descriptor, type Resource } from './descriptor'
import { PackageError } from './filesPackage'
import { checkDescriptor, DIGEST_FILE } from './descriptorDigest'
import { readInPieces } from './pieces'
import { MOST_KEPT } from './problems'
import type { TableReading } from './readTable'
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

/** Hears the rows of each table as they are read; those of a large one come in pieces. */
type Look = (table: AnyTable, data: AnyTableData) => void

const isReferredTo = ({ name }: AnyTable): boolean =>
  TABLES.some(({ references }) => references.some((reference) => reference.table === name))

class PackageCheck {
  readonly problems: Problem[] = []
  problemCount = 0
  readonly rows = new Map<string, number>()
  readonly #read: ReadFile
  readonly #look: Look
  /** Tables that others refer to. */
  readonly #data = new Map<string, AnyTableData>()
  readonly #known = new Map<string, ReadonlySet<string>>()

  constructor(read: ReadFile, look: Look) {
    this.#read = read
    this.#look = look
  }

  /** Keeps as many as a person can read, counts all. */
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
    const before = this.problemCount
    const count = this.#rows({ ...table, path }, resource, bytes)
    if (count === null) {
      this.add([fileProblem(path, { code: 'not-utf8' })])
      return
    }
    this.rows.set(path, count)
    if (this.problemCount === before && count !== resource.rows)
      this.add([fileProblem(path, { code: 'rows', found: count, expected: resource.rows ?? 0 })])
  }

  /** Reads a file that others refer to whole, any other in pieces: it may be large. Null when it is not UTF-8. */
  #rows(table: AnyTable, resource: Resource, bytes: Uint8Array): number | null {
    const seen = new Map<string, number>()
    const kept = this.problems.length
    let count = 0
    try {
      for (const reading of readInPieces(bytes, table, resource, isReferredTo(table))) {
        const { data, problems, problemCount } = reading
        this.add(problems, problemCount)
        if (isReferredTo(table)) this.#data.set(table.name, data)
        count += data.count
        this.#look(table, data)
        // Without a column, what stands beside it means little.
        if (problems.some(({ line }) => line === 1)) break
        this.#between(table, reading, seen)
        this.problems.length = Math.min(this.problems.length, kept + MOST_KEPT)
      }
    } catch (error) {
      if (error instanceof PackageError) return null
      throw error
    }
    return count
  }

  /** What is wrong between cells and rows. */
  #between(table: AnyTable, reading: TableReading, seen: Map<string, number>): void {
    const references = table.references.filter(
      (reference) => reference.table === table.name || this.#data.has(reference.table),
    )
    const known = (name: string, columns: readonly string[]) => this.#keys(name, columns)
    const checked = checkRows({ ...table, references }, reading, known, seen)
    this.add(checked.problems, checked.problemCount)
  }

  #keys(name: string, columns: readonly string[]): ReadonlySet<string> {
    const place = [name, ...columns].join(' ')
    const data = this.#data.get(name)
    const keys = this.#known.get(place) ?? (data === undefined ? new Set<string>() : keysOf(data, columns))
    this.#known.set(place, keys)
    return keys
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

/**
 * Looks at every file of a package, and finds all that is wrong with each, not only the first.
 * @param look hears rows that may be wrong: nothing is to be made of them before the report.
 */
export async function checkPackage(read: ReadFile, look: Look = () => undefined): Promise<PackageReport> {
  const check = new PackageCheck(read, look)
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
  const problem = checkDescriptor(bytes, await read(DIGEST_FILE))
  if (problem !== null) check.add([problem])
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
